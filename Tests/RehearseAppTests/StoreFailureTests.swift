import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// What becomes of an interview when the store stops working in the middle of it.
@Suite(.timedOnMainActor) @MainActor struct StoreFailureTests {
  private static let options = Wanted(
    competency: ["teamwork", "ownership"], questions: 2, noWarmUp: false)
  private static let script: [InputEvent] =
    ["I came by train.", ""] + Answers.thin
    + ["It was late by two weeks.", "", "They would shrug.", ""] + Answers.whole
    + ["He would agree.", "", "What comes next?", ""]
    + ["yes", "-", "2 1", "3 4", "40 of 50 customers", "no"]
  private static let full = StoreError.full(path: "/data/rehearse.sqlite")
  private static let sentence = "error: the disk that holds `/data/rehearse.sqlite` is full"

  /// The writes of the session: its beginning, seven answers, decision, neither best nor worst, four
  /// scores and its end.
  nonisolated private static let writes = 1...15

  /// Answers to the end; `afterwards` is typed where the store has not come back by then.
  private func play(
    _ store: TranscriptDatabase, afterwards: [InputEvent] = []
  ) -> (status: ExitStatus, console: ScriptedConsole) {
    let sitting = Sitting(Self.script + afterwards, store: store)
    return (sitting.run { try $0.practice(Self.options) }, sitting.console)
  }

  private func untroubled() -> [SessionRecord] {
    let transcripts = TranscriptDatabase.inMemory()
    #expect(play(transcripts).status == .done)
    return transcripts.sessions
  }

  @Test func `the session of these tests makes as many writes as they try`() {
    let transcripts = TranscriptDatabase.inMemory()
    let last = Self.writes.upperBound
    let one = play(transcripts.failing(Self.full) { $0 == last }, afterwards: [""])
    #expect(one.console.problems.contains(Self.sentence))
    let none = play(TranscriptDatabase.inMemory().failing(Self.full) { $0 > last })
    #expect(!none.console.problems.contains(Self.sentence))
  }

  @Test(arguments: writes.dropFirst().dropLast())
  func `a single failure is told and made good`(write: Int) {
    let transcripts = TranscriptDatabase.inMemory()
    let (status, console) = play(transcripts.failing(Self.full) { $0 == write })
    #expect(status == .done)
    #expect(console.problems.contains(Self.sentence))
    #expect(transcripts.sessions == untroubled())
  }

  @Test(arguments: writes.dropFirst())
  func `a store that never comes back leaves the answers on the screen`(write: Int) throws {
    let transcripts = TranscriptDatabase.inMemory()
    let (status, console) = play(
      transcripts.failing(Self.full) { $0 >= write }, afterwards: [""])
    #expect(status == .inputOutput)
    let shown = try #require(
      console.transcript.split(separator: "before you close the terminal").last)
    for answer in untroubled().flatMap(\.turns).map(\.answer) {
      let words = answer.split { $0.isWhitespace }
      #expect(
        shown.split { $0.isWhitespace }.joined(separator: " ")
          .contains(words.joined(separator: " ")))
    }
  }

  @Test(arguments: writes.dropFirst())
  func `a failure is told before the next prompt`(write: Int) {
    let clock = TestClock()
    let failure = Failure()
    let store = TranscriptDatabase.inMemory().failing(Self.full) { number in
      if number == write { failure.hasHappened = true }
      return number == write
    }
    var console: ScriptedConsole?
    var untold = 0
    // The last write has no prompt of the interview after it, but the one for another file.
    let scripted = ScriptedConsole(Self.script + [""]) { _ in
      if failure.hasHappened, console?.problems.contains(Self.sentence) == false { untold += 1 }
    }
    console = scripted
    _ = App(environment: .test(clock: clock, store: store), console: scripted)
      .run { try $0.practice(Self.options) }
    #expect(failure.hasHappened)
    #expect(untold == 0)
  }

  @Test func `a session that cannot be begun asks nothing`() {
    let sitting = Sitting(store: TranscriptDatabase.inMemory().failing(Self.full) { _ in true })
    #expect(sitting.run { try $0.practice(Self.options) } == .inputOutput)
    #expect(sitting.console.output.isEmpty)
    expectSnapshot(sitting.console.problems, "store-full-at-start.txt")
  }

  @Test func `what a person sees of a full disk`() {
    let sitting = Sitting(
      Answers.whole + Answers.whole + [""],
      store: TranscriptDatabase.inMemory().failing(Self.full) { $0 >= 2 })
    let options = Wanted(
      questions: 2, noWarmUp: true, noFollowUps: true, noClosing: true, rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .inputOutput)
    expectSnapshot(sitting.console.transcript, "store-full.txt")
  }

  @Test func `an answer that is in no store stays in its draft`() throws {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(
      Answers.whole + [.end], files: files,
      store: TranscriptDatabase.inMemory().failing(Self.full) { $0 >= 2 })
    let options = Wanted(questions: 2, noWarmUp: true, noFollowUps: true)
    #expect(sitting.run { try $0.practice(options) } == .inputOutput)
    #expect(!sitting.console.transcript.contains("Session 1 is kept"))
    let draft = try #require(files.paths.first { $0.hasSuffix(".json") })
    #expect(files[draft]?.contains("we launched on time") == true)
  }

  @Test func `a draft that cannot be kept is told of once and does not disturb the answer`() {
    let files = InMemoryFiles(SampleFiles.all)
    files.refuse(
      "/home/ada/.local/share/rehearse/drafts/00000000-0000-4000-8000-000000000001.json",
      .cannotWrite(path: "x", reason: "no space left"))
    let transcripts = TranscriptDatabase.inMemory()
    let sitting = Sitting(Answers.whole + Answers.whole, files: files, store: transcripts)
    let options = Wanted(
      kind: [.behavioral], questions: 2, noWarmUp: true, noFollowUps: true, noClosing: true,
      rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(
      sitting.console.problems == """
        error: cannot write `x`: no space left
        Half-typed answers are not kept for now; finished ones are.

        """)
    #expect(transcripts.sessions.first?.turns.count == 2)
  }
}
