import InterviewCore

/// Reads follow-ups, of a question or of an interviewer.
enum FollowUpReading {
  /// The most bytes of the phrases of a follow-up.
  static let longestPhrases = 2000

  /// A follow-up; nil, with a problem, where it is none.
  ///
  /// A bank is mended before it is used; an interviewer goes without what is asked on a sign that no rule looks for.
  static func followUp(
    _ node: Node, _ nodes: NodeReader, leavesOutUnknownSign: Bool = false
  ) -> FollowUp? {
    let hint = node.string == nil ? nil : "write `- ask: …`"
    guard var reader = MappingReader(node, "a follow-up with `ask`", nodes, hint: hint)
    else { return nil }
    let askNode = reader.value("ask")
    let ask = reader.text("ask")
    let unknown = leavesOutUnknownSign ? unknownSign(&reader) : nil
    let sign = unknown == nil ? reader.optionalChoice("when", PromptingSign.self)?.sign : nil
    let unlessSaid = phrases("unless-said", &reader)
    let ifSaid = phrases("if-said", &reader)
    reader.finish()
    if let unknown {
      nodes.warnOfUnknown(
        PromptingSign.noun, unknown.text, at: unknown.mark,
        among: PromptingSign.allCases.map(\.rawValue))
      return nil
    }
    guard let ask, let askNode else { return nil }
    nodes.checkLength(ask, askNode, QuestionReading.longestAsk, "a follow-up")
    return FollowUp(ask: ask, when: sign, unlessSaid: unlessSaid, ifSaid: ifSaid)
  }

  /// What `when` says, where that is no sign.
  private static func unknownSign(
    _ reader: inout MappingReader
  ) -> (text: String, mark: SourceMark)? {
    guard let node = reader.value("when"), let text = node.string,
      PromptingSign(rawValue: text) == nil
    else { return nil }
    return (text, node.mark)
  }

  /// Phrases parted by commas; nil where there are none, or more than anybody writes by hand.
  private static func phrases(_ key: String, _ reader: inout MappingReader) -> String? {
    let nodes = reader.nodes
    guard let node = reader.value(key), let text = nodes.text(node, "for `\(key)`") else {
      return nil
    }
    guard text.utf8.count <= longestPhrases else {
      nodes.diagnostics.error(
        .tooMuch,
        "found \(text.utf8.count) bytes, expected at most \(longestPhrases) for `\(key)`",
        at: node.mark)
      return nil
    }
    return text
  }
}

extension NodeReader {
  /// Warns of a text that is longer than reads well.
  func checkLength(_ text: String, _ node: Node, _ most: Int, _ subject: String) {
    guard text.utf8.count > most else { return }
    let count = text.count
    guard count > most else { return }
    diagnostics.warning(
      .tooLong,
      "found \(count) characters, expected at most \(most) for \(subject)", at: node.mark)
  }
}
