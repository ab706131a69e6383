import GRDB
import InterviewCore

/// The full-text index `search`: a document for each turn, under the turn's id, and one for each session
/// that holds words about the whole of it, under the session's number with a minus before it.
///
/// The index holds no texts, only which words stand where. So to take a document out, SQLite has to be
/// told again what it held: every write reads the document before and after, and exchanges the one for
/// the other where they differ.
enum SearchTable {
  /// What the folding of words, the columns and the prefixes are; a store with an index of another one gets it anew.
  static let version = 2

  static let columns = SearchPart.allCases.map { $0 == .followUp ? "followUp" : $0.rawValue }

  /// The categories make a word of a letter with its vowel signs, as ours are folded. The prefixes of two letters are
  /// an index of their own: without it `re*` joins the lists of all words that begin so, for every statement anew.
  private static let table = """
    CREATE VIRTUAL TABLE search USING fts5(
      \(columns.joined(separator: ", ")), content = '', prefix = '2',
      tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'")
    """

  /// Makes the index, empty.
  static func make(in db: Database) throws { try db.execute(sql: table) }

  /// Makes the index anew of all that is in the other tables.
  static func rebuild(in db: Database, _ report: WorkReport = { _ in }) throws {
    try SQLiteProgress.tell(.indexing, in: db, report) {
      try db.execute(sql: "DROP TABLE IF EXISTS search")
    }
    try make(in: db)
    try SearchFilling.fill(db, report)
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  // MARK: Keeping it up to date

  /// Runs a write that changes one turn, and brings its document up to date.
  static func following<Value>(
    turn number: Int, of session: Int, in db: Database, _ write: () throws -> Value
  ) throws -> Value {
    let old = try TurnTable.existingID(of: number, session: session, in: db)
    let before = try old.map { try document(of: $0, in: db) }
    let value = try write()
    guard let id = try TurnTable.existingID(of: number, session: session, in: db) else {
      return value
    }
    try exchange(before, for: document(of: id, in: db), under: id, in: db)
    return value
  }

  /// Runs a write that changes anything of a session, and brings its documents up to date.
  static func following<Value>(
    session: Int, in db: Database, _ write: () throws -> Value
  ) throws -> Value {
    let before = try documents(of: session, in: db)
    let value = try write()
    let after = try documents(of: session, in: db)
    for id in Set(before.keys).union(after.keys).sorted() {
      try exchange(before[id], for: after[id], under: id, in: db)
    }
    return value
  }

  private static func exchange(
    _ before: SearchDocument?, for after: SearchDocument?, under id: Int, in db: Database
  ) throws {
    guard before != after else { return }
    if let before, !before.pieces.isEmpty { try write(deletion, id, before, in: db) }
    if let after, !after.pieces.isEmpty { try add(after, under: id, in: db) }
  }

  /// Adds all documents of a session that has none yet.
  static func addAll(of session: Int, in db: Database) throws {
    try SearchFilling.fill(turnsOf: session, in: db)
    try exchange(nil, for: about(session, in: db), under: -session, in: db)
  }

  /// Adds a document.
  static func add(_ document: SearchDocument, under id: Int, in db: Database) throws {
    try write(insertion, id, document, in: db)
  }

  private static func write(
    _ sql: String, _ id: Int, _ document: SearchDocument, in db: Database
  ) throws {
    let texts: [(any DatabaseValueConvertible)?] = SearchPart.allCases.map { part in
      document.indexed(part).map(Text.init)
    }
    try db.run(sql, StatementArguments([id] + texts))
  }

  private static let insertion =
    "INSERT INTO search (rowid, \(names)) VALUES (:rowid, \(places))"
  /// What takes out what was put in with the same words.
  private static let deletion =
    "INSERT INTO search (search, rowid, \(names)) VALUES ('delete', :rowid, \(places))"
  private static let names = columns.joined(separator: ", ")
  private static let places = columns.map { "CAST(:\($0) AS TEXT)" }.joined(separator: ", ")

  // MARK: Documents

  /// The ids of all documents that have to be in the index.
  static func wantedIDs(in db: Database) throws -> [Int] {
    let turns = """
      SELECT id FROM turn WHERE answer <> '' OR text <> ''
        OR EXISTS (SELECT 1 FROM followUp WHERE turn = turn.id AND (text <> '' OR answer <> ''))
        OR EXISTS (SELECT 1 FROM rating WHERE turn = turn.id AND (evidence <> '' OR comment <> ''))
      """
    let sessions = """
      SELECT -session AS id FROM reply WHERE worked <> '' OR workOn <> '' OR tryNext <> ''
      UNION SELECT -id FROM session WHERE company <> '' OR position <> ''
      """
    return try [turns, sessions].flatMap { sql in
      try db.values(sql) { try $0["id"] as Int }
    }
  }

  /// The documents of a session, by their ids.
  static func documents(of session: Int, in db: Database) throws -> [Int: SearchDocument] {
    let ids: [Int] = try db.values(
      "SELECT id FROM turn WHERE session = :session", ["session": session]
    ) { try $0["id"] }
    var documents: [Int: SearchDocument] = [:]
    for id in ids { documents[id] = try document(of: id, in: db) }
    documents[-session] = try about(session, in: db)
    return documents
  }

  /// The document with an id.
  static func document(of id: Int, in db: Database) throws -> SearchDocument {
    guard id > 0 else { return try about(-id, in: db) }
    let isHidden = "rater <> 'self' AND \(isUnscored(":id"))"
    let sql = """
      SELECT 'answer' AS part, answer AS text, 0 AS isHidden FROM turn WHERE id = :id
      UNION ALL SELECT 'question', text, 0 FROM turn WHERE id = :id
      UNION ALL SELECT 'follow-up', text, 0 FROM followUp WHERE turn = :id
      UNION ALL SELECT 'follow-up', answer, 0 FROM followUp WHERE turn = :id
      UNION ALL SELECT 'note', evidence, \(isHidden)
        FROM rating WHERE turn = :id AND evidence IS NOT NULL
      UNION ALL SELECT 'comment', comment, \(isHidden)
        FROM rating WHERE turn = :id AND comment IS NOT NULL
      """
    return SearchDocument(try pieces(sql, id, in: db))
  }

  private static func about(_ session: Int, in db: Database) throws -> SearchDocument {
    let isHidden = """
      EXISTS (SELECT 1 FROM turn WHERE turn.session = :id AND role IN ('question', 'redo')
        AND NOT skipped AND \(isUnscored("turn.id")))
      """
    let sql = """
      SELECT 'reply' AS part, worked AS text, \(isHidden) AS isHidden FROM reply
      WHERE session = :id
      UNION ALL SELECT 'reply', workOn, \(isHidden) FROM reply WHERE session = :id
      UNION ALL SELECT 'reply', tryNext, \(isHidden) FROM reply WHERE session = :id
      UNION ALL SELECT 'interview', company, 0 FROM session WHERE id = :id AND company IS NOT NULL
      UNION ALL SELECT 'interview', position, 0 FROM session WHERE id = :id AND position IS NOT NULL
      """
    return SearchDocument(try pieces(sql, session, in: db))
  }

  /// The condition under which the candidate has not scored a turn, so that what friends say of it is
  /// not to be found yet.
  private static func isUnscored(_ turn: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM rating AS own
      WHERE own.turn = \(turn) AND own.rater = 'self' AND own.predicts = '')
    """
  }

  private static func pieces(
    _ sql: String, _ id: Int, in db: Database
  ) throws -> [SearchDocument.Piece] {
    try db.values(sql, ["id": id]) { row in
      SearchDocument.Piece(try row["part"], try row["text"], isHidden: try row["isHidden"])
    }
  }
}
