import Foundation
import GRDB
package import InterviewCore

/// The SQLite file that keeps the sessions of one user.
///
/// Every write is one transaction, and on disk when its call returns. Any number of processes may
/// have the same file open.
package struct TranscriptDatabase: Sendable {
  private let path: String
  let queue: DatabaseQueue

  /// Opens the store at a path; makes it, and the directories above it, where there is none.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package init(path: String, report: (StoreNotice) -> Void = { _ in }) throws {
    try self.init(path: path, patienceSeconds: StoreFile.patienceSeconds, report: report)
  }

  /// Opens the store so, and waits no longer than so many seconds for others who use it.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package init(
    path: String, patienceSeconds: Double, report: (StoreNotice) -> Void = { _ in }
  ) throws {
    let file = StoreFile(path: path)
    try file.prepare()
    self.path = path
    queue = try Self.translating(path) {
      let queue = try DatabaseQueue(
        path: file.absolutePath, configuration: Self.configuration(patienceSeconds))
      try Schema.bringUpToDate(queue, in: file, report)
      Purge(queue, path: path).finish(patienceSeconds, report)
      return queue
    }
  }

  /// The port that the rest of the program knows.
  package var store: TranscriptStore {
    TranscriptStore(
      begin: begin, update: update, keepTurn: keepTurn, keepRatings: keepRatings,
      keepDebrief: keepDebrief, keepReply: keepReply, session: session, sessionOf: session(of:),
      plan: plan, latest: latest, summaries: summaries,
      attempts: attempts, scoredPairs: scoredPairs, uses: uses, count: count, search: search,
      numbers: numbers, edit: edit, purge: purge, review: reviewQueries)
  }

  /// Ends the connection, after which every operation fails.
  ///
  /// - Throws: ``InterviewCore/StoreError``.
  package func close() throws {
    try Self.translating(path) { try queue.close() }
  }

  static func configuration(_ patienceSeconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patienceSeconds)
    configuration.prepareDatabase { db in
      // GRDB's own WAL mode would settle for NORMAL, which a power cut can roll back.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }
}

// The operations of the port.
extension TranscriptDatabase {
  private func begin(_ session: SessionRecord, with plan: Plan) throws -> Int {
    try write { db in
      let number = try SessionTable.insert(session, plan, in: db)
      try WholeSession.keepTurns(of: session, as: number, in: db)
      try SearchTable.addAll(of: number, in: db)
      return number
    }
  }

  private func update(_ session: SessionRecord) throws {
    try write { db in try SessionTable.update(session, in: db) }
  }

  private func keepTurn(_ turn: Turn, of session: UUID) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      try SearchTable.following(turn: turn.number, of: number, in: db) {
        _ = try TurnTable.keep(turn, session: number, in: db)
      }
    }
  }

  private func keepRatings(_ ratings: [Rating], turn: Int, of session: UUID) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      let id = try TurnTable.id(of: turn, session: number, in: db)
      try SearchTable.following(turn: turn, of: number, in: db) {
        try RatingTable.keep(ratings, turn: id, in: db)
      }
    }
  }

  private func keepDebrief(_ debrief: DebriefRecord, of session: UUID) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      try ReplyTable.keep(debrief, session: number, in: db)
    }
  }

  private func keepReply(
    _ reply: Reply, _ ratings: [Int: [Rating]], of session: UUID
  ) throws {
    try write { db in
      let number = try SessionTable.number(of: session, in: db)
      try SearchTable.following(session: number, in: db) {
        try ReplyTable.keep(reply, ratings, session: number, in: db)
      }
    }
  }

  private func session(of debrief: UUID) throws -> Int? {
    try read { db in try ReplyTable.session(of: debrief, in: db) }
  }

  private func session(_ number: Int) throws -> SessionRecord? {
    try read { db in try WholeSession.read(number, in: db) }
  }

  private func plan(_ number: Int) throws -> Plan? {
    try read { db in try SessionTable.plan(number, in: db) }
  }

  private func latest(_ state: SessionRecord.State?) throws -> Int? {
    try read { db in try SessionTable.latest(state, in: db) }
  }

  private func summaries(_ limit: Int, skipping: Int) throws -> [SessionSummary] {
    try read { db in try Summaries.page(limit, skipping: skipping, in: db) }
  }

  private func attempts(_ limit: Int) throws -> [Attempt] {
    try read { db in try Attempts.newest(limit, in: db) }
  }

  private func scoredPairs() throws -> [ScoredPair] {
    try read { db in try ScoredPairs.all(in: db) }
  }

  private func search(_ query: SearchQuery, _ limit: Int) throws -> SearchResults {
    try read { db in try Search(query, limit: limit).results(in: db) }
  }

  private func numbers() throws -> [Int] {
    try read { db in try SessionTable.numbers(in: db) }
  }

  private func edit(_ body: (StoreEdit) throws -> Void) throws {
    try write { db in
      try body(
        StoreEdit(
          session: { try WholeSession.find($0, in: db) },
          put: { try WholeSession.put($0, $1, in: db) }))
    }
  }

  private func purge(_ numbers: [Int]?) throws {
    try Self.translating(path) { try Purge(queue, path: path).run(numbers) }
  }

  private func uses(_ bank: String?) throws -> [QuestionUse] {
    try read { db in try Uses.all(of: bank, in: db) }
  }

  private func count() throws -> Int {
    try read { db in try SessionTable.count(in: db) }
  }

  private var reviewQueries: ReviewQueries {
    ReviewQueries(
      scores: { window in try read { db in try Scores.history(window, in: db) } },
      stories: { session, limit in
        try read { db in try Askings.stories(upTo: session, limit, in: db) }
      },
      askings: { question in try read { db in try Askings.askings(of: question, in: db) } },
      practice: { window, daysSince in
        try read { db in try PracticeRecords(window, in: db).history(daysSince: daysSince) }
      })
  }
}

extension TranscriptDatabase {
  private func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(path) { try queue.read(body) }
  }

  private func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(path) { try queue.write(body) }
  }

  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

extension TranscriptDatabase {
  /// The version of the SQLite library in use; nil where it does not say.
  package static func sqliteVersion() -> String? {
    try? DatabaseQueue().read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") }
  }
}
