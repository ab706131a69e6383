import TextBasics

/// A session as the candidate and their friends scored it, side by side.
///
/// Answers the candidate has not scored stay out of it: their own eyes come first.
package struct FriendComparison: Equatable, Sendable {
  /// The friends who scored something that may be shown, in the order of their replies.
  package let friends: [String]
  /// Dimension by dimension, the one whose answers are furthest apart first; those that cannot be compared come last, in the
  /// rubric's order.
  package let dimensions: [DimensionGap]
  /// The turns that friends scored and the candidate did not.
  package let hiddenTurns: [Int]

  /// Compares the ratings of a session, on the dimensions given.
  package init(_ record: SessionRecord, dimensions known: [Dimension]) {
    let rated = record.turns.filter { !$0.friends.isEmpty }
    let shown = rated.filter(\.isScoredByCandidate)
    let names = record.replies.map(\.rater) + shown.flatMap(\.friends)
    let present = Set(shown.flatMap(\.friends))
    friends = names.firstOfEach().filter(present.contains)
    hiddenTurns = rated.filter { !$0.isScoredByCandidate }.map(\.number)
    let gaps = known.enumerated().compactMap { place, dimension -> (Int, DimensionGap)? in
      let answers = shown.compactMap { AnswerGap($0, on: dimension.id) }
      return answers.isEmpty ? nil : (place, DimensionGap(dimension: dimension, answers: answers))
    }
    dimensions = gaps.sorted { one, other in
      let widths = [one.1, other.1].map { $0.absoluteDifference ?? -1 }
      return widths[0] == widths[1] ? one.0 < other.0 : widths[0] > widths[1]
    }.map(\.1)
  }

  /// How many answers can be compared.
  package var answers: Int {
    Set(dimensions.flatMap(\.answers).filter { $0.difference != nil }.map(\.turn)).count
  }

  /// One dimension over the whole session.
  package struct DimensionGap: Equatable, Sendable {
    /// The dimension.
    package let dimension: Dimension
    /// The answers that a friend scored on it, in their order.
    package let answers: [AnswerGap]

    /// The mean of self minus the friends' median; nil where nothing can be compared.
    package var difference: Double? { mean(answers.compactMap(\.difference)) }
    /// The mean distance between self and the friends' median.
    package var absoluteDifference: Double? { mean(answers.compactMap(\.difference).map(abs)) }
    /// Whether the candidate scored some answers above the friends and others below them, so that the mean hides it.
    package var isBothWays: Bool {
      let differences = answers.compactMap(\.difference)
      return differences.contains { $0 > 0 } && differences.contains { $0 < 0 }
    }
    /// The mean of the candidate's scores on the answers that can be compared.
    package var own: Double? {
      mean(answers.filter { $0.difference != nil }.compactMap { $0.own?.score }.map(Double.init))
    }
    /// The mean of the friends' medians on those answers.
    package var median: Double? {
      mean(answers.filter { $0.difference != nil }.compactMap(\.median))
    }
    /// The mean of one friend's scores on the answers that can be compared; nil where they saw none.
    package func mean(of friend: String) -> Double? {
      mean(
        answers.filter { $0.difference != nil }.compactMap { answer in
          answer.given.first { $0.rater.name == friend }?.score.map(Double.init)
        })
    }
    /// The widest distance between two friends on one answer; 0 where they agree or there is one.
    package var disagreement: Int {
      answers.compactMap(\.range).map { $0.upperBound - $0.lowerBound }.max() ?? 0
    }

    private func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
  }

  /// One answer on one dimension.
  package struct AnswerGap: Equatable, Sendable {
    /// The turn with the answer.
    package let turn: Int
    /// The candidate's rating; nil where they gave none on this dimension.
    package let own: Rating?
    /// The friends' ratings.
    package let given: [Rating]
    /// What the candidate expected, friend by friend.
    package let predicted: [Rating]

    init?(_ turn: Turn, on dimension: String) {
      given = turn.ratings.filter { $0.dimension == dimension && $0.rater != .own }
      guard !given.isEmpty else { return nil }
      self.turn = turn.number
      own = turn.rating(by: .own, on: dimension)
      predicted = turn.ratings.filter {
        $0.dimension == dimension && $0.rater == .own && $0.predicts != nil
      }
    }

    private var scores: [Int] { given.compactMap(\.score).sorted() }

    /// The median of the friends' scores; the mean of the middle two of an even number.
    package var median: Double? {
      let scores = scores
      guard !scores.isEmpty else { return nil }
      let middle = scores.count / 2
      return scores.count % 2 == 1
        ? Double(scores[middle]) : Double(scores[middle - 1] + scores[middle]) / 2
    }

    /// From the lowest to the highest of the friends' scores.
    package var range: ClosedRange<Int>? {
      guard let low = scores.first, let high = scores.last else { return nil }
      return low...high
    }

    /// The candidate's score minus the friends' median.
    package var difference: Double? {
      guard let own = own?.score, let median else { return nil }
      return Double(own) - median
    }

    /// The score the candidate expected of a friend.
    package func expected(of friend: String) -> Int? {
      predicted.first { $0.predicts == friend }?.score
    }
  }
}

extension Turn {
  fileprivate var friends: [String] {
    ratings.compactMap { if case .friend(let name) = $0.rater { name } else { nil } }
  }
}
