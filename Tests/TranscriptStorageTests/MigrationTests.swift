import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// A store of an older version on its way to the newest.
@Suite(.timed) struct MigrationTests {
  private let home: TestHome
  private var path: String { home.file("rehearse.sqlite") }

  init() throws {
    home = try TestHome()
    try Self.make(home.file("rehearse.sqlite"), "version-1")
  }

  static func make(_ path: String, _ fixture: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(fixture).sql")
    let queue = try DatabaseQueue(path: path)
    let sql = try String(contentsOf: url, encoding: .utf8)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `who only looks into it changes nothing`() throws {
    let before = FileManager.default.contents(atPath: path)
    #expect(throws: StoreError.self) { try TranscriptDatabase(lookingInto: path) }
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["rehearse.sqlite"])
  }

  @Test func `the store as it was is kept beside it, and it is said where`() throws {
    var notices: [StoreNotice] = []
    _ = try TranscriptDatabase(path: path) { notices.append($0) }
    let backups = DatabaseMaintenance().automaticBackups(of: path)
    let backup = try #require(backups.first)
    #expect(backup.hasPrefix(home.file("backups/rehearse-v1-20")))
    let told = notices.filter { if case .working = $0 { false } else { true } }
    #expect(told == [.migrating(from: 1, to: 8, backup: backup)])
    #expect(notices.contains(.working(WorkStep(.copying, done: 1, of: 1))))
    let versions = try DatabaseQueue(path: backup).read { db in
      try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
    }
    #expect(versions == ["v1"])
    let modes = try [backup, home.file("backups")].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
    }
    #expect(modes == [0o600, 0o700])
  }

  @Test func `a migration that is broken off leaves nothing half made, and goes on the next time`()
    throws
  {
    struct Enough: Error {}
    var told = 0
    var isBrokenOff = true
    var end = 0
    while isBrokenOff {
      end += 1
      told = 0
      do {
        _ = try TranscriptDatabase(path: path) { _ in
          told += 1
          if told >= end { throw Enough() }
        }
        isBrokenOff = false
      } catch {
        #expect(error is StoreError)
        let backups = DatabaseMaintenance().automaticBackups(of: path)
        #expect(backups.filter { $0.hasSuffix(".tmp") } == [])
        let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
        #expect(names.filter { $0.contains(".tmp") } == [])
        let versions = try DatabaseQueue(path: path).read { db in
          try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
        }
        #expect(versions == ["v1"] ? backups == [] : backups.count == 1)
      }
    }
    #expect(end > 3)
    #expect(DatabaseMaintenance().automaticBackups(of: path).count == 1)
    #expect(try TranscriptDatabase(path: path).count() > 0)
  }

  @Test func `a store that has nothing but stories is kept as well`() throws {
    try FileManager.default.removeItem(atPath: path)
    try Self.make(path, "version-6")
    try change(
      "PRAGMA foreign_keys = OFF; DELETE FROM session; DELETE FROM job; DELETE FROM ifThenPlan")
    _ = try TranscriptDatabase(path: path)
    #expect(DatabaseMaintenance().automaticBackups(of: path).count == 1)
  }

  @Test func `a store of the newest version is opened without a copy`() throws {
    _ = try TranscriptDatabase(path: path)
    _ = try TranscriptDatabase(path: path) { Issue.record("told \($0)") }
    #expect(DatabaseMaintenance().automaticBackups(of: path).count == 1)
  }

  @Test func `what was answered before there was an index is found`() throws {
    let store = try TranscriptDatabase(path: path)
    let hit = try #require(
      try store.search(SearchQuery(text: "\"long story\""), limit: 9).hits.first)
    #expect((hit.session, hit.turn, hit.part) == (12, 2, .answer))
    #expect(
      try store.search(SearchQuery(text: "shipped"), limit: 9).hits.map(\.part) == [.followUp])
    #expect(try DatabaseMaintenance().check(path).items.element(3).problems == [])
  }

  @Test func `a store that cannot be copied is not migrated`() throws {
    try Data("in the way".utf8).write(to: URL(filePath: home.file("backups")))
    #expect(throws: StoreError.self) { try TranscriptDatabase(path: path) }
    try FileManager.default.removeItem(atPath: home.file("backups"))
    #expect(try TranscriptDatabase(path: path).count() == 2)
  }

  @Test func `a damaged store is not migrated`() throws {
    try change(
      "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 3 WHERE name = 'hint'")
    #expect(throws: StoreError.self) { try TranscriptDatabase(path: path) }
    let versions = try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
    }
    #expect(versions == ["v1"])
  }

  @Test func `a migration that fails half way leaves the old store, which opens again`() throws {
    try change("CREATE TABLE reply (mine)")
    #expect(throws: StoreError.self) { try TranscriptDatabase(path: path) }
    let columns = try DatabaseQueue(path: path).read { try $0.columns(in: "session").map(\.name) }
    #expect(!columns.contains("company"))
    try change("DROP TABLE reply")
    #expect(try TranscriptDatabase(path: path).count() == 2)
  }

  @Test func `an index that is half made or of another kind is made anew`() throws {
    _ = try TranscriptDatabase(path: path)
    try change("PRAGMA user_version = 0; INSERT INTO search (search) VALUES ('delete-all')")
    let store = try TranscriptDatabase(path: path)
    #expect(try store.search(SearchQuery(text: "shipped"), limit: 9).total == 1)
  }

  @Test func `an index of the first kind is made anew, in a backup too`() throws {
    _ = try TranscriptDatabase(path: path)
    let columns = "answer, followUp, question, note, comment, reply, interview"
    try change(
      """
      DROP TABLE search; PRAGMA user_version = 1;
      CREATE VIRTUAL TABLE search USING fts5(\(columns), content = '',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'");
      """)
    let backup = home.file("backup.sqlite")
    try FileManager.default.copyItem(atPath: path, toPath: backup)
    let wrong = try DatabaseMaintenance().check(path).items.filter { !$0.problems.isEmpty }
    #expect(wrong.map(\.check).contains(.searchIndex))
    #expect(!wrong.contains { $0.check == .searchIndex && $0.isDamage })
    #expect(try TranscriptDatabase(path: path).search(SearchQuery(text: "sh*"), limit: 9).total > 0)
    _ = try DatabaseMaintenance().restore(path, from: backup)
    #expect(try TranscriptDatabase(path: path).search(SearchQuery(text: "sh*"), limit: 9).total > 0)
    let still = try DatabaseMaintenance().check(path).items.filter { !$0.problems.isEmpty }
    #expect(still.allSatisfy { $0.check == .permissions })
  }

  @Test func `an index of a newer kind is refused`() throws {
    _ = try TranscriptDatabase(path: path)
    try change("PRAGMA user_version = 99")
    #expect(throws: StoreError.fromTheFuture(path: path)) { try TranscriptDatabase(path: path) }
  }
}
