import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct ReplyTests {
  private static func session() -> SessionRecord {
    var records = RandomRecords(seed: 3)
    var session = records.session()
    session.turns = [1, 2].map {
      var turn = records.turn(number: $0)
      turn.ratings = []
      return turn
    }
    return session
  }

  private static func rating(_ score: Int?, by rater: String) -> Rating {
    Rating(
      rater: .friend(rater), dimension: "pace", group: .tone, score: score, medium: .typed,
      saw: .recording, comment: "slow at first\0")
  }

  @Test(arguments: Seeds.first(4))
  func `a reply comes back whole, with its ratings beside the answers`(seed: Int) throws {
    let home = try StoreHome()
    var kept = try home.store.keepStepwise(Self.session(), .any)
    var records = RandomRecords(seed: seed)
    let reply = records.reply(by: "Åsa\0")
    let rating = Self.rating(3, by: "Åsa\0")

    try home.store.keep(reply, ratings: [2: [rating]], of: kept.id)

    kept.replies = [reply]
    kept.turns[1].ratings = [rating]
    expectNoDifference(try home.reopened().session(kept.number), kept)
  }

  @Test func `a newer reply replaces all that the same friend has said, and nobody else's words`()
    throws
  {
    let home = try StoreHome()
    var kept = try home.store.keepStepwise(Self.session(), .any)
    var records = RandomRecords(seed: 1)
    var (old, new, other) = (
      records.reply(by: "Sam"), records.reply(by: "Sam"), records.reply(by: "Kim")
    )
    (old.receivedAt, new.receivedAt, other.receivedAt) = (
      Date(timeIntervalSince1970: 1), Date(timeIntervalSince1970: 3),
      Date(timeIntervalSince1970: 2)
    )
    try home.store.keep(
      old, ratings: [1: [Self.rating(1, by: "Sam")], 2: [Self.rating(2, by: "Sam")]], of: kept.id)
    try home.store.keep(other, ratings: [1: [Self.rating(5, by: "Kim")]], of: kept.id)

    try home.store.keep(new, ratings: [1: [Self.rating(nil, by: "Sam")]], of: kept.id)

    kept.replies = [other, new]
    kept.turns[0].ratings = [Self.rating(5, by: "Kim"), Self.rating(nil, by: "Sam")]
    expectNoDifference(try home.store.session(kept.number), kept)
  }

  @Test func `a reply that is removed takes its ratings along, and nobody else's`() throws {
    let home = try StoreHome()
    var kept = try home.store.keepStepwise(Self.session(), .any)
    var records = RandomRecords(seed: 1)
    let (sam, kim) = (records.reply(by: "Sam"), records.reply(by: "Kim"))
    var expected = Self.rating(4, by: "Sam")
    (expected.rater, expected.predicts) = (.own, "Sam")
    try home.store.keep(sam, ratings: [1: [Self.rating(1, by: "Sam")]], of: kept.id)
    try home.store.keep(kim, ratings: [1: [Self.rating(5, by: "Kim")]], of: kept.id)
    try home.store.keep([expected], turn: 1, of: kept.id)
    let removed = RemovedReply(rater: "Sam", removedAt: Date(timeIntervalSince1970: 9))

    try home.store.remove(removed, of: kept.id)

    (kept.replies, kept.removedReplies) = ([kim], [removed])
    kept.turns[0].ratings = [Self.rating(5, by: "Kim"), expected]
    expectNoDifference(try home.reopened().session(kept.number), kept)
    try home.store.edit { _ = try $0.put(kept, plan: nil) }
    #expect(try home.store.session(kept.number)?.removedReplies == [removed])
    try home.store.keep(sam, ratings: [:], of: kept.id)
    #expect(try home.store.session(kept.number)?.removedReplies == [])
  }

  @Test func `what was taken out is told, the newest first`() throws {
    let home = try StoreHome()
    let kept = try home.store.keepStepwise(Self.session(), .any)
    let written = { (seconds: Double) in Date(timeIntervalSince1970: seconds) }
    for (friend, words, time) in [("Sam", ["A"], 5.0), ("Kim", ["B", "é\0"], 9)] {
      let debrief = DebriefRecord(
        id: UUID(), friend: friend, writtenAt: written(time), redacted: words)
      try home.store.keep(debrief, of: kept.id)
    }
    let report = SharedReport(
      id: UUID(), reader: "Lee", writtenAt: written(7), questions: ["?"], redacted: ["C"])
    _ = try home.store.keep(report)
    #expect(
      try home.store.redactions() == [
        RedactedWords(reader: "Kim", words: ["B", "é\0"]),
        RedactedWords(reader: "Lee", words: ["C"]), RedactedWords(reader: "Sam", words: ["A"]),
      ])
  }

  @Test func `a reply to a turn that is not there changes nothing`() throws {
    let home = try StoreHome()
    let kept = try home.store.keepStepwise(Self.session(), .any)
    var records = RandomRecords(seed: 1)
    let reply = records.reply(by: "Sam")
    #expect(throws: StoreError.self) {
      try home.store.keep(reply, ratings: [9: [Self.rating(1, by: "Sam")]], of: kept.id)
    }
    expectNoDifference(try home.store.session(kept.number), kept)
  }

  @Test func `the session of a debrief is found by its identifier`() throws {
    let home = try StoreHome()
    let kept = try home.store.keepStepwise(Self.session(), .any)
    let debrief = DebriefRecord(
      id: UUID(), friend: "Sam", writtenAt: Date(timeIntervalSince1970: 5))
    try home.store.keep(debrief, of: kept.id)
    #expect(try home.store.session(ofDebrief: debrief.id) == kept.number)
    #expect(try home.store.session(ofDebrief: kept.id) == nil)
    #expect(try home.store.session(kept.number)?.debriefs == [debrief])
  }
}

@Suite(.timed) struct ScoredPairTests {
  @Test(arguments: Seeds.first(4))
  func `pairs are those of the sessions themselves`(seed: Int) throws {
    let home = try StoreHome()
    var records = RandomRecords(seed: seed)
    var expected: [ScoredPair] = []
    for _ in 0..<3 {
      let kept = try home.store.keepStepwise(records.session(), .any)
      expected += kept.scoredPairs
    }
    let order = { (pair: ScoredPair) in
      [
        String(pair.startedAt.timeIntervalSince1970), "\(pair.session)", "\(pair.turn)",
        pair.friend,
        pair.dimension,
      ].joined(separator: " ")
    }
    expectNoDifference(
      try home.store.scoredPairs().sorted { order($0) < order($1) },
      expected.sorted { order($0) < order($1) })
  }
}
