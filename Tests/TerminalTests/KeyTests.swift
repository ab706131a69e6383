import Glibc
import PseudoTerminal
import Testing

/// What keys do that are not letters.
@Suite struct KeyTests {
  @Test(arguments: [
    ("F5", "\u{1B}[15~"), ("F12", "\u{1B}[24~"), ("Shift and an arrow", "\u{1B}[1;2C"),
    ("Alt and F1", "\u{1B}[1;3P"), ("F1 of the Linux console", "\u{1B}[[A"),
    ("a mouse", "\u{1B}[<35;12;7M\u{1B}[<0;12;7m"), ("an old mouse", "\u{1B}[M #&"),
    ("what terminal it is", "\u{1B}[?62;1;6c"), ("where the cursor is", "\u{1B}[12;40R"),
    ("its colours", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}\u{1B}]10;rgb:ff/ff/ff\u{1B}\\"),
    ("a window that comes to the front", "\u{1B}[O\u{1B}[I"),
    ("the end of no paste", "\u{1B}[201~"), ("its name", "\u{1B}P>|XTerm(379)\u{1B}\\"),
  ])
  func `leaves nothing in the line`(what: String, bytes: String) throws {
    let child = try answering()
    child.send("be\(bytes)fore\(bytes)\r")
    try child.expect("answer> before\n")
    child.send(".\r")
    try child.expect("answered 1 lines 6 bytes")
  }

  @Test func `keys that are bound still work`() throws {
    let child = try answering()
    child.send("bc\u{1B}[D\u{1B}ODa\u{1B}[Fd\u{1B}[H^\r")
    try child.expect("answer> ^abcd\n")
  }

  @Test(arguments: ["🇩🇪", "👨‍👩‍👧‍👦", "नि", "é", "👍🏽"])
  func `Backspace takes a whole visible character`(character: String) throws {
    let child = try answering()
    child.send("a\(character)\u{7F}b\r.\r")
    try child.expect("answered 1 lines 2 bytes")
  }

  @Test func `Backspace keeps what a person has bound it to`() throws {
    let inputrc = try temporaryInputrc(
      "set bind-tty-special-chars off\n\"\\C-?\": backward-kill-word\n")
    defer { unlink(inputrc) }
    let child = try answering(environment: ["INPUTRC": inputrc])
    child.send("one two\u{7F}\r.\r")
    try child.expect("answered 1 lines 4 bytes")
  }

  @Test(arguments: ["\u{1B}", "\u{1B}d", "\u{1B}r", "\u{1B}f", "\u{1B}3", ""])
  func `a paste is text whatever vi is doing`(before: String) throws {
    let inputrc = try temporaryInputrc("set editing-mode vi\nset keyseq-timeout 50\n")
    defer { unlink(inputrc) }
    let child = try answering(environment: ["INPUTRC": inputrc])
    child.send("ab")
    try child.wait("letters") { $0.line.hasSuffix("answer> ab") }
    child.send(before)
    try child.wait("keys taken") { _ in !child.hasUnreadInput }
    try waitForTicks(2)
    child.send("\u{1B}[200~dd x 3dw\u{1B}[201~")
    try child.wait("paste") { $0.line.hasSuffix("answer> abdd x 3dw") }
  }

  @Test func `a terminal that nobody knows has a clock all the same`() throws {
    let child = try answering(environment: ["TERM": "nobody-knows-this"])
    try child.wait("clock") { ($0.time ?? 0) > 1 }
  }

  private func temporaryInputrc(_ text: String) throws -> String {
    var path = Array("/tmp/rehearse-inputrc-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    _ = text.withCString { write(file, $0, strlen($0)) }
    close(file)
    return path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }
}
