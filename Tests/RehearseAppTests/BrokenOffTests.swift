import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Text that comes where only one line can be taken.
@Suite(.timedOnMainActor) @MainActor struct BrokenOffTests {
  @Test func `a quotation pasted in several lines stays in the line`() {
    let sitting = Sitting(
      [
        "4", .pasted(["on the day"], rest: "before", cursor: 6), .endOfInput,
      ], store: .inMemory([.sample(scored: false)]))
    sitting.run { try $0.rate(.latest) }
    #expect(sitting.console.transcript.contains("on the day before^D"))
  }

  @Test func `the key for an editor leaves a quotation in the line`() {
    let sitting = Sitting(
      ["4", .editor(draft: "on the day"), .endOfInput], store: .inMemory([.sample(scored: false)]))
    sitting.run { try $0.rate(.latest) }
    #expect(sitting.console.transcript.contains("on the day^D"))
  }

  @Test func `a session saved elsewhere replaces no file`() {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(
      Answers.whole + ["notes.txt", ""], files: files,
      store: TranscriptDatabase.inMemory().failing(.full(path: "/data/rehearse.sqlite")) { $0 >= 2 }
    )
    files["notes.txt"] = "mine"
    sitting.run {
      try $0.practice(
        Wanted(
          questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true, rate: RatingTime.none))
    }
    #expect(files["notes.txt"] == "mine")
    #expect(sitting.console.problems.contains("There is a `notes.txt` already"))
  }
}
