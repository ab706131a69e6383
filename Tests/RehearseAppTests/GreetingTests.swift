import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// What the prompt says before anybody types.
@Suite(.timedOnMainActor) @MainActor struct GreetingTests {
  private static let storeFile = "/home/ada/.local/share/rehearse/rehearse.sqlite"
  private static let bare = """
    rehearse \(App.version). Type `practice` to start, `help` for more.

    """

  private func greeting(
    _ store: TranscriptDatabase?, storeError: StoreError? = nil, file: Bool = true,
    days: Double = 0
  ) -> String {
    let clock = TestClock()
    clock.advance(by: days * 86_400)
    let files = InMemoryFiles(SampleFiles.all)
    if file { files[Self.storeFile] = "" }
    return shown(
      Sitting(["quit"], clock: clock, files: files, store: store, storeError: storeError))
  }

  private func shown(_ sitting: Sitting) -> String {
    let commands = REPL.Commands(
      run: { _ in .done }, grammar: { [] }, names: { _, _ in [] }, overview: { "" })
    #expect(REPL(app: sitting.app, commands: commands).run() == .done)
    #expect(sitting.console.problems.isEmpty)
    return sitting.console.output
  }

  @Test func `the last session and what is due`() {
    #expect(
      greeting(.inMemory([.sample()]), days: 3) == Self.bare + """
        Last: session 12, 2026-11-20 18:04, 2 questions, finished.
        Due: 1 question; `practice --mode drill` asks them.

        """)
  }

  @Test(arguments: [
    (2, "Weakest so far: evidence (2)."),
    (3, "Nothing you scored 3 times or more is usually below 3 so far."),
  ])
  func `what is weak is named, and where nothing is it says so`(score: Int, line: String) {
    let sessions = (1...3).map { number in
      var session = SessionRecord.sample(number: number)
      session.turns = session.turns.filter { $0.role == .question }.map { turn in
        var turn = turn
        turn.ratings = [
          Rating(rater: .own, dimension: "evidence", group: .content, score: score, medium: .typed),
          Rating(rater: .own, dimension: "structure", group: .content, score: 4, medium: .typed),
        ]
        return turn
      }
      return session
    }
    #expect(greeting(.inMemory(sessions)).contains(line))
  }

  @Test func `a suspended session can be gone on with`() {
    #expect(
      greeting(.inMemory([.sample(), .empty(number: 13)])) == Self.bare + """
        Last: session 13, 2026-11-20 18:04, 0 questions, suspended.
        `resume` goes on with it.

        """)
  }

  @Test func `what was never scored is neither due nor weak`() {
    #expect(
      greeting(.inMemory([.sample(scored: false)]), days: 99) == Self.bare
        + "Last: session 12, 2026-11-20 18:04, 2 questions, finished.\n")
  }

  @Test func `an empty store adds nothing`() {
    #expect(greeting(.inMemory()) == Self.bare)
  }

  /// The test's environment records an issue when a store is opened that it has not got.
  @Test func `where there is no store none is made`() {
    #expect(greeting(nil, file: false) == Self.bare)
  }

  @Test func `a store that cannot be read leaves the prompt as it is`() throws {
    #expect(greeting(nil, storeError: .full(path: Self.storeFile)) == Self.bare)
    let store = TranscriptDatabase.inMemory([.sample()])
    // The sessions can still be listed.
    try store.execute("ALTER TABLE turn DROP COLUMN competency")
    #expect(try store.summaries(limit: 1, skipping: 0).count == 1)
    #expect(greeting(store) == Self.bare)
  }
}
