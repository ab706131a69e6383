import Foundation
import TestSupport
import Testing

@testable import InterviewCore

/// Whether a follow-up listens: the first one that an interviewer asks after an answer which somebody wrote who
/// had not seen the rules, held against a judgement of each that could be asked, as to whether a real
/// interviewer would. `docs/truth.md` has the figures.
@Suite(.timed) struct HeardFollowUpsTests {
  private struct Case: Decodable {
    struct Asked: Decodable {
      var kind: QuestionKind
      var ask: String
      var seconds: Int
      var followUps: [FollowUp]

      enum CodingKeys: String, CodingKey {
        case kind, ask, seconds
        case followUps = "follow-ups"
      }
    }

    /// What the answer tells: `story`, `opinion`, `hypothetical` or `evasive`.
    var tells: String
    var question: Asked
    var answer: String
    var fits: [String]
    var unfit: [String]

    var asked: Question {
      Question(
        bank: "heard", id: "heard", kind: question.kind, ask: question.ask, competency: "heard",
        budgetSeconds: question.seconds, followUps: question.followUps)
    }
  }

  private static func cases() throws -> [Case] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Answers/follow-ups.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
  }

  private static let neutral: [Sign: String] = [
    .tooShort: "Can you tell me a little more about that?",
    .noStory: "Can you give me a real example of that?", .noResult: "And what came of it?",
    .noOwnPart: "What was your own part in it?",
    .hedged: "If you had to commit yourself, what would you say?",
    .overTime: "If you had two sentences for that, which would they be?",
  ]
  private static let tough: [Sign: String] = [
    .tooShort: "That is not enough for me to go on. Give me details.",
    .noStory: "I would like one real case. Which one comes to mind?",
    .noResult: "And what did that change?",
    .noOwnPart: "And you? What did you do yourself?",
    .hedged: "Where do you come down, then?",
    .overTime: "That was long. Give it to me again in two sentences.",
  ]

  @Test(arguments: [(neutral, 2, 1), (tough, 3, 2)])
  func `nine of ten follow-ups would be asked by a real interviewer`(
    probes: [Sign: String], atMost: Int, unprompted: Int
  ) throws {
    var interviewer = Interviewer.sample(atMost: atMost, unprompted: unprompted)
    interviewer.probes = probes
    let cases = try Self.cases()
    var (fitting, asked) = (0, 0)
    for one in cases {
      guard let text = followUp(to: one, by: interviewer) else { continue }
      #expect(one.fits.contains(text) != one.unfit.contains(text), "not judged: \(text)")
      asked += 1
      fitting += one.fits.contains(text) ? 1 : 0
    }
    if ProcessInfo.processInfo.environment["REHEARSE_FIGURES"] != nil {
      print("follow-ups: \(fitting) of \(asked) fit, after \(cases.count) answers")
    }
    #expect(cases.count == 40 && asked >= 32 && fitting >= 28)
  }

  private func followUp(to one: Case, by interviewer: Interviewer) -> String? {
    let seconds = Double(one.answer.split(separator: " ").count) / Listener.wordsPerMinute * 60
    let turn = Turn(
      number: 1, role: .question, question: AskedQuestion(one.asked), askedAt: .distantPast,
      timing: Timing(answerSeconds: seconds, budgetSeconds: one.question.seconds),
      answer: one.answer)
    var generator = SeededGenerator(seed: 7)
    return FollowUpChoice.next(
      for: turn, of: one.asked, given: .typed, by: interviewer, using: &generator)?.text
  }

  @Test func `what happened is told from what would be`() throws {
    let cases = try Self.cases()
    let stories = cases.filter { $0.tells == "story" }
    let others = cases.filter { $0.tells != "story" }
    #expect(stories.count == 20 && stories.allSatisfy { Occasion.isTold(in: $0.answer) })
    #expect(others.count == 20 && !others.contains { Occasion.isTold(in: $0.answer) })
  }
}
