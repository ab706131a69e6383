import Foundation
import InterviewCore
import JobSearch
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

/// What the prompt says before anybody types.
@Suite(.timedOnMainActor) @MainActor struct GreetingTests {
  private static let storeFile = "/home/ada/.local/share/rehearse/rehearse.sqlite"
  private static let bare = """
    rehearse \(App.version). Type `practice` to start, `help` for more.

    """

  private func greeting(
    _ store: TranscriptDatabase?, storeError: StoreError? = nil, file: Bool = true,
    days: Double = 0, width: Int = 80
  ) -> String {
    let clock = TestClock()
    clock.advance(by: days * 86_400)
    let files = InMemoryFiles(SampleFiles.all)
    if file { files[Self.storeFile] = "" }
    return shown(
      Sitting(
        ["quit"], width: width, clock: clock, files: files, store: store, storeError: storeError))
  }

  private func shown(_ sitting: Sitting) -> String {
    let commands = REPL.Commands(
      run: { _ in .done }, grammar: { [] }, names: { _, _, _ in [] }, overview: { "" })
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
    (2, 4, "Weakest so far: evidence (2)."), (2, 2, "Weakest so far: evidence and structure (2)."),
    (3, 4, "Nothing you scored 3 times or more is usually below 3 so far."),
  ])
  func `what is weak is named, and where nothing is it says so`(
    evidence: Int, structure: Int, line: String
  ) {
    let sessions = (1...3).map { number in
      var session = SessionRecord.sample(number: number)
      session.turns = session.turns.filter { $0.role == .question }.map { turn in
        var turn = turn
        turn.ratings = [
          Rating(
            rater: .own, dimension: "evidence", group: .content, score: evidence, medium: .typed),
          Rating(
            rater: .own, dimension: "structure", group: .content, score: structure, medium: .typed),
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

  private let interview = JobEvent(
    id: UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)), .interview,
    on: Day(year: 2026, month: 11, day: 24))

  private func searching(
    company: String = "Northwind", rest: Day? = nil
  ) throws -> TranscriptDatabase {
    let store = TranscriptDatabase.inMemory([.sample()])
    _ = try store.add([
      Job(
        id: interview.id, number: 0, title: "Engineer", company: company,
        added: Day(year: 2026, month: 11, day: 1), events: [interview],
        feedback: [
          Feedback(
            id: interview.id, from: "Kim", on: Day(year: 2026, month: 11, day: 12),
            text: "Few numbers.", about: ["evidence"])
        ])
    ])
    try store.keep(rest.map(Rest.init))
    return store
  }

  @Test func `an interview that comes up is told of in one line, with what was said there last`()
    throws
  {
    #expect(
      greeting(try searching(), days: 3).hasSuffix(
        "Interview at Northwind tomorrow; Kim said: “Few numbers.”. `practice --job 1`\n"))
  }

  @Test func `what another company said is not put into this one's mouth`() throws {
    let store = try searching()
    let day = Day(year: 2026, month: 11, day: 23)
    _ = try store.add([
      Job(
        id: UUID(), number: 0, title: "Nurse", company: "Bay", added: day,
        events: [JobEvent(id: UUID(), .interview, on: day)])
    ])
    #expect(
      greeting(store, days: 3, width: 100).contains(
        "Interview at Bay today; Kim of Northwind said: “Few numbers.”. `practice --job 2`\n"))
  }

  @Test func `of a long name a part is left out, not the day`() throws {
    let company = "Northwind Traders and Sons of the Upper Valley and the Lower, Limited"
    #expect(
      greeting(try searching(company: company), days: 3).hasSuffix(
        "Interview at Northwind Traders and Sons of the Up… tomorrow. `practice --job 1`\n"))
  }

  @Test func `whoever rests is told of nothing but that`() throws {
    let rest = Day(year: 2026, month: 12, day: 1)
    #expect(
      greeting(try searching(rest: rest), days: 3) == Self.bare
        + "Interview at Northwind tomorrow; Kim said: “Few numbers.”. `practice --job 1`\n")
    let store = TranscriptDatabase.inMemory([.sample()])
    try store.keep(Rest(until: rest))
    #expect(greeting(store, days: 3) == Self.bare)
  }

  @Test func `an empty store adds nothing`() {
    #expect(greeting(.inMemory()) == Self.bare)
  }

  /// The test's environment records an issue when a store is opened that it has not got.
  @Test func `where there is no store none is made`() {
    #expect(greeting(nil, file: false) == Self.bare)
  }

  @Test func `a store that the next command may find free leaves the prompt as it is`() {
    #expect(greeting(nil, storeError: .full(path: Self.storeFile)) == Self.bare)
    #expect(greeting(nil, storeError: .locked(path: Self.storeFile)) == Self.bare)
  }

  @Test func `a store that cannot be read is no new one, and says so`() {
    #expect(
      greeting(nil, storeError: .fromTheFuture(path: Self.storeFile)) == Self.bare + """
        error: the store `\(Self.storeFile)` was written
               by a newer rehearse
        hint: update this program; nothing was changed

        """)
  }

  @Test func `what can be read of a store is told all the same`() throws {
    let store = try searching()
    // The sessions can still be listed.
    try store.execute("ALTER TABLE turn DROP COLUMN competency")
    #expect(try store.summaries(limit: 1, skipping: 0).count == 1)
    let text = greeting(store, days: 3)
    #expect(text.contains("Interview at Northwind tomorrow;"))
    #expect(text.contains("error: the store"), "\(text)")
  }

  @Test func `a session that another terminal has is not suspended`() {
    let sitting = Sitting(
      ["quit"], files: InMemoryFiles(SampleFiles.all.merging([Self.storeFile: ""]) { $1 }),
      store: .inMemory([.sample(), .empty(number: 13)]), running: [13])
    #expect(
      shown(sitting) == Self.bare
        + "Last: session 13, 2026-11-20 18:04, 0 questions, running in another terminal.\n")
  }

  @Test func `a configuration with an error is told of before a command fails by it`() {
    let files = InMemoryFiles(SampleFiles.all)
    files["/home/ada/.config/rehearse/config.yaml"] = "plan: true\n"
    let sitting = Sitting(["quit"], files: files)
    let commands = REPL.Commands(
      run: { _ in .done }, grammar: { [] }, names: { _, _, _ in [] }, overview: { "" })
    #expect(REPL(app: sitting.app, commands: commands).run() == .done)
    #expect(sitting.console.problems.contains("config.yaml:1:1: error: "))
  }

  @Test func `of several interviews the first is named, and that there are more`() throws {
    let store = try searching()
    let jobs = (2...3).map { number in
      Job(
        id: UUID(), number: 0, title: "Nurse", company: "Mercy",
        added: Day(year: 2026, month: 11, day: 1),
        events: [JobEvent(id: UUID(), .interview, on: Day(year: 2026, month: 11, day: 24 + number))]
      )
    }
    _ = try store.add(jobs)
    #expect(
      greeting(store, days: 3).hasSuffix(
        "`practice --job 1`\n2 more within a week: `jobs next`.\n"))
  }
}
