public import InterviewCore

extension ScoreHistory {
  /// The history that whole sessions give, computed the plain way.
  public init(of all: [SessionRecord], in window: ScoreWindow) {
    let scored = all.filter { session in
      session.mode != .recall && (window.media.isEmpty || window.media.contains(session.medium))
        && window.since.map { session.startedAt >= $0 } ?? true && !session.ownScores.isEmpty
    }
    .sorted { ($0.startedAt, $0.number) < ($1.startedAt, $1.number) }
    let picked = scored.suffix(window.sessions ?? scored.count)
    self.init(
      sessions: picked.map {
        ScoredSession(number: $0.number, startedAt: $0.startedAt, medium: $0.medium)
      },
      dimensions: picked.flatMap { $0.means { _, rating in rating.dimension } },
      competencies: picked.flatMap { $0.means { turn, _ in turn.question.competency } },
      isCut: picked.count < scored.count)
  }
}

extension SessionRecord {
  /// The candidate's own scores of first attempts, with their turns.
  fileprivate var ownScores: [(turn: Turn, rating: Rating)] {
    turns.filter { $0.role == .question }.flatMap { turn in
      turn.ratings.filter { $0.rater == .own && $0.predicts == nil && $0.score != nil }
        .map { (turn, $0) }
    }
  }

  fileprivate func means(by subject: (Turn, Rating) -> String?) -> [SessionScore] {
    var groups: [String: [(turn: Turn, rating: Rating)]] = [:]
    for (turn, rating) in ownScores {
      if let name = subject(turn, rating) { groups[name, default: []].append((turn, rating)) }
    }
    return groups.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.map {
      name in
      let scores = (groups[name] ?? []).compactMap(\.rating.score)
      let answers = Set((groups[name] ?? []).map(\.turn.number)).count
      return SessionScore(
        session: number, subject: name,
        mean: Double(scores.reduce(0, +)) / Double(scores.count), answers: answers)
    }
  }
}
