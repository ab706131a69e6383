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
      try fill(.range, ["first": first, "last": first + step - 1], in: db)
    }
    for (place, session) in try sessions(in: db).enumerated() {
      if place.isMultiple(of: step) { try report(WorkStep(.indexing, done: last, of: last)) }
      let document = try SearchTable.document(of: -session, in: db)
      if !document.pieces.isEmpty { try SearchTable.add(document, under: -session, in: db) }
    }
  }

  /// Adds the documents of all turns of a session that has none in the index yet.
  static func fill(turnsOf session: Int, in db: Database) throws {
    try fill(.session, ["session": session], in: db)
  }

  private static func fill(
    _ turns: Statements, _ arguments: StatementArguments, in db: Database
  ) throws {
    var later: [Int: [SearchDocument.Piece]] = [:]
    for (sql, part) in turns.others {
      try db.forEach(sql, arguments) { row in
        later[try row["turn"], default: []].append(SearchDocument.Piece(part, try row["text"]))
      }
    }
    let turns = try db.values(turns.own, arguments) { row in
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

  /// What asks for the texts of some turns.
  private struct Statements {
    /// For those of the turns themselves.
    let own: String
    /// For those that belong to them, and what they are.
    let others: [(sql: String, part: SearchPart)]

    static let range = Statements("BETWEEN :first AND :last")
    static let session = Statements("IN (SELECT id FROM turn WHERE session = :session)")

    private init(_ condition: String) {
      own = "SELECT id, answer, text FROM turn WHERE id \(condition)"
      func texts(_ column: String, of table: String) -> String {
        "SELECT turn, \(column) AS text FROM \(table) WHERE turn \(condition) AND \(column) > ''"
      }
      others = [
        (texts("text", of: "followUp"), .followUp), (texts("answer", of: "followUp"), .followUp),
        (texts("evidence", of: "rating"), .note), (texts("comment", of: "rating"), .comment),
      ]
    }
  }

  /// The sessions that hold words about the whole of them.
  private static func sessions(in db: Database) throws -> [Int] {
    let sql = """
      SELECT session AS id FROM reply UNION SELECT id FROM session
      WHERE company IS NOT NULL OR position IS NOT NULL
      """
    return try db.values(sql) { try $0["id"] }
  }
}
