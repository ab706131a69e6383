package import InterviewCore

extension ReviewQueries {
  /// The queries, answered the plain way from whole sessions.
  package static func of(_ sessions: @escaping @Sendable () -> [SessionRecord]) -> ReviewQueries {
    ReviewQueries(
      scores: { ScoreHistory(of: sessions(), in: $0) },
      stories: { number, limit in
        let told = sessions().filter { $0.number <= number }.sorted { $0.number < $1.number }
          .flatMap(\.stories)
        return Array(told.reversed().prefix(limit))
      },
      askings: { question in
        sessions().sorted { ($0.startedAt, $0.number) < ($1.startedAt, $1.number) }
          .flatMap { session in
            session.turns.filter { $0.question.id == question }.map {
              Asking(bank: $0.question.bank, session: session.number, turn: $0.number)
            }
          }
      },
      practice: { PracticeHistory(of: sessions(), in: $0, daysSince: $1) })
  }
}

extension ScoreHistory {
  /// The history that whole sessions give, computed the plain way.
  package init(of all: [SessionRecord], in window: ScoreWindow) {
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
  fileprivate var stories: [ToldStory] {
    turns.compactMap { turn in
      guard turn.role == .question, turn.question.kind == .behavioral, !turn.skipped,
        let bank = turn.question.bank
      else { return nil }
      return ToldStory(
        session: number, turn: turn.number, question: "\(bank)/\(turn.question.id)",
        text: turn.wholeAnswer)
    }
  }

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
