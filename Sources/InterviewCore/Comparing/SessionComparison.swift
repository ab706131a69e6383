/// Two sessions beside each other, in the candidate's own scores of first attempts.
package struct SessionComparison: Equatable, Sendable {
  /// A figure of each session; nil where there is none.
  package struct Pair<Value: Equatable & Sendable>: Equatable, Sendable {
    /// Of the first session.
    package var before: Value
    /// Of the second.
    package var after: Value

    /// Creates a pair.
    package init(_ before: Value, _ after: Value) {
      self.before = before
      self.after = after
    }
  }

  /// A figure with its name.
  package struct Row: Equatable, Sendable {
    /// The id of a dimension, or a competency.
    package var name: String
    /// The means.
    package var means: Pair<Double?>
  }

  /// An answer to the same question in each session.
  package struct Common: Equatable, Sendable {
    /// The first answers to it.
    package var turns: Pair<Turn>
  }

  /// The means per dimension, in the order given.
  package var dimensions: [Row]
  /// The means per competency, by name.
  package var competencies: [Row]
  /// How many questions were answered.
  package var answers: Pair<Int>
  /// The median time of an answer, in seconds.
  package var medianSeconds: Pair<Double?>
  /// How many follow-ups a sign called for.
  package var followUpsNeeded: Pair<Int>
  /// How many hints there are.
  package var hints: Pair<Int>
  /// The questions that were asked in both, in the order of the first session.
  package var common: [Common]

  /// Compares two sessions; dimensions come in the given order.
  package init(_ before: SessionRecord, _ after: SessionRecord, dimensions order: [Dimension]) {
    let both = Pair(before, after)
    func pair<Value: Equatable & Sendable>(_ figure: (SessionRecord) -> Value) -> Pair<Value> {
      Pair(figure(both.before), figure(both.after))
    }
    let means = pair {
      Dictionary($0.means(in: order).map { ($0.dimension, $0.mean) }) { one, _ in one }
    }
    dimensions = order.map(\.id).compactMap { Row($0, means) }
    let byCompetency = pair(\.meansByCompetency)
    competencies = Set(byCompetency.before.keys).union(byCompetency.after.keys).sorted()
      .compactMap { Row($0, byCompetency) }
    answers = pair { $0.answered.count }
    medianSeconds = pair { Spread(of: $0.answered.map(\.timing.answerSeconds))?.median }
    followUpsNeeded = pair { $0.answered.flatMap(\.followUps).count { $0.sign != nil } }
    hints = pair { $0.answered.reduce(0) { $0 + $1.hints.count } }
    common = before.answered.compactMap { turn in
      after.answered.first { $0.question.isSame(as: turn.question) }
        .map { Common(turns: Pair(turn, $0)) }
    }
  }
}

extension SessionComparison.Row {
  /// The row of a name; nil where neither session has a mean.
  fileprivate init?(_ name: String, _ means: SessionComparison.Pair<[String: Double]>) {
    guard means.before[name] != nil || means.after[name] != nil else { return nil }
    self.init(name: name, means: .init(means.before[name], means.after[name]))
  }
}

extension SessionRecord {
  /// The first attempts that were not skipped.
  fileprivate var answered: [Turn] { turns.filter { $0.role == .question && !$0.skipped } }

  fileprivate var meansByCompetency: [String: Double] {
    var scores: [String: [Int]] = [:]
    for turn in answered {
      guard let competency = turn.question.competency else { continue }
      scores[competency, default: []] += turn.ownScores.map(\.score)
    }
    return scores.filter { !$0.value.isEmpty }
      .mapValues { Double($0.reduce(0, +)) / Double($0.count) }
  }
}

extension Turn {
  /// The candidate's own scores, in the order of scoring; "not observed" is left out.
  package var ownScores: [DimensionScore] {
    ratings.filter { $0.rater == .own && $0.predicts == nil }.compactMap { rating in
      rating.score.map { DimensionScore(dimension: rating.dimension, score: $0) }
    }
  }
}

extension AskedQuestion {
  /// Whether it is the same question of the same bank.
  package func isSame(as other: AskedQuestion) -> Bool {
    bank != nil && bank == other.bank && id == other.id
  }
}
