import Foundation
import TestSupport
import Testing

/// Lists, banks and debriefs.
@Suite(.timed) struct ReportTests {
  /// A home with a finished interview, in which a secret was told, and a suspended one.
  private func home(scored: Bool = true) throws -> TestHome {
    let home = try OwnBanks.home()
    let words = ["practice", "--rate", "none", "--no-follow-ups", "--no-closing"] + OwnBanks.words
    try Run(words).input(
      """
      Warmed up for Globex.

      At Globex I built "it", by hand.
      <b>In 2 days</b>, and Globex paid.

      /skip

      """
    ).home(home).expect()
    try Run(words).input("Hello.\n\n").home(home).expect()
    if scored {
      try Run(["rate", "1"]).input(lines: ["5", "by hand", "4", ""]).home(home).expect()
    }
    return home
  }

  // MARK: Reviews

  @Test func `lists sessions, newest first`() throws {
    let home = try home()
    expectSnapshot(try Run(["review", "list"]).home(home).expect().steady, "list.txt")
    #expect(
      try Run(["review"]).home(home).expect().output
        == Run(["review", "list"]).home(home).expect().output)
    let json = try Run(["review", "list", "--json"]).home(home).expect().json()
    #expect(json.all.map { $0["number"] } == [.number(2), .number(1)])
    #expect(json.all.map { $0["state"] } == [.text("suspended"), .text("finished")])
    #expect(json.all.map { $0["skipped"] } == [.number(0), .number(1)])
    #expect(json.all.map { $0["lowestMean"] } == [.null, .number(4)])
  }

  @Test func `the list as CSV has a row for each session under its columns`() throws {
    let home = try home()
    let csv = try Run(["review", "list", "--csv"]).home(home).expect().output
    let rows = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 3)
    #expect(Set(rows.map(\.count)) == [12])
    #expect(try rows.element(0).prefix(3) == ["number", "startedAt", "state"])
    #expect(try rows.element(2).suffix(2) == ["evidence", "4.0"])
  }

  @Test func `an empty list is empty for programs, and a word to a person`() throws {
    #expect(try Run(["review", "list", "--json"]).expect().json() == .list([]))
    #expect(try Run(["review", "list", "--csv"]).expect().output.split(separator: "\n").count == 1)
    let run = try Run(["review", "list"]).expect()
    #expect(run.output == "")
    #expect(run.problems == "There is no session yet. `rehearse practice` starts one.\n")
  }

  @Test func `shows as many as asked for`() throws {
    let run = try Run(["review", "list", "--limit", "1"]).home(home()).expect()
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.problems == "1 older: `rehearse review list --limit 2` shows them all.\n")
  }

  // MARK: Banks

  @Test func `our own banks have no problem at all`() throws {
    let folder = checkout + "/QuestionBanks/"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") && !["roles.yaml", "vocabulary.yaml"].contains($0) }
      .sorted()
    #expect(files.count >= 3)
    let run = try Run(["banks", "check"] + files.map { folder + $0 }).variable("COLUMNS", "1000")
      .expect()
    #expect(run.problems == "")
    let verdicts = run.output.split(separator: "\n")
    #expect(verdicts.count == files.count)
    for verdict in verdicts { #expect(verdict.hasSuffix(" questions, no problems")) }
  }

  @Test(arguments: ["behavioral", "technical", "cultural-fit"])
  func `a bank for everyone has enough to ask`(id: String) throws {
    let json = try Run(["banks", "list", "--json"]).expect().json()
    let bank = try #require(json.all.first { $0["bank"] == .text(id) })
    #expect(bank["kind"] == .text(id))
    #expect(bank["path"] == .text("\(checkout)/QuestionBanks/\(id).yaml"))
    let questions = try Run(["banks", "show", id, "--json"]).expect().json().all
    #expect(Double(questions.count) == bank["questions"].number)
    #expect(questions.count >= 20)
    for question in questions {
      #expect(question["competency"].text?.isEmpty == false)
      #expect(question["seconds"].number ?? 0 >= 30)
    }
    // What follows an answer is shown nowhere before it, so it is read off the file.
    let text = try String(contentsOfFile: "\(checkout)/QuestionBanks/\(id).yaml", encoding: .utf8)
    let entries = text.components(separatedBy: "\n  - id: ").dropFirst()
    #expect(entries.count == questions.count)
    for entry in entries {
      let name = entry.prefix { $0 != "\n" }
      let followUps = entry.components(separatedBy: "follow-ups:").dropFirst().joined()
      #expect(followUps.components(separatedBy: "ask: ").count >= 3, "\(name)")
      #expect(followUps.contains("when: "), "\(name)")
      #expect(entry.contains("listens-for:"), "\(name)")
    }
  }

  @Test func `a bank of one's own comes before ours`() throws {
    let home = try OwnBanks.home()
    _ = try home.write(
      OwnBanks.bank.replacing("bank: own", with: "bank: behavioral"), to: "banks/mine.yaml")
    let run = try Run(["banks", "show", "behavioral"]).home(home).expect()
    #expect(run.output.hasPrefix("Questions of my own\n"), "\(run)")
    expectSnapshot(
      try Run(["banks", "show", "own"]).home(home).variable("COLUMNS", "1000").expect().steady,
      "bank.txt")
  }

  @Test func `paths are never wrapped`() throws {
    let home = try TestHome()
    let long = home.file("a place " + String(repeating: "far away ", count: 12) + "/home")
    for words in [["data", "path"], ["banks", "path"]] {
      let run = try Run(words).home(home).variable("REHEARSE_HOME", long).expect()
      #expect(run.output.hasPrefix(long), "\(run)")
    }
  }

  // MARK: Debriefs

  private static let export = ["debrief", "export", "1", "--for", "Sam R."]

  @Test(arguments: [
    ("markdown", "debrief-1-sam-r.md"), ("text", "debrief-1-sam-r.txt"),
    ("json", "debrief-1-sam-r.json"),
  ])
  func `a debrief is written under a name of its own`(format: String, name: String) throws {
    let home = try home()
    let run = try Run(Self.export + ["--format", format, "--yes"]).home(home).expect()
    #expect(run.output == "Wrote \(name). Give it to Sam R. any way you like.\n")
    let file = try String(contentsOfFile: home.file(name), encoding: .utf8)
    #expect(file.contains("by hand"))
    let mode = try FileManager.default.attributesOfItem(atPath: home.file(name))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let written = try Run(Self.export + ["--format", format, "-o", "other", "--yes"]).home(home)
      .expect()
    #expect(written.output == "Wrote other. Give it to Sam R. any way you like.\n")
    try #expect(
      withoutID(file) == withoutID(String(contentsOfFile: home.file("other"), encoding: .utf8)))
  }

  @Test(arguments: ["markdown", "text", "json"])
  func `a debrief on the output is that alone`(format: String) throws {
    let home = try home()
    let words = Self.export + ["--format", format, "-o"]
    try Run(words + ["file", "--yes"]).home(home).expect()
    let run = try Run(words + ["-"]).home(home).expect()
    #expect(
      run.problems.split(separator: "\n").allSatisfy {
        $0.contains("still in it") || $0.contains("takes a word out") || $0.hasPrefix("    ")
      })
    #expect(
      try withoutID(run.output)
        == withoutID(String(contentsOfFile: home.file("file"), encoding: .utf8)))
    if format == "json" {
      #expect(try run.json()["schema"] == .text("rehearse.debrief/1"))
      #expect(try run.json()["for"] == .text("Sam R."))
    }
  }

  @Test(arguments: ["markdown", "text", "json"])
  func `a debrief is the same whatever one's own scores are`(format: String) throws {
    let words = Self.export + ["--format", format, "-o", "-"]
    let scored = try Run(words).home(home()).expect()
    let unscored = try Run(words).home(home(scored: false)).expect()
    #expect(withoutID(scored.output) == withoutID(unscored.output))
  }

  @Test(arguments: ["markdown", "text", "json"])
  func `what is to be redacted is gone`(format: String) throws {
    let home = try home()
    let words = ["--format", format, "--redact", "globex", "--redact", "by hand"]
    let run = try Run(Self.export + words + ["--yes", "-o", "file"]).home(home).expect()
    let file = try String(contentsOfFile: home.file("file"), encoding: .utf8)
    #expect(!file.lowercased().contains("globex"))
    #expect(!file.contains("by hand"))
    #expect(file.contains("In 2 days"))
    #expect(run.problems.contains("globex becomes ["), "\(run)")
  }

  @Test func `nobody agreed, so nothing is written`() throws {
    let home = try home()
    let run = try Run(Self.export).home(home).result()
    #expect(run.status == 64)
    #expect(run.problems.contains("`--yes` writes it"))
    #expect(!FileManager.default.fileExists(atPath: home.file("debrief-1-sam-r.md")))
  }

  @Test func `a form is filled in, quoted in a mail, imported, compared and counted`() throws {
    let home = try home()
    try Run(Self.export + ["--format", "text", "--yes", "-o", "form.txt"]).home(home).expect()
    let form = try String(contentsOfFile: home.file("form.txt"), encoding: .utf8)
    let filled = form.replacing(/\[(\d+)\.([a-z-]+)\] score:/) { "\($0.0) 2/5" }
      .split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
    let mail = (["On Tue, 24 Nov 2026, Ada wrote:"] + filled).joined(separator: "\r\n")
    let imported = try Run(["debrief", "import", "-"]).input(mail).home(home).expect()
    #expect(imported.output.contains("Sam R. scored"))
    let again = try Run(["debrief", "import"]).input(mail).home(home).expect()
    #expect(again.output.contains("already kept"))
    let compared = try Run(["debrief", "compare", "1", "--json"]).home(home).expect()
    #expect(try compared.json()["friends"] == .list([.text("Sam R.")]))
    let counted = try Run(["debrief", "calibration", "--json"]).home(home).expect()
    #expect(try counted.json()["schema"] == .text("rehearse.calibration/1"))
    let doubtful = mail.replacing("2/5", with: "2-3", maxReplacements: 1)
    let refused = try Run(["debrief", "import", "-"]).input(doubtful).home(home).result()
    #expect(refused.status == 65)
    #expect(refused.problems.contains("standard input:"))
  }

  @Test func `a preview shows it and writes nothing`() throws {
    let home = try home()
    let before = try Run(shell: "ls -AR .").home(home).expect().output
    let run = try Run(["debrief", "preview", "latest"]).home(home).result()
    #expect(run.status == 64, "the newest one has no answer to a question: \(run)")
    let shown = try Run(["debrief", "preview", "1"]).home(home).expect()
    #expect(shown.output.contains("your friend"))
    #expect(try Run(shell: "ls -AR .").home(home).expect().output == before)
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `the command that an export names previews just what it writes`(format: String) throws {
    let home = try home()
    let words = ["debrief", "export", "1", "--for", "Sam O'Neil", "-o", "form", "--yes"]
    try Run(words + ["--redact", "days"]).home(home).expect()
    let told = try Run(
      words + [
        "--format", format, "--redact", "Globex", "--leave-in", "days", "--answers", "1",
        "--from", "Al", "--note=- for you: $HOME `x`",
      ]
    ).home(home).expect().problems
    let hint = try #require(told.firstMatch(of: /`(rehearse debrief preview .*)` shows all of it/))
    let shown = try Run(shell: String(hint.1)).home(home).expect()
    let written = try String(contentsOfFile: home.file("form"), encoding: .utf8)
    #expect(shown.output == written)
    #expect(written.contains("In 2 days") && !written.contains("Globex"))
  }

  /// A debrief without its identifier and the seconds an answer took.
  private func withoutID(_ text: String) -> String {
    text.replacing(/[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/, with: "<id>")
      .replacing(/"(\w+Seconds)" : [0-9.e-]+/) { "\"\($0.1)\"" }
      .replacing(/\b0:\d\d\b/, with: "0:00")
  }
}
