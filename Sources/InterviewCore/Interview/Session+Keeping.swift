extension Session {
  /// Ends an answer: it is kept, with the hints it gives, before anything else happens.
  mutating func end(
    _ answering: Answering, skipping: Bool = false, at now: Moment
  ) -> [Effect] {
    guard let kept = settle(answering, skipping: skipping, at: now) else { return [] }
    var says: [Effect] = skipping ? [.say(.answering(.skipped))] : []
    if answering.omitted > 0 { says.append(.say(.answering(.leftOut(bytes: answering.omitted)))) }
    return [.keepTurn(kept), .keepDraft(nil)] + ending(answering.take) + says + advance(at: now)
  }

  /// Puts an answer as it stands into the record; nil where the turn that it follows up is not there.
  mutating func settle(
    _ answering: Answering, skipping: Bool = false, at now: Moment
  ) -> Turn? {
    var answering = answering
    answering.clock.stop(at: now)
    let timing =
      answering.isRecalled
      ? Timing()
      : answering.clock.timing(at: now, budgetSeconds: budget(of: answering.subject))
    switch answering.subject {
    case .turn(var turn):
      turn.timing = timing
      turn.answer = answering.text
      turn.skipped = skipping
      turn.hints = answering.tallies
      turn.recording = answering.take.recording
      return keep(turn)
    case .followUp(let number, let text, let sign):
      guard var turn = record.turn(number) else { return nil }
      turn.keep(
        FollowUpExchange(
          text: text, sign: sign, answer: answering.text, answerSeconds: timing.answerSeconds,
          recording: answering.take.recording))
      for tally in answering.tallies { turn.hints.note(tally) }
      return keep(turn)
    }
  }

  /// What is left to do for the recording of an answer that is kept: the file is ended after the turn, which then
  /// holds how long it became.
  private func ending(_ take: Take) -> [Effect] {
    (take.isOpen ? [.record(.finish)] : [])
      + (take.replaced.isEmpty ? [] : [.record(.forget(take.replaced))])
  }

  /// Puts a turn into the record, in place of the one with its number, with the hints it gives.
  private mutating func keep(_ turn: Turn) -> Turn {
    var turn = turn
    if turn.isScorable, let question = planned(turn) {
      let seen = turn.hints.filter { $0.rule.hasPrefix(Tally.rulePrefix) }
      // What is remembered is shorter than what was said, so its length tells nothing.
      let earlier = record.turns.filter { $0.number < turn.number && $0.isScorable }
      let found = Listener.hints(in: turn, to: question, given: record.medium, after: earlier)
        .filter { plan.recall == nil || !$0.isAboutLength }
      turn.hints = seen + found
    }
    if let place = record.turns.firstIndex(where: { $0.number == turn.number }) {
      record.turns[place] = turn
    } else {
      record.turns.append(turn)
    }
    return turn
  }
}

extension Turn {
  /// Keeps an exchange in place of the one about the same follow-up, which was opened again.
  fileprivate mutating func keep(_ exchange: FollowUpExchange) {
    if let place = followUps.firstIndex(where: { $0.text == exchange.text }) {
      followUps[place] = exchange
    } else {
      followUps.append(exchange)
    }
  }
}
