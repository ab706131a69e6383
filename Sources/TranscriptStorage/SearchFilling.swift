import GRDB
import InterviewCore

/// Fills the empty index of a store, some thousand turns at a time.
enum SearchFilling {
  private static let step = 4096

  static func fill(_ db: Database) throws {
    let last = try db.values("SELECT max(id) FROM turn", []) { try $0.next(Int?.self) }.first ?? nil
    for first in stride(from: 1, through: last ?? 0, by: step) {
      try fill([first, first + step - 1], in: db)
    }
    for session in try sessions(in: db) {
      let document = try SearchTable.document(of: -session, in: db)
      if !document.pieces.isEmpty { try SearchTable.add(document, under: -session, in: db) }
    }
  }

  private static func fill(_ range: StatementArguments, in db: Database) throws {
    var later: [Int: [SearchDocument.Piece]] = [:]
    for (sql, part) in others {
      _ = try db.values(sql, range) { columns in
        let turn = try columns.next(Int.self)
        later[turn, default: []].append(SearchDocument.Piece(part, try columns.text()))
      }
    }
    let sql = "SELECT id, answer, text FROM turn WHERE id BETWEEN ? AND ?"
    let turns = try db.values(sql, range) { columns in
      let id = try columns.next(Int.self)
      let answer = SearchDocument.Piece(.answer, try columns.text())
      return (id, [answer, SearchDocument.Piece(.question, try columns.text())])
    }
    for (id, pieces) in turns {
      let document = SearchDocument(pieces + (later[id] ?? []))
      if !document.pieces.isEmpty { try SearchTable.add(document, under: id, in: db) }
    }
  }

  private static let others: [(String, SearchPart)] = [
    ("SELECT turn, text FROM followUp WHERE turn BETWEEN ? AND ?", .followUp),
    ("SELECT turn, answer FROM followUp WHERE turn BETWEEN ? AND ?", .followUp),
    ("SELECT turn, evidence FROM rating WHERE turn BETWEEN ? AND ? AND evidence > ''", .note),
    ("SELECT turn, comment FROM rating WHERE turn BETWEEN ? AND ? AND comment > ''", .comment),
  ]

  /// The sessions that hold words about the whole of them.
  private static func sessions(in db: Database) throws -> [Int] {
    let sql = "SELECT session FROM reply UNION SELECT id FROM session WHERE company IS NOT NULL"
    return try db.values(sql, []) { try $0.next(Int.self) }
  }
}
