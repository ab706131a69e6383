import BankImporting
import Foundation
import GRDB

/// Reads a database of cards, of which nothing is believed but its tables: views, virtual tables and
/// computed columns could do anything.
struct DeckDatabase {
  private let db: Database
  /// The names of the real tables.
  private let tables: [String]

  /// What the database in a file holds.
  static func read(_ path: String) throws(DeckError) -> DeckContents {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      // Anki sorts names in a way of its own, which SQLite has to know to read its tables at all.
      db.add(collation: DatabaseCollation("unicase") { $0.lowercased().compare($1.lowercased()) })
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { db in try DeckDatabase(db).contents() }
    } catch let error as DeckError {
      throw error
    } catch {
      throw .damaged
    }
  }

  private init(_ db: Database) throws {
    self.db = db
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND sql NOT LIKE 'CREATE VIRTUAL%'
        ORDER BY rowid LIMIT 200
        """)
    tables = try names.filter { try Self.columns(of: $0, db).isPlain }
  }

  private func contents() throws -> DeckContents {
    if tables.contains("notes"), tables.contains("cards"), tables.contains("col") {
      let isNew =
        tables.contains("notetypes") && tables.contains("templates") && tables.contains("fields")
      let schema = AnkiSchema(db: db)
      let types = try isNew ? schema.noteTypes() : schema.oldNoteTypes()
      let decks = try isNew && tables.contains("decks") ? schema.decks() : schema.oldDecks()
      return .anki(AnkiCollection(noteTypes: types, notes: try schema.notes(decks)))
    }
    return .tables(try tables.map(table))
  }

  // MARK: Other databases

  private static func columns(of table: String, _ db: Database) throws -> (
    names: [String], isPlain: Bool
  ) {
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, hidden FROM pragma_table_xinfo(?) LIMIT 200", arguments: [table])
    return (rows.map { $0["name"] ?? "" }, rows.allSatisfy { $0["hidden"] == 0 })
  }

  private func table(_ name: String) throws -> DeckTable {
    let columns = try Self.columns(of: name, db).names
    // Values that nobody would read out are not even fetched.
    let values = columns.map { column in
      let quoted = column.quotedDatabaseIdentifier
      return
        "CASE WHEN typeof(\(quoted)) <> 'blob' AND length(\(quoted)) <= 100000 THEN CAST(\(quoted) AS TEXT) END"
    }
    let sql =
      "SELECT \(values.joined(separator: ", ")) FROM \(name.quotedDatabaseIdentifier) LIMIT \(DeckReader.mostRows + 1)"
    var rows: [[String]] = []
    let cursor = try Row.fetchCursor(db, sql: sql)
    var left = DeckReader.mostTextBytes
    while let row = try cursor.next() {
      for index in columns.indices {
        left -= String.fromDatabaseValue(row[index]).map(DeckReader.cost) ?? 8
      }
      guard left > 0 else { throw DeckError.tooLarge(limit: DeckReader.mostTextBytes) }
      guard rows.count < DeckReader.mostRows else {
        throw DeckError.tooMany(limit: DeckReader.mostRows)
      }
      rows.append(columns.indices.map { row[$0] ?? "" })
    }
    return DeckTable(name: name, columns: columns, rows: rows)
  }
}

extension String {
  fileprivate func compare(_ other: String) -> ComparisonResult {
    self == other ? .orderedSame : self < other ? .orderedAscending : .orderedDescending
  }
}
