import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct SearchTests {
  private let home: StoreHome
  private var store: TranscriptDatabase { home.store }

  init() throws { home = try StoreHome() }

  @discardableResult private func keep(
    _ answer: String, seed: Int = 1, _ change: (inout SessionRecord) -> Void = { _ in }
  ) throws -> SessionRecord {
    var session = SessionRecord.answering(answer, seed: seed)
    session.setting = SessionSetting()
    session.turns[0].question = AskedQuestion(
      bank: "mine", id: "q", kind: .behavioral, competency: "teamwork", text: "What did you do?")
    session.turns[0].followUps = []
    session.turns[0].ratings = []
    change(&session)
    return try store.keepStepwise(session, .any)
  }

  private func found(_ text: String) throws -> [String] {
    try store.search(SearchQuery(text: text), limit: 20).hits.map(\.excerpt.text)
  }

  @Test(arguments: [
    ("I deployed it on Friday.", "DEPLOYED friday"), ("I deployed it.", "deploy*"),
    ("We met at the Café.", "cafe"), ("We met at the cafe.", "\"the café\""),
    ("Grüße aus Łódź", "lodz GRUSSE"), ("面接の準備はできましたか", "準備"), ("東京へ行きました", "\"行き\""),
    ("면접을 준비했습니다", "준비"), ("ผมทำงานที่กรุงเทพ", "กรุงเทพ"), ("मैंने किताब पढ़ी", "किताब"),
    ("مَرْحَبًا بالعالم", "مرحبا"), ("Ｄｅｐｌｏｙ", "deploy"), ("Привет, Ёлка", "елка"),
    ("don’t", "don't"), ("one\0two", "two"), ("Ὀδυσσεύς", "οδυσσευσ"), ("React面接", "面"),
    ("e\u{301}te\u{301}", "été"), ("H\u{1112}\u{1161}\u{11AB}", "한"),
  ])
  func `words are found in any language`(answer: String, query: String) throws {
    try keep(answer)
    try keep("something else", seed: 2)
    let hits = try store.search(SearchQuery(text: query), limit: 20).hits
    #expect(hits.map(\.session) == [1])
    #expect(hits.first?.excerpt.matches.isEmpty == false)
  }

  @Test func `a hit names the answer by the number it has everywhere`() throws {
    let record = try keep("zero") { session in
      session.turns = (0...4).map { place in
        var turn = session.turns[0]
        turn.number = place + 1
        turn.answer = "deployed \(place)"
        return turn
      }
      session.turns[0].role = .warmUp
      (session.turns[3].role, session.turns[3].redoOf) = (.redo, 2)
      session.turns[4].role = .closing
    }
    let hits = try store.search(SearchQuery(text: "deployed"), limit: 9).hits
    let answers = Dictionary(uniqueKeysWithValues: hits.map { ($0.turn, $0.answer) })
    #expect(answers == [1: nil, 2: 1, 3: 2, 4: 1, 5: nil])
    for turn in record.turns {
      #expect(answers[turn.number] == record.answerNumber(ofTurn: turn.number))
    }
  }

  @Test(arguments: ["deploy", "\"on it\"", "nothing deployed", "「へ京」", "ploy*", "cafes", "東人"])
  func `what does not stand there is not found`(query: String) throws {
    try keep("I deployed it on Friday, in a café. 東京へ行く人")
    #expect(try found(query) == [])
  }

  @Test(
    arguments: [
      "\"", "\"\"", "*", "**", "a\"b", "AND", "OR NOT", "NEAR(a b)", "question:a", "-", "^a", "(",
      ")",
      "a + b", "'; DROP TABLE session; --", "\0", "a\0b", "{x}: y", "\u{202E}", "🙂", "\"a", "%",
      "?1",
      String(repeating: "(", count: 10_000), String(repeating: "word ", count: 5000),
      (1...5000).map { "w\($0)" }.joined(separator: " "), String(repeating: "x", count: 1_000_000),
      String(repeating: "\"", count: 3001),
    ] + RandomRecords.nastyTexts)
  func `no text is an error`(query: String) throws {
    try keep("a b and or not near")
    _ = try store.search(SearchQuery(text: query), limit: 20)
  }

  @Test func `the words are marked in an excerpt of the best part`() throws {
    let long =
      String(repeating: "so ", count: 200) + "the Tiger’s cage "
      + String(repeating: "x ", count: 200)
    try keep(long)
    let hit = try #require(try store.search(SearchQuery(text: "tiger* cage"), limit: 1).hits.first)
    let characters = Array(hit.excerpt.text)
    #expect(hit.excerpt.matches.map { String(characters[$0]) } == ["Tiger", "cage"])
    #expect(hit.excerpt.text.hasPrefix("…") && hit.excerpt.text.hasSuffix("…"))
    #expect(hit.part == .answer)
  }

  @Test func `every part of a turn and of a session is searched`() throws {
    let kept = try keep("apple") { session in
      session.setting = SessionSetting(company: "Grape Ltd", position: "Melon")
      session.turns[0].question.text = "banana"
      session.turns[0].followUps = [
        FollowUpExchange(text: "cherry", sign: nil, answer: "date", answerSeconds: 1)
      ]
      session.turns[0].ratings = [
        Rating(
          rater: .own, dimension: "pace", group: .tone, score: 4, medium: .typed, evidence: "elder",
          comment: "fig")
      ]
    }
    let reply = Reply(debrief: kept.id, rater: "Sam", worked: "honey", receivedAt: kept.startedAt)
    try store.keep(reply, ratings: [:], of: kept.id)
    let expected: [(String, SearchPart, Int?)] = [
      ("apple", .answer, 1), ("banana", .question, 1), ("cherry", .followUp, 1),
      ("date", .followUp, 1),
      ("elder", .note, 1), ("fig", .comment, 1), ("melon", .interview, nil), ("honey", .reply, nil),
    ]
    for (word, part, turn) in expected {
      let hits = try store.search(SearchQuery(text: word), limit: 9).hits
      #expect(hits.map(\.part) == [part], "\(word)")
      #expect(hits.map(\.turn) == [turn], "\(word)")
    }
  }

  @Test(arguments: ["worked", "worked apple", "fig", "apple fig"], [false, true])
  func `what a friend wrote is found once the candidate has scored`(query: String, isScored: Bool)
    throws
  {
    func rating(_ rater: Rater, _ comment: String?) -> Rating {
      Rating(
        rater: rater, dimension: "pace", group: .tone, score: 4, medium: .typed, comment: comment)
    }
    let kept = try keep("apple") { session in
      session.turns[0].skipped = false
      session.turns[0].ratings =
        [rating(.friend("Sam"), "fig")] + (isScored ? [rating(.own, nil)] : [])
    }
    let reply = Reply(
      debrief: kept.id, rater: "Sam", worked: "worked apple", receivedAt: kept.startedAt)
    try store.keep(
      reply, ratings: [1: kept.turns[0].ratings.filter { $0.rater != .own }], of: kept.id)
    for (number, answer) in (2...4).map({ ($0, "other \($0)") }) { try keep(answer, seed: number) }
    let found = try store.search(SearchQuery(text: query), limit: 9)
    #expect(found.hits.count == (isScored ? 1 : 0))
    #expect(found.total == found.hits.count)
  }

  @Test func `what is hidden takes the place of nothing else`() throws {
    for seed in 1...6 {
      try keep(seed < 4 ? "tiger" : "", seed: seed) { session in
        session.turns[0].ratings = [
          Rating(
            rater: .friend("Sam"), dimension: "pace", group: .tone, score: 4, medium: .typed,
            comment: "tiger")
        ]
      }
    }
    let found = try store.search(SearchQuery(text: "tiger"), limit: 3)
    #expect(found.hits.map(\.part) == [.answer, .answer, .answer])
  }

  @Test func `what was written over is no longer found`() throws {
    let kept = try keep("the old words")
    var turn = kept.turns[0]
    turn.answer = "the new words"
    try store.keep(turn, of: kept.id)
    #expect(try found("old") == [])
    #expect(try found("new words") == ["the new words"])
  }

  @Test func `phrases do not reach from one text into the next`() throws {
    try keep("first") { session in
      session.turns[0].followUps = [
        FollowUpExchange(text: "one", sign: nil, answer: "two", answerSeconds: 1)
      ]
    }
    #expect(try found("\"one two\"") == [])
    #expect(try found("two one first").count == 1)
  }

  @Test func `among equals the newest comes first`() throws {
    for seed in 1...5 { try keep("equal words", seed: seed) }
    #expect(
      try store.search(SearchQuery(text: "equal"), limit: 3).hits.map(\.session) == [5, 4, 3])
    #expect(try store.search(SearchQuery(text: "equal"), limit: 3).total == 5)
  }

  @Test func `where a word is rarer it counts for more`() throws {
    try keep("rare", seed: 1)
    for seed in 2...6 { try keep("rare among a great many other words that fill it", seed: seed) }
    #expect(try store.search(SearchQuery(text: "rare"), limit: 1).hits.map(\.session) == [1])
  }

  @Test(arguments: [
    (SearchQuery(text: "words", kind: .behavioral), true),
    (SearchQuery(text: "words", kind: .technical), false),
    (SearchQuery(text: "words", competency: "teamwork"), true),
    (SearchQuery(text: "words", competency: "conflict"), false),
    (SearchQuery(text: "words", bank: "mine"), true),
    (SearchQuery(text: "words", bank: "yours"), false),
    (SearchQuery(text: "words", medium: .typed), true),
    (SearchQuery(text: "words", medium: .aloud), false),
    (SearchQuery(text: "words", scores: ScoreFilter(range: 1...2)), true),
    (SearchQuery(text: "words", scores: ScoreFilter(dimension: "pace", range: 2...2)), true),
    (SearchQuery(text: "words", scores: ScoreFilter(dimension: "evidence", range: 1...5)), false),
    (SearchQuery(text: "words", scores: ScoreFilter(range: 5...5)), false),
    (SearchQuery(text: "words", from: Date(timeIntervalSince1970: 1000)), true),
    (SearchQuery(text: "words", from: Date(timeIntervalSince1970: 1001)), false),
    (SearchQuery(text: "words", to: Date(timeIntervalSince1970: 1000)), false),
    (SearchQuery(text: "words", to: Date(timeIntervalSince1970: 1001)), true),
  ])
  func `a search is narrowed to what is asked for`(query: SearchQuery, isFound: Bool) throws {
    func rating(_ rater: Rater, _ score: Int, predicts: String? = nil) -> Rating {
      Rating(
        rater: rater, predicts: predicts, dimension: "pace", group: .tone, score: score,
        medium: .typed)
    }
    try keep("some words") { session in
      session.medium = .typed
      session.turns[0].askedAt = Date(timeIntervalSince1970: 1000)
      session.turns[0].ratings = [
        rating(.own, 2), rating(.friend("Sam"), 5), rating(.own, 5, predicts: "Sam"),
      ]
    }
    #expect(try store.search(query, limit: 9).hits.count == (isFound ? 1 : 0))
  }

  @Test(arguments: Seeds.first(5))
  func `whatever was written, the index is what it would be if made anew`(seed: Int) throws {
    var records = RandomRecords(seed: seed)
    var sessions: [SessionRecord] = []
    for _ in 0..<3 {
      let session = records.session()
      sessions.append(try store.keepStepwise(session, records.plan()))
      for turn in session.turns {
        var again = records.turn(number: turn.number)
        again.ratings = []
        try store.keep(again, of: session.id)
        try store.keep(records.ratings(), turn: turn.number, of: session.id)
      }
      let ratings = Dictionary(
        session.turns.map { ($0.number, [Rating]()) }, uniquingKeysWith: { first, _ in first })
      try store.keep(records.reply(by: "Sam"), ratings: ratings, of: session.id)
    }
    let path = try home.closed()
    let queue = try DatabaseQueue(path: path)
    let kept = try queue.writeWithoutTransaction { try Self.words($0) }
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 0") }
    try queue.close()
    _ = try TranscriptDatabase(path: path)
    let anew = try DatabaseQueue(path: path).writeWithoutTransaction { try Self.words($0) }
    expectNoDifference(kept, anew)
    #expect(kept.count > 3)
  }

  /// Every place of every word.
  private static func words(_ db: Database) throws -> [String] {
    try db.execute(sql: "CREATE VIRTUAL TABLE temp.place USING fts5vocab(main, search, instance)")
    return try String.fetchAll(
      db, sql: "SELECT term || '|' || doc || '|' || col FROM temp.place ORDER BY 1")
  }
}
