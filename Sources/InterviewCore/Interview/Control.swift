/// What a line of an answer that starts with `/` asks for.
package enum Control: String, CaseIterable, Sendable {
  case done
  case skip
  case `repeat`
  case pause
  case edit
  case undo
  case quit
  case help

  /// The control as it is typed.
  package var typed: String { "/" + rawValue }
}

/// How a line of an answer is to be understood.
enum AnswerLine: Equatable {
  case text(String)
  case control(Control)
  /// A word after a slash that is no control; it is not taken as text.
  case unknown(String)

  /// Reads a line: `/word` is a control, `//` writes a slash, and a slash before anything but a single
  /// word (a path, a fraction) is text like any other.
  init(_ line: String) {
    guard line.hasPrefix("/") else {
      self = .text(line)
      return
    }
    if line.hasPrefix("//") {
      self = .text(String(line.dropFirst()))
      return
    }
    let word = line.dropFirst().reversed().drop { $0 == " " }.reversed()
    let isWord = !word.isEmpty && word.allSatisfy { $0.isLetter || $0 == "-" }
    if let control = Control(rawValue: String(word).lowercased()) {
      self = .control(control)
    } else {
      self = isWord ? .unknown("/" + String(word)) : .text(line)
    }
  }
}
