import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct ResumingTests {
  /// What is kept of the answer, and the interview that goes on with it.
  private func resumed(_ interview: Interviewing, after events: Event...) throws -> Interviewing {
    var first = interview
    let effects = events.flatMap { first.handle($0, after: 10) }
    let draft = try #require(effects.keptDrafts.last ?? nil)
    return Interviewing(first.session.plan, medium: first.session.record.medium, draft: draft)
  }

  @Test func `a spoken answer is not lost before its gist is typed`() throws {
    var second = try resumed(
      Interviewing(.sample(), medium: .aloud), after: .line(""), .line(""))
    #expect(second.said.contains(.answering(.writeGist(answerSeconds: 10))))
    second.answer("The gist.")
    #expect(second.keptTurns.first?.timing.answerSeconds == 10)
  }

  @Test func `what an observer noted is not lost before the gist is typed`() throws {
    var plan = Plan.sample()
    plan.observer = "Sam"
    var second = try resumed(
      Interviewing(plan, medium: .observed), after: .line(""), .line("s"), .line(""),
      .closed(UnfinishedLine("")))
    second.answer("The gist.")
    #expect(second.keptTurns.first?.hints.first == Hint(rule: "saw-smiled", matched: ["10 s"]))
  }

  @Test func `an interview left before a word was said is dropped, and no other`() {
    var unsaid = Interviewing(.sample())
    let left = unsaid.handle(.closed(UnfinishedLine("")))
    #expect(left.contains(.dropSession) && left.said.contains(.leftUnsaid))
    var begun = Interviewing(.sample())
    #expect(begun.handle(.closed(UnfinishedLine("I"))).contains(.keepSession))
    var spoken = Interviewing(.sample(), medium: .aloud)
    spoken.handle(.line(""))
    #expect(spoken.handle(.closed(UnfinishedLine(""))).contains(.keepSession))
    var answered = Interviewing(.sample())
    answered.answer("I did.")
    #expect(!answered.handle(.closed(UnfinishedLine(""))).contains(.dropSession))
  }

  @Test func `a remark about the time is not made again`() throws {
    var second = try resumed(
      Interviewing(.sample()), after: .line("One."), .tick(UnfinishedLine("")),
      .closed(UnfinishedLine("")))
    #expect(!second.handle(.tick(UnfinishedLine(""))).said.contains { $0.isNudge })
    var late = Interviewing(.sample())
    late.handle(.line("One."))
    let effects = late.handle(.tick(UnfinishedLine("")), after: 200)
    let draft = try #require(effects.keptDrafts.last ?? nil)
    #expect(effects.said.contains { $0.isNudge })
    var later = Interviewing(.sample(), draft: draft)
    #expect(!later.handle(.tick(UnfinishedLine(""))).said.contains { $0.isNudge })
  }
}

extension Utterance {
  fileprivate var isNudge: Bool { if case .nudge = self { true } else { false } }
}
