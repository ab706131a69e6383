import Foundation
import GRDB
import Glibc
import InterviewCore
import JobSearch

/// Looks through a store.
enum StoreInspection {
  /// Makes sure that a file is a store of ours, of a version we know, and intact.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  static func require(
    _ db: Database, path: String, _ report: WorkReport = { _ in }
  ) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw StoreError.notADatabase(path: path)
    }
    let applied = try Schema.migrator.appliedIdentifiers(db)
    guard !applied.isEmpty else { throw StoreError.notADatabase(path: path) }
    guard applied.isSubset(of: Schema.migrator.migrations),
      try Schema.indexVersion(db) <= SearchTable.version
    else { throw StoreError.fromTheFuture(path: path) }
    if let problem = try pages(db, report).first {
      throw StoreError.damaged(path: path, reason: problem)
    }
  }

  /// Makes sure that a backup has our tables and nothing else, and is as it was made. Returns whether it has
  /// a digest that says so.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  static func requireUnchanged(
    _ db: Database, path: String, _ report: WorkReport
  ) throws -> Bool {
    try require(db, path: path, report)
    let digest = try SQLiteProgress.tell(.digesting, in: db, report) { try BackupDigest.check(db) }
    if digest == .unknown { throw StoreError.fromTheFuture(path: path) }
    let changed = digest == .differs ? ["its content is not what was backed up"] : []
    try refuse(SchemaShape.problems(db) + references(db) + changed, path)
    return digest == .fits
  }

  /// Makes sure that everything in a store of the newest version can be.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  static func requireValues(
    _ db: Database, path: String, _ report: WorkReport
  ) throws {
    try refuse(
      sessions(db, path, report) { $0.impossibility }.problems + jobs(db, path).problems, path)
  }

  private static func refuse(_ problems: [String], _ path: String) throws {
    guard !problems.isEmpty else { return }
    let more = problems.count > 3 ? "; and \(problems.count - 3) more" : ""
    throw StoreError.damaged(
      path: path, reason: problems.prefix(3).joined(separator: "; ") + more)
  }

  /// Whether the search index is intact and knows every answer.
  static func isIndexWhole(_ queue: DatabaseQueue, _ report: WorkReport) throws -> Bool {
    try queue.readOnce { try searchIndex($0).problems.isEmpty }
      && (try? checkIndex(queue, report)) != nil
  }

  static func checkIndex(_ queue: DatabaseQueue, _ report: WorkReport) throws {
    // SQLite does it in one go, and tells nobody meanwhile.
    try report(WorkStep(.readingPages))
    try queue.writeWithoutTransaction { db in
      try SQLiteProgress.tell(.readingPages, in: db, report) {
        try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
      }
    }
  }

  /// Looks at everything.
  static func report(_ path: String, _ report: WorkReport) throws -> StoreReport {
    guard access(path, F_OK) == 0 else { return StoreReport([.init(.file, count: 0)]) }
    let file = StoreFile(path: path)
    var items: [StoreReport.Item] = []
    do {
      try file.requireStore()
      items = try self.report(file, report)
    } catch {
      items = [failed(.file, error, path)]
    }
    return StoreReport(items + [permissions(file)])
  }

  private static func report(
    _ file: StoreFile, _ report: WorkReport
  ) throws -> [StoreReport.Item] {
    do {
      let configuration = TranscriptDatabase.configuration(StoreFile.busyTimeoutSeconds)
      let queue = try DatabaseQueue(path: file.absolutePath, configuration: configuration)
      guard let aside = try? InspectionAside(path: file.absolutePath, configuration) else {
        return try self.report(
          queue, file.path, pages: { try pages($0, report) },
          index: { try checkIndex(queue, report) },
          report)
      }
      defer { aside.stop() }
      return try self.report(
        queue, file.path, pages: { _ in try aside.found(report).pages.get() },
        index: { try aside.found(report).index.get() }, report)
    } catch {
      guard case .full = StoreError(error, path: file.path) else { throw error }
      return try TranscriptDatabase.openForReading(file).read { db in
        try self.report(db, file.path, report) { try pages(db, report) }
      }
    }
  }

  /// Looks at everything at one moment, whoever writes meanwhile; but for what SQLite looks through by itself.
  private static func report(
    _ queue: DatabaseQueue, _ path: String, pages: (Database) throws -> [String],
    index: () throws -> Void, _ report: WorkReport
  ) throws -> [StoreReport.Item] {
    var items = try queue.readOnce { db in
      try self.report(db, path, report) { try pages(db) }
    }
    guard let place = items.firstIndex(where: { $0.check == .searchIndex }),
      items[place].problems.isEmpty
    else { return items }
    do {
      try index()
    } catch {
      items[place] = failed(.searchIndex, error, path)
    }
    return items
  }

  private static func report(
    _ db: Database, _ path: String, _ report: WorkReport, pages: () throws -> [String]
  ) throws -> [StoreReport.Item] {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw StoreError.notADatabase(path: path)
    }
    // Where they cannot be read, the pages may say why.
    let applied = try? Schema.migrator.appliedIdentifiers(db)
    guard applied?.isSubset(of: Schema.migrator.migrations) ?? true else {
      throw StoreError.fromTheFuture(path: path)
    }
    func item(_ check: StoreReport.Check, _ body: () throws -> StoreReport.Item)
      -> StoreReport.Item
    {
      do { return try body() } catch { return failed(check, error, path) }
    }
    let file = item(.file) { .init(.file, count: 1, problems: try SchemaShape.problems(db)) }
    let ours = [
      item(.references) { .init(.references, problems: try references(db)) },
      item(.searchIndex) { try searchIndex(db) },
      item(.sessions) { try sessions(db, path, report) },
      item(.stories) { try stories(db, path) },
      item(.reports) { try reports(db, path) },
      item(.jobs) { try jobs(db, path) },
    ]
    // Asked for last, since SQLite is at it meanwhile.
    return [file, item(.pages) { .init(.pages, problems: try pages()) }] + ours
  }

  /// What could not be looked at; only where the content is to blame a backup helps.
  private static func failed(
    _ check: StoreReport.Check, _ error: any Error, _ path: String
  ) -> StoreReport.Item {
    let isDamage =
      switch StoreError(error, path: path) {
      case .damaged, .notADatabase, .cannotCreate, .inputOutput: true
      default: false
      }
    return .init(check, problems: [reason(error, path)], isDamage: isDamage)
  }

  /// So many problems of a kind are named.
  private static let most = 20

  static func pages(_ db: Database, _ report: WorkReport) throws -> [String] {
    try SQLiteProgress.tell(.readingPages, in: db, report) {
      try String.fetchAll(db, sql: "PRAGMA integrity_check(\(most))").filter { $0 != "ok" }
    }
  }

  private static func references(_ db: Database) throws -> [String] {
    let problems: [String] = try db.values("PRAGMA foreign_key_check") { row in
      let (table, parent): (String, String) = (try row["table"], try row["parent"])
      return "a row of `\(table)` belongs to no `\(parent)`"
    }
    return Array(problems.prefix(most))
  }

  private static func searchIndex(_ db: Database) throws -> StoreReport.Item {
    let version = try Schema.indexVersion(db)
    guard version == SearchTable.version else {
      let problem =
        version == 0
        ? "it was never made; opening the store makes it"
        : "it is of an older version; opening the store makes it anew"
      return .init(.searchIndex, problems: [problem], isDamage: version == 0)
    }
    let indexed: [Int] = try db.values("SELECT id FROM search_docsize ORDER BY id") { try $0["id"] }
    let wanted = try SearchTable.wantedIDs(in: db).sorted()
    var problems: [String] = []
    let (missing, idle) = (count(wanted, notIn: indexed), count(indexed, notIn: wanted))
    if missing > 0 { problems.append("\(missing) documents are missing in it") }
    if idle > 0 { problems.append("\(idle) documents in it are no longer in the store") }
    return .init(.searchIndex, count: indexed.count, problems: problems)
  }

  /// How many ascending numbers do not stand among others; sets of half a million take thirty megabytes.
  private static func count(_ some: [Int], notIn others: [Int]) -> Int {
    var place = 0
    return some.count { number in
      while place < others.count, others[place] < number { place += 1 }
      return place == others.count || others[place] != number
    }
  }

  /// Reads every session whole; a further look may find something wrong with one.
  private static func sessions(
    _ db: Database, _ path: String, _ report: WorkReport,
    _ look: (SessionRecord) -> String? = { _ in nil }
  ) throws -> StoreReport.Item {
    let numbers = try SessionTable.numbers(in: db)
    var problems: [String] = []
    for (range, some) in SessionRange.all(numbers) where problems.count < most {
      try report(WorkStep(.readingSessions, done: some.startIndex, of: numbers.count))
      if let found = try? sessions(range, look, in: db) {
        problems += found
        continue
      }
      // One of them cannot be read: which one, and why?
      for number in some {
        do {
          problems += try sessions(SessionRange(number), look, in: db)
        } catch {
          problems.append("session \(number): \(reason(error, path))")
        }
      }
    }
    return .init(.sessions, count: numbers.count, problems: Array(problems.prefix(most)))
  }

  /// What is wrong with some sessions that can be read.
  private static func sessions(
    _ range: SessionRange, _ look: (SessionRecord) -> String?, in db: Database
  ) throws -> [String] {
    _ = try SessionTable.plans(in: range, in: db)
    return try WholeSession.read(range, in: db).compactMap { session in
      look(session).map { "session \(session.number): \($0)" }
    }
  }

  /// Reads every story whole.
  private static func stories(_ db: Database, _ path: String) throws -> StoreReport.Item {
    guard try db.tableExists("storyGone") else { return .init(.stories, count: 0) }
    do {
      return .init(.stories, count: try StoryTable.book(in: db).stories.count)
    } catch {
      return .init(.stories, problems: [reason(error, path)])
    }
  }

  /// Reads every report for somebody else whole.
  private static func reports(_ db: Database, _ path: String) throws -> StoreReport.Item {
    guard try db.tableExists("sharedReportGone") else { return .init(.reports, count: 0) }
    do {
      return .init(.reports, count: try SharedReportTable.book(in: db).reports.count)
    } catch {
      return .init(.reports, problems: [reason(error, path)])
    }
  }

  /// Reads every job whole, with all that belongs to it.
  private static func jobs(_ db: Database, _ path: String) throws -> StoreReport.Item {
    // Older versions had none.
    guard try db.tableExists("storyGone") else { return .init(.jobs, count: 0) }
    do {
      return .init(.jobs, count: try JobTables.book(in: db).jobs.count)
    } catch {
      return .init(.jobs, problems: [reason(error, path)])
    }
  }

  private static func permissions(_ file: StoreFile) -> StoreReport.Item {
    let paths = [file.directory, file.directory + "/backups", file.directory + "/drafts"]
    let all =
      paths + [file.path, file.path + "-wal", file.path + "-shm"]
      + AutomaticBackups(of: file.path).paths
    var count = 0
    let problems = all.compactMap { path -> String? in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      count += 1
      let mode = status.st_mode & 0o777
      guard mode & 0o077 != 0 else { return nil }
      let isDirectory = status.st_mode & S_IFMT == S_IFDIR
      return "others may look into `\(path)` (mode \(String(mode, radix: 8))); "
        + "`chmod \(isDirectory ? "700" : "600")` closes it"
    }
    return .init(.permissions, count: count, problems: problems)
  }

  /// Why something failed, in words, with nothing of what is in the store.
  private static func reason(_ error: any Error, _ path: String) -> String {
    switch StoreError(error, path: path) {
    case .damaged(_, let reason), .inputOutput(_, let reason), .cannotCreate(_, let reason): reason
    case .fromTheFuture: "a newer rehearse wrote it: update this program"
    case .notADatabase: "it is not a store of rehearse"
    case .notPermitted:
      "you may not read and write it: set REHEARSE_HOME to a directory of your own"
    case .locked: "another program holds it: end that, or try again in a moment"
    case .full: "the disk is full"
    case .notErased, .unknownSession, .missing: "it cannot be read"
    }
  }
}
