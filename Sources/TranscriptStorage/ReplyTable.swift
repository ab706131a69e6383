import GRDB
import InterviewCore

import struct Foundation.UUID

/// The tables `debrief`, `reply`, `replyGone` and `remark`.
enum ReplyTable {
  private static let debriefs = Table(
    name: "debrief", blank: DebriefRecord(id: .zero, friend: "", writtenAt: .distantPast),
    columns: [
      Column("uuid", \.id),
      Column("friend", \.friend),
      Column("writtenAt", \.writtenAt),
      Column("numbering", \.numbering),
      Column("answers", \.answerList),
      Column("redacted", \.redacted),
    ])

  private static let replies = Table(
    name: "reply", blank: Reply(debrief: .zero, rater: "", receivedAt: .distantPast),
    columns: [
      Column("rater", \.rater),
      Column("debrief", \.debrief),
      Column("saw", \.saw),
      Column("decision", \.decision),
      Column("receivedAt", \.receivedAt),
      Column("worked", \.worked),
      Column("workOn", \.workOn),
      Column("tryNext", \.tryNext),
    ])

  private static let gone = Table(
    name: "replyGone", blank: RemovedReply(rater: "", removedAt: .distantPast),
    columns: [Column("rater", \.rater), Column("removedAt", \.removedAt)])

  private static let written = Table(
    name: "written", blank: RedactedWords(reader: "", words: []),
    columns: [Column("reader", \.reader), Column("words", \.words)])

  private static let remarks = Table(
    name: "remark", blank: AnswerRemark(turn: 0, text: ""),
    columns: [Column("turn", \.turn), Column("quote", \.quote), Column("text", \.text)])

  /// Keeps that a debrief was written; one that another session had is this one's from now on.
  static func keep(_ debrief: DebriefRecord, session: Int, in db: Database) throws {
    try db.run("DELETE FROM debrief WHERE uuid = :uuid", ["uuid": debrief.id.uuidString])
    try debriefs.keep(debrief, with: ["session": session], in: db)
  }

  /// Keeps a reply and its ratings in place of all that its rater has said of the session before.
  static func keep(
    _ reply: Reply, _ ratings: [Int: [Rating]], session: Int, in db: Database
  ) throws {
    try insert(reply, session: session, in: db)
    try removeRatings(by: reply.rater, session: session, in: db)
    try remove("replyGone", by: reply.rater, session: session, in: db)
    for (turn, ratings) in ratings {
      let id = try TurnTable.id(of: turn, session: session, in: db)
      try RatingTable.keep(ratings, turn: id, in: db)
    }
  }

  /// Takes a reply out with all that its rater has said of the session, and keeps that it was.
  static func remove(_ removed: RemovedReply, session: Int, in db: Database) throws {
    try removeRatings(by: removed.rater, session: session, in: db)
    try remove("reply", by: removed.rater, session: session, in: db)
    try insert(removed, session: session, in: db)
  }

  /// Keeps that a reply was removed.
  static func insert(_ removed: RemovedReply, session: Int, in db: Database) throws {
    try gone.keep(
      removed, with: ["session": session], replacing: ["session", "rater"], in: db)
  }

  private static func removeRatings(by rater: String, session: Int, in db: Database) throws {
    try db.run(
      """
      DELETE FROM rating WHERE rater = CAST(:rater AS TEXT) AND predicts = ''
        AND turn IN (SELECT id FROM turn WHERE session = :session)
      """,
      ["rater": Text(rater), "session": session])
  }

  private static func remove(
    _ table: String, by rater: String, session: Int, in db: Database
  ) throws {
    try db.run(
      "DELETE FROM \(table) WHERE session = :session AND rater = CAST(:rater AS TEXT)",
      ["rater": Text(rater), "session": session])
  }

  /// Keeps a reply in place of the same rater's, and leaves the ratings alone.
  static func insert(_ reply: Reply, session: Int, in db: Database) throws {
    try replies.keep(
      reply, with: ["session": session], replacing: ["session", "rater"], in: db)
    try remove("remark", by: reply.rater, session: session, in: db)
    for (place, remark) in reply.remarks.enumerated() {
      try remarks.keep(
        remark, with: ["session": session, "rater": reply.rater, "place": place], in: db)
    }
  }

  /// The debriefs written of some sessions, oldest first, by the numbers of the sessions.
  static func debriefs(
    of sessions: SessionRange, in db: Database
  ) throws -> [Int: [DebriefRecord]] {
    try debriefs.grouped(
      "debrief WHERE session BETWEEN :first AND :last ORDER BY session, writtenAt, uuid",
      sessions.arguments, by: "session", in: db)
  }

  /// The replies to some sessions, in the order of their coming, by the numbers of the sessions.
  static func replies(of sessions: SessionRange, in db: Database) throws -> [Int: [Reply]] {
    var found = try replies.grouped(
      "reply WHERE session BETWEEN :first AND :last ORDER BY session, receivedAt, rater",
      sessions.arguments, by: "session", in: db)
    for (session, list) in found {
      found[session] = try list.map { reply in
        var reply = reply
        reply.remarks = try remarks.find(
          """
          remark WHERE session = :session AND rater = CAST(:rater AS TEXT) ORDER BY place
          """, ["session": session, "rater": Text(reply.rater)], by: "session", in: db
        ).map(\.record)
        return reply
      }
    }
    return found
  }

  /// Whose replies to some sessions were removed, and when, by the numbers of the sessions.
  static func removedReplies(
    of sessions: SessionRange, in db: Database
  ) throws -> [Int: [RemovedReply]] {
    try gone.grouped(
      "replyGone WHERE session BETWEEN :first AND :last ORDER BY session, rater",
      sessions.arguments, by: "session", in: db)
  }

  /// What was taken out of each debrief and report that was written, the newest first.
  static func redactions(in db: Database) throws -> [RedactedWords] {
    try written.find(
      """
      (SELECT friend AS reader, redacted AS words, writtenAt FROM debrief
        UNION ALL SELECT reader, redacted, writtenAt FROM sharedReport) AS written
        ORDER BY writtenAt DESC
      """, [:], by: "writtenAt", in: db
    ).map(\.record)
  }

  /// The identifier of the session that a debrief was written of.
  static func owner(of debrief: UUID, in db: Database) throws -> UUID? {
    try db.first(
      """
      SELECT session.uuid FROM debrief JOIN session ON session.id = debrief.session
      WHERE debrief.uuid = :uuid
      """, ["uuid": debrief.uuidString]
    ) { try $0["uuid"] }
  }

  /// The number of the session that a debrief was written of.
  static func session(of debrief: UUID, in db: Database) throws -> Int? {
    try db.first(
      "SELECT session FROM debrief WHERE uuid = :uuid", ["uuid": debrief.uuidString]
    ) { try $0["session"] }
  }
}

extension DebriefRecord {
  /// The numbers of its answers with commas between; nil for all of them.
  fileprivate var answerList: String? {
    get { answers.map { $0.map(String.init).joined(separator: ",") } }
    set { answers = newValue.map { $0.split(separator: ",").compactMap { Int($0) } } }
  }
}
