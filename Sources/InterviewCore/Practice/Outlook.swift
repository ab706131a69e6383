package import struct Foundation.Date

/// What matters before the next session: what is due, and what keeps going wrong.
package struct Outlook: Equatable, Sendable {
  /// How many questions are due.
  package var due: Int
  /// The dimension with the lowest mean of own scores, where there are enough of them.
  package var weakest: DimensionMean?

  /// The fewest scores on a dimension before it can be called the weakest; one bad answer is no
  /// weakness.
  package static let fewestScores = 3

  /// Reads the outlook off earlier answers, oldest first.
  package init(after attempts: [Attempt], at now: Date) {
    let questions = Dictionary(grouping: attempts) { $0.bank + "/" + $0.question }
    due = questions.values.count { attempts in
      Schedule.standing(after: attempts).map { $0.due <= now } ?? false
    }
    let scores = Dictionary(grouping: attempts.flatMap(\.scores), by: \.dimension)
    weakest = scores.filter { $0.value.count >= Self.fewestScores }
      .map { dimension, scores in
        let sum = scores.reduce(0) { $0 + $1.score }
        return DimensionMean(dimension: dimension, mean: Double(sum) / Double(scores.count))
      }
      .min { ($0.mean, $0.dimension) < ($1.mean, $1.dimension) }
  }
}
