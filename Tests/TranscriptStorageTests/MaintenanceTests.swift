import Dispatch
import Foundation
import GRDB
import InterviewCore
import Synchronization
import TestSupport
import Testing

@testable import TranscriptStorage

/// Backup, restore and check of a whole store.
@Suite(.timed) struct MaintenanceTests {
  private let home: StoreHome
  private let maintenance = DatabaseMaintenance()
  private var backup: String { home.home.file("copy.sqlite") }

  init() throws { home = try StoreHome() }

  private func change(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    try queue.close()
  }

  // MARK: Backup

  @Test func `a backup is one file for its owner that opens with all there was`() throws {
    let kept = try home.store.keepStepwise(.answering("kept"), .any)
    try maintenance.backUp(home.path, to: backup)
    let attributes = try FileManager.default.attributesOfItem(atPath: backup)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.home.path).sorted()
    #expect(names == ["copy.sqlite", "data"])
    expectNoDifference(try TranscriptDatabase(path: backup).session(kept.number), kept)
  }

  @Test func `backups of a store that is being written to are all whole`() throws {
    let problems = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      do {
        let store = try home.reopened()
        for round in 0..<8 {
          if worker < 3 {
            _ = try store.keepStepwise(.answering("words", seed: worker * 100 + round), .any)
          } else {
            let path = home.home.file("copy\(round).sqlite")
            try maintenance.backUp(home.path, to: path)
            let wrong = try maintenance.check(path).items.dropLast().filter { !$0.problems.isEmpty }
            if !wrong.isEmpty { problems.withLock { $0.append("\(wrong)") } }
          }
        }
      } catch {
        problems.withLock { $0.append("\(error)") }
      }
    }
    #expect(problems.withLock(\.self) == [])
    #expect(try home.store.count() == 24)
  }

  @Test func `a backup that cannot be written leaves what was there`() throws {
    let folder = home.home.file("none/copy.sqlite")
    #expect(throws: StoreError.self) { try maintenance.backUp(home.path, to: folder) }
    let place = home.home.file("folder")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    #expect(throws: StoreError.self) { try maintenance.backUp(home.path, to: place) }
    let names = try FileManager.default.contentsOfDirectory(atPath: home.home.path).sorted()
    #expect(names == ["data", "folder"])
  }

  // MARK: Restore

  @Test func `a restored store is the backup, and the one before lies beside it`() throws {
    let first = try home.store.keepStepwise(.answering("first", seed: 1), .any)
    try maintenance.backUp(home.path, to: backup)
    let second = try home.store.keepStepwise(.answering("second", seed: 2), .any)
    let aside = try #require(try maintenance.restore(home.closed(), from: backup).aside)
    let store = try TranscriptDatabase(path: home.path)
    expectNoDifference(try store.session(first.number), first)
    #expect(try store.count() == 1)
    #expect(maintenance.automaticBackups(of: home.path) == [aside])
    let before = try TranscriptDatabase(path: aside)
    expectNoDifference(try before.session(second.number), second)
  }

  @Test func `a store that cannot be read is put aside as it is`() throws {
    _ = try home.store.keepStepwise(.answering("first", seed: 1), .any)
    try maintenance.backUp(home.path, to: backup)
    let rubbish = Data(repeating: 7, count: 5000)
    try rubbish.write(to: URL(filePath: try home.closed()))
    let aside = try #require(try maintenance.restore(home.path, from: backup).aside)
    #expect(try Data(contentsOf: URL(filePath: aside)) == rubbish)
    #expect(try TranscriptDatabase(path: home.path).count() == 1)
  }

  @Test func `where there is no store yet nothing is put aside`() throws {
    try maintenance.backUp(home.path, to: backup)
    let path = home.home.file("new/rehearse.sqlite")
    #expect(
      try maintenance.restore(path, from: backup) == RestoredBackup(aside: nil, hasDigest: true))
    #expect(try TranscriptDatabase(path: path).count() == 0)
  }

  @Test func `what is no whole store of ours is not restored`() throws {
    let kept = try home.store.keepStepwise(.answering("kept", seed: 1), .any)
    func refuse(_ error: StoreError, sourceLocation: SourceLocation = #_sourceLocation) {
      #expect(throws: error, sourceLocation: sourceLocation) {
        try maintenance.restore(home.path, from: backup)
      }
    }
    refuse(.missing(path: backup))
    try Data("not a store".utf8).write(to: URL(filePath: backup))
    refuse(.notADatabase(path: backup))
    try Data(repeating: 0, count: 9000).write(to: URL(filePath: backup))
    refuse(.notADatabase(path: backup))
    try maintenance.backUp(home.path, to: backup)
    try change(backup, "INSERT INTO grdb_migrations VALUES ('v999')")
    refuse(.fromTheFuture(path: backup))
    try maintenance.backUp(home.path, to: backup)
    try change(backup, "PRAGMA application_id = 1")
    refuse(.notADatabase(path: backup))
    #expect(throws: StoreError.cannotCreate(path: home.home.path, reason: "Is a directory")) {
      try maintenance.restore(home.path, from: home.home.path)
    }
    expectNoDifference(try home.store.session(kept.number), kept)
    #expect(maintenance.automaticBackups(of: home.path) == [])
  }

  @Test(arguments: [
    ("DROP TABLE hint", "it has no table `hint`"),
    ("DROP INDEX turnByQuestion", "it has no index `turnByQuestion`"),
    ("ALTER TABLE turn DROP COLUMN skipped", "its table `turn` has other columns than ours"),
    (
      "CREATE TRIGGER t AFTER INSERT ON turn BEGIN DELETE FROM session; END",
      "it has a trigger `t`, which is none of ours"
    ),
    ("CREATE TABLE more (words)", "it has a table `more`, which is none of ours"),
    ("CREATE VIEW v AS SELECT 1", "it has a view `v`, which is none of ours"),
    ("UPDATE turn SET answer = 'Words'", "its content is not what was backed up"),
    ("DELETE FROM rating", "its content is not what was backed up"),
    ("UPDATE turn SET session = 99", "a row of `turn` belongs to no `session`"),
    (
      "DROP TABLE backupDigest; UPDATE turn SET answerSeconds = -1",
      "session 1: turn 1: a duration cannot be"
    ),
    (
      "DROP TABLE backupDigest; UPDATE turn SET askedAt = -99999999999999",
      "session 1: turn 1: a time of it cannot be"
    ),
    (
      "DROP TABLE backupDigest; UPDATE rating SET score = 9",
      "CHECK constraint failed in rating"
    ),
    (
      "DROP TABLE backupDigest; UPDATE session SET state = 'lost'",
      "CHECK constraint failed in session"
    ),
  ])
  func `a backup that was changed is refused, and says in what`(sql: String, reason: String) throws
  {
    var session = SessionRecord.answering("words")
    session.state = .suspended
    session.turns[0].skipped = false
    session.turns[0].ratings = [
      Rating(rater: .own, dimension: "pace", group: .tone, score: 2, medium: .typed)
    ]
    let kept = try home.store.keepStepwise(session, .any)
    try maintenance.backUp(home.path, to: backup)
    try change(backup, sql)
    let error = #expect(throws: StoreError.self) {
      try maintenance.restore(home.path, from: backup)
    }
    guard case .damaged(backup, let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found.contains(reason))
    expectNoDifference(try home.store.session(kept.number), kept)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.home.file("data"))
    #expect(!names.contains { $0.contains("tmp") || $0.contains("restored") })
  }

  @Test func `a backup without a digest is restored, and it is told`() throws {
    let kept = try home.store.keepStepwise(.answering("kept"), .any)
    try maintenance.backUp(home.path, to: backup)
    try change(backup, "DROP TABLE backupDigest; UPDATE turn SET answer = 'Kept'")
    #expect(try !maintenance.restore(home.path, from: backup).hasDigest)
    #expect(try home.reopened().session(kept.number)?.turns.first?.answer == "Kept")
  }

  @Test(arguments: [
    "version-1", "version-2", "version-3", "version-4", "version-5", "version-6", "version-7",
    "version-8",
  ])
  func `a backup of an older version is restored as a store of today`(fixture: String) throws {
    try MigrationTests.make(backup, fixture)
    #expect(try !maintenance.restore(home.closed(), from: backup).hasDigest)
    let store = try TranscriptDatabase(path: home.path) { Issue.record("told \($0)") }
    #expect(try store.count() == 2)
    #expect(try maintenance.check(home.path).isFine)
  }

  @Test func `a backup that is put in the store's place by hand is a store again`() throws {
    _ = try home.store.keepStepwise(.answering("kept", seed: 1), .any)
    try maintenance.backUp(home.path, to: backup)
    let store = try TranscriptDatabase(path: backup)
    _ = try store.keepStepwise(.answering("more", seed: 2), .any)
    try maintenance.backUp(backup, to: home.home.file("second.sqlite"))
    let restored = try maintenance.restore(home.path, from: home.home.file("second.sqlite"))
    #expect(restored.hasDigest)
    #expect(try home.reopened().count() == 2)
  }

  @Test func `a store behind a link is restored where the link leads`() throws {
    _ = try home.store.keepStepwise(.answering("kept"), .any)
    try maintenance.backUp(home.path, to: backup)
    let link = home.home.file("link.sqlite")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "data/rehearse.sqlite")
    _ = try maintenance.restore(link, from: backup)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link) == "data/rehearse.sqlite")
    #expect(try home.reopened().count() == 1)
  }

  @Test func `a check beside a writer finds nothing wrong`() throws {
    let problems = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 3) { worker in
      do {
        let store = try home.reopened()
        for round in 0..<10 {
          if worker < 2 {
            _ = try store.keepStepwise(.answering("words", seed: worker * 100 + round), .any)
          } else {
            let wrong = try maintenance.check(home.path).items.flatMap(\.problems)
            problems.withLock { $0 += wrong }
          }
        }
      } catch {
        problems.withLock { $0.append("\(error)") }
      }
    }
    #expect(problems.withLock(\.self) == [])
  }

  @Test(arguments: Seeds.first(8))
  func `a damaged backup is refused or restored, and the store is never worse for it`(
    seed: Int
  ) throws {
    for seed in 0..<5 { _ = try home.store.begin(.answering("words", seed: seed), plan: .any) }
    try maintenance.backUp(home.path, to: backup)
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = try Data(contentsOf: URL(filePath: backup))
    if seed % 2 == 0 {
      bytes = bytes.prefix(Int.random(in: 600..<bytes.count, using: &generator))
    } else {
      let start = Int.random(in: 100..<bytes.count - 4096, using: &generator)
      bytes.replaceSubrange(start..<(start + 4096), with: Data(repeating: 0, count: 4096))
    }
    try bytes.write(to: URL(filePath: backup))
    do { _ = try maintenance.restore(home.path, from: backup) } catch {
      #expect(error is StoreError)
    }
    #expect(try TranscriptDatabase(path: home.path).count() >= 0)
  }

  // MARK: Check

  @Test(arguments: [
    ("UPDATE session SET plan = '{}'", StoreReport.Check.sessions),
    ("UPDATE hint SET matched = '[1'", .sessions),
    ("UPDATE turn SET session = 99", .references),
    ("DELETE FROM search_docsize", .searchIndex),
    ("INSERT INTO search (search) VALUES ('delete-all')", .searchIndex),
    ("UPDATE search_data SET block = x'00' WHERE id > 10", .searchIndex),
    ("DELETE FROM turn", .searchIndex),
    ("INSERT INTO grdb_migrations VALUES ('v999')", .file),
    ("PRAGMA application_id = 3", .file),
  ])
  func `a check finds what is wrong`(sql: String, check: StoreReport.Check) throws {
    var session = SessionRecord.answering("words")
    session.state = .suspended
    session.turns[0].hints = [Hint(rule: "hedged", matched: ["maybe"])]
    _ = try home.store.keepStepwise(session, .any)
    #expect(try maintenance.check(home.path).isFine)
    try change(home.path, sql)
    let wrong = try maintenance.check(home.path).items.filter { !$0.problems.isEmpty }.map(\.check)
    #expect(wrong.contains(check))
  }

  @Test func `a check names those of many sessions that cannot be read`() throws {
    for seed in 1...70 { _ = try home.store.begin(.answering("words", seed: seed), plan: .any) }
    try change(home.path, "UPDATE turn SET role = 'x' WHERE session IN (33, 64)")
    try change(home.path, "UPDATE session SET plan = '{}' WHERE id = 34")
    let sessions = try #require(
      maintenance.check(home.path).items.first { $0.check == .sessions })
    #expect(sessions.count == 70)
    #expect(
      sessions.problems == [
        "session 33: a Role that we do not know",
        "session 34: the plan of session 34 cannot be read",
        "session 64: a Role that we do not know",
      ])
  }

  @Test func `a check says who may look into the store`() throws {
    #expect(chmod(home.path, 0o644) == 0)
    let wrong = try maintenance.check(home.path).items.filter { !$0.problems.isEmpty }
    #expect(wrong.map(\.check) == [.permissions])
    #expect(
      wrong.first?.problems.first
        == "others may look into `\(home.path)` (mode 644); `chmod 600` closes it")
  }

  @Test(arguments: Seeds.first(10))
  func `a check of a damaged store ends with a report`(seed: Int) throws {
    for seed in 0..<5 { _ = try home.store.begin(.answering("words", seed: seed), plan: .any) }
    var bytes = try Data(contentsOf: URL(filePath: home.closed()))
    var generator = SeededGenerator(seed: UInt64(seed))
    let start = Int.random(in: 0..<bytes.count - 600, using: &generator)
    for index in start..<(start + 500) {
      bytes[index] = UInt8.random(in: 0...255, using: &generator)
    }
    try bytes.write(to: URL(filePath: home.path))
    #expect(try !maintenance.check(home.path).items.isEmpty)
  }
}

/// Whoever is told how far it is can break it off.
@Suite(.timed) struct BrokenOffMaintenanceTests {
  private struct Enough: Error {}
  private let home: StoreHome
  private let maintenance = DatabaseMaintenance()
  private var backup: String { home.home.file("copy.sqlite") }

  init() throws {
    home = try StoreHome()
    _ = try home.store.keepStepwise(.answering("kept"), .any)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.home.path).sorted()
  }

  @Test func `a backup that is broken off leaves no file`() throws {
    #expect(throws: StoreError.self) {
      try maintenance.backUp(home.path, to: backup) { _ in throw Enough() }
    }
    #expect(try names() == ["data"])
  }

  @Test func `a restore that is broken off leaves the store as it was`() throws {
    try maintenance.backUp(home.path, to: backup)
    let more = try home.store.keepStepwise(.answering("more", seed: 2), .any)
    var told = 0
    var isBrokenOff = true
    var end = 0
    while isBrokenOff {
      end += 1
      told = 0
      do {
        _ = try maintenance.restore(home.path, from: backup) { _ in
          told += 1
          if told >= end { throw Enough() }
        }
        isBrokenOff = false
      } catch {
        #expect(error is StoreError)
        #expect(try home.reopened().session(more.number) != nil)
        for folder in ["data", "data/backups"] {
          let path = home.home.file(folder)
          let left = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
          #expect(left.filter { $0.contains(".tmp") || $0.contains("before-restore") } == [])
        }
      }
    }
    // The copy that is kept of the store itself can be broken off as well.
    #expect(end > 8)
    #expect(try home.reopened().session(more.number) == nil)
  }

  @Test func `a check tells of every session it reads`() throws {
    var steps: [WorkStep] = []
    _ = try maintenance.check(home.path) { steps.append($0) }
    #expect(steps.contains(WorkStep(.readingSessions, done: 0, of: 1)))
  }

  @Test func `a statement of SQLite tells that it goes on, and can be broken off`() throws {
    let queue = try DatabaseQueue()
    let endless = """
      WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number)
      SELECT max(i) FROM number
      """
    var told = 0
    #expect(throws: Enough.self) {
      try queue.read { db in
        try SQLiteProgress.tell(.readingPages, in: db) { _ in
          told += 1
          if told == 3 { throw Enough() }
        } _: {
          _ = try Int.fetchOne(db, sql: endless)
        }
      }
    }
    #expect(told == 3)
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT 1") } == 1)
  }
}
