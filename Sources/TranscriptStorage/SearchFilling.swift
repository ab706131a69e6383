import GRDB
import InterviewCore

/// Fills the empty index of a store, some thousand turns at a time.
enum SearchFilling {
  private static let step = 4096

  static func fill(_ db: Database, _ report: WorkReport) throws {
    let sql = "SELECT coalesce(max(id), 0) AS last FROM turn"
    let last = try db.first(sql) { try $0["last"] as Int } ?? 0
    for first in stride(from: 1, through: last, by: step) {
      try report(WorkStep(.indexing, done: first - 1, of: last))
      try fill(["first": first, "last": first + step - 1], in: db)
    }
    for (place, session) in try sessions(in: db).enumerated() {
      if place.isMultiple(of: step) { try report(WorkStep(.indexing, done: last, of: last)) }
      let document = try SearchTable.document(of: -session, in: db)
      if !document.pieces.isEmpty { try SearchTable.add(document, under: -session, in: db) }
    }
  }

  private static func fill(_ range: StatementArguments, in db: Database) throws {
    var later: [Int: [SearchDocument.Piece]] = [:]
    for (sql, part) in others {
      try db.forEach(sql, range) { row in
        later[try row["turn"], default: []].append(SearchDocument.Piece(part, try row["text"]))
      }
    }
    let sql = "SELECT id, answer, text FROM turn WHERE id BETWEEN :first AND :last"
    let turns = try db.values(sql, range) { row in
      (
        id: try row["id"] as Int,
        pieces: [
          SearchDocument.Piece(.answer, try row["answer"]),
          SearchDocument.Piece(.question, try row["text"]),
        ]
      )
    }
    for (id, pieces) in turns {
      let document = SearchDocument(pieces + (later[id] ?? []))
      if !document.pieces.isEmpty { try SearchTable.add(document, under: id, in: db) }
    }
  }

  private static let others: [(String, SearchPart)] = [
    ("SELECT turn, text FROM followUp WHERE \(isInRange)", .followUp),
    ("SELECT turn, answer AS text FROM followUp WHERE \(isInRange)", .followUp),
    ("SELECT turn, evidence AS text FROM rating WHERE \(isInRange) AND evidence > ''", .note),
    ("SELECT turn, comment AS text FROM rating WHERE \(isInRange) AND comment > ''", .comment),
  ]

  private static let isInRange = "turn BETWEEN :first AND :last"

  /// The sessions that hold words about the whole of them.
  private static func sessions(in db: Database) throws -> [Int] {
    let sql = """
      SELECT session AS id FROM reply UNION SELECT id FROM session
      WHERE company IS NOT NULL OR position IS NOT NULL
      """
    return try db.values(sql) { try $0["id"] }
  }
}
