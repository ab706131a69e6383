import InterviewCore
import TextBasics

/// Reads nodes as what they must be, and reports those that are something else.
struct NodeReader {
  /// Where problems go.
  let diagnostics: Diagnostics

  /// Reads bytes down to the root node, and hands it to a closure that makes the value.
  static func report<Value>(
    _ bytes: [UInt8], file: String, _ read: (Node, NodeReader) -> Value?
  ) -> Report<Value> {
    let diagnostics = Diagnostics(source: SourceText(bytes, file: file))
    let root = Composer.root(diagnostics)
    return diagnostics.report(root.flatMap { read($0, NodeReader(diagnostics: diagnostics)) })
  }

  /// The text of a node that must hold some; nil where it does not.
  ///
  /// The subject says what the text is for, as in "for `ask`".
  func text(_ node: Node, _ subject: @autoclosure () -> String) -> String? {
    guard !node.isRefused else { return nil }
    guard case .scalar(let written, let style) = node.content else {
      diagnostics.error(
        .wrongType, "found \(node.kind), expected text \(subject())", at: node.mark)
      return nil
    }
    let text = written.trimmed
    guard !node.isNull, !text.isEmpty else {
      diagnostics.error(.emptyText, "found no text, expected some \(subject())", at: node.mark)
      return nil
    }
    // Only an escape in double quotes can make one; the text itself was scanned.
    if style == .quoted, let control = text.unicodeScalars.first(where: isUnwanted) {
      diagnostics.error(
        .controlCharacter,
        "found the control character \(UserText.codePoint(control)), expected plain text \(subject())",
        at: node.mark, hint: "remove the escape")
      return nil
    }
    return text
  }

  private func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 ? scalar != "\n" && scalar != "\t" : (0x7F...0x9F).contains(scalar.value)
  }

  /// The items of a node that must be a list.
  func list(_ node: Node, _ subject: @autoclosure () -> String) -> [Node]? {
    guard !node.isRefused else { return nil }
    guard let items = node.sequence else {
      var hint: String?
      if let text = node.string, !node.isNull, text.utf8.count < 40 {
        hint = "write `[\(UserText.quoted(text).dropFirst().dropLast())]`"
      }
      diagnostics.error(
        .wrongType,
        "found \(node.kind), expected a list \(subject())", at: node.mark, hint: hint)
      return nil
    }
    return items
  }

  /// The choice that a node names.
  func choice<Choice: Selectable>(_ node: Node, _ type: Choice.Type) -> Choice? {
    word(node, of: Choice.allCases.map(\.rawValue), noun: Choice.noun).flatMap(Choice.init)
  }

  /// Which of some words a node says.
  func word(_ node: Node, of words: @autoclosure () -> [String], noun: String) -> String? {
    guard let text = text(node, "(\(UserText.alternatives(words())))") else { return nil }
    let words = words()
    if words.contains(text) { return text }
    diagnostics.error(
      .unknownChoice,
      "unknown \(noun) \(UserText.quoted(text))", at: node.mark,
      hint: Suggestion.hint(for: text, among: words))
    return nil
  }

  /// Warns of a word that is not known, and of what is left out because of it.
  func warnOfUnknown(_ noun: String, _ word: String, at mark: SourceMark, among words: [String]) {
    diagnostics.warning(
      .unknownChoice, "unknown \(noun) \(UserText.quoted(word)): what is asked on it is left out",
      at: mark, hint: Suggestion.hint(for: word, among: words))
  }

  /// The whole number that a node says.
  func number(_ node: Node, in range: ClosedRange<Int>, for key: String) -> Int? {
    guard let text = text(node, "for `\(key)`") else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    diagnostics.error(
      .badNumber,
      "found \(UserText.quoted(text)), expected a number from \(range.lowerBound) to "
        + "\(range.upperBound) for `\(key)`", at: node.mark)
    return nil
  }
}

/// A choice that is written as a word.
protocol Selectable: CaseIterable, RawRepresentable, Equatable where RawValue == String {
  /// What the choice is called in a message.
  static var noun: String { get }
}
