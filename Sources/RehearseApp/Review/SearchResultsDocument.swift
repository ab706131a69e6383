import Foundation
import InterviewCore

/// What a search found as JSON, schema `rehearse.search/1`; the best first.
struct SearchResultsDocument: Codable, Equatable {
  var schema = "rehearse.search/1"
  var total: Int
  /// Whether there are more than the total, which were not counted.
  var hasMore: Bool
  var hits: [SearchHitDocument]

  init(_ results: SearchResults) {
    total = results.total
    hasMore = results.hasMore
    hits = results.hits.map(SearchHitDocument.init)
  }
}

/// One hit, for programs.
struct SearchHitDocument: Codable, Equatable {
  var session: Int
  @Nullable var turn: Int?
  /// The number of the answer; null for the warm-up, the closing and a whole session.
  @Nullable var answer: Int?
  var date: Date
  var medium: Medium
  @Nullable var kind: QuestionKind?
  @Nullable var competency: String?
  var part: SearchPart
  @Nullable var question: String?
  var excerpt: String
  /// The words of the excerpt that were found.
  var matched: [String]
  /// How well it fits: lower is better.
  var rank: Double

  init(_ hit: SearchHit) {
    session = hit.session
    _turn = Nullable(hit.turn)
    _answer = Nullable(hit.answer)
    date = hit.date
    medium = hit.medium
    _kind = Nullable(hit.kind)
    _competency = Nullable(hit.competency)
    part = hit.part
    _question = Nullable(hit.question)
    excerpt = hit.excerpt.text
    let characters = Array(hit.excerpt.text)
    matched = hit.excerpt.matches.map { String(characters[$0]) }
    rank = hit.rank.thousandths
  }

  static let columns = [
    "session", "turn", "answer", "date", "medium", "kind", "competency", "part", "question",
    "excerpt", "matched", "rank",
  ]

  var fields: [String] {
    [
      "\(session)", turn.map { "\($0)" } ?? "", answer.map { "\($0)" } ?? "",
      date.ISO8601Format(.init(includingFractionalSeconds: true)), medium.rawValue,
      kind?.rawValue ?? "", competency ?? "", part.rawValue, question ?? "", excerpt,
      matched.joined(separator: " "), "\(rank)",
    ]
  }
}
