import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// Stores as released versions wrote them; they must open for ever.
@Suite(.timed) struct OldStoreTests {
  private func opened(_ fixture: String) throws -> TranscriptDatabase {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(fixture).sql")
    let home = try TestHome()
    let path = home.file("rehearse.sqlite")
    let queue = try DatabaseQueue(path: path)
    let sql = try String(contentsOf: url, encoding: .utf8)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    return try TranscriptDatabase(path: path)
  }

  @Test func `a store of version 1 opens with all it holds`() throws {
    let store = try opened("version-1")
    #expect(try store.count() == 2)
    #expect(try store.plan(ofSession: 12) == nil)
    expectNoDifference(try store.session(12), .ofVersion1)
    #expect(try store.latest(in: .suspended) == 13)
    #expect(try store.plan(ofSession: 13)?.greeting == "Hello.")
    #expect(
      try store.summaries(limit: 1, skipping: 1).first?.lowest
        == DimensionMean(dimension: "pace", mean: 2))
  }

  @Test(arguments: ["version-2", "version-3"])
  func `a store with an index opens with all it holds, and the index fits`(fixture: String) throws {
    let store = try opened(fixture)
    #expect(try store.count() == 2)
    expectNoDifference(try store.session(12), .ofVersion2)
    #expect(try store.plan(ofSession: 13)?.greeting == "Hello.")
    #expect(
      try store.search(SearchQuery(text: "initech"), limit: 9).hits.map(\.part) == [.interview])
    try store.keep(Turn.empty(2), of: SessionRecord.ofVersion2.id)
    #expect(
      try store.search(SearchQuery(text: "story"), limit: 9).hits.map(\.part) == [.note, .reply])
  }

  @Test(arguments: [
    "version-1", "version-2", "version-3", "version-4", "version-5", "version-6", "version-7",
    "version-8",
  ])
  func `an old store is still written to`(fixture: String) throws {
    let store = try opened(fixture)
    let kept = try store.keepStepwise(.answering("new"), .any)
    #expect(kept.number == 14)
    expectNoDifference(try store.session(14), kept)
  }
}

extension OldStoreTests {
  @Test func `there is a store of every version, and the newest has the tables that we make`()
    throws
  {
    let home = try TestHome()
    _ = try TranscriptDatabase(path: home.file("new.sqlite"))
    let made = try DatabaseQueue(path: home.file("new.sqlite")).read { db in
      (try Self.tables(db), try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations"))
    }
    let newest = "version-\(made.1.count)"
    try MigrationTests.make(home.file("old.sqlite"), newest)
    let kept = try DatabaseQueue(path: home.file("old.sqlite")).read { try Self.tables($0) }
    expectNoDifference(kept, made.0)
  }

  /// Every table with its columns and every index, without the search index's own.
  private static func tables(_ db: Database) throws -> [String] {
    let sql = """
      SELECT type || ' ' || name || ' ' || (
        SELECT group_concat(name, ' ') FROM pragma_table_xinfo(sqlite_master.name))
      FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
      UNION ALL SELECT type || ' ' || name || ' ' || (
        SELECT group_concat(name, ' ') FROM pragma_index_info(sqlite_master.name))
      FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
      ORDER BY 1
      """
    return try String.fetchAll(db, sql: sql)
  }
}

extension SessionRecord {
  fileprivate static var ofVersion2: SessionRecord {
    var record = ofVersion1
    let debrief = UUID(uuid: (32, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
    record.setting = SessionSetting(company: "Initech", position: "Engineer")
    record.turns[1].ratings[0].comment = "as told"
    record.debriefs = [
      DebriefRecord(
        id: debrief, friend: "Sam", writtenAt: Date(timeIntervalSince1970: 1_760_000_950),
        numbering: .turns)
    ]
    record.replies = [
      Reply(
        debrief: debrief, rater: "Sam", saw: .live, worked: "The story.", workOn: "The end.",
        tryNext: "A number.", decision: .yes,
        receivedAt: Date(timeIntervalSince1970: 1_760_000_960))
    ]
    return record
  }

  fileprivate static let ofVersion1 = SessionRecord(
    id: UUID(uuid: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)), number: 12,
    startedAt: Date(timeIntervalSince1970: 1_760_000_000.123),
    finishedAt: Date(timeIntervalSince1970: 1_760_000_900.456), state: .finished, mode: .mock,
    medium: .typed, interviewer: "neutral", seed: .max,
    banks: [BankVersion(id: "behavioral", sha256: "00ff")], decision: .strongYes,
    best: 2,
    turns: [
      Turn(
        number: 1, role: .warmUp,
        question: AskedQuestion(
          bank: nil, id: "warm-up", kind: nil, competency: nil, text: "What brings you here?"),
        askedAt: Date(timeIntervalSince1970: 1_760_000_001), answer: "A train."),
      Turn(
        number: 2, role: .question,
        question: AskedQuestion(
          bank: "behavioral", id: "disagreed-with-teammate", kind: .behavioral,
          competency: "teamwork", text: "Tell me about a time you disagreed."),
        askedAt: Date(timeIntervalSince1970: 1_760_000_060),
        timing: Timing(
          thinkingSeconds: 4.25, answerSeconds: 97.5, pausedSeconds: 0, budgetSeconds: 180),
        answer: "It’s a long story.\nReally 🙂",
        followUps: [
          FollowUpExchange(
            text: "What came of it?", sign: .noResult, answer: "We shipped.", answerSeconds: 20.5)
        ],
        hints: [Hint(rule: "hedged", matched: ["maybe", "kind of"])],
        ratings: [
          Rating(
            rater: .own, dimension: "structure", group: .content, score: 4, medium: .typed,
            evidence: "long story"),
          Rating(rater: .own, dimension: "pace", group: .tone, score: 2, medium: .typed),
          Rating(
            rater: .friend("Sam"), dimension: "pace", group: .tone, score: nil, medium: .typed,
            saw: .live),
          Rating(
            rater: .own, predicts: "Sam", dimension: "pace", group: .tone, score: 3, medium: .typed),
        ]),
    ])
}

extension Turn {
  fileprivate static func empty(_ number: Int) -> Turn {
    Turn(
      number: number, role: .question,
      question: AskedQuestion(bank: nil, id: "", kind: nil, competency: nil, text: ""),
      askedAt: Date(timeIntervalSince1970: 0))
  }
}
