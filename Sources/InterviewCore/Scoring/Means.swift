extension SessionRecord {
  /// The mean of a rater's scores on each dimension, in the rubric's order; "not observed" is left
  /// out, and so is a second attempt.
  package func means(by rater: Rater = .own, in dimensions: [Dimension]) -> [DimensionMean] {
    let ratings = turns.filter { $0.role == .question }.flatMap(\.ratings)
      .filter { $0.rater == rater && $0.predicts == nil }
    return dimensions.compactMap { dimension in
      let scores = ratings.filter { $0.dimension == dimension.id }.compactMap(\.score)
      guard !scores.isEmpty else { return nil }
      let mean = Double(scores.reduce(0, +)) / Double(scores.count)
      return DimensionMean(dimension: dimension.id, mean: mean)
    }
  }

  /// The lowest of the means, the first in the rubric's order among equals.
  package func lowest(by rater: Rater = .own, in dimensions: [Dimension]) -> DimensionMean? {
    means(by: rater, in: dimensions).min { $0.mean < $1.mean }
  }

  /// The first answer, of the candidate's first attempts, with their lowest score on a dimension.
  func weakestTurn(on dimension: String) -> (turn: Turn, score: Int)? {
    turns.filter { $0.role == .question }.compactMap { turn in
      turn.rating(by: .own, on: dimension)?.score.map { (turn: turn, score: $0) }
    }.min { $0.score < $1.score }
  }
}

extension Turn {
  /// The candidate's own scores of the answer, in the order in which they were given.
  var ownRatings: [(dimension: String, score: Int)] {
    ratings.filter { $0.rater == .own && $0.predicts == nil }.compactMap { rating in
      rating.score.map { (rating.dimension, $0) }
    }
  }
}

/// A dimension with the mean of its scores; "not observed" is left out.
package struct DimensionMean: Equatable, Sendable {
  /// The id of the dimension.
  package var dimension: String
  /// The mean of the scores, 1 to 5.
  package var mean: Double

  /// Creates a mean.
  package init(dimension: String, mean: Double) {
    self.dimension = dimension
    self.mean = mean
  }
}
