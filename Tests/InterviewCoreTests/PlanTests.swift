import InterviewCore
import TestSupport
import Testing

/// What an interview asks, and in which order.
@Suite(.timed) struct PlanTests {
  private func question(
    _ id: String, _ kind: QuestionKind, _ tags: String..., ask: String = "Why?"
  ) -> Question {
    Question(bank: kind.rawValue, id: id, kind: kind, ask: ask, competency: id, tags: tags)
  }

  private var everyday: [Question] {
    [
      question("about", .culturalFit, "opener"), question("path", .culturalFit, "opener"),
      question("why", .culturalFit, "why-us", ask: "Why do you want to work here?"),
      question("ask-us", .culturalFit, "closing"),
    ] + QuestionKind.allCases.flatMap { kind in (1...8).map { question("q\($0)", kind) } }
  }

  private func plan(
    _ questions: [Question], count: Int = 6, seed: UInt64 = 7, opening: Bool = true,
    closing: Bool = true, setting: SessionSetting = SessionSetting()
  ) -> Plan {
    PlanRequest(
      questions: questions, interviewer: .sample(), rubrics: .sample, count: count,
      closing: closing, seed: seed, opening: opening, setting: setting
    ).plan()
  }

  @Test(arguments: 1...4)
  func `opens with oneself, then with the reasons, within the number asked for`(count: Int) {
    let ids = plan(everyday, count: count).questions.map(\.id)
    #expect(ids.count == count)
    #expect(ids.prefix(2) == ["about", "why"].prefix(count))
  }

  @Test(arguments: Seeds.first(50))
  func `every other question of the mix is one of the field that is practised for`(seed: Int) {
    let field = (1...4).map { place in
      Question(
        bank: "data", id: "d\(place)", kind: .technical, ask: "How?", competency: "d\(place)")
    }
    for count in 3...8 {
      let asked = PlanRequest(
        questions: everyday + field, interviewer: .sample(), rubrics: .sample, count: count,
        seed: UInt64(seed), opening: true, field: ["data"]
      ).plan().questions.dropFirst(2)
      #expect(asked.count { $0.bank == "data" } == (asked.count + 1) / 2)
    }
  }

  @Test(arguments: Seeds.first(50))
  func `asks nothing that opens or closes a second time`(seed: Int) {
    let ids = plan(everyday, count: 20, seed: UInt64(seed)).questions.map(\.id)
    #expect(!ids.contains("path"))
    #expect(!ids.contains("ask-us"))
    #expect(ids.count { $0 == "about" || $0 == "why" } == 2)
  }

  @Test(arguments: Seeds.first(50))
  func `two of one kind do not come in a row where that can be avoided`(seed: Int) {
    let mix = plan(everyday, count: 12, seed: UInt64(seed)).questions.dropFirst().map(\.kind)
    #expect(zip(mix, mix.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test(arguments: Seeds.first(50))
  func `a kind of which there is much stands around the others`(seed: Int) {
    let few = (1...3).map { question("b\($0)", .behavioral) }
    let kinds = plan(
      few + [question("t1", .technical), question("t2", .technical)], count: 5, seed: UInt64(seed),
      opening: false
    ).questions.map(\.kind)
    #expect(kinds == [.behavioral, .technical, .behavioral, .technical, .behavioral])
  }

  @Test func `a bank of nothing but openers is asked all the same`() {
    let only = [question("ask-us", .culturalFit, "closing")]
    #expect(plan(only, opening: false).questions.map(\.id) == ["ask-us"])
  }

  @Test func `the company is named where the question says here`() {
    let named = plan(everyday, setting: SessionSetting(company: "Northwind")).questions[1]
    #expect(named.ask == "Why do you want to work at Northwind?")
    let unnamed = plan(everyday).questions[1]
    #expect(unnamed.ask == "Why do you want to work here?")
    #expect(AskedQuestion(unnamed).speaksOfTheJob)
    #expect(!AskedQuestion(named).speaksOfTheJob)
  }

  @Test(arguments: [
    ("Where would you look there?", "Where would you look there?"),
    ("What made you apply for this role?", "What made you apply for the role of data engineer?"),
    ("What do you know about our company?", "What do you know about Northwind?"),
  ])
  func `only whole words name the job`(ask: String, put: String) {
    let setting = SessionSetting(company: "Northwind", position: "data engineer")
    let question = question("q", .culturalFit, ask: ask)
    #expect(plan([question], opening: false, setting: setting).questions.map(\.ask) == [put])
  }

  @Test func `here in a program is a place in it`() {
    let question = question("q", .technical, ask: "What goes wrong here?")
    let setting = SessionSetting(company: "Northwind")
    #expect(
      plan([question], opening: false, setting: setting).questions.map(\.ask) == [question.ask])
  }
}
