import PseudoTerminal
import TestSupport
import Testing

/// A terminal whose every row is read aloud as it comes: what has been painted is not painted again.
@Suite(.timed) struct PaintedOnceTests {
  @Test func `while a line is typed nothing but the typed letters is written`() throws {
    let child = try plain()
    child.send("answer\r")
    try child.expect("[00:00] answer>")
    child.send("half a line")
    try child.expect("answer> half a line")
    let written = child.raw.count
    try waitForTicks(30)
    child.send("!")
    try child.expect("half a line!")
    #expect(child.raw[written...].elementsEqual("!".utf8))
    #expect(child.screen.text.hasSuffix("[00:00] answer> half a line!"))
  }

  @Test func `no cursor is moved but to the next row`() throws {
    let child = try plain()
    child.send("answer\r")
    try child.expect("answer>")
    child.send("one\r")
    try child.wait("next prompt") { $0.row == 2 && $0.line.hasSuffix("answer>") }
    let shown = String(decoding: child.raw, as: UTF8.self)
      .replacing("\u{1B}[?2004h", with: "").replacing("\u{1B}[?2004l\r", with: "")
    #expect(!shown.contains("\u{1B}"), "\(shown.debugDescription)")
    #expect(!shown.replacing("\r\n", with: "\n").contains("\r"), "\(shown.debugDescription)")
  }

  @Test func `what is awaited is there before the line`() throws {
    let child = try plain()
    child.send("await /dev/null\r")
    try child.wait("both") { $0.text.hasSuffix("── it has come ──\nprobe>") }
  }

  @Test func `what is said meanwhile comes below, once the line has ended`() throws {
    let child = try plain()
    child.send("answer\r")
    try child.expect("answer>")
    child.send("announce")
    try child.expect("answer> announce")
    try waitForTicks(10)
    #expect(!child.screen.text.contains("one minute left"))
    child.send("\r")
    try child.wait("message below the line") {
      $0.withoutClock == """
        probe> answer
        [clock] answer> announce
        ── one minute left ──
        [clock] answer>
        """
    }
  }

  @Test func `another width leaves what stands there`() throws {
    let child = try plain()
    child.send("answer\r")
    try child.expect("answer>")
    child.resize(rows: 24, columns: 60)
    child.send("typed")
    try child.expect("answer> typed")
    #expect(!String(decoding: child.raw, as: UTF8.self).contains("\u{1B}[2J"))
  }

  private func plain() throws -> PTYChild {
    try probe(environment: ["PROBE_PLAIN": "1", "NO_COLOR": "1"])
  }
}
