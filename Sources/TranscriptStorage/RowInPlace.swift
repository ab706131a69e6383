import GRDB
import GRDBSQLite

/// A row where SQLite holds it, gone with the next one. What is read is checked: a file may hold anything.
struct RowInPlace {
  private let statement: OpaquePointer

  fileprivate init(_ statement: OpaquePointer) { self.statement = statement }

  /// What stands in a row, of whatever type.
  enum Value {
    case nothing
    case integer(Int64)
    case real(Double)
    case text(UnsafeRawBufferPointer)
    case bytes(UnsafeRawBufferPointer)
  }

  /// What stands there.
  func value(_ place: Int) -> Value {
    switch sqlite3_column_type(statement, CInt(place)) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, CInt(place)))
    case SQLITE_FLOAT: .real(sqlite3_column_double(statement, CInt(place)))
    case SQLITE_TEXT: .text(bytes(place))
    case SQLITE_BLOB: .bytes(bytes(place))
    default: .nothing
    }
  }

  private func bytes(_ place: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: sqlite3_column_blob(statement, CInt(place)),
      count: Int(sqlite3_column_bytes(statement, CInt(place))))
  }

  /// Whether nothing stands there.
  func isNothing(_ place: Int) -> Bool {
    sqlite3_column_type(statement, CInt(place)) == SQLITE_NULL
  }

  /// A whole number.
  ///
  /// - Throws: ``TableError`` where there is none.
  func integer(_ place: Int) throws -> Int64 {
    guard sqlite3_column_type(statement, CInt(place)) == SQLITE_INTEGER else {
      throw Self.otherType
    }
    return sqlite3_column_int64(statement, CInt(place))
  }

  /// A number.
  ///
  /// - Throws: ``TableError`` where there is none.
  func real(_ place: Int) throws -> Double {
    switch sqlite3_column_type(statement, CInt(place)) {
    case SQLITE_INTEGER, SQLITE_FLOAT: return sqlite3_column_double(statement, CInt(place))
    default: throw Self.otherType
    }
  }

  /// The bytes of a text, NUL among them.
  ///
  /// - Throws: ``TableError`` where there is none.
  func text(_ place: Int) throws -> UnsafeRawBufferPointer {
    guard sqlite3_column_type(statement, CInt(place)) == SQLITE_TEXT else { throw Self.otherType }
    return bytes(place)
  }

  private static let otherType = TableError.damaged("a value is of another type than expected")
}

extension Database {
  /// Goes through the rows of a statement where SQLite holds them.
  func forEachInPlace(
    _ sql: String, _ arguments: StatementArguments = [:], _ body: (RowInPlace) throws -> Void
  ) throws {
    try cachedStatement(sql: sql).forEachInPlace(arguments, in: self, body)
  }
}

extension Statement {
  /// Goes through its rows where SQLite holds them.
  func forEachInPlace(
    _ arguments: StatementArguments, in db: Database, _ body: (RowInPlace) throws -> Void
  ) throws {
    try setArguments(arguments)
    defer { sqlite3_reset(sqliteStatement) }
    while true {
      switch sqlite3_step(sqliteStatement) {
      case SQLITE_ROW: try body(RowInPlace(sqliteStatement))
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: sql)
      }
    }
  }
}
