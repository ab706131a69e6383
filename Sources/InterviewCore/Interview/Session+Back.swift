// Going back: one prompt, wherever one is. The interview itself is not undone: what was kept stays kept
// until something else takes its place.
extension Session {
  /// Carries out a control where scores and judgements are asked for.
  mutating func obeyAfterAnswers(_ control: Control, at now: Moment) -> [Effect] {
    switch control {
    case .help: [.say(.control(.help(place)))]
    case .back: goBack(at: now)
    case .quit: suspend(at: now)
    case .pause: pause(at: now)
    case .repeat, .done, .skip, .undo, .edit, .time: [.say(.control(.notHere(control)))]
    }
  }

  /// Goes one prompt back.
  mutating func goBack(at now: Moment) -> [Effect] {
    switch phase {
    case .answering(let answering): return reopen(before: answering, at: now)
    case .recalling, .deciding, .namingStory: return reopenLast(at: now)
    case .naming(let worstOnly):
      if worstOnly { return nameExtremes(worstOnly: false) }
      return askDecision()
    case .scoring(var scoring):
      if let effects = scoring.goBack() {
        phase = .scoring(scoring)
        return effects
      }
      return goBackBeforeScoring(scoring, at: now)
    case .offeringRedo: return reopenScoring(at: now)
    case .ready, .pausing, .over: return [.say(.control(.nothingBefore))]
    }
  }

  /// From the first score to what was asked before it.
  private mutating func goBackBeforeScoring(_ scoring: Scoring, at now: Moment) -> [Effect] {
    // Between two people's scores lies a curtain.
    guard scoring.rater == .own, scoring.predicts == nil, plan.observer == nil else {
      return [.say(.scoring(.behindCurtain))]
    }
    guard plan.rating == .end, record.turns.last?.role != .redo else { return reopenLast(at: now) }
    return firstAnswers.count > 1 ? nameExtremes(worstOnly: false) : askDecision()
  }

  private mutating func reopenScoring(at now: Moment) -> [Effect] {
    var scoring = Scoring(
      of: record.turns, with: plan.rubrics, in: record.medium, predicting: plan.predicts,
      depth: plan.scoring ?? .quick)
    let effects = scoring.reopen()
    phase = .scoring(scoring)
    return effects
  }

  // MARK: Opening an answer again

  /// Opens the answer before the one being given; words that were meant for that answer go with it.
  private mutating func reopen(before answering: Answering, at now: Moment) -> [Effect] {
    let subject = answering.subject
    // One that was opened again itself has its own words, and is kept as it stands.
    if let wasSkipped = skippedBefore(answering) {
      let kept = settle(answering, skipping: wasSkipped, at: now).map { [Effect.keepTurn($0)] }
      return (kept ?? []) + reopen(before: subject, at: now)
    }
    let words = answering.lines + [answering.unfinished?.text].compactMap { $0 }
    return reopen(before: subject, adding: words.filter { !$0.isEmpty }, at: now)
  }

  /// Whether an answer that was opened again is one that was skipped, and has nothing new; nil for a new one.
  private func skippedBefore(_ answering: Answering) -> Bool? {
    switch answering.subject {
    case .turn(let turn):
      record.turn(turn.number).map { $0.skipped && answering.text == $0.answer }
    case .followUp(let number, let text, _):
      record.turn(number)?.followUps.first { $0.text == text }.map { _ in false }
    }
  }

  private mutating func reopen(
    before subject: Answering.Subject, adding words: [String] = [], at now: Moment
  ) -> [Effect] {
    switch subject {
    case .turn(let turn): return reopenLast(before: turn.number, adding: words, at: now)
    case .followUp(let number, let text, _):
      guard let turn = record.turn(number) else { return [.say(.control(.nothingBefore))] }
      let place = turn.followUps.firstIndex { $0.text == text } ?? turn.followUps.count
      return reopen(turn, exchange: place - 1, adding: words, at: now)
    }
  }

  /// Opens the last thing said before a turn, or before all that is to come.
  private mutating func reopenLast(
    before number: Int = .max, adding words: [String] = [], at now: Moment
  ) -> [Effect] {
    guard let turn = record.turns.last(where: { $0.number < number }) else {
      return [.say(.control(.nothingBefore))]
    }
    // What has been shown for it cannot be unseen.
    guard !isLookedBackOn(turn) else { return [.say(.control(.seenAlready))] }
    return reopen(turn, exchange: turn.followUps.count - 1, adding: words, at: now)
  }

  private func isLookedBackOn(_ turn: Turn) -> Bool {
    passed.contains(.lookBackOn(turn: turn.number))
      || turn.role == .question && passed.contains(.lookBack)
  }

  /// Opens what was said to a follow-up, by its place in the turn, or the answer itself before the first.
  mutating func reopen(
    _ turn: Turn, exchange: Int, adding words: [String] = [], at now: Moment
  ) -> [Effect] {
    let isFollowUp = turn.followUps.indices.contains(exchange)
    let subject: Answering.Subject =
      isFollowUp
      ? .followUp(
        turn: turn.number, text: turn.followUps[exchange].text, sign: turn.followUps[exchange].sign)
      : .turn(turn)
    let said = isFollowUp ? turn.followUps[exchange].answer : turn.answer
    let timing =
      isFollowUp ? Timing(answerSeconds: turn.followUps[exchange].answerSeconds) : turn.timing
    var answering = Answering(subject, medium: plan.recall == nil ? record.medium : .typed, at: now)
    answering.isRecalled = plan.recall != nil
    let lines = said.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    answering.lines = AnswerLines((said.isEmpty ? [] : lines) + words)
    answering.take.recording =
      isFollowUp ? turn.followUps[exchange].recording : turn.recording
    answering.goOnWriting(carrying: timing, at: now)
    answering.nudges = nudgesDue(answering, at: now)
    phase = .answering(answering)
    return [
      .say(.spoken(answering.question)), .say(.answering(.goingOn(lines: Array(answering.lines)))),
      .keepDraft(draft(of: answering, at: now)),
    ]
  }
}

extension Answering {
  /// Goes on with what was said before; whatever was written down had been spoken.
  mutating func goOnWriting(carrying timing: Timing, at now: Moment) {
    clock = AnswerClock(asked: now, carrying: timing)
    stage = .writing
    clock.start(at: now.steady)
    if !isTyped { clock.stop(at: now) }
  }
}
