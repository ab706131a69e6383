import Foundation
import InterviewCore
import TestSupport

extension SessionRecord {
  /// A finished session of two questions, the first with a second answer, as it could be kept.
  static func sample(number: Int = 12, scored: Bool = true) -> SessionRecord {
    SessionRecord(
      id: UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(number))),
      number: number, startedAt: TestClock.moment(0).date, finishedAt: TestClock.moment(900).date,
      state: .finished, interviewer: "neutral", seed: 7,
      banks: [BankVersion(id: "behavioral", sha256: String(repeating: "ab", count: 32))],
      decision: scored ? .strongNo : nil,
      turns: [.warmUp, .disagreed(scored: scored), .deadline(scored: scored)]
        + (scored ? [.secondTry] : []))
  }

  /// A suspended session in which nothing was answered.
  static func empty(number: Int) -> SessionRecord {
    var record = sample(number: number, scored: false)
    record.state = .suspended
    record.finishedAt = nil
    record.turns = []
    return record
  }
}

extension Turn {
  fileprivate static let warmUp = Turn(
    number: 1, role: .warmUp,
    question: AskedQuestion(
      bank: nil, id: "warm-up", kind: nil, competency: nil,
      text: "Tell me what brings you here today."),
    askedAt: TestClock.moment(0).date,
    timing: Timing(thinkingSeconds: 2, answerSeconds: 31, budgetSeconds: 60), answer: "The train.")

  fileprivate static func disagreed(scored: Bool) -> Turn {
    Turn(
      number: 2, role: .question, question: .disagreed, askedAt: TestClock.moment(60).date,
      timing: Timing(
        thinkingSeconds: 4.2, answerSeconds: 97, pausedSeconds: 12.5, budgetSeconds: 180),
      answer: "We were two weeks from launch at Initech,\nand we could not agree, maybe.",
      followUps: [
        FollowUpExchange(
          text: "What came of it in the end?", sign: .noResult, answer: "We launched on time.",
          answerSeconds: 20.5),
        FollowUpExchange(
          text: "How would your teammate tell this story?", sign: nil, answer: "", answerSeconds: 3),
      ],
      hints: [
        Hint(rule: "no-number", matched: []), Hint(rule: "no-own-part", matched: ["We", "we"]),
      ],
      ratings: scored
        ? [
          .own("structure", 2), .own("evidence", 4, "two weeks from launch"),
          .friend("Sam", "structure", 3), .friend("Sam", "evidence", nil),
          Rating(
            rater: .own, predicts: "Sam", dimension: "structure", group: .content, score: 4,
            medium: .typed),
        ] : [])
  }

  fileprivate static func deadline(scored: Bool) -> Turn {
    Turn(
      number: 3, role: .question, question: .deadline, askedAt: TestClock.moment(300).date,
      timing: Timing(thinkingSeconds: 1, answerSeconds: 131, budgetSeconds: 90),
      answer: "I told them on the day before.",
      ratings: scored ? [.own("structure", 5), .own("evidence", nil)] : [])
  }

  fileprivate static let secondTry = Turn(
    number: 4, role: .redo, redoOf: 2, question: .disagreed, askedAt: TestClock.moment(600).date,
    timing: Timing(thinkingSeconds: 3, answerSeconds: 80, budgetSeconds: 180),
    answer:
      "My teammate wanted to rewrite the importer. I measured, and 40 of 50 would not notice.",
    ratings: [.own("structure", 4, "My teammate wanted"), .own("evidence", 5, "40 of 50")])
}

extension AskedQuestion {
  fileprivate static let disagreed = AskedQuestion(
    bank: "behavioral", id: "disagreed-with-teammate", kind: .behavioral, competency: "teamwork",
    text: "Tell me about a time you disagreed with a teammate. What did you do?")
  fileprivate static let deadline = AskedQuestion(
    bank: "behavioral", id: "missed-a-deadline", kind: .behavioral, competency: "ownership",
    text: "Tell me about a deadline you missed. How did the people who waited for it hear of it?")
}

extension Rating {
  fileprivate static func own(_ dimension: String, _ score: Int?, _ evidence: String? = nil)
    -> Rating
  {
    Rating(
      rater: .own, dimension: dimension, group: .content, score: score, medium: .typed,
      evidence: evidence)
  }

  fileprivate static func friend(_ name: String, _ dimension: String, _ score: Int?) -> Rating {
    Rating(
      rater: .friend(name), dimension: dimension, group: .content, score: score, medium: .typed)
  }
}
