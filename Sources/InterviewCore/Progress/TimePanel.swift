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
  /// The median share of each session, oldest first.
  package var bySession: [Double]
  /// Which way these go, among all that is shown with them.
  package var course: Course

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
  init?(_ history: PracticeHistory, _ delivery: Delivery) {
    let questions = history.questions
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
    bySession = history.bySession(answers).compactMap { answers in
      Spread(of: answers.map { $0.answerSeconds / Double($0.budgetSeconds) })?.median
    }
    course = Course.of(screen: [bySession])[0]
    counts = all.reduce(into: [Int](repeating: 0, count: Self.bounds.count + 1)) { counts, share in
      counts[Self.bounds.firstIndex { share <= $0 } ?? Self.bounds.count] += 1
    }
  }
}

extension PracticeHistory {
  /// Some of its questions session by session, oldest first: each belongs to the last that had begun.
  fileprivate func bySession(_ questions: [PractisedQuestion]) -> [[PractisedQuestion]] {
    let starts = sessions.map(\.startedAt)
    var place = 0
    let groups = Dictionary(grouping: questions) { question in
      while place + 1 < starts.count, starts[place + 1] <= question.askedAt { place += 1 }
      return place
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
