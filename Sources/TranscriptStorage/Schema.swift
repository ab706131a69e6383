import GRDB
import InterviewCore

/// The versions of the tables, oldest first.
///
/// A migration that has been released is never edited, and never names a type of ours.
enum Schema {
  /// Every migration we know.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: version1)
    }
    migrator.registerMigration("v2", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: version2)
    }
    migrator.registerMigration("v3", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: version3)
    }
    return migrator
  }

  /// Marks the file as ours: "rhrs" in ASCII.
  private static let applicationID = 0x7268_7273

  /// Brings a new or an old store to the newest version; a current one costs two queries.
  static func bringUpToDate(_ queue: DatabaseQueue, in file: StoreFile) throws {
    let migrator = migrator
    if try queue.unsafeRead({ try isCurrent($0, migrator, file) }) { return }
    try file.locked {
      try file.closeToOthers()
      // What was missing may have come while we waited.
      let isReady = try queue.writeWithoutTransaction { db in
        if try isCurrent(db, migrator, file) { return true }
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        // A file system without shared memory leaves the mode as it was, which is as durable.
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        return false
      }
      if !isReady { try migrator.migrate(queue) }
    }
  }

  private static func isCurrent(
    _ db: Database, _ migrator: DatabaseMigrator, _ file: StoreFile
  ) throws -> Bool {
    guard try isOursOrEmpty(db) else { throw StoreError.notADatabase(path: file.path) }
    let applied = try migrator.appliedIdentifiers(db)
    let known = Set(migrator.migrations)
    guard applied.isSubset(of: known) else { throw StoreError.fromTheFuture(path: file.path) }
    return applied == known
  }

  /// Whether we may write to the file: another program's database is not ours to add to.
  private static func isOursOrEmpty(_ db: Database) throws -> Bool {
    if try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID { return true }
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
  }
}
