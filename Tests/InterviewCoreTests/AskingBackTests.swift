import TestSupport
import Testing

@testable import InterviewCore

/// Somebody who is asked asks back, and the interviewer says a word before the answer comes.
@Suite(.timed) struct AskingBackTests {
  @Test(arguments: [
    ("Do you mean in my last job?", AskingBack.choice),
    ("Sorry, what do you mean by conflict?", .meaning),
    ("Good question. Should I take one from school?", .choice),
    ("Could you repeat the question?", .again),
    ("Hm, is it ok if\nit is from university?", .choice), ("What kind of conflict?", .meaning),
    ("Just to be sure, are you asking about the whole team?", .choice),
  ])
  func `a question back is told by how it begins`(said: String, meant: AskingBack) {
    #expect(AskingBack(said) == meant)
  }

  @Test(arguments: [
    "", "Yes.", "Why do I want to work here?", "I asked him: do you mean it?",
    "Should I have waited? I thought so, and then I called them.",
    "We had two weeks left and nobody knew what to do. Should I tell them?",
    "Do you mean in my last job? There I led a team of four.", "Does that answer your question?",
  ])
  func `whatever else is said is the answer`(said: String) {
    #expect(AskingBack(said) == nil)
  }

  private func interview(followUps: Bool = true, closing: Bool = false) -> Interviewing {
    var interviewer = Interviewer.sample()
    interviewer.askedBack = .init(choice: "Either will do.", meaning: "As you take it.")
    return Interviewing(.sample(closing: closing, followUps: followUps, interviewer: interviewer))
  }

  @Test func `the interviewer says a word, and the answer goes on`() {
    var interview = interview()
    let reply = interview.type("Do you mean in my last job?", "")
    #expect(reply.said == [.spoken("Either will do.")])
    #expect(interview.keptTurns.isEmpty)
    interview.type(completeAnswer, "")
    #expect(interview.keptTurns.last?.answer == "Do you mean in my last job?\n" + completeAnswer)
  }

  @Test func `whoever asks and then ends has ended, and done always does`() {
    var first = interview()
    first.type("Do you mean in my last job?", "", "")
    #expect(first.keptTurns.count == 1)
    var second = interview()
    second.type("Do you mean in my last job?", "/done")
    #expect(second.keptTurns.count == 1)
  }

  @Test func `a second question gets its word, and the question itself is said again`() {
    var interview = interview()
    interview.type("Do you mean in my last job?", "")
    #expect(
      interview.type("What do you mean by teammate?", "").said == [.spoken("As you take it.")])
    let question = interview.session.answering?.question ?? ""
    #expect(interview.type("Could you repeat that?", "").said == [.spoken(question)])
  }

  @Test func `one's own questions at the end, and answers from a file, are left alone`() {
    var closing = interview(closing: true)
    closing.answer("/skip")
    closing.type("Should I bring something?", "")
    #expect(closing.session.record.turns.last?.answer == "Should I bring something?")
    var file = interview(followUps: false)
    file.answer("Do you mean in my last job?")
    #expect(file.keptTurns.count == 1)
  }
}
