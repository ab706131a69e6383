import Foundation
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Where a session goes that the store does not take.
@Suite(.timedOnMainActor) @MainActor struct SavingElsewhereTests {
  private static let question = "save the session in another file (its name, or Enter for none): "
  private static let full = StoreError.full(path: "/data/rehearse.sqlite")
  private static let options = Wanted(
    questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true, rate: RatingTime.none)

  /// One answer to a store that took the beginning of the session alone.
  private func play(
    _ afterwards: [InputEvent], isInteractive: Bool = true, files: InMemoryFiles? = nil
  ) -> (status: ExitStatus, console: ScriptedConsole) {
    let sitting = Sitting(
      Answers.whole + afterwards, isInteractive: isInteractive, files: files,
      store: TranscriptDatabase.inMemory().failing(Self.full) { $0 >= 2 })
    return (sitting.run { try $0.practice(Self.options) }, sitting.console)
  }

  @Test func `another file holds the whole session as JSON`() throws {
    let files = InMemoryFiles(SampleFiles.all)
    let (status, console) = play(["/media/stick/session.json"], files: files)
    #expect(status == .done)
    #expect(console.output.hasSuffix("Wrote /media/stick/session.json.\n"))
    #expect(!console.problems.contains("Copy it from here"))

    let written = try #require(files["/media/stick/session.json"])
    let json = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
    let turns = try #require(json?["turns"] as? [[String: Any]])
    #expect(json?["schema"] as? String == "rehearse.session/1")
    #expect(json?["state"] as? String == "finished")
    #expect(turns.count == 1)
    let answer = try #require(turns.first?["answer"] as? String)
    #expect(answer.hasPrefix("We were two weeks from launch"))
    #expect(answer.hasSuffix("we launched on time."))
  }

  /// The same bytes, so that whatever reads the one reads the other.
  @Test func `another file holds what review show prints`() throws {
    let files = InMemoryFiles(SampleFiles.all)
    _ = play(["session.json"], files: files)
    let transcripts = TranscriptDatabase.inMemory()
    let sitting = Sitting(Answers.whole, store: transcripts)
    sitting.run { try $0.practice(Self.options) }
    let review = Sitting(store: transcripts)
    review.run { try $0.reviewShow(.latest, format: .json) }
    #expect(files["session.json"] == review.console.output)
  }

  @Test func `a file that cannot be written is told of, and another is asked for`() {
    let files = InMemoryFiles(SampleFiles.all)
    files.refuse("/full/x.json", .cannotWrite(path: "/full/x.json", reason: "no space left"))
    let (status, console) = play(["/full/x.json", "y.json"], files: files)
    #expect(status == .done)
    #expect(console.problems.hasSuffix("error: cannot write `/full/x.json`: no space left\n"))
    #expect(console.transcript.components(separatedBy: Self.question).count - 1 == 2)
    #expect(files["y.json"] != nil)
  }

  @Test(arguments: [InputEvent.line(""), .controlC, .endOfInput])
  func `no name leaves the session on the screen`(answer: InputEvent) {
    let files = InMemoryFiles(SampleFiles.all)
    let (status, console) = play([answer], files: files)
    #expect(status == .inputOutput)
    #expect(console.problems.contains("Copy it from here"))
    #expect(console.output.contains("we launched on time"))
    #expect(files.paths.filter { SampleFiles.all[$0] == nil && !$0.contains("/drafts/") } == [])
  }

  @Test func `a script is asked for no file`() {
    let (status, console) = play([], isInteractive: false)
    #expect(status == .inputOutput)
    #expect(!console.transcript.contains("another file"))
    #expect(console.output.contains("we launched on time"))
  }

  @Test func `a lost terminal is asked for no file`() {
    let sitting = Sitting(
      Answers.whole + [.closed(.hangUp, draft: "")],
      store: TranscriptDatabase.inMemory().failing(Self.full) { $0 >= 2 })
    sitting.run { try $0.practice(Wanted(questions: 2, noWarmUp: true, noFollowUps: true)) }
    #expect(!sitting.console.transcript.contains("another file"))
  }
}
