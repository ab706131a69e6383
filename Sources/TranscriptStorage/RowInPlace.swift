import GRDB
import GRDBSQLite

/// A row where SQLite holds it, for statements that find millions: what is read is taken for what the tables are made
/// to hold there, which `STRICT` and `NOT NULL` see to.
struct RowInPlace {
  private let statement: OpaquePointer

  fileprivate init(_ statement: OpaquePointer) { self.statement = statement }

  /// A whole number.
  func integer(_ place: Int) -> Int { Int(sqlite3_column_int64(statement, CInt(place))) }

  /// A text, which is gone with the row.
  func text(_ place: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: sqlite3_column_blob(statement, CInt(place)),
      count: Int(sqlite3_column_bytes(statement, CInt(place))))
  }
}

extension Database {
  /// Goes through the rows of a statement where SQLite holds them.
  func forEachInPlace(_ sql: String, _ body: (RowInPlace) throws -> Void) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(RowInPlace(statement))
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
      }
    }
  }
}
