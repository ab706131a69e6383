import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Scoring a session that is over.
@Suite(.timedOnMainActor) @MainActor struct RateTests {
  @Test func `scoring again, prompt by prompt`() {
    let transcripts = TranscriptDatabase.inMemory([.sample(scored: false)])
    let sitting = Sitting(
      ["3 4", "<", "3 5", "", "- 3"], store: transcripts)
    #expect(sitting.run { try $0.rate(.latest) } == .done)
    expectSnapshot(sitting.console.transcript, "rate.txt")
  }

  @Test func `controls are told apart from scores`() {
    let transcripts = TranscriptDatabase.inMemory([.sample(scored: false)])
    let sitting = Sitting(["/hlep", "/help", "/done", "/quit"], store: transcripts)
    #expect(sitting.run { try $0.rate(.latest) } == .done)
    let text = sitting.console.problems
    #expect(text.contains("`/hlep` is no control here; did you mean `/help`?"))
    #expect(text.contains("several on a line go down the list"))
    #expect(text.contains("`/done` belongs to an answer"))
  }

  @Test(arguments: [InputEvent.controlC, .endOfInput, .end])
  func `scores given before leaving are kept`(leaving: InputEvent) {
    let transcripts = TranscriptDatabase.inMemory([.sample(scored: false)])
    let sitting = Sitting(["3", leaving], store: transcripts)
    let status = sitting.run { try $0.rate(.latest) }
    #expect(status == (leaving == .controlC ? .interrupted : .done))
    #expect(transcripts.sessions.first?.turns[1].ratings.map(\.score) == [3])
    #expect(
      sitting.console.problems == "The scores given so far are kept. `rate 12` goes on.\n")
  }

  @Test func `a score whose words are wanted is kept by whoever leaves then`() {
    let transcripts = TranscriptDatabase.inMemory([.sample(scored: false)])
    let sitting = Sitting(["3 4", "2 1", "/quit"], store: transcripts)
    #expect(sitting.run { try $0.rate(.latest) } == .done)
    #expect(sitting.console.problems.contains("`2 1` reads like scores; here it is the words"))
    #expect(transcripts.sessions.first?.turns[1].ratings.map(\.score) == [3, 4])
    #expect(transcripts.sessions.first?.turns[1].ratings.map(\.evidence) == [nil, nil])
  }

  @Test func `scores of a friend on the command line`() {
    let transcripts = TranscriptDatabase.inMemory([.sample(scored: false)])
    let sitting = Sitting(store: transcripts)
    let status = sitting.run {
      try $0.rate(.latest, .turn(2), rater: "Sam", scores: ["structure=2", "evidence=-", "pace=3"])
    }
    #expect(status == .done)
    #expect(
      sitting.console.transcript == """
        Pace does not show in an answer given at the keyboard; the rating is kept all
        the same.
        Kept 3 ratings of turn 2 of session 12.

        """)
    #expect(transcripts.sessions.first?.turns[1].ratings.map(\.score) == [2, nil, 3])
    #expect(transcripts.sessions.first?.turns[1].ratings.first?.rater == .friend("Sam"))
  }

  @Test(arguments: [
    (["structure=6"], ExitStatus.usage), (["structure"], .usage), (["=3"], .usage),
    (["structre=3"], .usage), (["values=3"], .usage), (["structure=3", "evidence=x"], .usage),
  ])
  func `a wrong score keeps nothing`(scores: [String], status: ExitStatus) {
    let transcripts = TranscriptDatabase.inMemory([.sample(scored: false)])
    let sitting = Sitting(store: transcripts)
    #expect(sitting.run { try $0.rate(.latest, .answer(1), rater: nil, scores: scores) } == status)
    #expect(transcripts.sessions == [.sample(scored: false)])
  }

  @Test(arguments: [(1, ExitStatus.usage), (9, .noInput)])
  func `a turn that is not scored, or not there, is refused`(turn: Int, status: ExitStatus) {
    let sitting = Sitting(store: .inMemory([.sample()]))
    #expect(
      sitting.run { try $0.rate(.latest, .turn(turn), rater: nil, scores: ["pace=3"]) } == status)
  }
}
