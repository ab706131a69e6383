import TextBasics

extension Answering {
  var request: Request {
    switch stage {
    case .thinking: .startOfSpeech(observed: isObserved)
    case .speaking: .endOfSpeech(observed: isObserved)
    case .writing: .answer(unfinished)
    }
  }
}

extension Session {
  mutating func handle(_ event: Event, in answering: Answering, at now: Moment) -> [Effect] {
    let before = answering
    var answering = answering
    switch event {
    case .line(let line, let firstKey):
      answering.unfinished = nil
      let understood = reader.read(line)
      // A control is no word of the answer.
      if answering.isTyped, !line.isEmpty, case .text = understood {
        answering.clock.start(at: firstKey ?? now.steady)
      }
      return take(understood, in: answering, at: now)
    case .pasted(let lines, let rest):
      for line in lines { answering.add(line) }
      answering.unfinished = rest
      if answering.isTyped { answering.clock.start(at: now.steady) }
      return stay(
        in: answering, at: now,
        saying: [.answering(.pasted(lines: lines))] + answering.remark(since: before))
    case .editor(let unfinished):
      answering.unfinished = unfinished.text.isEmpty ? nil : unfinished
      return obey(.edit, in: answering, at: now)
    case .edited(let text):
      return takeEdited(text, in: answering, at: now)
    case .endOfInput:
      if answering.text.isEmpty { return pause(at: now) }
      return end(answering, at: now)
    case .interrupted(let unfinished):
      answering.unfinished = unfinished
      return stay(in: answering, at: now) + pause(at: now)
    case .tick(let unfinished):
      answering.unfinished = unfinished
      // The line will tell when its first character came; until then, this is when it was seen.
      if answering.isTyped, !unfinished.text.isEmpty,
        !AnswerLine.mayBecomeControl(unfinished.text)
      {
        answering.clock.start(at: now.steady)
      }
      return tick(answering, at: now)
    case .begin, .closed, .sound:
      return []
    }
  }

  private mutating func take(
    _ line: AnswerLine, in answering: Answering, at now: Moment
  ) -> [Effect] {
    var answering = answering
    switch line {
    case .control(let control):
      return obey(control, in: answering, at: now)
    case .unknown(let word):
      return stay(in: answering, at: now, saying: [.control(.unknown(word, .answer))])
    case .text(let text):
      guard answering.stage == .writing else { return goOnSpeaking(text, in: answering, at: now) }
      guard text.isEmpty else {
        let before = answering
        answering.add(text)
        return stay(in: answering, at: now, saying: answering.remark(since: before))
      }
      guard answering.lines.isEmpty else {
        return reply(to: answering, at: now) ?? end(answering, at: now)
      }
      let says: [Utterance] = answering.saidEmpty ? [] : [.answering(.nothingSaid)]
      answering.saidEmpty = true
      return stay(in: answering, at: now, saying: says)
    }
  }

  /// Enter starts the clock of a spoken answer, and Enter ends it; words typed meanwhile are kept.
  mutating func goOnSpeaking(
    _ text: String, in answering: Answering, at now: Moment
  ) -> [Effect] {
    var answering = answering
    if answering.isObserved, answering.stage == .speaking, !text.isEmpty {
      return obeyKey(text, in: answering, at: now) ?? note(text, in: answering, at: now)
    }
    if answering.stage == .speaking {
      if let effects = obeyKey(text, in: answering, at: now) { return effects }
      if answering.take.isOpen, text.count == 1 {
        return stay(in: answering, at: now, saying: [.recording(.unknownKey(text))])
      }
    }
    answering.take.asksAgain = false
    if !text.isEmpty { answering.add(text) }
    let says: [Utterance] = text.isEmpty ? [] : [.answering(.noted(text))]
    if answering.stage == .thinking {
      answering.clock.start(at: now.steady)
      answering.stage = .speaking
      let records = plan.records ?? false
      return stay(in: answering, at: now, saying: says) + (records ? [.record(.start)] : [])
    }
    answering.clock.stop(at: now)
    answering.stage = .writing
    let spoken = answering.clock.timing(at: now, budgetSeconds: 0).answerSeconds
    let isOpen = answering.take.isOpen
    answering.take.isOpen = false
    return stay(
      in: answering, at: now, saying: says + [.answering(.writeGist(answerSeconds: spoken))])
      + (isOpen ? [.record(.finish)] : [])
  }

  /// Notes what an observer saw, a key each.
  private mutating func note(
    _ keys: String, in answering: Answering, at now: Moment
  ) -> [Effect] {
    var answering = answering
    let tallies = keys.compactMap(Tally.init(key:))
    guard tallies.count == keys.count else {
      return stay(in: answering, at: now, saying: [.observing(.unknownTally(keys))])
    }
    let second = wholeSeconds(answering.clock.timing(at: now, budgetSeconds: 0).answerSeconds)
    for tally in tallies { answering.tallies.note(tally, atSecond: second) }
    return stay(in: answering, at: now, saying: tallies.map { .observing(.noted($0)) })
  }

  private mutating func takeEdited(
    _ text: String?, in answering: Answering, at now: Moment
  ) -> [Effect] {
    guard let text else {
      return stay(in: answering, at: now, saying: [.answering(.editorFailed)])
    }
    var answering = answering
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    answering.replaceLines(with: text.isEmpty ? [] : lines.map(String.init))
    answering.unfinished = nil
    if answering.isTyped { answering.clock.start(at: now.steady) }
    let says = [Utterance.answering(.edited(lines: Array(answering.lines)))]
    return stay(
      in: answering, at: now, saying: says + (answering.omitted > 0 ? [.answering(.full)] : []))
  }

  /// Stays in the answer; what has been said so far is kept as a draft.
  mutating func stay(
    in answering: Answering, at now: Moment, saying utterances: [Utterance] = []
  ) -> [Effect] {
    let hadDraft = self.answering?.isWorthKeeping ?? false
    phase = .answering(answering)
    let says = utterances.map(Effect.say)
    guard !answering.isWorthKeeping else {
      return [.keepDraft(draft(of: answering, at: now))] + says
    }
    // Else what was taken back would be there again after a kill.
    return (hadDraft ? [.keepDraft(nil)] : []) + says
  }

  // MARK: Time

  /// One quiet remark when the time is used, and one at half as much again.
  private mutating func tick(_ answering: Answering, at now: Moment) -> [Effect] {
    var answering = answering
    let due = nudgesDue(answering, at: now)
    guard due > answering.nudges, answering.clock.ended == nil else {
      return stay(in: answering, at: now)
    }
    answering.nudges = due
    let nudges = plan.interviewer.nudges
    return stay(in: answering, at: now, saying: [.nudge(due == 1 ? nudges.atTime : nudges.over)])
  }
  /// How many remarks about the time an answer has called for until now.
  func nudgesDue(_ answering: Answering, at now: Moment) -> Int {
    let budget = Double(budget(of: answering.subject))
    let used = answering.clock.timing(at: now, budgetSeconds: 0).answerSeconds
    return [1.0, 1.5].count { budget > 0 && used >= budget * $0 }
  }
}
