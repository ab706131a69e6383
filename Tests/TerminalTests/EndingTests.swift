import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// However it ends, the draft is there and the terminal is as it was.
@Suite struct EndingTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the read with the draft`(signal: Int32) throws {
    let home = try TestHome()
    let child = try answering(environment: ["PROBE_DRAFT": home.file("draft")])
    child.send("one\rtwo 日本")
    try child.wait("typed") { $0.line.hasSuffix("two 日本") }
    child.signal(signal)
    #expect(try child.exitStatus() == 128 + signal)
    #expect(child.isCooked && !child.screen.marksPastes)
    #expect(try String(contentsOfFile: home.file("draft"), encoding: .utf8) == "one\ntwo 日本")
  }

  @Test func `a hang-up ends it with the draft`() throws {
    let home = try TestHome()
    let child = try answering(environment: ["PROBE_DRAFT": home.file("draft")])
    child.send("abc")
    try child.wait("typed") { $0.line.hasSuffix("answer> abc") }
    child.hangUp()
    #expect(try child.exitStatus() == 129)
    #expect(try String(contentsOfFile: home.file("draft"), encoding: .utf8) == "abc")
  }

  @Test func `a signal in a search keeps the line typed before it`() throws {
    let child = try answering(after: "alpha")
    child.send("typed\u{12}alp")
    try child.expect("(reverse-i-search)`alp': alpha")
    child.signal(SIGTERM)
    try child.expect("closed with <typed>")
    #expect(try child.exitStatus() == 143)
    #expect(child.isCooked)
  }

  @Test func `a crash leaves a usable terminal`() throws {
    let child = try answering()
    child.send("crash now")
    let status = try child.exitStatus()
    #expect(status < 0)
    #expect(child.isCooked && !child.screen.marksPastes)
  }

  @Test(arguments: [
    SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGPIPE, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSYS,
    SIGSTKFLT, SIGQUIT,
  ])
  func `a signal that ends the program leaves a usable terminal`(signal: Int32) throws {
    let child = try answering()
    child.signal(signal)
    #expect(try child.exitStatus() < 0)
    #expect(child.isCooked && !child.screen.marksPastes)
  }

  @Test func `the time for which the program was stopped is nobody's`() throws {
    let child = try answering()
    child.send("abc")
    try child.wait("typed") { $0.line.hasSuffix("answer> abc") }
    let before = child.screen.time ?? 0
    child.signal(SIGSTOP)
    try waitForTicks(40)
    child.signal(SIGCONT)
    child.send("d")
    try child.wait("going on") { $0.line.hasSuffix("answer> abcd") && $0.time != before }
    #expect((child.screen.time ?? 0) < before + 25)
  }

  @Test func `the terminal is as usual between reads`() throws {
    let child = try probe()
    child.send("edit stty -a; :\r")
    try child.expect("status 0")
    let settings = child.screen.text.split { $0.isWhitespace }
    #expect(settings.contains("icanon") && settings.contains("echo") && settings.contains("isig"))
    #expect(!child.screen.text.contains("intr = <undef>"))
  }

  @Test func `Ctrl-C in an editor is the editor's`() throws {
    let child = try probe()
    child.send("edit sh -c 'echo ready; exec sleep 60'\r")
    try child.wait("editor") { $0.line.isEmpty && $0.text.hasSuffix("ready") }
    child.send("\u{3}")
    try child.expect("status 130")
    try child.wait("prompt") { $0.line == "probe>" }
  }
}
