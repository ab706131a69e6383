import Foundation
import InterviewCore
import TestSupport
import Testing

/// Which questions a practice for a certain job asks, and why.
@Suite(.timed) struct JobChoiceTests {
  private func question(
    _ id: String, _ competency: String, _ kind: QuestionKind = .behavioral, bank: String = "b"
  ) -> Question {
    Question(bank: bank, id: id, kind: kind, ask: "Ask \(id)?", competency: competency)
  }

  private func found(_ id: String, _ weight: Double, _ words: String...) -> PostingReading.Found {
    PostingReading.Found(id: id, weight: weight, words: words)
  }

  private func reading(
    banks: [PostingReading.Found] = [], technologies: [PostingReading.Found] = [],
    uncovered: [String] = [], _ competencies: PostingReading.Found...
  ) -> PostingReading {
    PostingReading(
      banks: banks, competencies: competencies, technologies: technologies, uncovered: uncovered,
      notUnderstood: [], cut: false)
  }

  private func attempt(_ competency: String, _ score: Int, at id: String = "x") -> Attempt {
    Attempt(
      bank: "b", question: id, competency: competency, date: .distantPast, skipped: false,
      lowest: DimensionScore(dimension: "evidence", score: score))
  }

  private func chosen(
    _ questions: [Question], _ count: Int = 4, _ wishes: JobWishes, seed: UInt64 = 1
  ) -> [ChosenQuestion] {
    var generator = SeededGenerator(seed: seed)
    return JobChoice.ordered(
      questions, count: count, after: nil, for: wishes, using: &generator)
  }

  @Test(arguments: Seeds.first(10 as UInt64))
  func `what the posting asks for most comes first, whatever the seed`(seed: UInt64) {
    let all = ["teamwork", "ownership", "conflict"].flatMap { name in
      (1...3).map { question("\(name)-\($0)", name) }
    }
    let wishes = JobWishes(
      reading: reading(found("ownership", 3, "take responsibility"), found("conflict", 1)))
    let first = chosen(all, 2, wishes, seed: seed)
    #expect(first.map(\.question.competency) == ["ownership", "conflict"])
    #expect(
      first.first?.choice.reason
        == .posting(
          competency: "ownership", words: ["take responsibility"], answers: 0, lowest: nil))
  }

  @Test func `of what it asks for alike, what was practised least and worst comes first`() {
    let all = ["a", "b", "c"].map { question($0, $0) }
    let wishes = JobWishes(
      reading: reading(found("a", 1), found("b", 1), found("c", 1)),
      attempts: [attempt("a", 5), attempt("a", 5), attempt("b", 2), attempt("b", 2)])
    let order = chosen(all, 3, wishes).map(\.question.competency)
    #expect(order == ["c", "b", "a"])
  }

  @Test(arguments: Seeds.first(10 as UInt64))
  func `a second evening asks what the first did not, but for what went badly`(seed: UInt64) {
    let all = ["a", "b"].flatMap { name in (1...2).map { question("\(name)-\($0)", name) } }
    let wishes = JobWishes(
      reading: reading(found("a", 1), found("b", 1)),
      attempts: [attempt("a", 4, at: "a-1"), attempt("b", 1, at: "b-2")])
    let order = chosen(all, 4, wishes, seed: seed).map(\.question.id)
    #expect(order.firstIndex(of: "a-2") ?? 9 < order.firstIndex(of: "a-1") ?? 0)
    #expect(order.prefix(2).allSatisfy { $0 != "a-1" })
  }

  @Test func `a new technical field waits where the interview is near`() {
    let all = [question("known", "a", .technical), question("new", "b", .technical)]
    func first(_ days: Int) -> String? {
      chosen(
        all, 1,
        JobWishes(
          reading: reading(found("a", 1), found("b", 1)), daysLeft: days,
          attempts: [attempt("a", 2)])
      ).first?.question.id
    }
    #expect(first(1) == "known")
    #expect(first(14) == "new")
  }

  @Test func `what they really asked goes before everything`() {
    let asked = question("asked", "recalled", bank: "recalled-acme")
    let wishes = JobWishes(reading: reading(found("a", 9)), asked: [asked])
    let first = chosen([question("a", "a")], 2, wishes)
    #expect(first.first?.question.id == "asked")
    #expect(first.first?.choice.reason == .asked)
  }

  @Test func `what an interviewer named goes before the posting, until it is practised`() {
    let all = ["teamwork", "ownership", "conflict"].map { question($0, $0) }
    let remark = InterviewerRemark(
      subject: "conflict", who: "Priya", job: UUID(), isLost: true,
      date: Date(timeIntervalSince1970: 1_000))
    var wishes = JobWishes(reading: reading(found("ownership", 3)), remarks: [remark])
    let first = chosen(all, 3, wishes)
    #expect(first.prefix(2).map(\.question.id) == ["conflict", "ownership"])
    #expect(first.first?.choice.reason == .named(subject: "conflict", who: "Priya"))
    wishes.attempts = [
      Attempt(
        bank: "b", question: "conflict", competency: "conflict",
        date: Date(timeIntervalSince1970: 2_000), skipped: false,
        lowest: DimensionScore(dimension: "evidence", score: 4))
    ]
    #expect(chosen(all, 1, wishes).first?.question.id == "ownership")
  }

  @Test(arguments: [
    (1, [QuestionKind.technical]), (2, [.technical, .technical]),
    (3, [.technical, .technical, .behavioral]),
    (4, [.culturalFit, .technical, .technical, .behavioral]),
  ])
  func `a technical round spends few questions on the work alone`(
    count: Int, kinds: [QuestionKind]
  ) {
    let lead = ["opener", "why-us"].map {
      Question(
        bank: "c", id: $0, kind: .culturalFit, ask: "\($0)?", competency: $0, tags: [$0])
    }
    let others = (1...9).flatMap {
      [question("t\($0)", "t\($0)", .technical), question("b\($0)", "b\($0)")]
    }
    let plan = PlanRequest(
      questions: lead + others, interviewer: .sample(), rubrics: .sample, count: count, seed: 3,
      opening: true, job: JobWishes(round: .technical)
    ).plan()
    #expect(plan.questions.map(\.kind) == kinds)
    #expect(!plan.questions.contains { $0.id == "why-us" })
  }

  @Test(arguments: [
    (InterviewRound.technical, [QuestionKind.technical, .technical, .behavioral, .technical]),
    (.screen, [.culturalFit, .behavioral, .culturalFit, .behavioral]),
    (.panel, [.behavioral, .technical, .behavioral, .culturalFit]),
  ])
  func `a round has its usual mix`(round: InterviewRound, kinds: [QuestionKind]) {
    let all = QuestionKind.allCases.flatMap { kind in
      (1...5).map { question("\(kind.rawValue)-\($0)", "\(kind.rawValue)-\($0)", kind) }
    }
    #expect(chosen(all, 4, JobWishes(round: round)).map(\.question.kind) == kinds)
  }

  @Test func `a technology that no bank asks about gets one question that says what it is`() {
    let wishes = JobWishes(
      reading: reading(
        technologies: [found("Kafka", 2)], uncovered: ["Kafka"], found("a", 1)))
    let all = chosen([question("a", "a"), question("b", "b")], 3, wishes)
    let template = all.first { $0.question.bank == JobChoice.templates }
    #expect(template?.question.ask == "Where have you used Kafka, and what went wrong?")
    #expect(template?.choice.reason == .template("Kafka"))
  }

  @Test func `without a posting nothing is claimed`() {
    let reasons = chosen([question("a", "a"), question("b", "b")], 2, JobWishes()).map(
      \.choice.reason)
    #expect(reasons == [.usual, .usual])
  }

  @Test(arguments: [
    ("2nd panel", InterviewRound.panel), ("phone screen", .screen), ("Tech", .technical),
    ("final with the CEO", .final),
  ])
  func `a round is known by the names people give it`(name: String, round: InterviewRound) {
    #expect(InterviewRound(named: name) == round)
    #expect(InterviewRound(named: "lunch") == nil)
  }

  @Test func `the plan opens as first interviews do, and the same seed asks the same`() {
    let opener = Question(
      bank: "c", id: "about", kind: .culturalFit, ask: "About?", competency: "x", tags: ["opener"])
    func plan() -> Plan {
      PlanRequest(
        questions: [opener] + (1...9).map { question("q\($0)", "k\($0)") },
        interviewer: .sample(), rubrics: .sample, count: 4, seed: 3, opening: true,
        job: JobWishes(reading: reading(found("k7", 1)))
      ).plan()
    }
    #expect(plan().questions.prefix(2).map(\.id) == ["about", "q7"])
    #expect(plan().choices?.first?.reason == .opening)
    #expect(plan() == plan())
  }
}
