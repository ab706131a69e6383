import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@testable import RehearseApp

/// Two machines that practised apart come together, whatever is merged first and however often.
@Suite(.timedOnMainActor) @MainActor struct MergingTests {
  /// What the sessions of a machine say, without numbers.
  private typealias Store = [String: String]

  private func contents(_ store: TranscriptDatabase) throws -> Store {
    var contents: Store = [:]
    for number in try store.numbers() {
      guard let record = try store.session(number) else { continue }
      let plan = try store.plan(ofSession: number)
      contents[record.id.uuidString] = record.content + (plan.map(SessionMerging.bytes) ?? "")
    }
    return contents
  }

  private func documents(_ store: TranscriptDatabase) throws -> [SessionDocument] {
    try store.numbers().compactMap { number in
      try store.session(number).map { SessionDocument($0, plan: try store.plan(ofSession: number)) }
    }
  }

  @discardableResult private func merge(
    _ other: TranscriptDatabase, into store: TranscriptDatabase
  ) throws -> MergeResult {
    let documents = try documents(other)
    return try merge(documents, into: store)
  }

  private func merge(
    _ documents: [SessionDocument], into store: TranscriptDatabase,
    lock: @escaping (Int) -> SessionLock? = { _ in SessionLock {} }
  ) throws -> MergeResult {
    try store.edit { edit in
      var merge = SessionMerge(edit, lock: lock)
      for document in documents { try merge.take(document) }
      return merge.result
    }
  }

  /// Three machines that started from the same sessions and went on apart.
  private func machines(_ seed: Int) throws -> [TranscriptDatabase] {
    var apart = Apart(seed: seed)
    let base = apart.base()
    return try (0..<3).map { machine in
      let store = TranscriptDatabase.inMemory()
      try store.edit { edit in
        for version in apart.goOn(base, machine) {
          _ = try edit.put(version.record, plan: version.plan)
        }
      }
      return store
    }
  }

  private func copy(_ store: TranscriptDatabase) throws -> TranscriptDatabase {
    try TranscriptDatabase(inMemoryCopyOf: store)
  }

  @Test(arguments: Seeds.first(8))
  func `merging again changes nothing`(seed: Int) throws {
    let machines = try machines(seed)
    let merged = TranscriptDatabase.inMemory()
    try merge(machines[0], into: merged)
    #expect(try contents(merged) == contents(machines[0]))
    try merge(machines[1], into: merged)
    let once = try contents(merged)
    let again = try merge(machines[1], into: merged)
    #expect((again.added, again.changed) == (0, 0))
    #expect(try merge(machines[0], into: merged).changed == 0)
    expectNoDifference(try contents(merged), once)
  }

  @Test(arguments: Seeds.first(8))
  func `every session of a file is counted once`(seed: Int) throws {
    let machines = try machines(seed)
    let merged = try copy(machines[0])
    for machine in machines.dropFirst() {
      let result = try merge(machine, into: merged)
      #expect(
        try result.added + result.changed + result.unchanged == machine.count(), "\(result)")
    }
  }

  @Test func `one that another terminal has open is named, and not counted`() throws {
    let store = TranscriptDatabase.inMemory([.sample(number: 4)])
    var changed = SessionRecord.sample(number: 4)
    changed.decision = changed.decision == .yes ? .strongYes : .yes
    changed.finishedAt = changed.finishedAt?.addingTimeInterval(60)
    let result = try merge([SessionDocument(changed)], into: store) { _ in nil }
    var expected = MergeResult()
    expected.count(SessionOutcome(.leftOut, leftOut: [4]), of: 4)
    #expect(result == expected)
    #expect((result.changed, result.unchanged) == (0, 0))
    #expect(result.leftOut == [4])
  }

  @Test(arguments: Seeds.first(8))
  func `it does not matter who merges whom`(seed: Int) throws {
    let machines = try machines(seed)
    let (here, there) = (try copy(machines[0]), try copy(machines[1]))
    try merge(machines[1], into: here)
    try merge(machines[0], into: there)
    expectNoDifference(try contents(here), try contents(there))
  }

  @Test(arguments: Seeds.first(8))
  func `it does not matter who is merged first`(seed: Int) throws {
    let machines = try machines(seed)
    let (left, right, rest) = (
      try copy(machines[0]), try copy(machines[0]), try copy(machines[1])
    )
    let merges = [
      try merge(machines[1], into: left), try merge(machines[2], into: left),
      try merge(machines[2], into: rest), try merge(rest, into: right),
    ]
    #expect(try answers(left) == answers(right))
    // What a third machine said of a session that two went on with in two ways goes to the one it meets.
    guard merges.allSatisfy(\.parted.isEmpty) else { return }
    expectNoDifference(try contents(left), try contents(right))
  }

  private func answers(_ store: TranscriptDatabase) throws -> Set<String> {
    Set(
      try documents(store).flatMap(\.turns).flatMap { turn in
        [turn.answer] + turn.followUps.map(\.answer)
      })
  }

  @Test(arguments: Seeds.first(8))
  func `no answer of either side is lost`(seed: Int) throws {
    let machines = try machines(seed)
    let all = try machines.reduce(into: Set<String>()) { $0.formUnion(try answers($1)) }
    let merged = try copy(machines[0])
    try merge(machines[1], into: merged)
    try merge(machines[2], into: merged)
    #expect(try answers(merged) == all)
  }

  // MARK: The rules, one by one

  private func rating(
    _ score: Int?, _ evidence: String? = nil, by rater: Rater = .own, at second: Double? = nil,
    earlier: [EarlierScore] = []
  ) -> Rating {
    Rating(
      rater: rater, dimension: "pace", group: .tone, score: score, medium: .typed,
      evidence: evidence, ratedAt: second.map(Date.init(timeIntervalSince1970:)), earlier: earlier)
  }

  private func earlier(_ score: Int?, at second: Double? = nil) -> EarlierScore {
    EarlierScore(score: score, ratedAt: second.map(Date.init(timeIntervalSince1970:)))
  }

  @Test func `of two stories told by one answer one stays on either side, and both are named`()
    throws
  {
    let (queue, outage) = (UUID(), UUID())
    let (lesser, greater) = queue.uuidString < outage.uuidString ? (queue, outage) : (outage, queue)
    func told(_ story: UUID?) -> (inout SessionRecord) -> Void { { $0.turns[1].story = story } }
    for (here, there) in [(lesser, greater), (greater, lesser), (nil, greater), (greater, nil)] {
      #expect(try merged(told(here), told(there)).turns[1].story == greater)
    }
    let store = TranscriptDatabase.inMemory()
    var (mine, theirs) = (SessionRecord.sample(), SessionRecord.sample())
    (mine.turns[1].story, theirs.turns[1].story) = (queue, outage)
    _ = try merge([SessionDocument(mine)], into: store)
    let told = try merge([SessionDocument(theirs)], into: store).disagreements
    let answer = try #require(mine.answerNumber(ofTurn: mine.turns[1].number))
    #expect(
      told == [
        Disagreement(
          session: mine.number, about: .story(answer: answer, stays: greater, leaves: lesser))
      ])
    let stories = [queue: "The queue", outage: "The outage"].map {
      Story(id: $0.key, title: $0.value, changed: .distantPast)
    }
    let words = DisagreementText(stories) { _ in "" }
    let (stays, leaves) =
      greater == queue ? ("The queue", "The outage") : ("The outage", "The queue")
    #expect(
      told.map(words.sentence) == [
        "Session \(mine.number), answer \(answer): it tells “\(stays)”; the other machine's "
          + "“\(leaves)” is not kept with it."
      ])
  }

  private func merged(
    _ first: (inout SessionRecord) -> Void, _ second: (inout SessionRecord) -> Void
  ) throws -> SessionRecord {
    var (one, other) = (SessionRecord.sample(), SessionRecord.sample())
    for index in one.turns.indices {
      (one.turns[index].ratings, other.turns[index].ratings) = ([], [])
    }
    first(&one)
    second(&other)
    let outcome = SessionMerging.merge(
      SessionVersion(record: one, plan: nil), SessionVersion(record: other, plan: nil))
    guard case .one(let version) = outcome else { throw Parted() }
    return version.record
  }

  private struct Parted: Error {}

  /// What becomes of two ratings, whichever side has which.
  private func joined(_ one: Rating, _ other: Rating) throws -> Rating {
    let both = try [(one, other), (other, one)].map { first, second in
      try merged({ $0.turns[1].ratings = [first] }, { $0.turns[1].ratings = [second] })
        .turns[1].ratings
    }
    #expect(both[0] == both[1])
    return try both[0].element(0)
  }

  @Test func `of two scores the newer stays, and the other under it`() throws {
    #expect(
      try joined(rating(2, at: 60), rating(4, "words", at: 30))
        == rating(2, at: 60, earlier: [earlier(4, at: 30)]))
    #expect(
      try joined(rating(2, at: 60), rating(4, "words"))
        == rating(2, at: 60, earlier: [earlier(4)]))
  }

  @Test func `of two scores without a moment the one with words stays, then the lower`() throws {
    #expect(try joined(rating(2), rating(4)) == rating(2, earlier: [earlier(4)]))
    #expect(
      try joined(rating(2), rating(4, "words")) == rating(4, "words", earlier: [earlier(2)]))
    #expect(try joined(rating(nil, "words"), rating(4)) == rating(4, earlier: [earlier(nil)]))
  }

  @Test func `three scores of one answer end in the same way in every order`() throws {
    let ratings = [rating(2, at: 60), rating(4, "words"), rating(4, at: 60)]
    let ends = try [[0, 1, 2], [0, 2, 1], [1, 2, 0]].map { order in
      try joined(joined(ratings[order[0]], ratings[order[1]]), ratings[order[2]])
    }
    #expect(Set(ends.map { SessionMerging.bytes(RatingDocument($0)) }).count == 1)
    #expect(ends[0] == rating(2, at: 60, earlier: [earlier(4, at: 60)]))
  }

  @Test func `what two machines scored differently is named once`() throws {
    let record = SessionRecord.sample(number: 4)
    var (mine, theirs) = (record, record)
    mine.turns[1].ratings = [rating(2, at: 60)]
    theirs.turns[1].ratings = [rating(4, at: 90)]
    let store = TranscriptDatabase.inMemory([mine])
    let result = try merge([SessionDocument(theirs)], into: store)
    #expect(
      result.disagreements == [
        Disagreement(
          session: 4,
          about: .score(
            answer: 1, of: rating(2, at: 60), stays: earlier(4, at: 90), leaves: earlier(2, at: 60))
        )
      ])
    #expect(try merge([SessionDocument(theirs)], into: store).disagreements == [])
    #expect(try merge([SessionDocument(mine)], into: store).changed == 0)
  }

  @Test func `a merge that breaks off leaves nothing of itself`() throws {
    struct Broken: Error {}
    let store = TranscriptDatabase.inMemory([.sample(number: 4)])
    let before = try contents(store)
    #expect(throws: Broken.self) {
      try store.edit { edit in
        var merge = SessionMerge(edit) { _ in SessionLock {} }
        for number in 5...8 { try merge.take(SessionDocument(.sample(number: number))) }
        throw Broken()
      }
    }
    #expect(try contents(store) == before)
  }

  @Test func `a friend's newer reply stands in the place of all they said before`() throws {
    func reply(_ seconds: Double) -> Reply {
      Reply(
        debrief: SessionRecord.sample().id, rater: "Sam", worked: "\(seconds)",
        receivedAt: Date(timeIntervalSince1970: seconds))
    }
    let record = try merged(
      { one in
        one.replies = [reply(1)]
        one.turns[1].ratings = [rating(1, by: .friend("Sam")), rating(3, by: .friend("Kim"))]
      },
      { other in
        other.replies = [reply(2)]
        other.turns[1].ratings = [rating(5, by: .friend("Sam"))]
      })
    #expect(record.replies == [reply(2)])
    #expect(record.turns[1].ratings.map(\.score) == [3, 5])
  }

  @Test func `a reply that was removed stays away, and one that came later stays`() throws {
    func reply(_ seconds: Double) -> Reply {
      Reply(
        debrief: SessionRecord.sample().id, rater: "Sam", worked: "\(seconds)",
        receivedAt: Date(timeIntervalSince1970: seconds))
    }
    let removed = RemovedReply(rater: "Sam", removedAt: Date(timeIntervalSince1970: 2))
    func met(_ reply: Reply) throws -> [SessionRecord] {
      let gone = { (one: inout SessionRecord) in one.removedReplies = [removed] }
      let there = { [self] (other: inout SessionRecord) in
        other.replies = [reply]
        other.turns[1].ratings = [rating(5, by: .friend("Sam")), rating(3, by: .friend("Kim"))]
      }
      return try [merged(gone, there), merged(there, gone)]
    }
    for record in try met(reply(1)) {
      #expect(record.replies == [] && record.removedReplies == [removed])
      #expect(record.turns[1].ratings.map(\.score) == [3])
    }
    for record in try met(reply(3)) {
      #expect(record.replies == [reply(3)] && record.removedReplies == [])
      #expect(record.turns[1].ratings.map(\.score) == [5, 3])
    }
  }

  @Test func `of two writings of a debrief the later one's words count, and all answers`() throws {
    func debrief(_ seconds: Double, _ answers: [Int]?, _ words: [String]) -> DebriefRecord {
      DebriefRecord(
        id: SessionRecord.sample().id, friend: "Sam",
        writtenAt: Date(timeIntervalSince1970: seconds), answers: answers, redacted: words)
    }
    let kept = try merged(
      { $0.debriefs = [debrief(1, [2], ["A"])] }, { $0.debriefs = [debrief(2, [1], ["B"])] })
    #expect(kept.debriefs == [debrief(2, [1, 2], ["B"])])
    let whole = try merged(
      { $0.debriefs = [debrief(1, nil, ["A"])] }, { $0.debriefs = [debrief(2, [1], [])] })
    #expect(whole.debriefs == [debrief(2, nil, [])])
  }

  @Test func `a session that one side has finished is finished`() throws {
    let record = try merged(
      { one in (one.state, one.finishedAt, one.turns) = (.suspended, nil, [one.turns[0]]) },
      { _ in })
    #expect(record.state == .finished)
    #expect(record.turns.count == SessionRecord.sample().turns.count)
  }
}
