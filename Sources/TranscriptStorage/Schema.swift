import GRDB
import Glibc
import InterviewCore

/// The versions of the tables, oldest first.
///
/// A migration that has been released is never edited, and never names a type of ours.
enum Schema {
  /// What each version adds to the one before it.
  private static let versions = [
    version1, version2, version3, version4 + version4Jobs, version5Jobs + version5Recordings,
    version6Stories + version6Replies, version7, version8,
  ]

  /// Every migration we know.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (place, statements) in versions.enumerated() {
      migrator.registerMigration("v\(place + 1)", foreignKeyChecks: .immediate) { db in
        try db.execute(sql: statements)
      }
    }
    return migrator
  }

  /// Marks the file as ours: "rhrs" in ASCII.
  static let applicationID = 0x7268_7273

  /// Makes the tables in a file that is empty, and nobody else's yet.
  static func make(_ path: String) throws {
    var configuration = TranscriptDatabase.configuration(0)
    configuration.prepareDatabase { db in
      // What is broken off is thrown away, and the file is synced as a whole.
      try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try claim($0) }
    try makeTables(queue)
    try queue.writeWithoutTransaction { try useLog($0) }
    try queue.close()
  }

  private static func claim(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  private static func useLog(_ db: Database) throws {
    // A file system without shared memory leaves the mode as it was, which is as durable.
    try db.execute(sql: "PRAGMA journal_mode = WAL")
  }

  /// Brings an old store to the newest version; a current one costs five queries.
  static func bringUpToDate(
    _ queue: DatabaseQueue, in file: StoreFile, _ report: (StoreNotice) throws -> Void
  ) throws {
    let migrator = migrator
    // In one transaction: another process may be making what is looked at.
    if try queue.readOnce({ try isCurrent($0, migrator, file) }) { return }
    try file.locked {
      try file.closeToOthers()
      // What was missing may have come while we waited.
      if try queue.readOnce({ try isCurrent($0, migrator, file) }) { return }
      try queue.writeWithoutTransaction { db in
        try claim(db)
        try useLog(db)
        try BackupDigest.remove(from: db)
      }
      try migrate(queue, migrator, file, report)
    }
  }

  /// Keeps the store as it is, and brings it up to date. Where that is broken off before the first step is taken, the
  /// copy goes again: it is of what is there still.
  private static func migrate(
    _ queue: DatabaseQueue, _ migrator: DatabaseMigrator, _ file: StoreFile,
    _ report: (StoreNotice) throws -> Void
  ) throws {
    let before = try queue.read(migrator.appliedIdentifiers)
    let backup = try backUp(queue, before: migrator, of: file, report)
    var isBrokenOff = false
    func tell(_ notice: StoreNotice) throws {
      do {
        try report(notice)
      } catch {
        isBrokenOff = true
        throw error
      }
    }
    do {
      if let backup {
        try tell(
          .migrating(from: before.count, to: migrator.migrations.count, backup: backup))
      }
      try makeTables(queue, migrator, tell)
    } catch {
      if isBrokenOff, let backup, try queue.read(migrator.appliedIdentifiers) == before {
        unlink(backup)
      }
      throw error
    }
  }

  /// Makes the tables that are missing.
  static func makeTables(
    _ queue: DatabaseQueue, _ migrator: DatabaseMigrator = migrator,
    _ report: (StoreNotice) throws -> Void = { _ in }
  ) throws {
    try SQLiteProgress.tell(.migrating, on: queue) {
      try report(.working($0))
    } _: {
      try migrator.migrate(queue)
    }
    // An index is no content: it is made anew of it, in whatever way the program knows now.
    try queue.write { db in
      guard try indexVersion(db) < SearchTable.version else { return }
      let answers = try Int.fetchOne(db, sql: "SELECT count(*) FROM turn") ?? 0
      if answers >= manyAnswers { try report(.indexing(answers: answers)) }
      try SearchTable.rebuild(in: db) { try report(.working($0)) }
    }
  }

  /// Whether a store is of the newest version.
  static func isCurrent(_ db: Database, in file: StoreFile) throws -> Bool {
    try isCurrent(db, migrator, file)
  }

  private static func isCurrent(
    _ db: Database, _ migrator: DatabaseMigrator, _ file: StoreFile
  ) throws -> Bool {
    guard try isOursOrEmpty(db) else { throw StoreError.notADatabase(path: file.path) }
    let applied = try appliedVersions(db)
    let known = Set(migrator.migrations)
    guard applied.isSubset(of: known) else { throw StoreError.fromTheFuture(path: file.path) }
    // Somebody has put a backup in the store's place by hand.
    if try BackupDigest.isIn(db) { return false }
    let index = try indexVersion(db)
    guard index <= SearchTable.version else { throw StoreError.fromTheFuture(path: file.path) }
    return applied == known && index == SearchTable.version
  }

  /// Indexing so many takes a good part of a second.
  private static let manyAnswers = 10_000

  /// Keeps a store of an older version beside the new one, and returns where; nil for a store that has no
  /// version yet, or the newest, or nothing in it.
  private static func backUp(
    _ queue: DatabaseQueue, before migrator: DatabaseMigrator, of file: StoreFile,
    _ report: (StoreNotice) throws -> Void
  ) throws -> String? {
    let (applied, isEmpty) = try queue.read { db in
      let applied = try migrator.appliedIdentifiers(db).count
      return (applied, try applied == 0 || !holdsAnything(db))
    }
    guard !isEmpty, applied < migrator.migrations.count else { return nil }
    let backup = try AutomaticBackups(of: file.path).newPath("v\(applied)")
    try StoreCopy.write(queue, to: backup) { try report(.working($0)) }
    return backup
  }

  /// Whether a store of whatever version has anything in it that somebody would miss.
  private static func holdsAnything(_ db: Database) throws -> Bool {
    try ["session", "job", "contact", "ifThenPlan", "story", "sharedReport"].contains { table in
      try db.tableExists(table)
        && Int.fetchOne(db, sql: "SELECT 1 FROM \(table) LIMIT 1") != nil
    }
  }

  /// The names of the versions that a store has been brought to; none where it has no table of them.
  private static func appliedVersions(_ db: Database) throws -> Set<String> {
    do {
      return Set(try db.values("SELECT identifier FROM grdb_migrations") { try $0["identifier"] })
    } catch {
      if try db.tableExists("grdb_migrations") { throw error }
      return []
    }
  }

  static func indexVersion(_ db: Database) throws -> Int {
    try db.first("PRAGMA user_version") { try $0["user_version"] } ?? 0
  }

  /// Whether we may write to the file: another program's database is not ours to add to.
  private static func isOursOrEmpty(_ db: Database) throws -> Bool {
    let owner: Int? = try db.first("PRAGMA application_id") { try $0["application_id"] }
    if owner == applicationID { return true }
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
  }
}
