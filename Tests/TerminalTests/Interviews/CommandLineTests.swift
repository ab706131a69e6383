import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// The prompt for commands: completion and history.
@Suite(.timed) struct CommandLineTests {
  @Test(arguments: [
    ("pra\t", "practice"), ("review sh\t", "review show"), ("practice --se\t", "practice --seed"),
    ("practice --bank mi\t", "practice --bank mine"),
    ("practice --medium al\t", "practice --medium aloud"),
    ("practice --interviewer neu\t", "practice --interviewer neutral"),
    ("practice --bank sy\t--le\tse\t", "practice --bank system-design --level senior"),
    ("banks import x.csv --bank mi\t", "banks import x.csv --bank mine"),
    ("rate lat\tevi\t3 ", "rate latest evidence=3"), ("help deb\t", "help debrief"),
  ])
  func `Tab completes`(keys: String, line: String) throws {
    let rehearsal = try Rehearsal.at(.command)
    rehearsal.type(keys)
    try rehearsal.shows("rehearse> " + line, column: line.count + 11)
  }

  @Test func `the line of usage breaks between options`() throws {
    let rehearsal = try Rehearsal(rows: 60, columns: 62)
    try rehearsal.shows("rehearse>")
    rehearsal.enter("help stories add")
    let rows = """
      USAGE: rehearse stories add [<title> ...] [--situation <text>]
             [--task <text>] [--action <text>] [--result <text>]
             [--competency <competency> ...] [--color <color>]
             [--plain] [--no-plain]
      """
    try rehearsal.child.wait("the usage") { $0.text.contains(rows) }
  }

  @Test func `Tab completes sessions, and lists what is left`() throws {
    let rehearsal = try Rehearsal.at(.answer)
    rehearsal.enter("/quit")
    try rehearsal.shows("rehearse>")
    rehearsal.type("review show la\t")
    try rehearsal.shows("rehearse> review show latest")
    rehearsal.type("\u{15}res\t\t")
    try rehearsal.shows("rehearse> res\nrest    resume\nrehearse> res")
    rehearsal.type("\u{15}review show \t\t")
    try rehearsal.shows("rehearse> review show\n1       latest\nrehearse> review show")
  }

  @Test(arguments: [
    ("banks check ~/no\t", "banks check ~/notes/"),
    ("banks check ~/notes/a\t", "banks check ~/notes/a.yaml"),
    ("banks import ~/notes/a\t--to ~/no\t", "banks import ~/notes/a.yaml --to ~/notes/"),
    ("banks check ~root\t", "banks check ~root/"),
  ])
  func `Tab completes paths below a home directory`(keys: String, line: String) throws {
    let home = try TestHome()
    try FileManager.default.createDirectory(
      atPath: home.file("notes"), withIntermediateDirectories: true)
    _ = try home.write("", to: "notes/a.yaml")
    let rehearsal = try Rehearsal(environment: ["HOME": home.path])
    try rehearsal.shows("rehearse>")
    rehearsal.type(keys)
    try rehearsal.shows("rehearse> " + line)
  }

  @Test func `a path with a space in it is completed so that it can be read`() throws {
    let home = try TestHome()
    try FileManager.default.createDirectory(
      atPath: home.file("my notes"), withIntermediateDirectories: true)
    _ = try home.write(Material.bank, to: "my notes/a.yaml")
    let rehearsal = try Rehearsal(environment: ["HOME": home.path], columns: 200)
    try rehearsal.shows("rehearse>")
    rehearsal.type("banks check ~/my\ta\t\r")
    try rehearsal.child.expect("my notes/a.yaml: 1 question")
  }

  @Test func `Tab completes controls in an answer`() throws {
    let rehearsal = try Rehearsal.answering()
    rehearsal.type("/sk\t")
    try rehearsal.shows("0:00 / 3:00 > /skip")
    rehearsal.type("\u{15}pra\t/sk\t")
    try rehearsal.shows("0:00 / 3:00 > pra/sk")
    #expect(rehearsal.child.screen.bells > 0)
  }

  @Test func `Up brings commands there and lines of answers here`() throws {
    let rehearsal = try Rehearsal.at(.answer)
    rehearsal.enter("a secret 日本")
    try rehearsal.shows("0:00 / 3:00 > a secret 日本\n0:00 / 3:00 >")
    rehearsal.type("\u{1B}[A")
    try rehearsal.shows("0:00 / 3:00 > a secret 日本\n0:00 / 3:00 > a secret 日本")
    rehearsal.type("\u{1B}[A\u{1B}[A\u{1B}[A")
    try rehearsal.shows("0:00 / 3:00 > A friend told me.")
    rehearsal.type("\u{15}/quit\r")
    try rehearsal.shows("rehearse>")
    rehearsal.type("\u{1B}[A")
    try rehearsal.shows("rehearse> practice --bank mine --seed 3")
    rehearsal.type("\u{1B}[A\u{1B}[B\u{1B}[B")
    try rehearsal.shows("rehearse>")
    rehearsal.enter("quit")
    try rehearsal.ends()
    #expect(
      try String(contentsOfFile: rehearsal.home.data + "/history", encoding: .utf8)
        == "practice --bank mine --seed 3\nquit\n")
    #expect(rehearsal.home.mode("data/history") == 0o600)
    #expect(rehearsal.home.mode("data/rehearse.sqlite") == 0o600)
  }
}
