package import struct Foundation.Date

/// What a search found.
package struct SearchResults: Equatable, Sendable {
  /// The best ones, best first; among equals the newest.
  package var hits: [SearchHit]
  /// How many there are; where more than ``mostCounted``, that number.
  package var total: Int
  /// Whether there are more than ``total``, which were not counted.
  package var hasMore: Bool
  /// How many were compared to find the best: the newest ones where not all.
  package var ranked: Int

  /// Creates results.
  package init(hits: [SearchHit] = [], total: Int = 0, hasMore: Bool = false, ranked: Int = 0) {
    self.hits = hits
    self.total = total
    self.hasMore = hasMore
    self.ranked = ranked
  }

  /// Counting goes no further, since nobody looks through more.
  package static let mostCounted = 10_000
  /// So many of the newest are ranked: a common word stands in hundreds of thousands of answers, and to
  /// rank them all takes half a second.
  package static let mostRanked = 1000
}

/// A turn, or the words about a whole session, in which everything that was looked for stands.
package struct SearchHit: Equatable, Sendable {
  /// The number of the session.
  package var session: Int
  /// The number of the turn; nil where the words are about the whole session.
  package var turn: Int?
  /// The number of the answer; nil for the warm-up, the closing and a whole session.
  package var answer: Int?
  /// When the question was asked; for a whole session when it began.
  package var date: Date
  /// The question as it was asked; nil for a whole session.
  package var question: String?
  /// What the question is about.
  package var competency: String?
  /// The kind of the question.
  package var kind: QuestionKind?
  /// How the answer was given.
  package var medium: Medium
  /// Where the words stand; where in several places, the one that holds most of them.
  package var part: SearchPart
  /// The words with their neighbours.
  package var excerpt: SearchExcerpt
  /// How well it fits: lower is better, as with SQLite's `bm25`.
  package var rank: Double

  /// Creates a hit from its parts.
  package init(
    session: Int, turn: Int?, answer: Int?, date: Date, question: String?, competency: String?,
    kind: QuestionKind?, medium: Medium, part: SearchPart, excerpt: SearchExcerpt, rank: Double
  ) {
    self.session = session
    self.turn = turn
    self.answer = answer
    self.date = date
    self.question = question
    self.competency = competency
    self.kind = kind
    self.medium = medium
    self.part = part
    self.excerpt = excerpt
    self.rank = rank
  }
}

/// A part of a transcript in which words are found.
package enum SearchPart: String, CaseIterable, Codable, Sendable {
  case answer
  /// A follow-up, or what was said to it.
  case followUp = "follow-up"
  case question
  /// The words of the answer that somebody quoted for a score.
  case note
  /// What somebody wrote beside a score.
  case comment
  /// What a friend wrote about the whole session.
  case reply
  /// The company and the position of a real interview.
  case interview
}
