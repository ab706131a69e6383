import Foundation
import GRDB
import InterviewCore

/// The tables `session` and `sessionBank`.
enum SessionTable {
  /// Keeps a new session without its turns and returns its number.
  static func insert(_ session: SessionRecord, _ plan: Plan, in db: Database) throws -> Int {
    let json = session.state == .finished ? nil : try JSONEncoder().encode(plan)
    try db.run(
      """
      INSERT INTO session
        (uuid, startedAt, finishedAt, state, mode, medium, interviewer, seed, decision, best, worst,
         company, position, plan)
      VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT),
        CAST(? AS TEXT))
      """,
      [
        session.id.uuidString, try session.startedAt.milliseconds,
        try session.finishedAt?.milliseconds, session.state.rawValue, session.mode.rawValue,
        session.medium.rawValue, Text(session.interviewer), Int64(bitPattern: session.seed),
        session.decision?.rawValue, session.best, session.worst,
        session.recalled.map { Text($0.company) }, session.recalled.map { Text($0.position) },
        json,
      ])
    let number = Int(db.lastInsertedRowID)
    for (place, bank) in session.banks.enumerated() {
      try db.run(
        """
        INSERT INTO sessionBank (session, place, bank, sha256)
        VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT))
        """,
        [number, place, Text(bank.id), Text(bank.sha256)])
    }
    return number
  }

  /// Keeps what changes while a session goes on; a finished one needs its plan no more.
  static func update(_ session: SessionRecord, in db: Database) throws {
    let state = session.state.rawValue
    try db.run(
      """
      UPDATE session
      SET state = ?, decision = ?, best = ?, worst = ?, finishedAt = ?, plan = iif(? = 'finished', NULL, plan)
      WHERE uuid = ?
      """,
      [
        state, session.decision?.rawValue, session.best, session.worst,
        try session.finishedAt?.milliseconds, state,
        session.id.uuidString,
      ])
    guard db.changesCount == 1 else { throw StoreError.unknownSession(session.id) }
  }

  /// The number of the session with that identifier.
  static func number(of id: UUID, in db: Database) throws -> Int {
    let sql = "SELECT id FROM session WHERE uuid = ?"
    let number = try db.values(sql, [id.uuidString]) { try $0.next(Int.self) }.first
    guard let number else { throw StoreError.unknownSession(id) }
    return number
  }

  /// The session with that number, without its turns.
  static func session(_ number: Int, in db: Database) throws -> SessionRecord? {
    let sql = """
      SELECT uuid, startedAt, finishedAt, state, mode, medium, interviewer, seed, decision,
        best, worst, company, position
      FROM session WHERE id = ?
      """
    return try db.values(sql, [number]) { columns in
      guard let id = UUID(uuidString: try columns.text()) else {
        throw TableError.damaged("the identifier of session \(number) is no UUID")
      }
      return SessionRecord(
        id: id, number: number, startedAt: try columns.date(),
        finishedAt: try columns.optionalDate(), state: try columns.word(),
        mode: try columns.word(), medium: try columns.word(), interviewer: try columns.text(),
        seed: UInt64(bitPattern: try columns.next(Int64.self)),
        banks: try banks(of: number, in: db),
        decision: try columns.optionalWord(), best: try columns.next(Int?.self),
        worst: try columns.next(Int?.self), recalled: try recalled(&columns))
    }.first
  }

  private static func recalled(_ columns: inout Columns) throws -> RecalledInterview? {
    let (company, position) = (try columns.optionalText(), try columns.optionalText())
    guard let company, let position else { return nil }
    return RecalledInterview(company: company, position: position)
  }

  private static func banks(of number: Int, in db: Database) throws -> [BankVersion] {
    let sql = "SELECT bank, sha256 FROM sessionBank WHERE session = ? ORDER BY place"
    return try db.values(sql, [number]) {
      BankVersion(id: try $0.text(), sha256: try $0.text())
    }
  }

  /// What the session with that number still wants to ask.
  static func plan(_ number: Int, in db: Database) throws -> Plan? {
    let sql = "SELECT plan FROM session WHERE id = ? AND plan IS NOT NULL"
    guard let json = try db.values(sql, [number], { try $0.text() }).first else { return nil }
    do {
      return try JSONDecoder().decode(Plan.self, from: Data(json.utf8))
    } catch {
      throw TableError.damaged("the plan of session \(number) cannot be read")
    }
  }

  /// The highest number, of the sessions in that state where one is given.
  static func latest(_ state: SessionRecord.State?, in db: Database) throws -> Int? {
    guard let state else {
      return try db.values("SELECT max(id) FROM session", []) { try $0.next(Int?.self) }.first
        ?? nil
    }
    let sql = "SELECT max(id) FROM session WHERE state = ?"
    return try db.values(sql, [state.rawValue]) { try $0.next(Int?.self) }.first ?? nil
  }

  /// How many sessions there are.
  static func count(in db: Database) throws -> Int {
    try db.values("SELECT count(*) FROM session", []) { try $0.next(Int.self) }.first ?? 0
  }
}
