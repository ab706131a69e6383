/// How a line is to be understood where a slash may begin a control.
package enum AnswerLine: Equatable, Sendable {
  case text(String)
  case control(Control)
  /// A word after a slash that is no control; it is not taken as text.
  case unknown(String)

  /// Reads a line: `/word` is a control, `//` writes a slash, and a slash before anything but a single
  /// word (a path, a fraction) is text like any other.
  package init(_ line: String) {
    guard line.hasPrefix("/") else {
      self = .text(line)
      return
    }
    if line.hasPrefix("//") {
      self = .text(String(line.dropFirst()))
      return
    }
    let word = line.dropFirst().reversed().drop { $0 == " " }.reversed()
    if let control = Control(rawValue: String(word).lowercased()) {
      self = .control(control)
    } else {
      self = !word.isEmpty && Self.isWord(word) ? .unknown("/" + String(word)) : .text(line)
    }
  }

  /// Whether a line that is still being typed may become a control.
  static func mayBecomeControl(_ line: String) -> Bool {
    line.hasPrefix("/") && isWord(line.dropFirst())
  }

  private static func isWord(_ word: some Sequence<Character>) -> Bool {
    word.allSatisfy { $0.isLetter || $0 == "-" }
  }
}

/// Reads lines in which a slash may begin a control. A word after a slash that is none is refused, since it is
/// mostly a slip; typed once more it is text.
package struct SlashReader: Equatable, Sendable {
  /// The line that has just been refused.
  private var refused: String?

  /// Creates a reader that has refused nothing yet.
  package init() {}

  /// Reads the next line.
  package mutating func read(_ line: String) -> AnswerLine {
    let understood = AnswerLine(line)
    let former = refused
    refused = nil
    guard case .unknown = understood else { return understood }
    if former == line { return .text(line) }
    refused = line
    return understood
  }
}
