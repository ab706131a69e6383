import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// What was purged is in no file any more: not in the store, its log or its search index.
@Suite(.timed) struct PurgeTests {
  private let home: StoreHome
  private var store: TranscriptDatabase { home.store }

  init() throws { home = try StoreHome() }

  /// A session of which every text is a word of its own, and those words.
  private func marked(_ seed: Int) -> (session: SessionRecord, words: [String]) {
    var words: [String] = []
    func word() -> String {
      words.append("mark\(seed)q" + String((seed * 1000 + words.count) * 7919, radix: 36) + "z")
      return words[words.count - 1]
    }
    var session = SessionRecord.answering(word(), seed: seed)
    session.setting = SessionSetting(role: word(), company: word(), position: word())
    session.interviewer = word()
    session.banks = [BankVersion(id: word(), sha256: word())]
    session.turns[0].question = AskedQuestion(
      bank: word(), id: word(), kind: .technical, competency: word(), text: word())
    session.turns[0].followUps = [
      FollowUpExchange(text: word(), sign: nil, answer: word(), answerSeconds: 1)
    ]
    session.turns[0].hints = [Hint(rule: word(), matched: [word()])]
    session.turns[0].ratings = [
      Rating(
        rater: .friend(word()), dimension: word(), group: .tone, score: 4, medium: .typed,
        evidence: word(), comment: word())
    ]
    session.debriefs = [DebriefRecord(id: session.id, friend: word(), writtenAt: session.startedAt)]
    session.replies = [
      Reply(
        debrief: session.id, rater: word(), worked: word(), workOn: word(), tryNext: word(),
        receivedAt: session.startedAt)
    ]
    return (session, words)
  }

  private func keep(_ session: SessionRecord) throws -> Int {
    var number = 0
    try store.edit { edit in number = try edit.put(session, plan: .any) }
    // As an interview does it, so that there is much in the log.
    for turn in session.turns { try store.keep(turn, of: session.id) }
    return number
  }

  /// The words that stand in any file below the directory, in any form.
  private func remains(of words: [String]) throws -> [String] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: home.home.path)
    return files.flatMap { file -> [String] in
      let url = URL(filePath: home.home.file(file))
      guard let bytes = try? Data(contentsOf: url) else { return [] }
      return words.filter { word -> Bool in
        [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian].contains { encoding in
          word.data(using: encoding).map { bytes.range(of: $0) != nil } ?? false
        }
      }.map { "\($0) in \(file)" }
    }
  }

  @Test func `no word of a purged session is in any file, and the others are whole`() throws {
    let (session, words) = marked(1)
    let others = (2...9).map { marked($0) }
    for other in others.prefix(4) { _ = try keep(other.session) }
    let number = try keep(session)
    for other in others.dropFirst(4) { _ = try keep(other.session) }
    #expect(try Set(remains(of: words).map { $0.prefix { $0 != " " } }).count == words.count)

    try store.purge(sessions: [number])

    #expect(try remains(of: words) == [])
    #expect(try store.session(number) == nil)
    #expect(try store.count() == 8)
    for other in others {
      #expect(try store.search(SearchQuery(text: other.words[0]), limit: 9).total == 1)
    }
    #expect(try DatabaseMaintenance().check(home.path).isFine)
  }

  @Test func `what was written over and taken back before goes too`() throws {
    var (session, words) = marked(1)
    let number = try keep(session)
    for count in 0..<30 {
      session.turns[0].answer = "replaced\(count)by " + String(repeating: "x ", count: count * 99)
      words.append("replaced\(count)by")
      try store.keep(session.turns[0], of: session.id)
    }
    try DatabaseQueue(path: home.path).write { db in
      try db.execute(sql: "DELETE FROM followUp")
    }
    try store.purge(sessions: [number])
    #expect(try remains(of: words) == [])
  }

  @Test func `another program that has the store open changes nothing`() throws {
    let other = try home.reopened()
    let (session, words) = marked(1)
    let number = try keep(session)
    _ = try other.session(number)
    try store.purge(sessions: [number])
    #expect(try remains(of: words) == [])
    #expect(try other.count() == 0)
    let (next, _) = marked(2)
    #expect(try other.begin(next, plan: .any) == 2)
  }

  @Test func `all can go at once`() throws {
    let all = (1...5).map { marked($0) }
    for one in all { _ = try keep(one.session) }
    try store.purge(sessions: nil)
    #expect(try remains(of: all.flatMap(\.words)) == [])
    #expect(try store.count() == 0)
    #expect(try DatabaseMaintenance().check(home.path).isFine)
  }

  @Test func `where somebody is reading, it is said that bytes are left`() throws {
    let (session, words) = marked(1)
    let number = try keep(session)
    let hasty = try TranscriptDatabase(path: home.path, busyTimeoutSeconds: 0.05)
    let reader = try DatabaseQueue(path: home.path)
    try reader.inTransaction(.deferred) { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM session")
      #expect(throws: StoreError.notErased(path: home.path, reason: nil)) {
        try hasty.purge(sessions: [number])
      }
      return .commit
    }
    try reader.close()
    try hasty.close()
    _ = try home.closed()
    #expect(try remains(of: words) == [])
  }

  @Test func `a purge that broke off is finished by whoever opens the store next`() throws {
    let (session, words) = marked(1)
    let number = try keep(session)
    let reader = try DatabaseQueue(path: home.path)
    try reader.inTransaction(.deferred) { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM session")
      let hasty = try TranscriptDatabase(path: home.path, busyTimeoutSeconds: 0.05)
      #expect(throws: StoreError.self) { try hasty.purge(sessions: [number]) }
      #expect(try opened(busyTimeoutSeconds: 0.05) == [.erasing, .notErased(notErased)])
      return .commit
    }
    #expect(try !remains(of: words).isEmpty)
    #expect(try opened() == [.erasing])
    #expect(try remains(of: words) == [])
    #expect(try opened() == [])
  }

  private var notErased: StoreError { .notErased(path: home.path, reason: nil) }

  private func opened(busyTimeoutSeconds: Double = 5) throws -> [StoreNotice] {
    var notices: [StoreNotice] = []
    _ = try TranscriptDatabase(path: home.path, busyTimeoutSeconds: busyTimeoutSeconds) {
      notices.append($0)
    }
    return notices
  }
}
