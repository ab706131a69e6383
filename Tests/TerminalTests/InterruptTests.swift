import PseudoTerminal
import TestSupport
import Testing

@Suite(.timed) struct InterruptTests {
  @Test func `Ctrl-C gives text and cursor back, however fast it was typed`() throws {
    let child = try answering()
    child.send("日本 half a thought\u{1B}[D\u{1B}[D\u{3}")
    try child.wait("line with the cursor in it") {
      $0.withoutClock == """
        probe> answer
        [clock] answer> 日本 half a thought^C
        interrupted at 19
        [clock] answer> 日本 half a thought
        """ && ($0.row, $0.column) == (3, 33)
    }
  }

  @Test func `Ctrl-C in a search gives back the line typed before it`() throws {
    let child = try answering(after: "alpha")
    child.send("typed\u{12}alp")
    try child.expect("(reverse-i-search)")
    child.send("\u{3}")
    try child.wait("typed line") {
      $0.text.contains("interrupted at 5") && $0.line.hasSuffix("answer> typed")
    }
  }

  @Test func `Ctrl-C at a question about completions ends it`() throws {
    let child = try probe()
    child.send("use \t\t")
    try child.expect("behavioral     swift")
    child.send("\u{3}")
    try child.expect("interrupted at 4")
  }

  @Test func `Ctrl-D on an empty line is the end of input, elsewhere it deletes`() throws {
    let child = try answering()
    child.send("ab\u{1}\u{4}\u{4}\u{4}")
    try child.expect("end of input")
    try child.wait("prompt") { $0.line == "probe>" }
    child.send("\u{4}")
    #expect(try child.exitStatus() == 0)
    #expect(child.isCooked && !child.screen.marksPastes)
  }

  @Test func `Ctrl-Z where no shell could continue us is harmless`() throws {
    let child = try answering()
    child.send("abc")
    try child.wait("typed") { $0.line.hasSuffix("answer> abc") }
    child.send("\u{1A}")
    child.send("def")
    try child.wait("whole line") { $0.line.hasSuffix("answer> abcdef") }
  }

  @Test func `keeps reading when another program cooks the terminal`() throws {
    let child = try answering()
    child.cook()
    try child.wait("raw terminal") { _ in !child.isCooked }
    child.send("abc\u{1}X")
    try child.wait("edited line") { $0.line.hasSuffix("answer> Xabc") }
  }

  @Test func `tells when the first key of the line came`() throws {
    let child = try answering()
    child.send(".")
    try child.wait("dot") { $0.line.hasSuffix("answer> .") }
    let start = child.screen.time ?? 0
    try child.wait("later clock") { ($0.time ?? 0) > start + 3 }
    child.send("\r")
    try child.expect("answered 0 lines 0 bytes, begun early")
  }

  @Test func `a key that leaves nothing in the line is not the first of it`() throws {
    let child = try answering()
    child.send("\u{1B}[D\u{1}")
    let start = child.screen.time ?? 0
    try child.wait("later clock") { ($0.time ?? 0) > start + 3 }
    child.send(".\r")
    try child.expect("answered 0 lines 0 bytes\n")
  }

  @Test func `Ctrl-Z gives the terminal back, and the time away does not count`() throws {
    let child = try PTYChild(["/bin/sh", "-i"], environment: ["PS1": "sh> ", "ENV": nil])
    child.send(builtProduct("ConsoleProbe") + "\r")
    try child.expect("probe>")
    child.send("answer\r")
    try child.wait("answer prompt") { $0.line.hasSuffix("] answer>") }
    child.send("日本 abc\u{1B}[D")
    // The cursor too: Ctrl-Z makes the kernel drop whatever has not been read.
    try child.wait("typed") { $0.line.hasSuffix("日本 abc") && $0.column == 23 }
    let before = child.screen.time ?? 0
    child.send("\u{1A}")
    try child.wait("shell") { $0.line == "sh>" }
    #expect(child.isCooked && !child.screen.marksPastes)
    try waitForTicks(20)
    child.send("fg\r")
    try child.wait("line again") { $0.line.hasSuffix("answer> 日本 abc") && $0.column == 23 }
    #expect((child.screen.time ?? 99) - before < 15)
  }
}
