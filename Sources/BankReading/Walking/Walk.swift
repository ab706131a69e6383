import TextBasics
import Yams

/// What the accessors of all mappings of one file share.
struct Walk {
  /// Where problems go.
  let findings: Findings
  /// The duplicate keys that were renamed, by their places.
  let renamed: [SourceMark: String]

  /// Reads bytes down to the root node, and hands it to a closure that makes the value.
  static func report<Value>(
    _ bytes: [UInt8], file: String, _ read: (Node, Walk) -> Value?
  ) -> Report<Value> {
    let accepted: SourceReading.Accepted
    do {
      accepted = try SourceReading.accept(bytes, file: file)
    } catch {
      let findings = Findings(source: error.source)
      findings.add(error.problem)
      return findings.report(nil)
    }
    let findings = Findings(source: accepted.source)
    let composing = Composing(accepted, findings)
    guard let root = composing.root else { return findings.report(nil) }
    return findings.report(read(root, Walk(findings: findings, renamed: composing.renamed)))
  }

  /// Where a node starts.
  func mark(_ node: Node) -> SourceMark? {
    node.mark.map { SourceMark($0) }
  }

  /// What a node is, for a message.
  func kind(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): isNull(scalar) ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }

  /// Whether a scalar is YAML's null: unquoted and empty, or one of its names.
  func isNull(_ scalar: Node.Scalar) -> Bool {
    guard scalar.style == .plain, scalar.string.utf8.count <= 4 else { return false }
    return switch scalar.string {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// Whether a node is free of aliases, anchors and tags; reports the first of them.
  func isPlain(_ node: Node) -> Bool {
    if case .scalar(let scalar) = node { return isPlain(scalar) }
    return isUndecorated(mark(node))
  }

  private func isPlain(_ scalar: Node.Scalar) -> Bool {
    let mark = scalar.mark.map { SourceMark($0) }
    guard scalar.style == .plain, scalar.string.unicodeScalars.first == StandIns.star else {
      return isUndecorated(mark)
    }
    let name = StandIns.restored(scalar.string).prefix { !$0.isWhitespace }
    findings.error(
      .alias,
      "found the alias \(Wording.quoted(String(name))), expected a value written out", at: mark,
      hint: "write the value again, or quote a text that starts with `*`")
    return false
  }

  /// Whether what is at the place is neither an anchor nor a tag, as the first byte tells.
  private func isUndecorated(_ mark: SourceMark?) -> Bool {
    guard let mark, let byte = findings.source.byte(at: mark) else { return true }
    guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") else { return true }
    findings.error(
      byte == UInt8(ascii: "&") ? .anchor : .tag,
      "found \(byte == UInt8(ascii: "&") ? "an anchor" : "a tag"), expected a value", at: mark,
      hint: "remove it, or quote a text that starts with `\(Unicode.Scalar(byte))`")
    return false
  }

  /// The text of a node that must hold some; nil where it does not.
  ///
  /// The subject says what the text is for, as in "for `ask`".
  func text(_ node: Node, _ subject: @autoclosure () -> String) -> String? {
    guard case .scalar(let scalar) = node else {
      if isPlain(node) {
        findings.error(
          .wrongType, "found \(kind(node)), expected text \(subject())", at: mark(node))
      }
      return nil
    }
    guard isPlain(scalar) else { return nil }
    let text = StandIns.restored(scalar.string).trimmed
    guard !isNull(scalar), !text.isEmpty else {
      findings.error(.emptyText, "found no text, expected some \(subject())", at: mark(node))
      return nil
    }
    // Only an escape in double quotes can make one; the text itself was scanned.
    if scalar.style == .doubleQuoted, let control = text.unicodeScalars.first(where: isUnwanted) {
      findings.error(
        .controlCharacter,
        "found the control character \(Wording.codePoint(control)), expected plain text \(subject())",
        at: mark(node), hint: "remove the escape")
      return nil
    }
    return text
  }

  private func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 ? scalar != "\n" && scalar != "\t" : (0x7F...0x9F).contains(scalar.value)
  }
}
