import Foundation
import GRDB
import InterviewCore

/// The tables `debrief` and `reply`.
enum ReplyTable {
  /// Keeps that a debrief was written.
  static func keep(_ debrief: DebriefRecord, session: Int, in db: Database) throws {
    try db.run(
      "INSERT INTO debrief (uuid, session, friend, writtenAt) VALUES (?, ?, CAST(? AS TEXT), ?)",
      [
        debrief.id.uuidString, session, Text(debrief.friend), try debrief.writtenAt.milliseconds,
      ])
  }

  /// Keeps a reply and its ratings in place of all that its rater has said of the session before.
  static func keep(
    _ reply: Reply, _ ratings: [Int: [Rating]], session: Int, in db: Database
  ) throws {
    try db.run(
      """
      INSERT OR REPLACE INTO reply
        (session, rater, debrief, saw, decision, receivedAt, worked, workOn, tryNext)
      VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))
      """,
      [
        session, Text(reply.rater), reply.debrief.uuidString, reply.saw?.rawValue,
        reply.decision?.rawValue, try reply.receivedAt.milliseconds, Text(reply.worked),
        Text(reply.workOn), Text(reply.tryNext),
      ])
    try db.run(
      """
      DELETE FROM rating WHERE rater = CAST(?2 AS TEXT) AND predicts = ''
        AND turn IN (SELECT id FROM turn WHERE session = ?1)
      """,
      [session, Text(reply.rater)])
    for (turn, ratings) in ratings {
      let id = try TurnTable.id(of: turn, session: session, in: db)
      try RatingTable.keep(ratings, turn: id, in: db)
    }
  }

  /// The debriefs written of a session, oldest first.
  static func debriefs(of session: Int, in db: Database) throws -> [DebriefRecord] {
    let sql = """
      SELECT uuid, friend, writtenAt FROM debrief WHERE session = ? ORDER BY writtenAt, uuid
      """
    return try db.values(sql, [session]) { columns in
      DebriefRecord(
        id: try identifier(columns.text()), friend: try columns.text(),
        writtenAt: try columns.date())
    }
  }

  /// The replies to a session, in the order of their coming.
  static func replies(of session: Int, in db: Database) throws -> [Reply] {
    let sql = """
      SELECT debrief, rater, saw, worked, workOn, tryNext, decision, receivedAt
      FROM reply WHERE session = ? ORDER BY receivedAt, rater
      """
    return try db.values(sql, [session]) { columns in
      Reply(
        debrief: try identifier(columns.text()), rater: try columns.text(),
        saw: try columns.optionalWord(), worked: try columns.text(), workOn: try columns.text(),
        tryNext: try columns.text(), decision: try columns.optionalWord(),
        receivedAt: try columns.date())
    }
  }

  /// The number of the session that a debrief was written of.
  static func session(of debrief: UUID, in db: Database) throws -> Int? {
    let sql = "SELECT session FROM debrief WHERE uuid = ?"
    return try db.values(sql, [debrief.uuidString]) { try $0.next(Int.self) }.first
  }

  private static func identifier(_ text: String) throws -> UUID {
    guard let id = UUID(uuidString: text) else {
      throw TableError.damaged("the identifier of a debrief is no UUID")
    }
    return id
  }
}
