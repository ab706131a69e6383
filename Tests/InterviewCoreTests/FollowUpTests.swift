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

  @Test(arguments: [
    "No.", "Never.",
    "I'd rather not go into that, if that is all right with you; it was a hard time.",
    "Hm, I can't think of anything right now. People have mostly been glad to work with me so far.",
  ])
  func `does not press who has nothing to tell`(answer: String) {
    var interview = Interviewing(.sample(followUps: true))
    interview.answer(answer)
    #expect(interview.session.request == nil)
  }

  private let habit = """
    I usually talk to them first, in private, and I ask what they are after. Most people are reasonable, \
    so I would look for what we share and write that down, and then we go on from there.
    """

  @Test func `asks for an example where nothing is told, and not what came of it`() {
    var plan = Plan.sample(followUps: true)
    plan.interviewer.probes = [.noStory: "Have you an example?", .noResult: "And then?"]
    var interview = Interviewing(plan)
    interview.answer(habit)
    #expect(interview.said.last == .followUp("Have you an example?"))
    let rules = interview.keptTurns.last?.hints.map(\.rule) ?? []
    #expect(rules.contains("no-story") && !rules.contains("no-result"))
    interview.answer("I asked a colleague why he was late. I moved our meeting to ten.")
    #expect(interview.said.last == .followUp("And what came of it?"))
  }

  @Test func `does not ask what came of it after a story that leads on to later`() {
    var plan = Plan.sample(followUps: true)
    plan.interviewer.probes = [.noResult: "And then?"]
    let start = "Last year I asked a colleague why he was late, and I moved our meeting to ten."
    for end in ["He slept till eight.", "On the first day after Easter every child sat in a room."]
    {
      var interview = Interviewing(plan)
      interview.answer(start + " " + end)
      #expect(interview.said.last != .followUp("And what came of it?"), "\(end)")
      #expect(interview.said.last != .followUp("And then?"), "\(end)")
    }
  }

  @Test func `words of refusal in a story are none`() {
    var interview = Interviewing(.sample(followUps: true))
    interview.answer(
      "The customer had no questions, nothing really went wrong, and I had never led a call, so I asked her."
    )
    #expect(interview.session.request != nil)
  }

  @Test func `whoever breaks off is asked to go on before anything else`() {
    var plan = Plan.sample(followUps: true)
    plan.interviewer.probes = [.brokenOff: "Please go on.", .noOwnPart: "And you?"]
    var interview = Interviewing(plan)
    interview.answer("We had an outage last year and our team sat down and looked for the")
    #expect(interview.said.last == .followUp("Please go on."))
    interview.answer("cause, and I found it in a timer.")
    #expect(interview.said.last != .followUp("Please go on."))
    let rules = interview.keptTurns.last?.hints.map(\.rule) ?? []
    #expect(!rules.contains("broken-off"))
  }

  @Test(arguments: [
    "Who decides at the end of the year how well I did, and have they seen my work?",
    "No, I think you've explained that quite well already, thank you. I'm fine with it.",
    "To be honest not a lot, I applied to quite a few places this week.",
    "I haven't led a team so far, only been in them, so I can't say much.",
  ])
  func `nobody is asked for more who asks, or has nothing to say`(answer: String) {
    var plan = Plan.sample(followUps: true)
    plan.interviewer.probes = [.tooShort: "A little more, please."]
    var interview = Interviewing(plan)
    interview.answer(answer)
    #expect(interview.said.last != .followUp("A little more, please."))
  }

  @Test func `goes on where all that could be asked needs a story`() {
    var interview = Interviewing(.sample(followUps: true))
    interview.answer(habit)
    #expect(interview.session.request == nil)
  }

  @Test func `does not ask for a result that was told before the end`() {
    var interview = Interviewing(.sample(followUps: true))
    interview.answer(
      "In the end we launched on time, I say that first. We were two weeks from launch and my teammate "
        + "wanted to rewrite the importer. I showed him the figures, and I read them out to him.")
    #expect(interview.said.last == .followUp("How would your teammate tell this story?"))
  }

  @Test(arguments: [
    (
      "What would you do differently?",
      "If I did it again I'd ask on the first day, that I know now."
    ),
    ("How long did it take you?", "It went on for three weeks, and I slept badly in each of them."),
    (
      "Did you refuse, or did you hesitate?", "I hesitated for a night and then I refused to do it."
    ),
    ("What exactly did you say?", "I said: \"The plan is wrong, and I can show you where it is.\""),
    ("How did they take it?", "She was angry for a day and then she told me that I was right."),
  ])
  func `asks for nothing that was just said`(ask: String, end: String) {
    var plan = Plan.sample(followUps: true)
    let start =
      "We were late with the importer, and I wrote to our customers and told them what to expect from us, "
      + "which nobody had done for them in all those years before. "
    plan.questions = [.sample("said", followUps: [FollowUp(ask: ask)])]
    for (answer, isAsked) in [(start + end, false), (start + "In the end it was on time.", true)] {
      var interview = Interviewing(plan)
      interview.answer(answer)
      #expect((interview.said.last == .followUp(ask)) == isAsked, "\(answer)")
    }
  }

  @Test(arguments: [
    ("We handed it over in May and it is still going.", false),
    ("In the end forty people came each week.", true),
  ])
  func `what a bank says makes a follow-up needless keeps it back`(end: String, isAsked: Bool) {
    var plan = Plan.sample(followUps: true)
    let followUp = FollowUp(
      ask: "Would it carry on without you?", unlessSaid: "still going, carri*, took it over")
    plan.questions = [.sample("said", followUps: [followUp])]
    var interview = Interviewing(plan)
    interview.answer(
      "In my second year I started a club for people who mend bicycles, since nobody had one. "
        + "I found a cellar, I asked a shop for its old tools, and I stood there each Thursday evening. "
        + end)
    #expect(
      (interview.said.last == .followUp(followUp.ask)) == isAsked)
  }

  @Test(arguments: [
    ("They were against it for a week, and then they came round.", true),
    ("I said it once, and then we did it as it was.", false),
  ])
  func `what a follow-up takes for granted must have been said`(end: String, isAsked: Bool) {
    var plan = Plan.sample(followUps: true)
    let followUp = FollowUp(
      ask: "Who was the hardest to win over?", ifSaid: "convinc*, came round, agreed")
    plan.questions = [.sample("said", followUps: [followUp])]
    var interview = Interviewing(plan)
    interview.answer(
      "In my second year I told our team that the plan was wrong and showed them the figures. "
        + end)
    #expect((interview.said.last == .followUp(followUp.ask)) == isAsked)
  }

  @Test func `after a whole story with nothing left to ask comes what suits any story`() {
    var plan = Plan.sample(followUps: true)
    let own = FollowUp(ask: "Who was waiting for it?", unlessSaid: "on a wall")
    plan.questions = [.sample("said", followUps: [own])]
    plan.interviewer.further = [
      FollowUp(ask: "What was hardest?", unlessSaid: "hard*, difficult"),
      FollowUp(ask: "What would you change?", unlessSaid: "i'd change"),
    ]
    let start =
      "Last year our importer lost orders, and I measured each of its steps to find out why. "
    let middle =
      "I measured each of its steps, and I drew them on a wall for the two teams beside us. "
    let end = "In the end it took four minutes in place of fifty, and nobody lost an order again. "
    for (story, asked) in [
      (start + end, "Who was waiting for it?"),
      (
        start + middle + middle + middle + middle + "It was hard. " + end, "What would you change?"
      ),
    ] {
      var interview = Interviewing(plan)
      interview.answer(story + "I learned to look first.")
      #expect(interview.said.last == .followUp(asked), "\(story)")
    }
  }

  @Test func `what was typed slowly is not long`() {
    var plan = Plan.sample(followUps: true)
    plan.interviewer.probes = [.overTime: "In two sentences?"]
    plan.questions = [.sample("slow", seconds: 60, followUps: [])]
    for (length, isAsked) in [(3, false), (12, true)] {
      var interview = Interviewing(plan)
      let words = String(
        repeating: "I wrote to all of our customers and told them what to do. ", count: length)
      interview.type("In the end they thanked us for it.")
      interview.answer(words, after: 1000)
      #expect((interview.said.last == .followUp("In two sentences?")) == isAsked)
    }
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
