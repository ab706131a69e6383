/// How far two raters agree about the same items, the first named first: the candidate and a friend.
///
/// Every figure is nil where the scores leave it undefined; none is ever infinite or not a number.
package struct Agreement: Equatable, Sendable {
  /// Two scores of one item.
  package struct Pair: Equatable, Sendable {
    /// The first rater's score, 1 to 5.
    package var first: Int
    /// The second rater's score, 1 to 5.
    package var second: Int

    /// Creates a pair.
    package init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }

    /// The first score minus the second: above 0 where the first rater was the kinder one.
    package var difference: Int { first - second }
  }

  /// The pairs.
  package let pairs: [Pair]

  /// Creates the agreement of pairs; those with a score that is none are left out.
  package init(_ pairs: [Pair]) {
    self.pairs = pairs.filter {
      Dimension.scores.contains($0.first) && Dimension.scores.contains($0.second)
    }
  }

  /// The least number of items from which an intraclass correlation is given; below it the estimate
  /// says next to nothing (Koo & Li 2016 ask for thirty, we for a floor).
  package static let leastItemsForCorrelation = 5

  /// The mean of first minus second; nil without pairs.
  package var meanSignedDifference: Double? { mean(of: pairs.map(\.difference)) }

  /// The mean of the distance between first and second; nil without pairs.
  package var meanAbsoluteDifference: Double? { mean(of: pairs.map { abs($0.difference) }) }

  private func mean(of values: [Int]) -> Double? {
    values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
  }

  /// Weighted kappa with weights (i − j)² over the scores 1 to 5: 1 − Σwo / Σwe, o the observed and e
  /// the expected counts (Cohen 1968, "Weighted kappa", Psychological Bulletin 70, 213–220); nil where
  /// no disagreement can be expected, as when both gave everything the same score.
  package var quadraticWeightedKappa: Double? {
    let firsts = counts(of: \.first)
    let seconds = counts(of: \.second)
    var expected = 0
    for (first, times) in firsts {
      for (second, others) in seconds {
        expected += (first - second) * (first - second) * times * others
      }
    }
    guard expected > 0 else { return nil }
    let observed = pairs.reduce(0) { $0 + $1.difference * $1.difference }
    return 1 - Double(observed * pairs.count) / Double(expected)
  }

  private func counts(of score: (Pair) -> Int) -> [Int: Int] {
    pairs.reduce(into: [:]) { $0[score($1), default: 0] += 1 }
  }

  /// The intraclass correlation of single ratings for absolute agreement, raters and items random:
  /// (MSR − MSE) / (MSR + (k − 1) MSE + k (MSC − MSE) / n) with k = 2 raters and n items, called
  /// ICC(A,1) by McGraw & Wong 1996, "Forming inferences about some intraclass correlation
  /// coefficients", Psychological Methods 1, 30–46; nil below five items and where nothing varies.
  package var intraclassCorrelation: Double? {
    guard pairs.count >= Self.leastItemsForCorrelation else { return nil }
    // In whole numbers, so that what is zero is exactly zero: each sum of squares times 2n.
    let n = pairs.count
    let sum = pairs.reduce(0) { $0 + $1.first + $1.second }
    let squares = pairs.reduce(0) { $0 + $1.first * $1.first + $1.second * $1.second }
    let rowSquares = pairs.reduce(0) { $0 + ($1.first + $1.second) * ($1.first + $1.second) }
    let first = pairs.reduce(0) { $0 + $1.first }
    let second = sum - first
    let total = 2 * n * squares - sum * sum
    let rows = n * rowSquares - sum * sum
    let columns = 2 * (first * first + second * second) - sum * sum
    let residual = total - rows - columns
    let degrees = Double(n - 1)
    let rowMean = Double(rows) / degrees
    let residualMean = Double(residual) / degrees
    let whole = rowMean + residualMean + 2 * (Double(columns) - residualMean) / Double(n)
    // Below zero it cannot be; at zero nothing varies.
    guard whole > 0 else { return nil }
    return (rowMean - residualMean) / whole
  }
}
