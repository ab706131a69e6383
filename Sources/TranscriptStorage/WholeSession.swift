import Foundation
import GRDB
import InterviewCore

/// A session with all that belongs to it, read and kept at once.
enum WholeSession {
  /// The session with that number, or nil where there is none.
  static func read(_ number: Int, in db: Database) throws -> SessionRecord? {
    try read(SessionRange(number), in: db).first
  }

  /// The sessions of a range, in the order of their numbers.
  static func read(_ range: SessionRange, in db: Database) throws -> [SessionRecord] {
    let turns = try TurnTable.turns(of: range, in: db)
    let debriefs = try ReplyTable.debriefs(of: range, in: db)
    let replies = try ReplyTable.replies(of: range, in: db)
    let removed = try ReplyTable.removedReplies(of: range, in: db)
    return try SessionTable.sessions(in: range, in: db).map { session in
      var session = session
      session.turns = turns[session.number] ?? []
      session.debriefs = debriefs[session.number] ?? []
      session.replies = replies[session.number] ?? []
      session.removedReplies = removed[session.number] ?? []
      return session
    }
  }

  /// The session with that identifier and its plan, or nil where there is none.
  static func find(_ id: UUID, in db: Database) throws -> (record: SessionRecord, plan: Plan?)? {
    guard let number = try SessionTable.existingNumber(of: id, in: db),
      let record = try read(number, in: db)
    else { return nil }
    return (record, try plan(number, in: db))
  }

  /// What the session with that number still wants to ask.
  static func plan(_ number: Int, in db: Database) throws -> Plan? {
    try SessionTable.plans(in: SessionRange(number), in: db)[number]
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
    let isFree = try session.number > 0 && !SessionTable.exists(session.number, in: db)
    let number = try insert(session, plan, as: isFree ? session.number : nil, in: db)
    try SearchTable.addAll(of: number, in: db)
    return number
  }

  @discardableResult private static func insert(
    _ session: SessionRecord, _ plan: Plan?, as number: Int?, in db: Database
  ) throws -> Int {
    let number = try SessionTable.insert(session, plan, as: number, in: db)
    try addTurns(of: session, as: number, in: db)
    for debrief in session.debriefs { try ReplyTable.keep(debrief, session: number, in: db) }
    for reply in session.replies { try ReplyTable.insert(reply, session: number, in: db) }
    for removed in session.removedReplies {
      try ReplyTable.insert(removed, session: number, in: db)
    }
    return number
  }

  /// Keeps the turns of a new session with their ratings.
  static func addTurns(of session: SessionRecord, as number: Int, in db: Database) throws {
    let isEachOnce = Set(session.turns.map(\.number)).count == session.turns.count
    for turn in session.turns {
      if isEachOnce {
        try TurnTable.add(turn, session: number, in: db)
      } else {
        let id = try TurnTable.keep(turn, session: number, in: db)
        try RatingTable.keep(turn.ratings, turn: id, in: db)
      }
    }
  }
}
