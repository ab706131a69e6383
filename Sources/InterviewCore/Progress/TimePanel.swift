/// How much of the time asked for the answers of one delivery took.
package struct TimePanel: Equatable, Sendable {
  /// How the answers were given.
  package var delivery: Delivery
  /// The answers to questions with a budget.
  package var answers: Int
  /// What share of its budget each took: the middle, and how far they lie apart.
  package var shares: Spread
  /// How long they took, in seconds.
  package var seconds: Spread
  /// How many lie in each part of ``bounds``, the last being those beyond.
  package var counts: [Int]

  /// Where the parts end, each belonging to what comes before: quarters of the budget, then the grace
  /// that ``Listener`` gives, then half as much again.
  package static let bounds = [0.25, 0.5, 0.75, 1, Listener.overTimeFactor, 1.5]

  /// How many took longer than the budget and its grace.
  package var over: Int {
    zip(counts, [0] + Self.bounds).reduce(0) { sum, part in
      part.1 >= Listener.overTimeFactor ? sum + part.0 : sum
    }
  }

  /// The panel of one delivery; nil where no answer had a budget.
  init?(_ questions: [PractisedQuestion], _ delivery: Delivery) {
    let answers = questions.filter {
      Delivery($0.medium) == delivery && !$0.skipped && $0.budgetSeconds > 0
    }
    let all = answers.map { $0.answerSeconds / Double($0.budgetSeconds) }
    guard let shares = Spread(of: all), let seconds = Spread(of: answers.map(\.answerSeconds))
    else { return nil }
    self.delivery = delivery
    self.answers = answers.count
    self.shares = shares
    self.seconds = seconds
    counts = all.reduce(into: [Int](repeating: 0, count: Self.bounds.count + 1)) { counts, share in
      counts[Self.bounds.firstIndex { share <= $0 } ?? Self.bounds.count] += 1
    }
  }
}
