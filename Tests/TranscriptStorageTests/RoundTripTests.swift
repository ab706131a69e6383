import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct RoundTripTests {
  @Test(arguments: Seeds.first(10))
  func `what was kept bit by bit comes back whole`(seed: Int) throws {
    let home = try StoreHome()
    var records = RandomRecords(seed: seed)
    let (session, plan) = (records.session(), records.plan())

    let kept = try home.store.keepStepwise(session, plan)

    let found = try #require(try home.reopened().session(kept.number))
    expectNoDifference(found, kept)
    #expect(found.bytes == kept.bytes)
    expectNoDifference(
      try home.store.plan(ofSession: kept.number), kept.state == .finished ? nil : plan)
  }

  @Test(arguments: Seeds.first(4))
  func `a session begun with its turns keeps them`(seed: Int) throws {
    let home = try StoreHome()
    var records = RandomRecords(seed: seed)
    var session = records.session()

    session.number = try home.store.begin(session, plan: records.plan())

    expectNoDifference(try home.store.session(session.number), session)
  }

  @Test func `many sessions read at once are what each is by itself`() throws {
    let home = try StoreHome()
    for seed in 1...70 {
      var records = RandomRecords(seed: seed)
      let (session, plan) = (records.session(), records.plan())
      _ = try home.store.begin(session, plan: plan)
    }
    try home.store.purge(sessions: [40], { _ in })
    var found: [SessionRecord] = []
    var plans: [Int: Plan] = [:]
    try home.store.forEach(Array(1...70)) { session, plan in
      found.append(session)
      plans[session.number] = plan
    }
    for number in try home.store.numbers() {
      #expect(try home.store.plan(ofSession: number) == plans[number])
    }
    expectNoDifference(found, try home.store.numbers().compactMap { try home.store.session($0) })
    #expect(found.map(\.number) == Array(1...39) + Array(41...70))
  }

  @Test func `what is read at one moment does not see what is written meanwhile`() throws {
    let home = try StoreHome()
    let other = try home.reopened()
    let counts = try home.store.atOneMoment {
      let before = try home.store.count()
      _ = try other.keepStepwise(.answering("words"), .any)
      return (before, try home.store.count())
    }
    #expect(counts == (0, 0))
    #expect(try home.store.count() == 1)
    #expect(throws: StoreError.missing(path: "x")) {
      try home.store.atOneMoment { throw StoreError.missing(path: "x") }
    }
    #expect(try home.store.count() == 1)
  }

  @Test(arguments: RandomRecords.nastyTexts)
  func `an answer comes back byte for byte`(text: String) throws {
    let home = try StoreHome()
    let kept = try home.store.keepStepwise(.answering(text), .any)
    let found = try #require(try home.store.session(kept.number)?.turns.first?.answer)
    #expect(Array(found.utf8) == Array(text.utf8))
  }

  @Test func `an answer of ten megabytes comes back whole`() throws {
    let home = try StoreHome()
    let text = String(repeating: "0123456789\0é\n", count: 770_000)
    let kept = try home.store.keepStepwise(.answering(text), .any)
    let found = try #require(try home.reopened().session(kept.number)?.turns.first?.answer)
    #expect(found.utf8.count > 10_000_000)
    #expect(found.utf8.elementsEqual(text.utf8))
  }

  @Test func `SQL in texts is only text`() throws {
    let home = try StoreHome()
    let attack = "'); DELETE FROM session; DROP TABLE turn; --"
    let first = try home.store.keepStepwise(.answering(attack, seed: 1), .any)
    let second = try home.store.keepStepwise(.answering(attack, seed: 2), .any)
    #expect(try home.store.count() == 2)
    expectNoDifference(try home.store.session(first.number), first)
    expectNoDifference(try home.store.session(second.number), second)
  }

  @Test func `texts are kept as text that other programs can search`() throws {
    let home = try StoreHome()
    _ = try home.store.keepStepwise(.answering("before\0after"), .any)
    let types = try DatabaseQueue(path: home.path).read {
      try String.fetchAll($0, sql: "SELECT typeof(answer) FROM turn WHERE length(text) >= 0")
    }
    #expect(types == ["text"])
  }

  @Test func `there is no session, plan or newest number in a new store`() throws {
    let store = try StoreHome().store
    #expect(try store.session(1) == nil)
    #expect(try store.plan(ofSession: 1) == nil)
    #expect(try store.latest(in: nil) == nil)
    #expect(try store.summaries(limit: 10, skipping: 0).isEmpty)
    #expect(try store.count() == 0)
  }
}
