import GRDB
import GRDBSQLite

/// A statement that is given its values where SQLite holds them, and finds nothing: a merge keeps a dozen values of each
/// of a hundred thousand ratings.
struct BoundStatement {
  private let db: Database
  private let sql: String
  private let statement: OpaquePointer

  /// Prepares the statement, where that has not been done before.
  init(_ sql: String, in db: Database) throws {
    (self.db, self.sql) = (db, sql)
    statement = try db.cachedStatement(sql: sql).sqliteStatement
  }

  /// Runs it with the values that a body binds.
  func run(_ bind: () throws -> Void) throws {
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try bind()
    let code = sqlite3_step(statement)
    if code != SQLITE_DONE { throw error(code) }
  }

  /// The place of the parameter with a name; nil where it has none of that name.
  func place(of name: String) -> CInt? {
    let place = sqlite3_bind_parameter_index(statement, ":" + name)
    return place == 0 ? nil : place
  }

  func bind(_ number: Int64, at place: CInt) throws {
    try check(sqlite3_bind_int64(statement, place, number))
  }

  func bind(_ number: Double, at place: CInt) throws {
    try check(sqlite3_bind_double(statement, place, number))
  }

  /// Binds a text with all its bytes, NUL among them.
  ///
  /// - Throws: ``TableError`` for one that SQLite cannot hold.
  func bind(_ text: String, at place: CInt) throws {
    guard let count = CInt(exactly: text.utf8.count), count < Text.longest else {
      throw TableError.unstorable("a text is too long")
    }
    var text = text
    try check(text.withUTF8 { bind($0, count, at: place) })
  }

  private func bind(_ bytes: UnsafeBufferPointer<UInt8>, _ count: CInt, at place: CInt) -> CInt {
    // Without an address it would be no text, but nothing.
    guard let start = bytes.baseAddress, count > 0 else {
      return sqlite3_bind_text(statement, place, "", 0, Self.copies)
    }
    return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      sqlite3_bind_text(statement, place, $0, count, Self.copies)
    }
  }

  func bindNothing(at place: CInt) throws { try check(sqlite3_bind_null(statement, place)) }

  /// What tells SQLite to copy what it is given.
  private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func check(_ code: CInt) throws {
    if code != SQLITE_OK { throw error(code) }
  }

  private func error(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: sql)
  }
}
