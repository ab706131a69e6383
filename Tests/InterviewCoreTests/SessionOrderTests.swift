import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct SessionOrderTests {
  @Test func `asks warm-up, questions and closing, in that order, and finishes`() {
    var interview = Interviewing(.sample(questions: 2, warmUp: true, closing: true))
    for _ in 0..<4 { interview.answer(completeAnswer) }
    expectNoDifference(
      interview.session.record.turns.map(\.role), [.warmUp, .question, .question, .closing])
    #expect(interview.session.record.state == .finished)
    #expect(interview.session.request == nil)
    #expect(interview.said.last == .finished)
  }

  @Test func `keeps an answer before the next question is asked`() throws {
    var interview = Interviewing(.sample(questions: 2))
    let effects = interview.answer(completeAnswer)
    let kept = try #require(effects.firstIndex { if case .keepTurn = $0 { true } else { false } })
    let asked = try #require(
      effects.firstIndex { if case .say(.question) = $0 { true } else { false } })
    #expect(kept < asked)
    #expect(interview.keptTurns.map(\.answer) == [completeAnswer])
  }

  @Test func `shows nothing that helps before the last answer`() {
    var interview = Interviewing(.sample(questions: 3, closing: true, rating: .end))
    for _ in 0..<3 { interview.answer(completeAnswer) }
    #expect(!interview.said.contains(.lookBack))
    #expect(!interview.said.contains(.verdict(.askDecision)))
    interview.answer("What does a week look like?")
    #expect(interview.said.contains(.verdict(.askDecision)))
  }

  @Test func `asks for scores after each answer when told so`() {
    var interview = Interviewing(.sample(questions: 2, rating: .each))
    interview.answer(completeAnswer)
    #expect(interview.session.wantedDimensions == ["structure", "evidence"])
    interview.type("3", "2")
    #expect(interview.session.request == .answer(nil))
  }

  @Test(arguments: 0...9)
  func `goes on after an interruption at any place as if there had been none`(stop: Int) {
    let events: [Event] = [
      "I am here for the job", "", completeAnswer, "", "Fine.", "", "Why here?", "", "yes", "3",
    ].map { .line($0) }
    let plan = Plan.sample(questions: 2, warmUp: true, closing: true, rating: .end)
    var whole = Interviewing(plan)
    for event in events { whole.handle(event) }

    var first = Interviewing(plan)
    for event in events.prefix(stop) { first.handle(event) }
    var draft: Draft?
    for case .keepDraft(let kept) in first.handle(.closed(UnfinishedLine(""))) { draft = kept }
    var second = Interviewing(
      plan, turns: first.session.record.turns, decision: first.session.record.decision, draft: draft
    )
    for event in events.dropFirst(stop) { second.handle(event) }

    expectNoDifference(
      second.session.record.turns.map(\.answer), whole.session.record.turns.map(\.answer))
    expectNoDifference(second.session.request, whole.session.request)
  }

  @Test func `an observer scores before the candidate says a word about it`() {
    var plan = Plan.sample(questions: 2, rating: .end)
    plan.observer = "Sam"
    var interview = Interviewing(plan, medium: .observed)
    for _ in 0..<2 { interview.type("", "", completeAnswer, "") }
    // Two answers on three dimensions, each in the middle, which asks for no words.
    let blind = interview.type("3", "3", "3", "3", "3", "3")
    #expect(Set(interview.keptRatings.map(\.rater)) == [.friend("Sam")])
    #expect(blind.said.suffix(2) == [.observing(.handOver), .verdict(.askDecision)])
    #expect(!interview.said.dropLast().contains(.verdict(.askDecision)))

    let verdict = interview.type("no", "1 2").said
    #expect(verdict.count { if case .verdict(.askExtremes) = $0 { true } else { false } } == 1)
    #expect(interview.session.record.best == 1)
    #expect(interview.session.record.worst == 2)
    interview.type("2", "2", "2", "2", "2", "2")
    #expect(interview.keptRatings.suffix(6).allSatisfy { $0.rater == .own })
    #expect(interview.said.count { $0 == .observing(.handOver) } == 1)
  }

  @Test func `a closed input suspends and keeps what was said as a draft`() {
    var interview = Interviewing(.sample())
    interview.type("One line.")
    let effects = interview.handle(.closed(UnfinishedLine("and hal", cursor: 3)))
    guard case .keepDraft(let draft?)? = effects.first else {
      Issue.record("no draft was kept: \(effects)")
      return
    }
    #expect(draft.lines == ["One line."])
    #expect(draft.unfinished == UnfinishedLine("and hal", cursor: 3))
    #expect(interview.session.record.state == .suspended)
    let resumed = Interviewing(.sample(), draft: draft)
    #expect(resumed.session.request == .answer(UnfinishedLine("and hal", cursor: 3)))
    #expect(resumed.said.last == .answering(.goingOn(lines: ["One line."])))
  }

  @Test func `a draft of another question is not put into this one`() {
    let draft = Draft(
      turn: 1, question: "Something else?", lines: ["x"], unfinished: nil, timing: Timing())
    #expect(Interviewing(.sample(), draft: draft).session.answering?.lines == [])
  }
}
