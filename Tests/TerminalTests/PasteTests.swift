import Glibc
import PseudoTerminal
import Testing

@Suite struct PasteTests {
  @Test func `a long paste arrives whole, empty lines too`() throws {
    let child = try answering()
    let lines = (0..<100).map {
      $0 % 10 == 3 ? "" : "line \($0) " + String(repeating: "日本 lorem ", count: 40)
    }
    let body = lines.joined(separator: "\n")
    #expect(body.utf8.count > 45_000)
    child.send(paste(body) + "\r.\r")
    try child.expect("answered 100 lines \(body.utf8.count) bytes")
    #expect(child.screen.unknown.isEmpty)
  }

  @Test func `a paste of 50 kB without marks arrives whole`() throws {
    let child = try answering()
    let body = (0..<500).map { "line \($0) " + String(repeating: "lorem ipsum ", count: 8) }
    child.send(body.joined(separator: "\r") + "\r.\r")
    try child.expect(
      "answered 500 lines \(body.joined(separator: "\n").utf8.count) bytes", seconds: 60)
  }

  @Test func `paragraphs of a paste without marks are parted by blank lines, which end nothing`()
    throws
  {
    let child = try answering()
    child.send("first\r\rsecond\r\r\rthird\r")
    try child.wait("all of it") { $0.text.contains("third") && $0.line.hasSuffix("answer>") }
    child.send(".\r")
    try child.expect("answered 6 lines 21 bytes")
  }

  @Test func `text around the cursor is joined to the paste`() throws {
    let child = try answering()
    child.send("headtail\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D" + paste("one\r\ntwo\rthree"))
    try child.wait("rest of the paste") {
      $0.withoutClock == "probe> answer\npasted 2 lines\n[clock] answer> threetail"
        && $0.column == 21
    }
  }

  @Test func `a paste of one line is typed, without control characters`() throws {
    let child = try answering()
    child.send(paste("a\u{1B}[31m\u{3}b\u{9B}c"))
    try child.wait("typed paste") { $0.line.hasSuffix("answer> a[31mbc") }
  }

  @Test func `a command that was pasted waits for Enter`() throws {
    let child = try probe()
    child.send(paste("quit\n"))
    try child.wait("line") { $0.line == "probe> quit" }
    child.send("!\r")
    try child.expect("line <quit!>")
  }

  @Test func `a signal within a paste keeps what has come of it`() throws {
    let child = try answering()
    try begin(child)
    child.signal(SIGTERM)
    try child.expect("closed with <head one")
    #expect(try child.exitStatus() == 143)
  }

  @Test func `Ctrl-C ends a paste whose end was lost, and keeps what has come of it`() throws {
    let child = try answering()
    try begin(child)
    try waitForTicks(5)
    child.send("\u{3}")
    try child.wait("rest of the paste") {
      $0.text.contains("pasted 1 lines") && $0.line.hasSuffix("answer> two")
    }
  }

  /// Waits until the program has read the beginning of a paste, which it does not show.
  private func begin(_ child: PTYChild) throws {
    child.send("head \u{1B}[200~one\rtwo")
    try child.wait("beginning") { $0.line.hasSuffix("answer> head") && !child.hasUnreadInput }
  }

  private func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
