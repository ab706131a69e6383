import Foundation
import InterviewCore
import TestSupport
import Testing

/// A real interview that is typed from memory.
@Suite(.timed) struct RecallingTests {
  private static let script = [
    "How do you debug a slow query?", "I look at the plan.", "Then I add an index.", "",
    "> And if it is not used?", "I check the statistics.", "",
    "/behavioral", "Tell me about a conflict.", "We argued about scope, and shipped.", "", "",
    "How big is the team?", "",
  ]

  private static func record() -> SessionRecord {
    SessionRecord(
      id: UUID(uuidString: "6F1C2C2E-0000-4000-8000-000000000001") ?? UUID(), number: 12,
      startedAt: TestClock.moment(0).date, mode: .recall, medium: .aloud, interviewer: "neutral",
      seed: 7)
  }

  private static func session(_ record: SessionRecord = record(), draft: Draft? = nil) -> Session {
    var plan = Plan.sample(rating: .none)
    plan.questions = []
    plan.warmUp = nil
    plan.closing = "What did you ask them?"
    plan.recall = Recall(bank: "recalled-acme", kind: .technical)
    return Session(record: record, plan: plan, draft: draft)
  }

  @discardableResult
  private static func type(_ lines: some Sequence<String>, into session: inout Session) -> [Effect]
  {
    lines.flatMap { session.handle(.line($0), at: TestClock.moment(5)) }
  }

  private static func written() -> SessionRecord {
    var session = session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    type(script, into: &session)
    return session.record
  }

  @Test func `questions, answers and follow-ups are kept as they were typed`() throws {
    let record = Self.written()
    #expect(record.state == .finished)
    #expect(record.turns.map(\.role) == [.question, .question, .closing])
    #expect(record.turns.map(\.question.kind) == [.technical, .behavioral, nil])
    #expect(try record.turns.element(0).question.bank == "recalled-acme")
    #expect(try record.turns.element(0).question.id == "how-do-you-debug-a-slow-query")
    #expect(try record.turns.element(0).answer == "I look at the plan.\nThen I add an index.")
    #expect(try record.turns.element(0).followUps.map(\.text) == ["And if it is not used?"])
    #expect(try record.turns.element(0).followUps.map(\.answer) == ["I check the statistics."])
    #expect(try record.turns.element(2).answer == "How big is the team?")
  }

  @Test(arguments: ["/behavioural", "/Behavioral"])
  func `a kind is known in British spelling and in capitals`(kind: String) throws {
    var session = Self.session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    Self.type([kind, "Tell me about a conflict.", "We argued.", "", ""], into: &session)
    #expect(try session.record.turns.element(0).question.kind == .behavioral)
  }

  @Test func `no time is measured, and none is called short`() throws {
    let record = Self.written()
    #expect(record.turns.allSatisfy { $0.timing == Timing() })
    #expect(try !record.turns.element(0).hints.contains { $0.rule == "over-time" })
  }

  @Test(arguments: 0..<script.count)
  func `cut off after any line it goes on at the same word`(place: Int) {
    var first = Self.session()
    var effects = first.handle(.begin, at: TestClock.moment(0))
    effects += Self.type(Self.script.prefix(place), into: &first)
    effects += first.handle(.closed(UnfinishedLine("half a l")), at: TestClock.moment(6))
    let draft = effects.keptDrafts.last ?? nil

    var second = Self.session(first.record, draft: draft)
    _ = second.handle(.begin, at: TestClock.moment(10))
    #expect(second.request?.unfinished == UnfinishedLine("half a l"))
    expectNoDifference(second.record, first.record)
  }

  @Test func `a question that is asked again keeps the id it has in the bank`() {
    var session = Self.session()
    var plan = session.plan
    plan.recall = Recall(
      bank: "recalled-acme", kind: .technical,
      known: ["conflict": "Tell me about a conflict."])
    session = Session(record: Self.record(), plan: plan)
    _ = session.handle(.begin, at: TestClock.moment(0))
    Self.type(
      ["tell me about a conflict.", "A.", "", "Why us?", "B.", "", ""], into: &session)
    #expect(session.record.turns.map(\.question.id) == ["conflict", "why-us"])
  }

  @Test(arguments: ["> And why?", ">> - And why?", "  And why?", "\t- And why?"])
  func `what they asked back is marked with a sign, or set in`(line: String) throws {
    var session = Self.session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    Self.type(["- Why us?", "A.", "", line, "B.", "", "* And then?", "C.", "", ""], into: &session)
    let questions = session.record.turns.filter { $0.role == .question }
    #expect(questions.map(\.question.text) == ["Why us?", "And then?"])
    #expect(try questions.element(0).followUps.map(\.text) == ["And why?"])
  }

  @Test func `questions that are written one below the other are questions`() {
    var session = Self.session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    Self.type(
      ["> Why us?", "/skip", "> And you?", "/skip", "-5 or 5?", "A.", "", ">", ""], into: &session)
    let questions = session.record.turns.filter { $0.role == .question }
    #expect(questions.map(\.question.text) == ["Why us?", "And you?", "-5 or 5?"])
    #expect(questions.flatMap(\.followUps).isEmpty)
  }

  @Test func `the end of the list needs one question at least`() {
    var session = Self.session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    #expect(Self.type([""], into: &session).said == [.recalling(.nothingRecalled)])
  }

  @Test func `a word after a slash that is no control is not taken for a question`() {
    var session = Self.session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    #expect(
      Self.type(["/tecnical"], into: &session).said == [.control(.unknown("/tecnical", .recall))])
  }

  @Test func `a control serves where a question is remembered`() {
    var session = Self.session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    #expect(
      Self.type(["/help", "/undo", "/repeat", "/pause"], into: &session).said == [
        .control(.help(.recall)), .control(.nothingToUndo),
        .recalling(.wanted(number: 1, asksBack: false)), .menu(.opened),
      ])
    Self.type(["continue", "Why us?", "/done", "/quit"], into: &session)
    #expect(session.record.turns.map(\.question.text) == ["Why us?"])
    #expect(session.request == nil)
  }

  @Test func `an answer that is not remembered is skipped and not scored`() throws {
    var session = Self.session()
    _ = session.handle(.begin, at: TestClock.moment(0))
    Self.type(["Why us?", "/skip"], into: &session)
    #expect(try session.record.turns.element(0).skipped)
    #expect(session.record.scorableTurns.isEmpty)
  }
}

extension Request {
  /// What stands in the line when it is asked for.
  fileprivate var unfinished: UnfinishedLine? {
    switch self {
    case .answer(let line): line
    case .recall(let recalling): recalling.unfinished
    default: nil
    }
  }
}
