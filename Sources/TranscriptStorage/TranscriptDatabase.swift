package import GRDB
package import InterviewCore

package import struct Foundation.UUID

/// The SQLite database that keeps the sessions of one user.
///
/// Every write is one transaction, and on disk when its call returns. Any number of processes may
/// have the same file open.
package struct TranscriptDatabase: Sendable {
  /// The file's path, as errors name it; nil for a store in memory.
  private let path: String?
  /// The connection.
  package let queue: DatabaseQueue
  /// Whether there was no room for what SQLite needs to write.
  private let isReadOnly: Bool

  /// Opens the store at a path; makes it, and the directories above it, where there is none.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package init(path: String, report: (StoreNotice) throws -> Void = { _ in }) throws {
    try self.init(path: path, busyTimeoutSeconds: StoreFile.busyTimeoutSeconds, report: report)
  }

  /// Opens the store so, and waits no longer than so many seconds for others who use it.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package init(
    path: String, busyTimeoutSeconds: Double, report: (StoreNotice) throws -> Void = { _ in }
  ) throws {
    let file = StoreFile(path: path)
    Self.clearLeftovers(in: file.directory)
    try Self.translating(path) { try file.prepare(Schema.make) }
    self.path = path
    do {
      queue = try Self.translating(path) {
        let queue = try DatabaseQueue(
          path: file.absolutePath, configuration: Self.configuration(busyTimeoutSeconds))
        try Schema.bringUpToDate(queue, in: file, report)
        Purge(queue, path: path).finish(busyTimeoutSeconds, report)
        return queue
      }
      isReadOnly = false
    } catch StoreError.full {
      queue = try Self.translating(path) {
        let queue = try Self.openForReading(file, busyTimeoutSeconds)
        guard try queue.readOnce({ try Schema.isCurrent($0, in: file) }) else {
          throw StoreError.full(path: path)
        }
        return queue
      }
      isReadOnly = true
      try report(.onlyRead(path: path))
    }
  }

  /// Opens a store that is there and of the newest version, only to look into it: nothing is made, mended or brought
  /// up to date, and nobody is waited for.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package init(lookingInto path: String) throws {
    self.path = path
    isReadOnly = true
    queue = try Self.translating(path) {
      let file = StoreFile(path: path)
      try file.requireStore()
      var configuration = Configuration()
      configuration.prepareDatabase { db in try db.runAlone("PRAGMA query_only = ON") }
      let queue = try DatabaseQueue(path: file.absolutePath, configuration: configuration)
      guard try queue.readOnce({ try Schema.isCurrent($0, in: file) }) else {
        throw StoreError.locked(path: path)
      }
      return queue
    }
  }

  /// Opens a store on a disk that has no room for the index of SQLite's log: it is kept in memory, for
  /// which SQLite wants the file for itself.
  static func openForReading(
    _ file: StoreFile, _ busyTimeoutSeconds: Double = StoreFile.busyTimeoutSeconds
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeoutSeconds)
    configuration.prepareDatabase { db in
      // Before anything else, which would look into the file.
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
    }
    return try DatabaseQueue(path: file.absolutePath, configuration: configuration)
  }

  /// Removes what killed processes have left of their temporary files in the data directory.
  private static func clearLeftovers(in directory: String) {
    for name in ["", "/backups", "/drafts", "/banks", "/recordings"] {
      TemporaryFile.clear(directory + name)
    }
  }

  /// Makes a store in memory, which is gone with the value: a copy of another one, or an empty one.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package init(inMemoryCopyOf other: TranscriptDatabase?) throws {
    (path, isReadOnly) = (nil, false)
    queue = try Self.translating(nil) {
      let queue = try DatabaseQueue(configuration: Self.configuration(0))
      if let other {
        try other.queue.backup(to: queue)
      } else {
        try Schema.makeTables(queue)
      }
      return queue
    }
  }

  /// Ends the connection, after which every operation fails.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package func close() throws {
    try Self.translating(path) { try queue.close() }
  }

  static func configuration(_ busyTimeoutSeconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeoutSeconds)
    configuration.prepareDatabase { db in
      // GRDB's own WAL mode would settle for NORMAL, which a power cut can roll back.
      try db.runAlone("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }
}

extension TranscriptDatabase {
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(path) { try queue.readOnce(body) }
  }

  package func atOneMoment<Value>(_ body: () throws -> Value) throws -> Value {
    // What the body throws comes out as it is.
    try read { _ in Result { try body() } }.get()
  }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try checkRoom()
    return try Self.translating(path) { try queue.write(body) }
  }

  private func checkRoom() throws {
    if isReadOnly, let path { throw StoreError.full(path: path) }
  }

  static func translating<Value>(_ path: String?, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path ?? ":memory:")
    }
  }
}

extension TranscriptDatabase: TranscriptStore {
  package func begin(_ session: SessionRecord, plan: Plan) throws -> Int {
    try write { db in
      let number = try SessionTable.insert(session, plan, in: db)
      try WholeSession.addTurns(of: session, as: number, in: db)
      try SearchTable.addAll(of: number, in: db)
      return number
    }
  }

  package func update(_ session: SessionRecord) throws {
    try write { db in try SessionTable.update(session, in: db) }
  }

  package func drop(_ session: UUID) throws {
    try write { db in
      guard let number = try SessionTable.existingNumber(of: session, in: db) else { return }
      try SearchTable.following(session: number, in: db) {
        try SessionTable.removeWithoutTurns(number, in: db)
      }
    }
  }

  package func keep(_ turn: Turn, of session: UUID) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      try SearchTable.following(turn: turn.number, of: number, in: db) {
        _ = try TurnTable.keep(turn, session: number, in: db)
      }
    }
  }

  package func keep(_ ratings: [Rating], turn: Int, of session: UUID) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      let id = try TurnTable.id(of: turn, session: number, in: db)
      try SearchTable.following(turn: turn, of: number, in: db) {
        try RatingTable.keep(ratings, turn: id, in: db)
      }
    }
  }

  package func keep(_ debrief: DebriefRecord, of session: UUID) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      try ReplyTable.keep(debrief, session: number, in: db)
    }
  }

  package func keep(_ reply: Reply, ratings: [Int: [Rating]], of session: UUID) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      try SearchTable.following(session: number, in: db) {
        try ReplyTable.keep(reply, ratings, session: number, in: db)
      }
    }
  }

  package func remove(_ removed: RemovedReply, of session: UUID) throws {
    try erasing { db in
      let number = try SessionTable.number(of: session, in: db)
      try SearchTable.following(session: number, in: db) {
        try ReplyTable.remove(removed, session: number, in: db)
      }
    }
  }

  package func edit<Value>(_ body: (any StoreEdit) throws -> Value) throws -> Value {
    try checkRoom()
    do {
      return try queue.write { db in try body(Edit(db: db, path: path)) }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path ?? ":memory:")
    }
  }

  private struct Edit: StoreEdit {
    let db: Database
    let path: String?

    func session(_ id: UUID) throws -> (record: SessionRecord, plan: Plan?)? {
      try translating(path) { try WholeSession.find(id, in: db) }
    }

    func session(ofDebrief id: UUID) throws -> UUID? {
      try translating(path) { try ReplyTable.owner(of: id, in: db) }
    }

    func put(_ record: SessionRecord, plan: Plan?) throws -> Int {
      try translating(path) { try WholeSession.put(record, plan, in: db) }
    }
  }

  package func purge(sessions numbers: [Int]?, _ report: WorkReport = { _ in }) throws {
    try erasing(report) { db in try Purge.remove(numbers, in: db, report) }
  }

  /// Takes something out so that nothing of it stays in the store's files.
  func erasing(
    _ report: WorkReport = { _ in }, _ body: (Database) throws -> Void
  ) throws {
    // Memory has no files that something could stay in.
    guard let path else { return try write(body) }
    try checkRoom()
    try Self.translating(path) { try Purge(queue, path: path).run(report, body) }
  }

  package func session(_ number: Int) throws -> SessionRecord? {
    try read { db in try WholeSession.read(number, in: db) }
  }

  package func forEach(
    _ numbers: [Int], _ take: (SessionRecord, Plan?) throws -> Void
  ) throws {
    let ranges = SessionRange.all(numbers).map(\.range)
    try ReadingAhead.forEach(ranges) { range in
      try read { db in
        (try WholeSession.read(range, in: db), try SessionTable.plans(in: range, in: db))
      }
    } take: { sessions, plans in
      for session in sessions { try take(session, plans[session.number]) }
    }
  }

  package func session(ofDebrief id: UUID) throws -> Int? {
    try read { db in try ReplyTable.session(of: id, in: db) }
  }

  package func redactions() throws -> [RedactedWords] {
    try read { db in try ReplyTable.redactions(in: db) }
  }

  package func plan(ofSession number: Int) throws -> Plan? {
    try read { db in try WholeSession.plan(number, in: db) }
  }

  package func latest(in state: SessionRecord.State?) throws -> Int? {
    try read { db in try SessionTable.latest(state, in: db) }
  }

  package func numbers() throws -> [Int] {
    try read { db in try SessionTable.numbers(in: db) }
  }

  package func count() throws -> Int {
    try read { db in try SessionTable.count(in: db) }
  }
}

extension TranscriptDatabase {
  /// The version of the SQLite library in use; nil where it does not say.
  package static func sqliteVersion() -> String? {
    try? DatabaseQueue().read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") }
  }

  /// The version of the tables that this program writes.
  package static var schemaVersion: Int { Schema.migrator.migrations.count }
}
