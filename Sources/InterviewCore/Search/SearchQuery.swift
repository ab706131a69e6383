package import struct Foundation.Date

/// What somebody wants to find again: words, and what narrows the search.
package struct SearchQuery: Equatable, Sendable {
  /// The words as typed; see ``SearchTerms``.
  package var text: String
  /// Nothing asked before it is found.
  package var from: Date?
  /// Nothing asked at or after it is found.
  package var to: Date?
  /// The kind of the question.
  package var kind: QuestionKind?
  /// What the question is about.
  package var competency: String?
  /// How the candidate scored the answer.
  package var scores: ScoreFilter?
  /// How the answer was given.
  package var medium: Medium?
  /// The id of the question's bank.
  package var bank: String?

  /// Creates a query from its parts.
  package init(
    text: String, from: Date? = nil, to: Date? = nil, kind: QuestionKind? = nil,
    competency: String? = nil, scores: ScoreFilter? = nil, medium: Medium? = nil,
    bank: String? = nil
  ) {
    self.text = text
    self.from = from
    self.to = to
    self.kind = kind
    self.competency = competency
    self.scores = scores
    self.medium = medium
    self.bank = bank
  }

  /// Whether it asks for something that only a question has, so that the words about a whole session
  /// are out of the question.
  package var isAboutQuestions: Bool {
    kind != nil || competency != nil || scores != nil || bank != nil
  }

  /// Whether a time is within what was asked for.
  package func covers(_ date: Date) -> Bool {
    date >= from ?? .distantPast && date < to ?? .distantFuture
  }
}

/// The candidate's own scores that an answer has to have.
package struct ScoreFilter: Equatable, Sendable {
  /// The id of the dimension; nil for any one of them.
  package var dimension: String?
  /// The scores that are wanted.
  package var range: ClosedRange<Int>

  /// Creates a filter.
  package init(dimension: String? = nil, range: ClosedRange<Int>) {
    self.dimension = dimension
    self.range = range
  }

  /// Whether a rating is one of those wanted.
  package func accepts(_ rating: Rating) -> Bool {
    guard rating.rater == .own, rating.predicts == nil, let score = rating.score else {
      return false
    }
    return range.contains(score) && (dimension == nil || dimension == rating.dimension)
  }
}
