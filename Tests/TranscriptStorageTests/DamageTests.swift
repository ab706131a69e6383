import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct DamageTests {
  private let home: StoreHome
  private let number: Int

  init() throws {
    home = try StoreHome()
    var session = SessionRecord.answering("words")
    session.state = .suspended
    session.turns[0].hints = [Hint(rule: "hedged", matched: ["maybe"])]
    number = try home.store.keepStepwise(session, .any).number
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: home.path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql)
    }
  }

  @Test func `a plan that cannot be read is damage`() throws {
    try change("UPDATE session SET plan = '{}'")
    #expect(
      throws: StoreError.damaged(
        path: home.path, reason: "the plan of session 1 cannot be read")
    ) { try home.store.plan(ofSession: number) }
  }

  @Test(arguments: [
    ("UPDATE session SET uuid = 'x'", "an identifier is no UUID"),
    ("UPDATE session SET state = 'lost'", "a State that we do not know"),
    ("UPDATE turn SET role = 'x'", "a Role that we do not know"),
    ("UPDATE hint SET matched = '[1'", "a list of words cannot be read"),
  ])
  func `content that we never write is damage`(sql: String, reason: String) throws {
    try change(sql)
    #expect(throws: StoreError.damaged(path: home.path, reason: reason)) {
      try home.store.session(number)
    }
  }

  @Test func `a missing table is an error with a reason`() throws {
    try change("DROP TABLE hint")
    #expect(throws: StoreError.inputOutput(path: home.path, reason: "no such table: hint")) {
      try home.store.session(number)
    }
  }
}
