/// A piece of HTML, in the order in which it is written.
package enum HTMLPiece: Equatable, Sendable {
  /// What is shown, with its character references read, and the line on which it begins.
  case text(String, line: Int)
  /// A tag by its name in lower case, and the line on which it stands.
  case tag(String, isClosing: Bool, line: Int)
}

/// Puts pieces together; texts that follow each other become one.
struct HTMLPieces {
  private var pieces: [HTMLPiece] = []
  private var text = ""
  private var line = 1

  /// All that was added.
  var all: [HTMLPiece] { text.isEmpty ? pieces : pieces + [.text(text, line: line)] }

  mutating func add(_ part: String, line: Int) {
    if text.isEmpty { self.line = line }
    text += part
  }

  mutating func addTag(_ name: String, isClosing: Bool, line: Int) {
    if !text.isEmpty { pieces.append(.text(text, line: self.line)) }
    text = ""
    pieces.append(.tag(name, isClosing: isClosing, line: line))
  }
}
