import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Drills, interviews with a friend in the room, and predictions of what a friend will say.
@Suite(.timedOnMainActor) @MainActor struct PracticeWithOthersTests {
  @Test func `a drill asks what is due first, then looks back on each answer`() {
    let clock = TestClock()
    clock.advance(by: 3 * 86_400)
    let store = TranscriptDatabase.inMemory([.sample()])
    let script: [InputEvent] =
      Answers.whole + ["3 4", "40 of 50"] + Answers.thin + ["- 2"] + ["/skip"]
    let sitting = Sitting(script, clock: clock, store: store)
    let options = Wanted(questions: 3, mode: .drill, noFollowUps: true)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "drill.txt")
  }

  @Test(arguments: [80, 40])
  func `an interview that a friend watches`(width: Int) {
    let script: [InputEvent] =
      ["", .key("a"), .key("s"), "ux", "uf", "", "We kept the importer, and shipped on time.", ""]
      + ["2 3 - 4", "", "yes", "3 3 5 2", "I looked at Sam all the time", "no"]
    let sitting = Sitting(script, width: width)
    let options = Wanted(
      competency: ["teamwork"], questions: 1, medium: .observed, noWarmUp: true,
      noFollowUps: true, noClosing: true, observer: "Sam")
    sitting.run { try $0.practice(options) }
    sitting.run { try $0.reviewShow(.latest, format: .text) }
    expectSnapshot(sitting.console.transcript, "observed-\(width).txt")
  }

  @Test func `scores that a friend is expected to give come after one's own`() {
    let script: [InputEvent] = Answers.whole + ["no", "3 2", "4 1", "no"]
    let sitting = Sitting(script)
    let options = Wanted(
      competency: ["teamwork"], questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true,
      predict: "Sam")
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "predicting.txt")
  }
}
