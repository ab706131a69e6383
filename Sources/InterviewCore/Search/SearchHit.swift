public import struct Foundation.Date

/// What a search found.
public struct SearchResults: Equatable, Sendable {
  /// The best ones, best first; among equals the newest.
  public var hits: [SearchHit]
  /// How many there are; where more than ``mostCounted``, that number.
  public var total: Int
  /// Whether there are more than ``total``, which were not counted.
  public var hasMore: Bool
  /// How many were compared to find the best: the newest ones where not all.
  public var ranked: Int

  /// Creates results.
  public init(hits: [SearchHit] = [], total: Int = 0, hasMore: Bool = false, ranked: Int = 0) {
    self.hits = hits
    self.total = total
    self.hasMore = hasMore
    self.ranked = ranked
  }

  /// Counting goes no further, since nobody looks through more.
  public static let mostCounted = 10_000
  /// So many of the newest are ranked: a common word stands in hundreds of thousands of answers, and to
  /// rank them all takes half a second.
  public static let mostRanked = 1000
}

/// A turn, or the words about a whole session, in which everything that was looked for stands.
public struct SearchHit: Equatable, Sendable {
  /// The number of the session.
  public var session: Int
  /// The number of the turn; nil where the words are about the whole session.
  public var turn: Int?
  /// When the question was asked; for a whole session when it began.
  public var date: Date
  /// The question as it was asked; nil for a whole session.
  public var question: String?
  /// What the question is about.
  public var competency: String?
  /// The kind of the question.
  public var kind: QuestionKind?
  /// How the answer was given.
  public var medium: Medium
  /// Where the words stand; where in several places, the one that holds most of them.
  public var part: SearchPart
  /// The words with their neighbours.
  public var excerpt: SearchExcerpt
  /// How well it fits: lower is better, as with SQLite's `bm25`.
  public var rank: Double

  /// Creates a hit from its parts.
  public init(
    session: Int, turn: Int?, date: Date, question: String?, competency: String?,
    kind: QuestionKind?, medium: Medium, part: SearchPart, excerpt: SearchExcerpt, rank: Double
  ) {
    self.session = session
    self.turn = turn
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
public enum SearchPart: String, CaseIterable, Codable, Sendable {
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
