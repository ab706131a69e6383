package import struct Foundation.UUID

/// Where sessions are kept. The live one is SQLite.
///
/// Each operation is one transaction, durable when the call returns, and throws ``StoreError``.
package protocol TranscriptStore: ReviewQueries {
  /// Keeps a new session with its plan and returns the number it was given.
  func begin(_ session: SessionRecord, plan: Plan) throws -> Int
  /// Keeps everything of the session but its turns: state, decision, the time it ended.
  func update(_ session: SessionRecord) throws
  /// Keeps a turn with its follow-ups and hints, in place of the one with the same number.
  /// Ratings are not touched.
  func keep(_ turn: Turn, of session: UUID) throws
  /// Keeps ratings of a turn, each in place of the same rater's on the same dimension.
  func keep(_ ratings: [Rating], turn: Int, of session: UUID) throws
  /// Keeps that a debrief was written, so that the reply to it is known when it comes back.
  func keep(_ debrief: DebriefRecord, of session: UUID) throws
  /// Keeps a friend's reply with their ratings by turn, in place of all that this friend has said of
  /// the session before.
  func keep(_ reply: Reply, ratings: [Int: [Rating]], of session: UUID) throws
  /// Takes a friend's reply out with all that they have said of the session, so that nothing of it stays in the
  /// store's files, and keeps that it was removed.
  func remove(_ removed: RemovedReply, of session: UUID) throws
  /// Runs several changes as one: all of them are kept, or nothing. What the body throws comes out as it is.
  func edit<Value>(_ body: (any StoreEdit) throws -> Value) throws -> Value
  /// Takes a session out in which nothing was said; one with a turn stays.
  func drop(_ session: UUID) throws
  /// Takes sessions out so that none of their bytes stay in the store's files; all of them where nil.
  func purge(sessions numbers: [Int]?, _ report: WorkReport) throws

  /// Runs a body in which every query sees the store as it is at one moment; it changes nothing.
  func atOneMoment<Value>(_ body: () throws -> Value) throws -> Value
  /// The whole session with that number, or nil where there is none.
  func session(_ number: Int) throws -> SessionRecord?
  /// Goes through the whole sessions with these ascending numbers and what they still want to ask; those that
  /// are not there, or no more, are left out. What the body throws comes out as it is. The next ones are read on another
  /// thread meanwhile, so not within ``atOneMoment(_:)``, which has the store for itself.
  func forEach(_ numbers: [Int], _ take: (SessionRecord, Plan?) throws -> Void) throws
  /// The number of the session that a debrief was written of; nil where it is none of ours.
  func session(ofDebrief id: UUID) throws -> Int?
  /// Which words were taken out of what was written for whom, the newest first.
  func redactions() throws -> [RedactedWords]
  /// What a suspended session still wants to ask; nil once it is finished.
  func plan(ofSession number: Int) throws -> Plan?
  /// The number of the newest session, of those in that state where one is given.
  func latest(in state: SessionRecord.State?) throws -> Int?
  /// The numbers of all sessions, ascending.
  func numbers() throws -> [Int]
  /// How many sessions there are.
  func count() throws -> Int
}

/// What can be done within one write to a store. Each operation throws ``StoreError``.
package protocol StoreEdit {
  /// The session with an identifier, and its plan; nil where there is none.
  func session(_ id: UUID) throws -> (record: SessionRecord, plan: Plan?)?
  /// The identifier of the session that a debrief was written of; nil where it is none of ours.
  func session(ofDebrief id: UUID) throws -> UUID?
  /// Keeps a session whole in place of the one with its identifier and returns its number: the one it had
  /// here, else its own where that is free, else a new one.
  func put(_ record: SessionRecord, plan: Plan?) throws -> Int
}
