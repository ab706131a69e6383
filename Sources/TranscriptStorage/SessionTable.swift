import Foundation
import GRDB
import InterviewCore

/// The tables `session` and `sessionBank`.
enum SessionTable {
  private static let sessions = Table(
    name: "session",
    blank: SessionRecord(
      id: .zero, number: 0, startedAt: .distantPast, interviewer: "", seed: 0),
    columns: [
      Column("uuid", \.id),
      Column("startedAt", \.startedAt),
      Column("finishedAt", \.finishedAt),
      Column("state", \.state),
      Column("mode", \.mode),
      Column("medium", \.medium),
      Column("interviewer", \.interviewer),
      Column("seed", \.seed),
      Column("decision", \.decision),
      Column("best", \.best),
      Column("worst", \.worst),
      Column("declined", \.declinedNames),
      Column("company", \.setting.company),
      Column("position", \.setting.position),
      Column("forRole", \.setting.role),
      Column("job", \.setting.job),
    ])

  private static let banks = Table(
    name: "sessionBank", blank: BankVersion(id: "", sha256: ""),
    columns: [Column("bank", \.id), Column("sha256", \.sha256)])

  /// Keeps a new session without its turns and returns its number: the one that is wanted, else a new one.
  static func insert(
    _ session: SessionRecord, _ plan: Plan?, as number: Int? = nil, in db: Database
  ) throws -> Int {
    try sessions.keep(session, with: ["id": number], in: db)
    let number = Int(db.lastInsertedRowID)
    try banks.keep(session.banks, of: "session", number, in: db)
    if let plan, session.state != .finished {
      try db.run(
        "UPDATE session SET plan = CAST(:plan AS TEXT) WHERE id = :id",
        ["plan": try JSONEncoder().encode(plan), "id": number])
    }
    return number
  }

  /// Keeps what is said of a session as a whole; a finished one needs its plan no more.
  static func update(_ session: SessionRecord, in db: Database) throws {
    try sessions.run(
      """
      UPDATE session SET \(sessions.assignments), plan = iif(:state = 'finished', NULL, plan)
      WHERE uuid = :uuid
      """, session, in: db)
    guard db.changesCount == 1 else { throw StoreError.unknownSession(session.id) }
  }

  /// The number of the session with that identifier.
  static func number(of id: UUID, in db: Database) throws -> Int {
    guard let number = try existingNumber(of: id, in: db) else {
      throw StoreError.unknownSession(id)
    }
    return number
  }

  /// The number of the session with that identifier, or nil where there is none.
  static func existingNumber(of id: UUID, in db: Database) throws -> Int? {
    try db.first("SELECT id FROM session WHERE uuid = :uuid", ["uuid": id.uuidString]) {
      try $0["id"]
    }
  }

  /// Whether there is a session with that number.
  static func exists(_ number: Int, in db: Database) throws -> Bool {
    try db.first("SELECT 1 AS one FROM session WHERE id = :id", ["id": number]) {
      try $0["one"] as Int
    } != nil
  }

  /// Some sessions in the order of their numbers, without their turns.
  static func sessions(in range: SessionRange, in db: Database) throws -> [SessionRecord] {
    let banks = try banks.grouped(
      "sessionBank WHERE session BETWEEN :first AND :last ORDER BY session, place",
      range.arguments, by: "session", in: db)
    return try sessions.find(
      "session WHERE id BETWEEN :first AND :last ORDER BY id", range.arguments, by: "id", in: db
    ).map { number, session in
      var session = session
      session.number = number
      session.banks = banks[number] ?? []
      return session
    }
  }

  /// What some sessions still want to ask, by their numbers.
  static func plans(in range: SessionRange, in db: Database) throws -> [Int: Plan] {
    let sql = "SELECT id, plan FROM session WHERE id BETWEEN :first AND :last AND plan IS NOT NULL"
    let found = try db.values(sql, range.arguments) { row in
      (number: try row["id"] as Int, json: try row["plan"] as String)
    }
    return try found.reduce(into: [:]) { plans, plan in
      do {
        plans[plan.number] = try JSONDecoder().decode(Plan.self, from: Data(plan.json.utf8))
      } catch {
        throw TableError.damaged("the plan of session \(plan.number) cannot be read")
      }
    }
  }

  /// The highest number, of the sessions in that state where one is given.
  static func latest(_ state: SessionRecord.State?, in db: Database) throws -> Int? {
    let condition = state == nil ? "" : "WHERE state = :state"
    let arguments: StatementArguments = state.map { ["state": $0.rawValue] } ?? [:]
    return try db.first("SELECT max(id) AS latest FROM session \(condition)", arguments) {
      try $0["latest"] as Int?
    } ?? nil
  }

  /// The numbers of all sessions, ascending.
  static func numbers(in db: Database) throws -> [Int] {
    try db.values("SELECT id FROM session ORDER BY id") { try $0["id"] }
  }

  /// Removes the session with that number, if it has no turn.
  static func removeWithoutTurns(_ number: Int, in db: Database) throws {
    let sql = """
      DELETE FROM session WHERE id = :id
        AND NOT EXISTS (SELECT 1 FROM turn WHERE turn.session = session.id)
      """
    try db.run(sql, ["id": number])
  }

  /// How many sessions there are.
  static func count(in db: Database) throws -> Int {
    try db.first("SELECT count(*) AS count FROM session") { try $0["count"] } ?? 0
  }
}

extension SessionRecord {
  /// What was declined, as it is kept; a word of a newer version is passed over.
  fileprivate var declinedNames: [String] {
    get { declined.map(\.rawValue).sorted() }
    set { declined = Set(newValue.compactMap(Judgement.init(rawValue:))) }
  }
}
