import Foundation
import GRDB
import TestSupport
import Testing

/// What the program of 0.1.0 wrote still opens: its store, its configuration, and replies to its debriefs.
///
/// That program itself wrote all that lies in `Released/0.1.0`; the replies are filled in by hand.
@Suite(.timed) struct ReleasedTests {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    let store = try DatabaseQueue(path: home.file("rehearse.sqlite"))
    let sql = try String(contentsOfFile: Self.file("store.sql"), encoding: .utf8)
    try store.writeWithoutTransaction { try $0.execute(sql: sql) }
    try store.close()
    try FileManager.default.copyItem(
      atPath: Self.file("config.yaml"), toPath: home.file("config.yaml"))
  }

  private static func file(_ name: String) -> String {
    checkout + "/Tests/PipeTests/Released/0.1.0/" + name
  }

  private func output(_ words: String...) throws -> String {
    try Run(words).home(home).expect().output
  }

  @Test func `its sessions are shown with their answers and scores`() throws {
    let first = try Run(["review", "list"]).home(home).expect()
    #expect(first.problems.contains("The store is of version 3"))
    #expect(first.output.contains(/\n +2 .+ suspended\n +1 .+ evidence 2 +finished\n/))
    let session = try output("review", "show", "1")
    #expect(session.contains("Two weeks before a launch I maybe found"))
    #expect(session.contains("structure 3 · relevance 4 · evidence 2 · composure 3"))
    #expect(try output("review", "search", "largest").contains("«largest» customer"))
  }

  @Test func `a session that was left goes on where it was`() throws {
    let resumed = try Run(["resume", "2"]).home(home).input("/skip\n").result()
    #expect(resumed.output.contains("Can you tell me a little more about that?"))
  }

  @Test func `its configuration holds`() throws {
    let rules = try output("review", "hints")
    #expect(rules.contains("\ntoo-short  (off)\n") && rules.contains("\nfillers  (off)\n"))
    let told = try Run(["debrief", "export", "1", "--for", "Lee", "--yes", "-o", "-"]).home(home)
      .expect()
    #expect(!told.output.contains("Initech") && told.output.contains("importer skipped"))
  }

  @Test func `a friend who has a debrief of then can still reply`() throws {
    for name in ["sam.txt", "kim.json"] {
      try Run(["debrief", "import", Self.file(name)]).home(home).expect()
    }
    let compared = try output("debrief", "compare", "1")
    #expect(compared.contains(#/\nEvidence +2 +1 +-\s/#))
    #expect(compared.contains(#/\nStructure +3 +4 +2\s/#))
    #expect(compared.contains("What came of it?") && compared.contains("work on: The end."))
  }
}
