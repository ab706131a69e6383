import Foundation
import GRDB
import InterviewCore

/// A session with all that belongs to it, read and kept at once.
enum WholeSession {
  /// The session with that number, or nil where there is none.
  static func read(_ number: Int, in db: Database) throws -> SessionRecord? {
    guard var session = try SessionTable.session(number, in: db) else { return nil }
    session.turns = try TurnTable.turns(of: number, in: db)
    session.debriefs = try ReplyTable.debriefs(of: number, in: db)
    session.replies = try ReplyTable.replies(of: number, in: db)
    session.removedReplies = try ReplyTable.removedReplies(to: number, in: db)
    return session
  }

  /// The session with that identifier and its plan, or nil where there is none.
  static func find(_ id: UUID, in db: Database) throws -> (record: SessionRecord, plan: Plan?)? {
    guard let number = try SessionTable.existingNumber(of: id, in: db),
      let record = try read(number, in: db)
    else { return nil }
    return (record, try SessionTable.plan(number, in: db))
  }

  /// Keeps a session in place of the one with its identifier, and returns its number.
  static func put(_ session: SessionRecord, _ plan: Plan?, in db: Database) throws -> Int {
    if let number = try SessionTable.existingNumber(of: session.id, in: db) {
      try SearchTable.following(session: number, in: db) {
        try db.run("DELETE FROM session WHERE id = :id", ["id": number])
        try insert(session, plan, as: number, in: db)
      }
      return number
    }
    let isFree = try SessionTable.session(session.number, in: db) == nil && session.number > 0
    let number = try insert(session, plan, as: isFree ? session.number : nil, in: db)
    try SearchTable.addAll(of: number, in: db)
    return number
  }

  @discardableResult private static func insert(
    _ session: SessionRecord, _ plan: Plan?, as number: Int?, in db: Database
  ) throws -> Int {
    let number = try SessionTable.insert(session, plan, as: number, in: db)
    try keepTurns(of: session, as: number, in: db)
    for debrief in session.debriefs { try ReplyTable.keep(debrief, session: number, in: db) }
    for reply in session.replies { try ReplyTable.insert(reply, session: number, in: db) }
    for removed in session.removedReplies {
      try ReplyTable.insert(removed, session: number, in: db)
    }
    return number
  }

  /// Keeps the turns of a session with their ratings.
  static func keepTurns(of session: SessionRecord, as number: Int, in db: Database) throws {
    for turn in session.turns {
      let id = try TurnTable.keep(turn, session: number, in: db)
      try RatingTable.keep(turn.ratings, turn: id, in: db)
    }
  }
}
