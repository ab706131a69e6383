import GRDB
import GRDBSQLite

extension DatabaseQueue {
  /// Runs a body within one read: the one that is under way on this connection, else one of its own.
  ///
  /// GRDB's own `read` forbids writes meanwhile with `PRAGMA query_only`, after which SQLite compiles every
  /// statement anew: a third of the time that reading a session takes. Its transactions tell its observers.
  func readOnce<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try unsafeReentrantRead { db in
      if db.isInsideTransaction { return try body(db) }
      try db.runAlone("BEGIN")
      do {
        let value = try body(db)
        try db.runAlone("COMMIT")
        return value
      } catch {
        try? db.runAlone("ROLLBACK")
        throw error
      }
    }
  }
}

extension Database {
  /// Runs statements that GRDB does not hear of.
  func runAlone(_ sql: String) throws {
    let code = sqlite3_exec(sqliteConnection, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
    }
  }
}
