/// What the own scores of many sessions say together, typed and spoken answers apart.
package struct ScoreTrends: Equatable, Sendable {
  /// The sessions it is made from, oldest first.
  package var sessions: [ScoredSession]
  /// Whether older scored sessions were left out.
  package var isCut: Bool
  /// A trend for each dimension and delivery, typed first, in the order of the rubrics.
  package var dimensions: [Trend]
  /// A trend for each competency and delivery, typed first, by name.
  package var competencies: [Trend]

  /// Reads the progress off a history; dimensions come in the given order, unknown ones last.
  package init(_ history: ScoreHistory, order: [String] = []) {
    sessions = history.sessions
    isCut = history.isCut
    let ranks = Dictionary(zip(order, order.indices)) { first, _ in first }
    let byNumber = Dictionary(history.sessions.map { ($0.number, $0) }) { first, _ in first }
    func trends(_ scores: [SessionScore], _ subject: (String) -> Trend.Subject) -> [Trend] {
      let groups = Dictionary(grouping: scores.filter { byNumber[$0.session] != nil }) { score in
        Key(subject: score.subject, delivery: Delivery(byNumber[score.session]?.medium ?? .typed))
      }
      return groups.compactMap { key, scores in
        Trend(subject(key.subject), key.delivery, scores.compactMap { point($0, byNumber) })
      }
      .sorted { one, other in
        let (first, second) = (one.subject.name, other.subject.name)
        return (one.delivery == .typed ? 0 : 1, ranks[first] ?? .max, first)
          < (other.delivery == .typed ? 0 : 1, ranks[second] ?? .max, second)
      }
    }
    dimensions = trends(history.dimensions, Trend.Subject.dimension)
    competencies = trends(history.competencies, Trend.Subject.competency)
  }

  private struct Key: Hashable {
    var subject: String
    var delivery: Delivery
  }

  /// How many of the sessions were typed, or spoken.
  package func sessions(_ delivery: Delivery) -> Int {
    sessions.count { Delivery($0.medium) == delivery }
  }

  /// The trends of some that were scored in enough answers to be called weak, the weakest first: by the
  /// median, then by how often they were below the bar, then by name.
  ///
  /// Enough are as many as ``Outlook`` asks for: one bad answer is no weakness.
  package static func weakestFirst(_ trends: [Trend]) -> [Trend] {
    trends.filter { $0.answers >= Outlook.fewestScores }.sorted { one, other in
      (one.spread.median, other.shareBelowBar, one.subject.name)
        < (other.spread.median, one.shareBelowBar, other.subject.name)
    }
  }
}

private func point(_ score: SessionScore, _ sessions: [Int: ScoredSession]) -> Trend.Point? {
  sessions[score.session].map {
    Trend.Point(
      session: $0.number, startedAt: $0.startedAt, mean: score.mean, answers: score.answers)
  }
}

extension Trend {
  /// The share of the sessions in which the mean was below the bar.
  fileprivate var shareBelowBar: Double { Double(sessionsBelowBar) / Double(points.count) }
}
