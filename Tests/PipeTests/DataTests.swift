import Foundation
import TestSupport
import Testing

/// Looking after what is kept: copies, other machines, and what is to be gone.
@Suite(.timed) struct DataTests {
  private let home: TestHome

  init() throws { home = try OwnBanks.home() }

  private func practise(_ answer: String, in home: TestHome) throws {
    let words = ["--questions", "1", "--no-warm-up", "--no-follow-ups", "--no-closing"]
    try Run(["practice"] + OwnBanks.words + words + ["--rate", "none"]).home(home)
      .input(lines: [answer, ""]).expect()
  }

  private func data(_ words: String..., in home: TestHome) -> Run {
    Run(["data"] + words).home(home)
  }

  /// The sessions of a home, a line of JSON each, in an order of their own.
  private func sessions(of home: TestHome) throws -> [String] {
    try data("export", "-", in: home).expect().output.split(separator: "\n").map(String.init)
      .sorted()
  }

  /// A text in one line, wherever it was folded.
  private func unfolded(_ text: String) -> String { text.replacing(/\s+/, with: " ") }

  /// The files below a directory that hold a word.
  private func files(with word: String, in home: TestHome) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: home.path)
    return try names.filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: home.file(name), isDirectory: &isFolder)
      guard !isFolder.boolValue else { return false }
      return try Data(contentsOf: URL(filePath: home.file(name))).range(of: Data(word.utf8)) != nil
    }.sorted()
  }

  @Test func `what is purged is in no file, and what may be a copy is named`() throws {
    try practise("A zyzzyva sat on the keyboard.", in: home)
    try practise("A weevil sat on the mouse.", in: home)
    try data("backup", home.file("copy.sqlite"), in: home).expect()
    let purge = try data("purge", "1", "--yes", in: home).expect()
    let copy = "Not looked into, and perhaps a copy: \(home.file("copy.sqlite"))"
    #expect(unfolded(purge.problems).contains(copy))
    #expect(try files(with: "zyzzyva", in: home) == ["copy.sqlite"])
    #expect(try files(with: "weevil", in: home) == ["copy.sqlite", "rehearse.sqlite"])
  }

  @Test func `automatic backups can be deleted alone`() throws {
    try practise("Kept.", in: home)
    try data("backup", home.file("copy.sqlite"), in: home).expect()
    try data("restore", home.file("copy.sqlite"), "--yes", in: home).expect()
    #expect(!(try files(with: "Kept.", in: home).filter { $0.hasPrefix("backups/") }.isEmpty))
    try data("purge", "--backups", in: home).expect(64)
    try data("purge", "--backups", "--yes", in: home).expect()
    #expect(try files(with: "Kept.", in: home) == ["copy.sqlite", "rehearse.sqlite"])
    let none = try data("purge", "--backups", "--yes", in: home).expect()
    #expect(none.problems.contains("There is no automatic backup."))
  }

  @Test func `nothing is purged unless that is said`() throws {
    try practise("Kept.", in: home)
    let refused = try data("purge", "--all", in: home).expect(64)
    #expect(refused.problems.contains("add `--yes`"))
    #expect(try sessions(of: home).count == 1)
  }

  @Test func `nothing is written over the store, by whatever name`() throws {
    try practise("Kept.", in: home)
    let before = try Data(contentsOf: URL(filePath: home.file("rehearse.sqlite")))
    let store = home.file("rehearse.sqlite")
    let link = home.file("link")
    let hardLink = home.file("other-name")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: store)
    try FileManager.default.linkItem(atPath: store, toPath: hardLink)
    let paths = [store, link, hardLink, home.path + "/./rehearse.sqlite", store + "-wal"]
    for path in paths {
      for words in [
        ["data", "export", path, "--yes"], ["data", "backup", path, "--yes"],
        ["debrief", "export", "1", "--for", "Sam", "-o", path, "--yes"],
        ["review", "report", "-o", path, "--yes"],
      ] {
        let refused = try Run(words).home(home).expect(73)
        #expect(unfolded(refused.problems).contains("is your store, with every session in it"))
      }
    }
    #expect(try Data(contentsOf: URL(filePath: store)) == before)
  }

  @Test func `a bank is not imported into itself`() throws {
    let list = home.file("locks.yaml")
    let text =
      "bank: locks\ntitle: Locks\nkind: technical\nquestions:\n  - id: mutex\n    ask: What is a mutex?\n    competency: locks\n"
    try text.write(toFile: list, atomically: true, encoding: .utf8)
    let refused = try Run(["banks", "import", list, "--to", list, "--kind", "technical", "--yes"])
      .home(home).expect(73)
    #expect(unfolded(refused.problems).contains("what is to be read"))
  }

  @Test func `a backup is put back, and what stood there is kept`() throws {
    try practise("Kept.", in: home)
    let before = try sessions(of: home)
    try data("backup", home.file("copy.sqlite"), in: home).expect()
    try data("purge", "--all", "--yes", in: home).expect()
    #expect(try sessions(of: home).isEmpty)
    try practise("Later.", in: home)
    try data("restore", home.file("copy.sqlite"), "--yes", in: home).expect()
    #expect(try sessions(of: home) == before)
    let kept = try files(with: "Later.", in: home)
    #expect(kept.count == 1 && kept.allSatisfy { $0.hasPrefix("backups/") }, "\(kept)")
  }

  @Test func `a file of another kind is called what it is, with the command that takes it`() throws
  {
    try practise("Kept.", in: home)
    let before = try sessions(of: home)
    let (backup, export) = (home.file("copy.sqlite"), home.file("mine.jsonl"))
    try data("backup", backup, in: home).expect()
    try data("export", export, in: home).expect()
    let empty = try home.write("\n \r\n", to: "empty.jsonl")
    #expect(unfolded(try data("merge", empty, in: home).expect(65).problems).contains("is empty"))
    let merge = unfolded(try data("merge", backup, in: home).expect(65).problems)
    #expect(
      merge.contains("is a backup, expected an export")
        && merge.contains("`rehearse data restore FILE`"))
    let restore = unfolded(try data("restore", export, "--yes", in: home).expect(65).problems)
    #expect(restore.contains("is an export, expected a backup"))
    #expect(restore.contains("`rehearse data merge FILE`"))
    let missing = try data("restore", home.file("nowhere"), in: home).expect(66).problems
    #expect(unfolded(missing).contains("no such file"))
    #expect(try sessions(of: home) == before)
  }

  @Test func `a byte order mark before an export is no part of it`() throws {
    try practise("Kept.", in: home)
    let export = try data("export", "-", in: home).expect().output
    let marked = try home.write("\u{FEFF}" + export, to: "marked.jsonl")
    let merged = try data("merge", marked, in: home).expect()
    #expect(unfolded(merged.output).contains("0 new sessions, 0 changed, 1 as before"))
  }

  @Test func `a debrief in two sessions is a problem with its line`() throws {
    try practise("Kept.", in: home)
    let id = "00000000-0000-4000-8000-000000000001"
    let debrief =
      "\"debriefs\":[{\"for\":\"Sam\",\"id\":\"\(id)\",\"writtenAt\":\"2026-01-01T00:00:00Z\"}],"
    let line = try data("export", "-", in: home).expect().output
      .replacing("\"finishedAt\"", with: debrief + "\"finishedAt\"", maxReplacements: 1)
    let own = try #require(line.firstMatch(of: /"id":"([0-9A-F-]{36})","interviewer"/)?.output.1)
    let second = line.replacing(own, with: "00000000-0000-4000-8000-000000000002")
    let both = try home.write(line + second, to: "both.jsonl")
    let told = unfolded(try data("merge", both, in: home).expect(65).problems)
    #expect(told.contains("both.jsonl:2:1: error: found debrief \(id) again, expected each once"))
    #expect(told.contains("it is also in line 1"))
  }

  @Test func `a limit on the size of files is told as a full disk, and what is kept is read`()
    throws
  {
    try practise("Kept.", in: home)
    let before = try sessions(of: home)
    for blocks in [0, 16] {
      let read = try Run(shell: "ulimit -f \(blocks); exec rehearse review show latest --json")
        .home(home).expect()
      #expect(read.output.contains("Kept."))
      #expect(unfolded(read.problems).contains("is full: what is kept there can be read"))
      let words = OwnBanks.words.joined(separator: " ")
      let practice = try Run(shell: "ulimit -f \(blocks); exec rehearse practice \(words)")
        .home(home).input(lines: ["x", ""]).expect(74)
      #expect(unfolded(practice.problems).contains("error: the disk that holds"))
    }
    let fresh = try OwnBanks.home()
    let first = try Run(shell: "ulimit -f 4; exec rehearse review list").home(fresh).expect(74)
    #expect(unfolded(first.problems).contains("is full"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: fresh.path) == ["banks"])
    #expect(try sessions(of: home) == before)
  }

  @Test func `two machines that practised apart come together, and merging again changes nothing`()
    throws
  {
    let other = try OwnBanks.home()
    try practise("Here.", in: home)
    try practise("There.", in: other)
    try data("export", home.file("here.jsonl"), in: home).expect()
    try data("export", home.file("there.jsonl"), in: other).expect()
    try data("merge", home.file("there.jsonl"), in: home).expect()
    try data("merge", home.file("here.jsonl"), in: other).expect()
    let merged = try sessions(of: home)
    #expect(merged.count == 2)
    let again = try data("merge", home.file("there.jsonl"), in: home).expect()
    #expect(unfolded(again.output).contains("0 new sessions, 0 changed, 1 as before"))
    #expect(try sessions(of: home) == merged)
    for word in ["Here.", "There."] {
      #expect(try sessions(of: other).contains { $0.contains(word) })
    }
  }

  @Test func `a page that was overwritten is found`() throws {
    try practise("Kept.", in: home)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: home.path)
    try data("check", in: home).expect()
    let file = try FileHandle(forWritingTo: URL(filePath: home.file("rehearse.sqlite")))
    try file.seek(toOffset: 4096 * 3)
    try file.write(contentsOf: Data(count: 4096))
    try file.close()
    let check = try data("check", in: home).expect(65)
    #expect(check.output.hasPrefix("wrong   file"))
    #expect(check.output.contains("database disk image is malformed"))
  }
}
