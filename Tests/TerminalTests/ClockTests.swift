import PseudoTerminal
import TestSupport
import Testing

/// The line stays as it is while the clock in its prompt runs.
@Suite(.timed) struct ClockTests {
  @Test(arguments: [
    (80, 1, 61, "probe> answer\n[clock] answer> naïve 日本語 ✅ text that wraps over rows 🚀 end"),
    (40, 2, 21, "probe> answer\n[clock] answer> naïve 日本語 ✅ text tha\nt wraps over rows 🚀 end"),
  ])
  func `leaves text and cursor alone`(columns: Int, row: Int, column: Int, expected: String) throws
  {
    let child = try answering(columns: columns)
    child.send("naïve 日本語 ✅ text that wraps over rows 🚀 end\u{1B}[D\u{1B}[D\u{1B}[D")
    var times: Set<Int> = []
    try child.wait("line under three clocks") { screen in
      if screen.withoutClock == expected, (screen.row, screen.column) == (row, column) {
        screen.time.map { _ = times.insert($0) }
      }
      return times.count >= 3
    }
    #expect(child.screen.unknown.isEmpty)
  }

  @Test func `leaves undo alone`() throws {
    let child = try answering()
    child.send("one two\u{17}")
    try child.wait("killed word") { $0.line.hasSuffix("answer> one") }
    let time = child.screen.time
    try child.wait("later clock") { $0.time != time && $0.line.hasSuffix("answer> one") }
    child.send("\u{1F}")
    try child.wait("word again") { $0.line.hasSuffix("answer> one two") }
  }

  @Test func `stands still during a search, which it would wipe`() throws {
    let child = try answering(after: "alpha")
    child.send("typed\u{12}alp")
    try child.expect("(reverse-i-search)`alp': alpha")
    // The draft seen meanwhile asks for nothing; a later key shows that the search was left alone.
    child.send("h")
    try child.expect("(reverse-i-search)`alph': alpha")
    child.send("\u{7}")
    try child.wait("typed line") { $0.line.hasSuffix("answer> typed") }
  }

  @Test func `stands still when the line is taller than the screen`() throws {
    let child = try answering(rows: 4, columns: 20)
    let body = String(repeating: "0123456789", count: 8)
    child.send(body)
    try child.wait("end of the line") { $0.line.hasSuffix("789") && $0.row == 3 }
    child.send("\u{15}ok")
    try child.wait("short line") { $0.line.hasSuffix("answer> ok") }
    #expect(child.screen.unknown.isEmpty)
  }

  @Test func `uses next to no processor`() throws {
    let child = try answering()
    let before = child.processorMilliseconds
    let start = child.screen.time ?? 0
    try child.wait("two seconds more") { ($0.time ?? 0) >= start + 20 }
    #expect(child.processorMilliseconds - before <= 60)
  }

  @Test func `shows a message above the line, cursor and all as before`() throws {
    let child = try answering(columns: 40)
    child.send("announce " + String(repeating: "abcdefghij", count: 5) + "\u{1}")
    try child.wait("message and line") {
      $0.withoutClock == """
        probe> answer
        ── one minute left ──
        [clock] answer> announce abcdefghijabcde
        fghijabcdefghijabcdefghijabcdefghij
        """ && ($0.row, $0.column) == (2, 16)
    }
  }

  @Test func `shows a message at the bottom of the screen`() throws {
    let child = try answering(rows: 3, columns: 40)
    child.send("announce")
    try child.wait("message and line") {
      $0.withoutClock == "probe> answer\n── one minute left ──\n[clock] answer> announce"
    }
  }
}
