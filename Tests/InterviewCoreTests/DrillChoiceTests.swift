import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct DrillChoiceTests {
  private func day(_ day: Int) -> Date { TestClock.moment(Double(day) * 86_400).date }

  private func ordered(
    _ questions: [Question], after attempts: [Attempt], weak: [String] = [], on day: Int,
    for wishes: JobWishes? = nil, seed: UInt64 = 1
  ) -> [ChosenQuestion] {
    var generator = SeededGenerator(seed: seed)
    let history = DrillHistory(
      attempts: attempts, weak: weak.map { WeakCompetency(name: $0, median: 1) },
      now: self.day(day))
    return DrillChoice.ordered(questions, after: history, for: wishes, using: &generator)
  }

  private let questions: [Question] = [
    .sample("early", competency: "planning"), .sample("new", competency: "planning"),
    .sample("weak", competency: "teamwork"), .sample("due-later", competency: "teamwork"),
    .sample("due", competency: "planning"), .sample("soon", competency: "planning"),
  ]

  private var attempts: [Attempt] {
    [
      .sample("due", competency: "planning", on: day(0), scores: [4]),
      .sample("due-later", competency: "teamwork", on: day(5), scores: [3, 1]),
      .sample("early", competency: "planning", on: day(4), scores: [5]),
      .sample("soon", competency: "planning", on: day(8), scores: [5]),
      .sample("early", competency: "planning", on: day(9), scores: [5]),
    ]
  }

  @Test(arguments: Seeds.first(10 as UInt64))
  func `what is due comes first, then weak, new and early ones, whatever the seed`(seed: UInt64) {
    let chosen = ordered(
      questions.shuffled(seed: seed), after: attempts, weak: ["juggling", "teamwork", "planning"],
      on: 8, seed: seed)
    #expect(chosen.map(\.question.id) == ["due", "due-later", "weak", "new", "soon", "early"])
    #expect(
      chosen.map(\.choice.reason) == [
        .due(since: day(1), lowest: DimensionScore(dimension: "d0", score: 4)),
        .due(since: day(6), lowest: DimensionScore(dimension: "d1", score: 1)),
        .weak(competency: "teamwork", mean: 1), .new, .early(due: day(9)), .early(due: day(12)),
      ])
  }

  @Test(arguments: Seeds.first(10 as UInt64))
  func `for a job what its posting asks for comes before the rest, due or not`(seed: UInt64) {
    let wishes = JobWishes(
      reading: PostingReading(
        banks: [],
        competencies: [PostingReading.Found(id: "planning", weight: 1, words: ["roadmaps"])],
        technologies: [], uncovered: [], notUnderstood: [], cut: false),
      asked: [.sample("asked", competency: "teamwork")], attempts: attempts)
    let chosen = ordered(
      questions, after: attempts, weak: ["teamwork"], on: 8, for: wishes, seed: seed)
    #expect(
      chosen.map(\.question.id) == ["due", "asked", "new", "due-later", "weak", "soon", "early"])
    #expect(
      chosen.prefix(3).map(\.choice.reason) == [
        .due(since: day(1), lowest: DimensionScore(dimension: "d0", score: 4)), .asked,
        .posting(competency: "planning", words: ["roadmaps"], answers: 4, lowest: 4),
      ])
  }

  @Test func `what an interviewer named comes first, until it is practised`() {
    func chosen(_ subject: String, on said: Int) -> [ChosenQuestion] {
      var generator = SeededGenerator(seed: 1)
      let remark = InterviewerRemark(
        subject: subject, who: "Kim", job: UUID(), isLost: true, date: day(said))
      let history = DrillHistory(attempts: attempts, remarks: [remark], now: day(8))
      return DrillChoice.ordered(questions, after: history, using: &generator)
    }
    let named = ChoiceReason.named(subject: "teamwork", who: "Kim")
    #expect(chosen("teamwork", on: 6).prefix(2).allSatisfy { $0.choice.reason == named })
    #expect(Set(chosen("teamwork", on: 6).prefix(2).map(\.question.id)) == ["weak", "due-later"])
    // One of them was answered since.
    #expect(
      chosen("teamwork", on: 5).filter { $0.choice.reason == named }.map(\.question.id) == ["weak"])
    // A dimension: what the last answer was lowest on.
    #expect(
      chosen("d1", on: 6).first?.choice.reason == .named(subject: "d1", who: "Kim"))
    #expect(chosen("d1", on: 6).first?.question.id == "due-later")
    #expect(chosen("juggling", on: 6).allSatisfy { $0.choice.reason != named })
  }

  @Test func `without a history everything is new`() {
    #expect(
      ordered(questions, after: [], on: 0).map(\.choice.reason) == Array(repeating: .new, count: 6))
  }

  @Test(arguments: Seeds.first(20 as UInt64))
  func `every question comes once, and never twice`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let questions = (0..<Int.random(in: 0...20, using: &random)).map { number in
      Question.sample("q\(number)", competency: "c\(number % 3)")
    }
    let attempts = (0..<Int.random(in: 0...60, using: &random)).map { number in
      let question = Int.random(in: 0...24, using: &random)
      return Attempt.sample(
        "q\(question)", competency: "c\(question % 3)", on: day(number / 2),
        scores: (0..<Int.random(in: 0...2, using: &random)).map { _ in
          Int.random(in: 1...5, using: &random)
        }, skipped: Bool.random(using: &random))
    }
    // A bank can be found in two directories.
    let chosen = ordered(
      questions + questions, after: attempts, weak: ["c1"], on: 20, seed: seed)
    #expect(chosen.count == questions.count)
    #expect(Set(chosen.map(\.question.id)) == Set(questions.map(\.id)))
    let groups = chosen.map(\.choice.reason.group)
    #expect(groups == groups.sorted())
  }
}

extension ChoiceReason {
  fileprivate var group: Int {
    switch self {
    case .named: -1
    case .due: 0
    case .weak: 1
    case .new: 2
    case .early: 3
    case .opening, .asked, .posting, .field, .template, .usual: 4
    }
  }
}

extension [Question] {
  fileprivate func shuffled(seed: UInt64) -> [Question] {
    var generator = SeededGenerator(seed: seed)
    return shuffled(using: &generator)
  }
}
