import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct AnsweringTests {
  @Test func `keeps lines as they were typed, and only an empty one ends`() {
    var interview = Interviewing(.sample())
    interview.type("  indented", " ", "naïve 日本語 ✅", "")
    #expect(interview.keptTurns.map(\.answer) == ["  indented\n \nnaïve 日本語 ✅"])
  }

  @Test func `an empty line before anything was said does not end the answer`() {
    var interview = Interviewing(.sample())
    interview.type("", "", "Now I know.", "")
    #expect(interview.said.filter { $0 == .answering(.nothingSaid) }.count == 1)
    #expect(interview.keptTurns.map(\.answer) == ["Now I know."])
  }

  @Test func `measures thinking, answering and pausing apart`() {
    var interview = Interviewing(.sample())
    interview.handle(.line("First line.", firstKey: TestClock.moment(4).steady), after: 10)
    interview.handle(.line("/pause"), after: 5)
    interview.handle(.line("continue"), after: 100)
    interview.handle(.line(""), after: 20)
    expectNoDifference(
      interview.keptTurns.first?.timing,
      Timing(thinkingSeconds: 4, answerSeconds: 31, pausedSeconds: 100, budgetSeconds: 180))
  }

  @Test func `no clock runs while the menu is open`() {
    var interview = Interviewing(.sample())
    interview.handle(.line("A"), after: 1)
    interview.handle(.interrupted(UnfinishedLine("half", cursor: 2)), after: 1)
    let before = interview.session.timing(at: TestClock.moment(2))
    #expect(
      interview.session.timing(at: TestClock.moment(50))?.answerSeconds == before?.answerSeconds)
    interview.handle(.line(""), after: 48)
    #expect(interview.session.request == .answer(UnfinishedLine("half", cursor: 2)))
  }

  @Test func `what stood in the line is kept as the menu opens, and nothing typed in the menu is`()
  {
    var interview = Interviewing(.sample())
    let line = UnfinishedLine("half", cursor: 2)
    #expect(interview.handle(.interrupted(line)).keptDrafts.map(\.?.unfinished) == [line])
    #expect(
      interview.handle(.closed(UnfinishedLine("lea"))).keptDrafts.map(\.?.unfinished) == [line])
  }

  @Test func `a line that was deleted is forgotten`() {
    var interview = Interviewing(.sample())
    interview.handle(.tick(UnfinishedLine("half")))
    #expect(interview.handle(.tick(UnfinishedLine(""))).keptDrafts == [nil])
    #expect(interview.handle(.tick(UnfinishedLine(""))).keptDrafts == [])
    interview.handle(.tick(UnfinishedLine("half")))
    #expect(interview.handle(.closed(UnfinishedLine(""))).keptDrafts == [nil])
  }

  @Test func `a failed editor gives the line back unfinished, which is on disk meanwhile`() {
    var interview = Interviewing(.sample())
    interview.type("one")
    let effects = interview.handle(.editor(UnfinishedLine("half")))
    #expect(effects.last == .edit("one\nhalf"))
    #expect(effects.keptDrafts.map(\.?.unfinished) == [UnfinishedLine("half")])
    interview.handle(.edited(nil))
    #expect(interview.session.request == .answer(UnfinishedLine("half")))
  }

  @Test func `skipping keeps what was said`() {
    var interview = Interviewing(.sample())
    interview.type("I do not know", "/skip")
    #expect(interview.keptTurns.first?.skipped == true)
    #expect(interview.keptTurns.first?.answer == "I do not know")
  }

  @Test func `two slashes write one, and a path is no control`() {
    var interview = Interviewing(.sample())
    interview.type("//done", "/etc/hosts was wrong", "/done")
    #expect(interview.keptTurns.map(\.answer) == ["/done\n/etc/hosts was wrong"])
  }

  @Test func `an unknown control is named and not taken as an answer`() {
    var interview = Interviewing(.sample())
    #expect(interview.type("/dnoe").said == [.control(.unknown("/dnoe", .answer))])
    #expect(interview.session.answering?.lines == [])
  }

  @Test func `a word after a slash that is typed twice running is text`() {
    var interview = Interviewing(.sample())
    interview.type("/tmp", "/tmp", "/home", "is full", "/home")
    #expect(interview.session.answering?.lines == ["/tmp", "is full"])
  }

  @Test func `a control does not start the clock, neither while it is typed nor with Enter`() {
    var interview = Interviewing(.sample())
    interview.handle(.tick(UnfinishedLine("/ti")), after: 2)
    interview.handle(.line("/time", firstKey: TestClock.moment(2).steady), after: 3)
    #expect(interview.session.timing(at: TestClock.moment(9))?.answerSeconds == 0)
    interview.handle(.line("/etc is full", firstKey: TestClock.moment(20).steady), after: 25)
    interview.handle(.line(""), after: 0)
    #expect(interview.keptTurns.first?.timing.thinkingSeconds == 20)
    #expect(interview.keptTurns.first?.timing.answerSeconds == 10)
  }

  @Test func `done with nothing said keeps an empty answer`() {
    var interview = Interviewing(.sample())
    interview.type("/done")
    #expect(interview.keptTurns.map(\.answer) == [""])
    #expect(interview.keptTurns.map(\.skipped) == [false])
  }

  @Test func `done while speaking ends the speech, and the gist is still asked for`() {
    var interview = Interviewing(.sample(), medium: .aloud)
    interview.type("")
    interview.handle(.line("/done"), after: 30)
    #expect(interview.said.contains(.answering(.writeGist(answerSeconds: 30))))
    interview.answer("The gist.")
    #expect(interview.keptTurns.map(\.answer) == ["The gist."])
  }

  @Test func `undo takes the last line back`() {
    var interview = Interviewing(.sample())
    interview.type("one", "two", "/undo", "three", "")
    #expect(interview.keptTurns.map(\.answer) == ["one\nthree"])
    #expect(interview.said.contains(.control(.undone("two", left: 1))))
  }

  @Test func `the editor's text replaces the answer, and a failed editor changes nothing`() {
    var interview = Interviewing(.sample())
    #expect(interview.type("one", "/edit").last == .edit("one"))
    interview.handle(.edited("uno\n\ndos"))
    interview.handle(.edited(nil))
    interview.type("")
    #expect(interview.keptTurns.map(\.answer) == ["uno\n\ndos"])
  }

  @Test func `says once that the time is used, and once more at half as much again`() {
    var interview = Interviewing(.sample())
    interview.type("I begin.")
    var nudges: [Double: Utterance] = [:]
    for _ in 0..<300 {
      for utterance in interview.handle(.tick(UnfinishedLine("")), after: 1).said {
        nudges[interview.seconds] = utterance
      }
    }
    #expect(nudges == [180: .nudge("That is the time."), 270: .nudge("Please end.")])
  }

  @Test func `an answer aloud runs from Enter to Enter, and the gist takes no time`() {
    var interview = Interviewing(.sample(), medium: .aloud)
    #expect(interview.session.request == .startOfSpeech(observed: false))
    interview.handle(.line(""), after: 8)
    #expect(interview.session.request == .endOfSpeech(observed: false))
    interview.handle(.line(""), after: 65)
    #expect(interview.session.request == .answer(nil))
    interview.handle(.line("We shipped late."), after: 30)
    interview.handle(.line(""), after: 5)
    expectNoDifference(
      interview.keptTurns.first?.timing,
      Timing(thinkingSeconds: 8, answerSeconds: 65, pausedSeconds: 0, budgetSeconds: 180))
    #expect(interview.keptTurns.map(\.answer) == ["We shipped late."])
  }

  @Test func `Ctrl-D ends an answer, and pauses where nothing was said`() {
    var interview = Interviewing(.sample())
    interview.handle(.endOfInput)
    #expect(interview.session.request == .menu(inAnswer: true))
    interview.type("continue", "Something.")
    interview.handle(.endOfInput)
    #expect(interview.keptTurns.map(\.answer) == ["Something."])
  }

  @Test func `leaving from the menu keeps the answer so far`() {
    var interview = Interviewing(.sample())
    interview.type("Something.")
    interview.handle(.interrupted(UnfinishedLine("more")))
    let effects = interview.type("leave")
    #expect(effects.said == [.suspended])
    guard case .keepDraft(let draft?)? = effects.first else {
      Issue.record("no draft was kept: \(effects)")
      return
    }
    #expect(draft.lines == ["Something."])
    #expect(draft.unfinished == UnfinishedLine("more"))
  }

  @Test(arguments: ["", "x", "7", "contine", "/foo"])
  func `an unknown choice in the menu is named, and Enter goes on`(typed: String) {
    var interview = Interviewing(.sample())
    interview.handle(.interrupted(UnfinishedLine("")))
    let said = interview.type(typed).said
    #expect(said == (typed.isEmpty ? [] : [.menu(.unknownChoice(typed, inAnswer: true))]))
  }
}
