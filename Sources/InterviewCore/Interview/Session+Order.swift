extension Session {
  /// Goes to whatever comes next.
  mutating func advance(at now: Moment) -> [Effect] {
    if let recall = plan.recall, !record.turns.contains(where: { $0.role == .redo }) {
      return advanceRecall(recall, at: now)
    }
    if let followUp = nextFollowUp() {
      return ask(followUp, at: now)
    }
    if plan.rating == .each, let effects = startScoring(of: lastQuestions()) {
      return effects
    }
    if record.mode == .drill, let turn = lastQuestions().first,
      passed.insert(.lookBackOn(turn: turn.number)).inserted
    {
      return [.say(.lookBackOn(turn))] + schedule(turn) + advance(at: now)
    }
    if let warmUp = plan.warmUp, !has(.warmUp), !has(.question) {
      return askWarmUp(warmUp, at: now)
    }
    if let question = nextQuestion() {
      return askQuestion(question, at: now)
    }
    if let closing = plan.closing, !has(.closing), !has(.redo) {
      return askClosing(closing, at: now)
    }
    return conclude(at: now)
  }

  /// Says when a drilled question comes again; one that was not scored stays where it was.
  private func schedule(_ turn: Turn) -> [Effect] {
    let lowest = turn.ownRatings.map(\.score).min()
    guard turn.skipped || lowest != nil else { return [] }
    let place = plan.questions.firstIndex { turn.question.isSame(as: $0) }
    let before = place.flatMap { plan.choices?.dropFirst($0).first?.step }
    let step = Schedule.step(after: before, lowest: lowest)
    return [.say(.comesAgain(days: Schedule.days[step], lowest: lowest))]
  }

  /// Everything after the last question: decision, scores, the look back and one more try.
  mutating func conclude(at now: Moment) -> [Effect] {
    // A drill has scored and looked back on each answer already.
    guard record.mode != .drill else { return finish(at: now) }
    let scores = plan.rating != .none && !record.scorableTurns.isEmpty
    if scores, let effects = startScoringByObserver(of: record.turns) {
      return effects
    }
    if scores, record.decision == nil, !record.declined.contains(.decision) {
      return askDecision()
    }
    if plan.rating == .end, let effects = askExtremes() { return effects }
    if scores, let effects = startScoring(of: record.turns) {
      return effects
    }
    if let redo = record.turns.last(where: { $0.role == .redo }) {
      return compare(redo) + finish(at: now)
    }
    // Who was in the middle of it has said yes already.
    if scores, let turn = begunRedo { return askAgain(turn, at: now) }
    var effects: [Effect] = []
    if passed.insert(.lookBack).inserted { effects.append(.say(.lookBack)) }
    guard scores, !passed.contains(.redo), let offer = offerRedo() else {
      return effects + finish(at: now)
    }
    return effects + offer
  }

  /// The answers that are scored, without a second attempt.
  var firstAnswers: [Turn] { record.turns.filter { $0.role == .question && !$0.skipped } }

  /// Starts the scoring by the observer, who must not hear the candidate's view first; nil where there is
  /// nothing left of it.
  private mutating func startScoringByObserver(of turns: [Turn]) -> [Effect]? {
    plan.observer.flatMap { start(scoring(of: turns, by: .friend($0))) }
  }

  /// Starts whatever scoring of these turns is not complete: the observer's, then the candidate's own,
  /// then what the candidate expects of a friend.
  private mutating func startScoring(of turns: [Turn]) -> [Effect]? {
    if let effects = startScoringByObserver(of: turns) { return effects }
    if let effects = start(scoring(of: turns, by: .own)) { return effects }
    guard let friend = plan.predicts else { return nil }
    return start(scoring(of: turns, by: .own, predicting: friend))
  }

  private func scoring(of turns: [Turn], by rater: Rater, predicting friend: String? = nil)
    -> Scoring
  {
    Scoring(
      of: turns, with: plan.rubrics, in: record.medium, by: rater, predicting: friend,
      depth: plan.scoring ?? .quick)
  }

  private mutating func start(_ scoring: Scoring) -> [Effect]? {
    guard !scoring.isOver else { return nil }
    phase = .scoring(scoring)
    return scoring.opening()
  }

  private func compare(_ redo: Turn) -> [Effect] {
    guard let first = redo.redoOf else { return [] }
    return [.say(.redoing(.beforeAndAfter(first: first, second: redo.number)))]
  }

  /// The answer that a draft gives once more.
  private var begunRedo: Turn? {
    guard let draft, let lowest = record.lowest(in: plan.rubrics.all),
      let turn = weakest(on: lowest)?.turn, draft.question == turn.question.text,
      record.turn(draft.turn) == nil
    else { return nil }
    return turn
  }

  private mutating func offerRedo() -> [Effect]? {
    guard let lowest = record.lowest(in: plan.rubrics.all) else { return nil }
    let weakest = weakest(on: lowest)
    guard let dimension = plan.rubrics.dimension(weakest?.dimension ?? lowest.dimension) else {
      return nil
    }
    // An answer at the top level has nothing to be tried again for.
    guard let weakest, weakest.score < Dimension.scores.upperBound, planned(weakest.turn) != nil
    else {
      passed.insert(.redo)
      return nil
    }
    phase = .offeringRedo(turn: weakest.turn.number)
    return [
      .say(.redoing(.lowest(dimension: dimension, mean: weakest.mean))),
      .say(.redoing(.offer(weakest.turn.question, score: weakest.score))),
    ]
  }

  /// An answer with its lowest score, and the mean that it stands for; nil where it stands for itself.
  private typealias Weakest = (turn: Turn, dimension: String, score: Int, mean: Double?)

  /// The answer that is lowest on the lowest dimension. Where the candidate called that one their best, the
  /// one they called their worst, on what it was lowest in.
  private func weakest(on lowest: DimensionMean) -> Weakest? {
    guard let (turn, score) = record.weakestTurn(on: lowest.dimension) else { return nil }
    let found: Weakest = (turn, lowest.dimension, score, lowest.mean)
    guard turn.number == record.best, let worst = record.worst.flatMap({ record.turn($0) }),
      let rating = worst.ownRatings.min(by: { $0.score < $1.score })
    else { return found }
    return (worst, rating.dimension, rating.score, nil)
  }

  mutating func finish(at now: Moment) -> [Effect] {
    record.state = .finished
    record.finishedAt = now.date
    phase = .over
    return [.keepSession, .keepDraft(nil), .say(.finished)]
  }

  // MARK: What there is to ask

  private func has(_ role: Turn.Role) -> Bool { record.turns.contains { $0.role == role } }

  private func lastQuestions() -> [Turn] {
    record.turns.filter { $0.role == .question }.suffix(1)
  }

  private func nextQuestion() -> Question? {
    plan.questions.first { question in
      !record.turns.contains { $0.role == .question && $0.question.isSame(as: question) }
    }
  }

  /// The bank's question that a turn asked; one that was remembered stands for itself.
  func planned(_ turn: Turn) -> Question? {
    if plan.recall != nil, let kind = turn.question.kind {
      return Question(
        bank: turn.question.bank ?? "", id: turn.question.id, kind: kind, ask: turn.question.text,
        competency: turn.question.competency ?? Recall.competency)
    }
    return plan.questions.first { turn.question.isSame(as: $0) }
  }

  private func nextFollowUp() -> FollowUpChoice.Choice? {
    guard plan.allowsFollowUps, let turn = record.turns.last,
      turn.role == .question || turn.role == .redo, !isFollowUpRefused(turn),
      turn.ratings.isEmpty, let question = planned(turn)
    else { return nil }
    var generator = SeededGenerator(seed: record.seed, purpose: UInt64(turn.number) + 1000)
    return FollowUpChoice.next(
      for: turn, of: question, given: record.medium, by: plan.interviewer, using: &generator)
  }

  /// Someone who skips one follow-up is not asked another about the same answer.
  private func isFollowUpRefused(_ turn: Turn) -> Bool {
    turn.followUps.last?.answer.isEmpty ?? false
  }
}

extension AskedQuestion {
  func isSame(as question: Question) -> Bool { bank == question.bank && id == question.id }
}
