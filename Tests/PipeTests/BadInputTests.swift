import Foundation
import GRDB
import TestSupport
import Testing

/// Everything that can be typed or lie on the disk wrongly: one clear sentence each, and its status.
@Suite(.timed) struct BadInputTests {
  /// A command that cannot be carried out.
  struct Slip: CustomTestStringConvertible, Sendable {
    let name: String
    let words: [String]
    let status: Int32

    init(_ name: String, _ words: [String], _ status: Int32) {
      (self.name, self.words, self.status) = (name, words, status)
    }

    var testDescription: String { name }
  }

  /// Compares what a run said with a golden file, its lines unwrapped.
  private func expectSentence(
    _ name: String, _ status: Int32, _ run: Run, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try run.variable("COLUMNS", "1000")
      .expect(status, sourceLocation: sourceLocation)
    expectSnapshot(result.steady, name + ".txt", sourceLocation: sourceLocation)
  }

  // MARK: The command line

  @Test(arguments: [
    Slip("unknown-command", ["prctice"], 64),
    Slip("unknown-command-far-off", ["sing"], 64),
    Slip("unknown-subcommand", ["review", "shw"], 64),
    Slip("a-session-to-review", ["review", "latest"], 64),
    Slip("a-number-to-review", ["review", "1"], 64),
    Slip("a-value-without-quotes", ["jobs", "add", "Nurse", "--company", "St.", "Mary's"], 64),
    Slip("a-session-misspelt-to-review", ["review", "lastest"], 64),
    Slip("drill-as-a-command", ["drill"], 64),
    Slip("score-as-a-command", ["score"], 64),
    Slip("a-subcommand-alone", ["trends"], 64),
    Slip("to-for-for", ["debrief", "export", "latest", "--to", "Sam"], 64),
    Slip("help-for-unknown-command", ["help", "practise"], 64),
    Slip("empty-command", [""], 64),
    Slip("unknown-option", ["practice", "--sed", "7"], 64),
    Slip("unknown-option-first", ["--nonsense"], 64),
    Slip("unknown-bank", ["practice", "--bank", "behaviorl"], 66),
    Slip("unknown-interviewer", ["practice", "--interviewer", "grumpy"], 66),
    Slip("unknown-kind", ["practice", "--kind", "musical"], 64),
    Slip("unknown-mode", ["practice", "--mode", "drll"], 64),
    Slip("no-matching-question", ["practice", "--competency", "juggling"], 64),
    Slip("observed-by-nobody", ["practice", "--medium", "observed"], 64),
    Slip("observer-of-nothing", ["practice", "--observer", "Sam"], 64),
    Slip("no-questions", ["practice", "--questions", "0"], 64),
    Slip("too-many-questions", ["practice", "--questions", "101"], 64),
    Slip("questions-in-words", ["practice", "--questions", "three"], 64),
    Slip("junk-seed", ["practice", "--seed", "junk"], 64),
    Slip("negative-seed", ["practice", "--seed=-1"], 64),
    Slip("huge-seed", ["practice", "--seed", "9007199254740993"], 64),
    Slip("no-minutes", ["practice", "--minutes", "0"], 64),
    Slip("missing-value", ["practice", "--bank"], 64),
    Slip("argument-too-many", ["practice", "behavioral"], 64),
    Slip("missing-session", ["review", "show"], 64),
    Slip("session-in-words", ["review", "show", "first"], 64),
    Slip("session-zero", ["review", "show", "0"], 64),
    Slip("no-session-yet", ["review", "show", "latest"], 66),
    Slip("nothing-to-resume", ["resume"], 66),
    Slip("json-and-csv", ["review", "list", "--json", "--csv"], 64),
    Slip("no-limit", ["review", "list", "--limit", "0"], 64),
    Slip("debrief-without-friend", ["debrief", "export", "1"], 64),
    Slip("debrief-for-nobody", ["debrief", "export", "1", "--for", " "], 64),
    Slip("debrief-in-unknown-format", ["debrief", "preview", "1", "--format", "pdf"], 64),
    Slip("missing-bank-file", ["banks", "check", "nowhere.yaml"], 66),
    Slip("missing-bank-to-practice", ["practice", "--bank", "nowhere.yaml"], 66),
    Slip("directory-for-a-bank", ["practice", "--bank", "./"], 65),
    Slip("directory-without-a-bank", ["banks", "check", "."], 66),
  ])
  func `a slip on the command line`(slip: Slip) throws {
    try expectSentence(slip.name, slip.status, Run(slip.words))
  }

  // MARK: Sessions and scores

  @Test(arguments: [
    Slip("session-not-there", ["review", "show", "9"], 66),
    Slip("resume-not-there", ["resume", "9"], 66),
    Slip("resume-finished", ["resume", "1"], 64),
    Slip("rate-not-there", ["rate", "9", "--turn", "1", "evidence=3"], 66),
    Slip("turn-not-there", ["rate", "1", "--turn", "9", "evidence=3"], 66),
    Slip("turn-skipped", ["rate", "1", "--turn", "2", "evidence=3"], 64),
    Slip("score-of-6", ["rate", "1", "--turn", "1", "evidence=6"], 64),
    Slip("score-of-x", ["rate", "1", "--turn", "1", "evidence=x"], 64),
    Slip("score-empty", ["rate", "1", "--turn", "1", "evidence="], 64),
    Slip("score-alone", ["rate", "1", "--turn", "1", "3"], 64),
    Slip("score-without-turn", ["rate", "1", "evidence=3"], 64),
    Slip("turn-without-score", ["rate", "1", "--turn", "1"], 64),
    Slip("unknown-dimension", ["rate", "1", "--turn", "1", "evidense=3"], 64),
    Slip("reply-not-there", ["debrief", "import", "reply.json"], 66),
    Slip("compare-not-there", ["debrief", "compare", "9"], 66),
    Slip("debrief-not-there", ["debrief", "export", "9", "--for", "Sam"], 66),
    Slip(
      "debrief-into-nowhere",
      ["debrief", "export", "1", "--for", "Sam", "--yes", "-o", "no/such/sam.md"], 73),
  ])
  func `a slip about a session`(slip: Slip) throws {
    let home = try OwnBanks.home()
    try Run(
      ["practice", "--rate", "none", "--no-follow-ups", "--no-warm-up", "--no-closing"]
        + OwnBanks.words
    ).input("I built it.\n\n/skip\n").home(home).expect()
    try expectSentence(slip.name, slip.status, Run(slip.words).home(home))
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    #expect(json["turns"].all.allSatisfy { $0["ratings"].all.isEmpty })
  }

  @Test func `one bad score keeps none of the others`() throws {
    let home = try OwnBanks.home()
    try Run(
      ["practice", "--rate", "none", "--no-follow-ups", "--no-warm-up", "--no-closing"]
        + OwnBanks.words
    ).input("I built it.\n\n/skip\n").home(home).expect()
    try Run(["rate", "1", "--turn", "1", "evidence=3", "structure=7"]).home(home).expect(64)
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    #expect(try json["turns"].all.element(0)["ratings"] == .list([]))
  }

  // MARK: Banks

  /// A bank with one thing wrong.
  struct BadBank: CustomTestStringConvertible, Sendable {
    let name: String
    let find: String
    let replace: String

    var testDescription: String { name }
  }

  @Test(arguments: [
    BadBank(
      name: "bank-with-a-typo", find: "ask: Tell me about something you f", replace: "aks: f"),
    BadBank(name: "bank-without-a-key", find: "kind: behavioral\n", replace: ""),
    BadBank(name: "bank-without-a-question-key", find: "    competency: ownership\n", replace: ""),
    BadBank(name: "bank-of-broken-yaml", find: "title: Questions", replace: "title: [Questions"),
    BadBank(name: "bank-with-a-list-as-key", find: "language: en", replace: "? [a, b]\n: en"),
    BadBank(name: "bank-with-a-mapping-as-key", find: "language: en", replace: "{a: b}: en"),
    BadBank(name: "bank-with-an-unknown-sign", find: "no-result", replace: "no-reslt"),
    BadBank(name: "bank-with-a-bad-time", find: "time: 2m", replace: "time: soon"),
  ])
  func `a bad bank`(bad: BadBank) throws {
    let home = try TestHome()
    try #require(OwnBanks.bank.contains(bad.find))
    _ = try home.write(OwnBanks.bank.replacing(bad.find, with: bad.replace), to: "bad.yaml")
    try expectSentence(bad.name, 65, Run(["banks", "check", "bad.yaml"]).home(home))
    let practice = try Run(["practice", "--bank", "bad.yaml"]).home(home).expect(65)
    #expect(practice.problems.contains("bad.yaml:"), "\(practice)")
    #expect(practice.output == "")
  }

  @Test func `a bank larger than any is refused in no time`() throws {
    let home = try TestHome()
    let path = try home.write(OwnBanks.bank, to: "huge.yaml")
    #expect(truncate(path, 100_000_000) == 0)
    try expectSentence(
      "bank-of-100-megabytes", 65, Run(["banks", "check", "huge.yaml"]).home(home))
    try expectSentence(
      "practice-from-100-megabytes", 65, Run(["practice", "--bank", "./huge.yaml"]).home(home))
  }

  @Test func `a bad bank of one's own leaves the others`() throws {
    let home = try OwnBanks.home()
    _ = try home.write(OwnBanks.bank.replacing("ask:", with: "aks:"), to: "banks/own.yaml")
    let run = try Run(["practice", "--questions", "1"]).input("I did.\n/quit\n").home(home).expect()
    #expect(run.problems.contains("left out:"), "\(run)")
    #expect(run.output.contains("is kept"), "\(run)")
    let list = try Run(["banks", "list", "--json"]).home(home).expect()
    #expect(try list.json().all.count > 3)
    let doctor = try Run(["doctor"]).home(home).expect(1)
    #expect(doctor.output.contains("wrong   banks"), "\(doctor)")
  }

  @Test func `several bad files are all told of`() throws {
    let home = try TestHome()
    _ = try home.write(OwnBanks.bank.replacing("ask:", with: "aks:"), to: "one.yaml")
    _ = try home.write(OwnBanks.bank, to: "two.yaml")
    let words = ["banks", "check", "one.yaml", "two.yaml", "three.yaml"]
    let run = try Run(words).home(home).result()
    #expect(run.status == 66, "\(run)")
    #expect(run.problems.contains("one.yaml:8:5: error: unknown key `aks`"), "\(run)")
    #expect(run.output.contains("two.yaml: 2 questions, no problems\n"), "\(run)")
    #expect(run.problems.contains("no such file: `three.yaml`"), "\(run)")
  }

  // MARK: The data directory

  @Test(arguments: [
    Slip("data-below-a-file", ["practice", "--questions", "1"], 73),
    Slip("review-below-a-file", ["review", "list"], 73),
  ])
  func `a data directory that cannot be`(slip: Slip) throws {
    let home = try TestHome()
    let file = try home.write("in the way", to: "file")
    let run = Run(slip.words).home(home).variable("REHEARSE_HOME", file + "/below")
    try expectSentence(slip.name, slip.status, run)
  }

  @Test(arguments: [
    Slip("store-of-text", ["review", "list"], 65), Slip("practice-on-text", ["practice"], 65),
  ])
  func `a store that is no database`(slip: Slip) throws {
    let home = try TestHome()
    let text = String(repeating: "Dear diary, today I practised. ", count: 100)
    let path = try home.write(text, to: "rehearse.sqlite")
    try expectSentence(slip.name, slip.status, Run(slip.words).home(home))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test(arguments: [
    Slip("store-from-the-future", ["review", "list"], 65),
    Slip("practice-in-the-future", ["practice"], 65),
  ])
  func `a store from the future`(slip: Slip) throws {
    let home = try TestHome()
    try Run(["review", "list"]).home(home).expect()
    let queue = try DatabaseQueue(path: home.file("rehearse.sqlite"))
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
    try queue.close()
    try expectSentence(slip.name, slip.status, Run(slip.words).home(home))
  }

  @Test func `a value that is none is told of in a sentence with those there are`() throws {
    let run = try Run(["banks", "import", "a.txt", "--format", "pdf"]).expect(64)
    let said = run.problems.replacing(/\s+/, with: " ")
    #expect(said.contains("Please provide one of 'csv', 'tsv', 'markdown',"), "\(said)")
    #expect(said.contains("or 'sqlite'."), "\(said)")
  }

  @Test func `another program's database is left alone`() throws {
    let home = try TestHome()
    let queue = try DatabaseQueue(path: home.file("rehearse.sqlite"))
    try queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try queue.close()
    try expectSentence("store-of-another-program", 65, Run(["review", "list"]).home(home))
  }

  @Test func `a store that breaks while an answer is given is told of`() throws {
    let home = try OwnBanks.home()
    let running = try Run(["practice"] + OwnBanks.words + ["--no-warm-up"]).start(in: home)
    try running.wait("the question") { !running.output.isEmpty }
    // Someone else holds the store for as long as the answer takes.
    let queue = try DatabaseQueue(path: home.file("rehearse.sqlite"))
    try queue.write { try $0.execute(sql: "DROP TABLE turn") }
    try running.send(Array("I built it.\n\n".utf8))
    running.endInput()
    let status = try running.exitStatus()
    let shown = String(decoding: running.output, as: UTF8.self)
    #expect(status != 0)
    #expect(shown.contains("I built it."), "what is in no file is shown:\n\(shown)")
  }
}
