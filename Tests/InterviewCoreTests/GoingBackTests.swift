import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct GoingBackTests {
  private func interview(questions: Int = 2, followUps: Bool = false) -> Interviewing {
    Interviewing(.sample(questions: questions, warmUp: true, followUps: followUps, rating: .end))
  }

  @Test func `an Enter too early is taken back at the next question`() {
    var interview = interview()
    interview.answer("Here.")
    interview.answer("The first half.")
    interview.type("/back", "The second half.", "")
    let answered = interview.session.record.turns
    #expect(answered.map(\.answer) == ["Here.", "The first half.\nThe second half."])
    interview.answer("Another.")
    #expect(interview.session.record.turns.count == 3)
  }

  @Test func `what was typed into the follow-up by mistake goes back with it`() {
    var interview = interview(followUps: true)
    interview.answer("Here.")
    interview.answer("It was late.")
    interview.type("and I was alone.", "/back")
    #expect(interview.session.answering?.lines == ["It was late.", "and I was alone."])
    interview.type("So I called for help, and we made it in the end.", "")
    #expect(interview.session.record.turns[1].followUps.isEmpty)
    #expect(interview.session.record.turns[1].answer.hasSuffix("in the end."))
  }

  @Test func `the time of an answer goes on when it is opened again`() {
    var interview = interview()
    interview.answer("Here.")
    interview.handle(.line("One.", firstKey: nil))
    interview.handle(.line(""), after: 30)
    interview.type("/back")
    interview.handle(.line("Two."), after: 10)
    interview.handle(.line(""))
    #expect(interview.session.record.turns[1].timing.answerSeconds == 40)
  }

  @Test func `each further step opens the answer before, and none takes another's words`() {
    var interview = interview(questions: 3)
    for answer in ["Here.", "One.", "Two."] { interview.answer(answer) }
    interview.type("/back")
    #expect(interview.session.answering?.lines == ["Two."])
    interview.type("And a half.", "/back")
    #expect(interview.session.answering?.lines == ["One."])
    interview.type("/back")
    #expect(interview.session.answering?.lines == ["Here."])
    #expect(interview.type("/back").said == [.control(.nothingBefore)])
    interview.type("")
    #expect(
      interview.session.record.turns.map(\.answer) == ["Here.", "One.", "Two.\nAnd a half."])
    #expect(interview.session.answering?.question.contains("q3") == true)
  }

  @Test func `a question that was skipped stays so where it is only passed on the way back`() {
    var interview = interview(questions: 3)
    interview.answer("Here.")
    interview.answer("One.")
    interview.type("/skip", "/back", "/back", "")
    #expect(interview.session.record.turns.map(\.skipped) == [false, false, true])
  }

  @Test func `a leave in an answer further back goes on with that one`() throws {
    let plan = Plan.sample(questions: 3)
    var first = Interviewing(plan)
    first.answer("One.")
    first.answer("Two.")
    first.type("/back", "/back", "More.")
    let draft = try #require(first.handle(.closed(UnfinishedLine(""))).keptDrafts.first ?? nil)
    var second = Interviewing(plan, turns: first.session.record.turns, draft: draft)
    #expect(second.session.answering?.lines == ["One.", "More."])
    second.type("")
    #expect(second.session.record.turns.map(\.answer) == ["One.\nMore.", "Two."])
  }

  @Test func `where a story is to be named, back opens the answer before`() {
    var plan = Plan.sample(questions: 2)
    plan.stories = []
    var interview = Interviewing(plan)
    #expect(interview.type("/back").said == [.control(.nothingBefore)])
    interview.type("", "One.", "")
    #expect(interview.session.request == .story)
    interview.type("/back")
    #expect(interview.session.answering?.lines == ["One."])
  }

  @Test func `a mistyped control is no name of a story, no score and no words to quote`() {
    var interview = interview(questions: 1)
    for answer in ["Here.", "One."] { interview.answer(answer) }
    func refused(_ place: Control.Place) -> [Utterance] { [.control(.unknown("/bakc", place))] }
    #expect(interview.type("/bakc").said == refused(.decision))
    interview.type("no")
    #expect(interview.type("/bakc").said == refused(.scores))
    interview.type("5 5")
    #expect(interview.type("/bakc").said == refused(.evidence))
    #expect(interview.keptRatings.allSatisfy { $0.evidence == nil })
  }

  @Test func `at the first prompt there is nothing to go back to`() {
    var interview = interview()
    #expect(interview.type("/back").said == [.control(.nothingBefore)])
  }

  @Test func `the first prompt after the last answer opens it again`() {
    var interview = interview(questions: 1)
    interview.answer("Here.")
    interview.answer("Half.")
    #expect(interview.session.request == .decision)
    interview.type("/back", "Whole.", "")
    #expect(interview.session.record.turns.last?.answer == "Half.\nWhole.")
    #expect(interview.session.request == .decision)
  }

  @Test func `every prompt goes back to the one before`() {
    var interview = interview()
    for answer in ["Here.", "One.", "Two."] { interview.answer(answer) }
    interview.type("no", "1 2", "3")
    #expect(interview.session.wantedDimensions == ["evidence"])
    interview.type("/back")
    #expect(interview.session.wantedDimensions == ["structure", "evidence"])
    interview.type("/back")
    #expect(interview.session.request == .extremes(worstOnly: false))
    interview.type("/back")
    #expect(interview.session.request == .decision)
    interview.type("yes")
    #expect(interview.session.record.decision == .yes)
    #expect(interview.session.record.best == 2)
    #expect(interview.session.wantedDimensions == ["evidence"])
  }

  @Test func `from the offer to try again back to the last scores`() {
    var interview = interview(questions: 1)
    interview.answer("Here.")
    interview.answer("One.")
    interview.type("no", "3 2", "/back")
    #expect(interview.session.wantedDimensions == ["structure", "evidence"])
    interview.type("1 1")
    #expect(interview.session.request == .redo)
  }

  @Test(arguments: ["/help", "/quit"])
  func `help and leaving work at every prompt after the answers`(control: String) {
    let steps = ["no", "1 2", "3 2", "3 2"]
    let places: [Control.Place] = [.decision, .extremes, .scores, .scores, .redo]
    for (count, place) in places.enumerated() {
      var interview = interview()
      for answer in ["Here.", "One.", "Two."] { interview.answer(answer) }
      for step in steps.prefix(count) { interview.type(step) }
      let said = interview.type(control).said
      #expect(said == [control == "/help" ? .control(.help(place)) : .suspended])
    }
  }

  @Test func `a leave in an answer that was opened again goes on with it`() throws {
    let plan = Plan.sample(questions: 2)
    var first = Interviewing(plan)
    first.answer("Half.")
    first.type("/back", "Whole.")
    let draft = try #require(first.handle(.closed(UnfinishedLine(""))).keptDrafts.first ?? nil)
    var second = Interviewing(plan, turns: first.session.record.turns, draft: draft)
    #expect(second.session.answering?.lines == ["Half.", "Whole."])
    second.type("")
    #expect(second.session.record.turns.map(\.answer) == ["Half.\nWhole."])
    #expect(second.session.isAnswering)
  }
}
