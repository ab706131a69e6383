import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite(.timed) struct EditingTests {
  @Test func `a resize paints the question and the line anew`() throws {
    let child = try answering()
    child.send("said before\r" + String(repeating: "0123456789", count: 10))
    try child.wait("typed") { $0.row == 3 }
    child.resize(rows: 24, columns: 40)
    try child.wait("new picture") {
      $0.withoutClock == """
        Q one
        said before
        [clock] answer> 012345678901234567890123
        4567890123456789012345678901234567890123
        456789012345678901234567890123456789
        """ && $0.row == 4
    }
  }

  @Test func `Ctrl-L paints them too`() throws {
    let child = try answering()
    child.send("draft\u{C}")
    try child.wait("new picture") { $0.withoutClock == "Q one\n[clock] answer> draft" }
  }

  @Test func `Tab completes words, quoted where they have spaces`() throws {
    let child = try probe()
    child.send("an\t")
    try child.wait("command") { $0.line == "probe> answer" && $0.column == 14 }
    child.send("\u{15}use sy\t")
    try child.wait("word in quotes") { $0.line == #"probe> use "system design""# }
    child.send("\u{15}use sw\t\t\t")
    try child.wait("both words") {
      $0.text.contains("swift     swift-ui") && $0.line == "probe> use swift"
    }
    child.send("\u{15}use \"say\t")
    try child.wait("a quote in quotes") { $0.line == #"probe> use "say \"when\"""# }
    child.send("\u{15}use 'say\t")
    try child.wait("in the other ones") { $0.line == #"probe> use 'say "when"'"# }
    child.send("\u{15}use Lee\t")
    try child.wait("an apostrophe") { $0.line == #"probe> use "Lee's""# }
    child.send("\u{15}use Lee'\t")
    try child.wait("an apostrophe that is typed") { $0.line == #"probe> use "Lee's""# }
    child.send("\u{15}use 'Lee\t")
    try child.wait("in apostrophes") { $0.line == #"probe> use 'Lee'\''s'"# }
    child.send("\u{15}use nothing\t")
    try child.wait("bell") { $0.bells > 0 && $0.line == "probe> use nothing" }
  }

  @Test func `what is awaited comes above the line, which is typed meanwhile`() throws {
    let home = try TestHome()
    let pipe = home.file("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    let child = try probe()
    child.send("await \(pipe)\r")
    try child.wait("prompt") { $0.row == 1 && $0.line == "probe>" }
    child.send("half a")
    try child.wait("half a line") { $0.line == "probe> half a" }
    #expect(!child.screen.text.contains("it has come"))
    try Data("it has".utf8).write(to: URL(filePath: pipe))
    try child.wait("above the line") { $0.text.hasSuffix("── it has come ──\nprobe> half a") }
    child.send(" line\r")
    try child.expect("line <half a line>")
  }

  @Test func `each kind of line has a history of its own`() throws {
    let child = try answering()
    child.send("alpha\rbeta\r.\r")
    try child.wait("prompt") { $0.line == "probe>" }
    child.send("\u{1B}[A")
    try child.wait("command") { $0.line == "probe> answer" }
    child.send("\r")
    try child.wait("answer prompt") { $0.line.hasSuffix("] answer>") }
    child.send("\u{1B}[A\u{1B}[A")
    try child.wait("answer") { $0.line.hasSuffix("answer> beta") }
    child.send("\u{15}.\r")
    try child.wait("prompt") { $0.line == "probe>" }
    child.send("choice\r")
    try child.wait("choice") { $0.line == "choice>" }
    child.send("\u{1B}[A5\r")
    try child.expect("chose 5")
  }

  @Test func `commands are kept in a file, nothing else is`() throws {
    let home = try TestHome()
    let path = home.file("state/rehearse/history")
    let first = try probe(environment: ["PROBE_HISTORY": path, "NO_COLOR": "1"])
    first.send("one 日本\rone 日本\r   \ranswer\rsecret\r.\rchoice\r5\rquit\r")
    #expect(try first.exitStatus() == 0)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == "one 日本\nanswer\nchoice\nquit\n")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat(home.file("state"), &status) == 0 && status.st_mode & 0o777 == 0o700)
    let second = try probe(environment: ["PROBE_HISTORY": path, "NO_COLOR": "1"])
    second.send("\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A")
    try second.wait("oldest line") { $0.line == "probe> one 日本" }
  }

  @Test func `the editor's key hands over the draft of an answer`() throws {
    let child = try answering()
    child.send("draft\u{18}\u{5}")
    try child.wait("event") { $0.text.contains("\neditor with draft\n") }
  }

  @Test(arguments: ["C", "de_DE.nowhere"])
  func `shows other scripts under any locale`(locale: String) throws {
    let child = try probe(environment: ["LANG": locale, "LC_ALL": locale, "NO_COLOR": "1"])
    child.send("é日本")
    try child.wait("typed") { $0.line == "probe> é日本" && $0.column == 12 }
  }

  @Test func `works in vi mode`() throws {
    let home = try TestHome()
    let inputrc = try home.write("set editing-mode vi\nset show-mode-in-prompt on\n", to: "inputrc")
    let child = try PTYChild(
      [builtProduct("ConsoleProbe")], environment: ["INPUTRC": inputrc, "NO_COLOR": "1"])
    try child.expect("(ins)probe>")
    child.send("answer\r")
    try child.wait("answer prompt") { $0.line.hasSuffix("] answer>") }
    child.send("\u{1B}[200~one\rtwo\u{1B}[201~")
    try child.wait("rest") { $0.line.hasSuffix("answer> two") }
  }
}
