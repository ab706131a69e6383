package import struct Foundation.Date

/// One earlier answer to a question, as far as choosing the next one needs it.
package struct Attempt: Equatable, Sendable {
  /// The id of the bank.
  package var bank: String
  /// The id of the question in it.
  package var question: String
  /// What the question is about.
  package var competency: String?
  /// When it was asked.
  package var date: Date
  /// Whether it was passed over.
  package var skipped: Bool
  /// The lowest of the candidate's own scores, the first that was given among equals; nil where there is none.
  package var lowest: DimensionScore?

  /// Creates an attempt.
  package init(
    bank: String, question: String, competency: String?, date: Date, skipped: Bool,
    lowest: DimensionScore?
  ) {
    self.bank = bank
    self.question = question
    self.competency = competency
    self.date = date
    self.skipped = skipped
    self.lowest = lowest
  }
}

/// A score on a dimension.
package struct DimensionScore: Equatable, Codable, Sendable {
  /// The id of the dimension.
  package var dimension: String
  /// 1 to 5.
  package var score: Int

  /// Creates a score.
  package init(dimension: String, score: Int) {
    self.dimension = dimension
    self.score = score
  }
}

/// When a question comes again.
///
/// Spaced practice beats massed practice, and the exact shape of the spacing does not matter much
/// (Cepeda et al., Psychological Bulletin 132, 2006), so it is one that can be said in a sentence: one, three,
/// seven, sixteen and thirty-five days after an answer that reached the bar, each time the next; one
/// day after an answer that did not.
package enum Schedule {
  /// Days until a question comes again.
  package static let days = [1, 3, 7, 16, 35]
  /// The lowest own score that an answer needs on every dimension.
  package static let bar = 3

  /// Where a question stands.
  package struct Standing: Equatable, Sendable {
    /// When it comes again.
    package var due: Date
    /// The lowest score of the last answer; nil where it was skipped.
    package var lowest: DimensionScore?
    /// The step in ``Schedule/days`` that was reached.
    package var step: Int
  }

  /// The step in ``days`` that an answer leads to from the one before (nil where there was none): the
  /// next where its lowest score reached the bar, else the first. A skipped answer has no score.
  package static func step(after previous: Int?, lowest: Int?) -> Int {
    guard let lowest, lowest >= bar else { return 0 }
    return min((previous ?? -1) + 1, days.count - 1)
  }

  /// Where a question stands after attempts, oldest first; nil where none of them was scored or
  /// skipped.
  package static func standing(after attempts: [Attempt]) -> Standing? {
    attempts.reduce(nil) { standing, attempt in
      guard attempt.skipped || attempt.lowest != nil else { return standing }
      let step = step(after: standing?.step, lowest: attempt.lowest?.score)
      return Standing(
        due: attempt.date.addingTimeInterval(Double(days[step]) * 86_400), lowest: attempt.lowest,
        step: step)
    }
  }
}
