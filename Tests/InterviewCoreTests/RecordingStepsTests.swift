import InterviewCore
import TestSupport
import Testing

/// What an interview wants done with the microphone, and what it makes of what comes back.
@Suite(.timed) struct RecordingStepsTests {
  private func speaking() -> Interviewing {
    var plan = Plan.sample()
    plan.records = true
    var interview = Interviewing(plan, medium: .aloud)
    interview.type("")
    interview.handle(.sound(.began(file: "one.wav")))
    return interview
  }

  private func steps(_ effects: [Effect]) -> [RecordingStep] {
    effects.compactMap { if case .record(let step) = $0 { step } else { nil } }
  }

  @Test func `the microphone opens with the clock and closes with it`() {
    var interview = speaking()
    #expect(steps(interview.effects) == [.start])
    #expect(steps(interview.type("")) == [.finish])
    interview.handle(.sound(.ended(file: "one.wav", Recording(file: "one.wav", seconds: 4))))
    interview.type("The gist.", "")
    #expect(interview.keptTurns.last?.recording == Recording(file: "one.wav", seconds: 4))
  }

  @Test func `no microphone is open while the menu is`() {
    var interview = speaking()
    #expect(steps(interview.type("p")) == [.pause])
    #expect(steps(interview.type("continue")) == [.goOn])
  }

  @Test func `starting again is asked for once, and the old take stays until the new one is kept`()
  {
    var interview = speaking()
    #expect(steps(interview.type("r")) == [])
    #expect(interview.said.last == .recording(.askAgain))
    #expect(steps(interview.type("r")) == [.again])
    interview.handle(.sound(.ended(file: "one.wav", Recording(file: "one.wav", seconds: 4))))
    interview.handle(.sound(.began(file: "two.wav")))
    interview.type("")
    interview.handle(.sound(.ended(file: "two.wav", Recording(file: "two.wav", seconds: 9))))
    let end = interview.type("The gist.", "")
    #expect(interview.keptTurns.last?.recording?.file == "two.wav")
    #expect(steps(end) == [.forget(["one.wav"])])
  }

  @Test func `where nothing came of the new take the old one counts`() {
    var interview = speaking()
    interview.type("r", "r")
    interview.handle(.sound(.ended(file: "one.wav", Recording(file: "one.wav", seconds: 4))))
    interview.handle(.sound(.began(file: "two.wav")))
    interview.type("")
    interview.handle(.sound(.ended(file: "two.wav", nil)))
    let end = interview.type("The gist.", "")
    #expect(interview.keptTurns.last?.recording?.file == "one.wav")
    #expect(steps(end) == [])
  }

  @Test func `leaving in mid-answer ends the recording, and the draft knows of it`() {
    var interview = speaking()
    let effects = interview.handle(.closed(UnfinishedLine("")))
    #expect(steps(effects) == [.finish])
    #expect(effects.keptDrafts.last??.recording?.file == "one.wav")
  }

  @Test func `what is measured later is kept with its turn`() {
    var interview = speaking()
    interview.type("")
    interview.handle(.sound(.ended(file: "one.wav", Recording(file: "one.wav", seconds: 4))))
    interview.type("The gist.", "")
    interview.handle(.sound(.measured(Recording(file: "one.wav", seconds: 4.1, sha256: "ab"))))
    #expect(interview.keptTurns.last?.recording?.sha256 == "ab")
    #expect(interview.session.record.turns.first?.recording?.seconds == 4.1)
  }

  @Test func `a transcript that was taken back whole is none, and what is typed then is a gist`() {
    for isTakenBack in [false, true] {
      var interview = speaking()
      interview.type("")
      interview.handle(.sound(.ended(file: "one.wav", Recording(file: "one.wav", seconds: 4))))
      interview.handle(.sound(.transcribed("We maybe moved")))
      if isTakenBack { interview.type("/undo") }
      interview.type("it, I guess.", "")
      #expect(interview.keptTurns.last?.recording?.isTranscribed == !isTakenBack)
    }
  }

  @Test func `a letter that is no key is no word of the answer`() {
    var interview = speaking()
    interview.type("z")
    #expect(interview.said.last == .recording(.unknownKey("z")))
    interview.type("x", "", "The gist.", "")
    #expect(interview.keptTurns.last?.answer == "The gist.")
  }

  @Test func `the time to think begins when the voice has ended`() {
    var interview = Interviewing(.sample())
    interview.handle(.sound(.voiceEnded), after: 6)
    interview.handle(.line("First.", firstKey: TestClock.moment(9).steady), after: 5)
    interview.type("")
    #expect(interview.keptTurns.first?.timing.thinkingSeconds == 3)
  }
}
