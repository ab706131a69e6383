import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct FollowUpTests {
  private let shortOfResult = """
    We were two weeks from launch and my teammate wanted to rewrite the importer. I disagreed, because \
    40 of 50 customers would never notice. I showed him the figures and he listened to me for a while.
    """

  @Test func `asks for the result that is missing, and not once it has been told`() {
    var interview = Interviewing(.sample(followUps: true))
    interview.answer(shortOfResult)
    #expect(interview.said.last == .followUp("And what came of it?"))
    interview.answer("In the end we launched on time.")
    #expect(interview.keptTurns.last?.followUps.first?.sign == .noResult)
    #expect(interview.said.last == .followUp("How would your teammate tell this story?"))
  }

  @Test func `never asks more than the interviewer's habit allows`() {
    let plan = Plan.sample(followUps: true, interviewer: .sample(atMost: 1, unprompted: 1))
    var interview = Interviewing(plan)
    interview.answer(shortOfResult)
    interview.answer("Nothing.")
    #expect(interview.keptTurns.last?.followUps.count == 1)
    #expect(interview.session.request == nil)
  }

  @Test func `asks no second follow-up of someone who passed on the first`() {
    var interview = Interviewing(.sample(followUps: true))
    interview.answer(shortOfResult)
    interview.type("/skip")
    #expect(interview.session.request == nil)
    #expect(interview.session.record.turns.first?.skipped == false)
  }

  @Test func `uses the interviewer's own probe where the question has none`() {
    let plan = Plan.sample(followUps: true)
    var interview = Interviewing(plan)
    interview.answer("It went well and in the end we won 3 to 1, I think.")
    #expect(interview.said.last == .followUp("Tell me more."))
  }

  @Test func `does not ask for a result where there is no story`() {
    var plan = Plan.sample(
      followUps: true, interviewer: Interviewer.sample(atMost: 3, unprompted: 0))
    plan.interviewer.probes = [.noResult: "So what?", .noNumber: "How many?"]
    plan.questions = [.sample("hash", kind: .technical, followUps: [])]
    var interview = Interviewing(plan)
    interview.answer(
      String(repeating: "A hash table finds an item by its key with one look. ", count: 4))
    #expect(interview.session.request == nil)
  }

  @Test func `asks for a number only where the question does`() {
    for (own, asks) in [([], false), ([FollowUp(ask: "By how much?", when: .noNumber)], true)] {
      var plan = Plan.sample(
        followUps: true, interviewer: Interviewer.sample(atMost: 1, unprompted: 0))
      plan.interviewer.probes = [.noNumber: "How many?"]
      plan.questions = [.sample("numbers", followUps: own)]
      var interview = Interviewing(plan)
      interview.answer(
        "I wrote to all of our customers, asked what they missed, and built it with a colleague from "
          + "support over the summer. In the end they stayed, and they told others about it too.")
      #expect((interview.said.last == .followUp("By how much?")) == asks)
      #expect(interview.said.last != .followUp("How many?"))
    }
  }

  @Test func `asks nothing about the words of a gist`() {
    var plan = Plan.sample(
      followUps: true, interviewer: Interviewer.sample(atMost: 3, unprompted: 0))
    plan.questions = [.sample("gist", followUps: [])]
    var interview = Interviewing(plan, medium: .aloud)
    interview.handle(.line(""))
    interview.handle(.line(""), after: 90)
    interview.answer("We moved the team, maybe.", after: 20)
    #expect(interview.session.request == nil)
  }

  @Test func `the words that called for a follow-up can be shown, and only those`() {
    let turn = Turn(
      number: 1, role: .question, question: AskedQuestion(.sample()),
      askedAt: TestClock.moment(0).date,
      answer: "Maybe it was sort of luck, I guess.",
      followUps: [
        FollowUpExchange(
          text: "Are you sure?", sign: .hedged, answer: "Perhaps.", answerSeconds: 1),
        FollowUpExchange(text: "And then?", sign: nil, answer: "No.", answerSeconds: 1),
      ])
    #expect(Listener.words(behind: 0, of: turn, language: "en") == ["Maybe", "sort of", "I guess"])
    #expect(Listener.words(behind: 1, of: turn, language: "en") == [])
    #expect(Listener.words(behind: 2, of: turn, language: "en") == [])
  }

  @Test func `does not insist where there is nothing to say`() {
    var interview = Interviewing(.sample(followUps: true))
    interview.answer("I don't know, that has not come up yet.")
    #expect(interview.session.request == nil)
  }

  @Test func `asks nothing after a skipped question`() {
    var interview = Interviewing(.sample(followUps: true))
    interview.type("Hm.", "/skip")
    #expect(interview.session.request == nil)
  }

  @Test(arguments: Seeds.first(40))
  func `an answer is never followed up harder than the same answer with its result removed`(
    seed: Int
  ) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sentences = [
      "We had a plan.", "I called 12 people.", "Maybe it was sort of late.", "The team was tired.",
      "I wrote the importer myself and showed it to my colleagues over several long weeks.",
      "Our customers were waiting for it since spring and nobody had told them anything at all.",
    ].shuffled(using: &generator)
    let story = sentences.prefix(Int.random(in: 1...6, using: &generator)).joined(separator: " ")
    let withResult = story + " In the end it was launched and costs dropped."
    let interviewer = Interviewer.sample(atMost: Int.random(in: 0...4, using: &generator))
    #expect(
      prompted(withResult, by: interviewer) <= prompted(story, by: interviewer),
      "\(story)")
  }

  /// How many follow-ups an answer gets from an interviewer when nothing new is said to them.
  private func prompted(_ answer: String, by interviewer: Interviewer) -> Int {
    var interview = Interviewing(.sample(followUps: true, interviewer: interviewer))
    interview.answer(answer)
    while case .answer = interview.session.request { interview.answer("-") }
    return interview.keptTurns.last?.followUps.count ?? 0
  }
}
