import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct KeepingTests {
  private let home: StoreHome
  private var store: TranscriptDatabase { home.store }
  private var records = RandomRecords(seed: 3)

  init() throws { home = try StoreHome() }

  private mutating func begun(_ state: SessionRecord.State = .suspended) throws -> SessionRecord {
    var session = records.session()
    (session.state, session.turns) = (state, [])
    session.number = try store.begin(session, plan: .any)
    return session
  }

  @Test mutating func `a turn kept again is replaced and keeps its ratings`() throws {
    let session = try begun()
    let first = records.turn(number: 1)
    let rating = Rating(
      rater: .own, dimension: "pace", group: .tone, score: 4, medium: .aloud, evidence: "so")
    try store.keep(first, of: session.id)
    try store.keep([rating], turn: 1, of: session.id)

    var again = records.turn(number: 1)
    again.followUps = [FollowUpExchange(text: "And?", sign: .hedged, answer: "", answerSeconds: 1)]
    again.hints = []
    try store.keep(again, of: session.id)

    again.ratings = [rating]
    expectNoDifference(try store.session(session.number)?.turns, [again])
  }

  @Test mutating func `a rating kept again is replaced in its place, and stays under the new one`()
    throws
  {
    let session = try begun()
    try store.keep(records.turn(number: 1), of: session.id)
    func rating(_ dimension: String, _ score: Int?, predicts: String? = nil) -> Rating {
      Rating(
        rater: .own, predicts: predicts, dimension: dimension, group: .content, score: score,
        medium: .typed)
    }
    let all = [rating("b", 1), rating("a", nil), rating("b", 5, predicts: "Sam")]
    try store.keep(all, turn: 1, of: session.id)
    try store.keep([rating("b", 2)], turn: 1, of: session.id)
    var again = rating("b", 2)
    again.earlier = [EarlierScore(score: 1, ratedAt: nil)]
    let expected = [again] + all.dropFirst()
    expectNoDifference(try store.session(session.number)?.turns.first?.ratings, expected)
  }

  @Test mutating func `a finished session drops its plan and an abandoned one keeps it`() throws {
    var session = try begun()
    session.state = .abandoned
    try store.update(session)
    #expect(try store.plan(ofSession: session.number) != nil)
    session.state = .finished
    try store.update(session)
    #expect(try store.plan(ofSession: session.number) == nil)
  }

  @Test mutating func `a number is never given twice`() throws {
    let first = try begun()
    let second = try begun()
    let others = try DatabaseQueue(path: home.path)
    try others.write { db in
      try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [second.number])
    }
    let third = try begun()
    let numbers: [Int] = [first.number, second.number, third.number]
    #expect(numbers == [1, 2, 3])
  }

  @Test mutating func `the newest session is found in each state`() throws {
    for state in [SessionRecord.State.finished, .suspended, .finished] { _ = try begun(state) }
    #expect(try store.latest(in: nil) == 3)
    #expect(try store.latest(in: .finished) == 3)
    #expect(try store.latest(in: .suspended) == 2)
    #expect(try store.latest(in: .abandoned) == nil)
  }

  @Test mutating func `an unknown session is named`() throws {
    let stranger = records.session()
    #expect(throws: StoreError.unknownSession(stranger.id)) { try store.update(stranger) }
    #expect(throws: StoreError.unknownSession(stranger.id)) {
      try store.keep(records.turn(number: 1), of: stranger.id)
    }
    #expect(throws: StoreError.unknownSession(stranger.id)) {
      try store.keep([], turn: 1, of: stranger.id)
    }
  }

  @Test mutating func `ratings of a turn that was never kept are refused`() throws {
    let session = try begun()
    #expect(
      throws: StoreError.inputOutput(
        path: home.path, reason: "session 1 has no turn 4")
    ) { try store.keep([], turn: 4, of: session.id) }
  }

  @Test mutating func `a refused write leaves nothing behind`() throws {
    var session = records.session()
    session.turns = [records.turn(number: 1), records.turn(number: 0)]
    #expect(throws: StoreError.self) { try store.begin(session, plan: .any) }
    #expect(try store.count() == 0)
  }

  @Test mutating func `a time or a duration that is no number is refused`() throws {
    let session = try begun()
    var turn = records.turn(number: 1)
    turn.timing.answerSeconds = .nan
    #expect(throws: StoreError.self) { try store.keep(turn, of: session.id) }
    turn.timing.answerSeconds = 1
    turn.askedAt = Date(timeIntervalSince1970: .infinity)
    #expect(throws: StoreError.self) { try store.keep(turn, of: session.id) }
  }
}
