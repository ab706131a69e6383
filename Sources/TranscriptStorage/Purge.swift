import GRDB
import InterviewCore

/// Takes sessions out of a store so that nothing of them stays in its files.
enum Purge {
  /// Takes sessions out of the tables and of the search index; all of them where nil.
  static func remove(_ numbers: [Int]?, in db: Database) throws {
    if let numbers {
      for number in numbers { try db.run("DELETE FROM session WHERE id = ?", [number]) }
    } else {
      try db.execute(sql: "DELETE FROM session")
    }
    // What is taken out of an index is only crossed out, and only where it is told what it held; made
    // anew it holds nothing that is not in the tables.
    try SearchTable.rebuild(in: db)
  }

  /// Writes the file anew without what was deleted, and empties the log.
  ///
  /// - Throws: ``InterviewCore/StoreError/notErased(path:)`` where somebody reads for longer than SQLite
  ///   is patient: whoever reads keeps what they see in the log.
  static func erase(_ queue: DatabaseQueue, path: String) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? false
      if isBusy { throw StoreError.notErased(path: path) }
    }
  }
}
