import Foundation
import GRDB
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct OpeningTests {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func error(opening path: String) -> StoreError? {
    #expect(throws: StoreError.self) { try TranscriptDatabase(path: path).count() }
  }

  @Test func `a file that is no database is refused and left alone`() throws {
    let text = String(repeating: "Dear diary, ", count: 500)
    let path = try home.write(text, to: "diary.sqlite")
    #expect(error(opening: path) == .notADatabase(path: path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `a short file and a file of zeros are no databases`() throws {
    let short = try home.write("x", to: "short.sqlite")
    #expect(error(opening: short) == .notADatabase(path: short))
    let zeros = try home.write(String(repeating: "\0", count: 8192), to: "zeros.sqlite")
    #expect(error(opening: zeros) == .notADatabase(path: zeros))
  }

  @Test func `another program's database is refused and left alone`() throws {
    let path = home.file("other.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
    #expect(error(opening: path) == .notADatabase(path: path))
    let tables = try other.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") }
    #expect(tables == ["bookmark"])
  }

  @Test func `another program's database with a first version of its own is refused`() throws {
    let path = home.file("other.sqlite")
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
    try migrator.migrate(DatabaseQueue(path: path))
    #expect(error(opening: path) == .notADatabase(path: path))
  }

  @Test func `a directory in the place of the file is refused`() throws {
    #expect(error(opening: home.path) == .notADatabase(path: home.path))
  }

  @Test func `a pipe in the place of the file is refused at once`() throws {
    let path = home.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(error(opening: path) == .notADatabase(path: path))
  }

  @Test func `a directory that cannot be made is named with the reason`() throws {
    let file = try home.write("", to: "file")
    #expect(
      error(opening: file + "/rehearse.sqlite")
        == .cannotCreate(path: file + "/rehearse.sqlite", reason: "Not a directory"))
    #expect(
      error(opening: "/proc/rehearse/rehearse.sqlite")
        == .cannotCreate(path: "/proc/rehearse", reason: "No such file or directory"))
  }

  @Test(arguments: ["", "a\0b"])
  func `a path that no file can have is refused`(path: String) throws {
    #expect(error(opening: path) == .cannotCreate(path: path, reason: "Invalid argument"))
  }

  @Test func `an empty file with a log beside it is damage, and the log stays`() throws {
    let path = home.file("rehearse.sqlite")
    _ = try home.write("", to: "rehearse.sqlite")
    _ = try home.write("what was answered", to: "rehearse.sqlite-wal")
    let reason = "it is empty, and the log beside it is not"
    #expect(error(opening: path) == .damaged(path: path, reason: reason))
    #expect(try DatabaseMaintenance().check(path).items.element(0).problems == [reason])
    #expect(try String(contentsOfFile: path + "-wal", encoding: .utf8) == "what was answered")
  }

  @Test func `an empty file has lost what was in it`() throws {
    let path = try home.write("", to: "empty.sqlite")
    #expect(error(opening: path) == .damaged(path: path, reason: "it is empty, and no store is"))
    #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
  }

  @Test func `a store that is made is there whole, and nothing beside it`() throws {
    let path = home.file("data/rehearse.sqlite")
    let store = try TranscriptDatabase(path: path)
    let names = { try FileManager.default.contentsOfDirectory(atPath: home.file("data")).sorted() }
    #expect(try names().filter { $0.contains("tmp") } == [])
    try store.close()
    #expect(try names() == ["rehearse.sqlite"])
  }

  @Test func `a store behind a link is made and opened where the link leads`() throws {
    let elsewhere = home.file("elsewhere.sqlite")
    let path = home.file("rehearse.sqlite")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "elsewhere.sqlite")
    _ = try TranscriptDatabase(path: path).keepStepwise(.answering("words"), .any)
    #expect(try TranscriptDatabase(path: elsewhere).count() == 1)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "elsewhere.sqlite")
  }

  @Test func `what a start that was killed left of its tables is completed without a word`() throws
  {
    let path = home.file("half.sqlite")
    try MigrationTests.make(path, "version-1")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "DELETE FROM session") }
    let store = try TranscriptDatabase(path: path) { Issue.record("told \($0)") }
    #expect(try store.count() == 0)
    #expect(DatabaseMaintenance().automaticBackups(of: path) == [])
  }

  @Test func `what killed processes left goes at the next start, and nothing else`() throws {
    // No process has a number beyond the system's largest.
    let gone = 4_194_305
    let stays = [
      "mine.tmp", "mine.\(getpid()).tmp", "mine.1.tmp", "drafts/x.txt", "notes.txt.tmp",
    ]
    let goes = [
      "rehearse.sqlite.\(gone).tmp", "rehearse.sqlite.\(gone).tmp-journal", "etilqs_1a2b",
      "rehearse.sqlite.restored.\(gone).tmp-wal", "drafts/a.txt.\(gone).tmp",
      "backups/rehearse-v1.sqlite.\(gone).tmp",
    ]
    for name in ["drafts", "backups"] {
      try FileManager.default.createDirectory(
        atPath: home.file(name), withIntermediateDirectories: false)
    }
    for name in stays + goes { _ = try home.write("words", to: name) }
    _ = try TranscriptDatabase(path: home.file("rehearse.sqlite"))
    let isThere = { (name: String) in FileManager.default.fileExists(atPath: home.file(name)) }
    #expect(stays.filter { !isThere($0) } == [])
    #expect(goes.filter(isThere) == [])
  }

  @Test func `a half made store is completed`() throws {
    let path = home.file("half.sqlite")
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "PRAGMA application_id = 0x72687273")
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    #expect(try TranscriptDatabase(path: path).count() == 0)
  }

  @Test func `a store of a newer version is refused and left alone`() throws {
    let path = home.file("future.sqlite")
    _ = try TranscriptDatabase(path: path)
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('v999')")
    }
    #expect(error(opening: path) == .fromTheFuture(path: path))
  }

  @Test(arguments: Array(stride(from: 0, to: 60_000, by: 1711)))
  func `a truncated store is an error or what is left, never a crash`(size: Int) throws {
    try expectNoCrash(home.file("cut.sqlite")) { $0 = $0.prefix(size) }
  }

  @Test(arguments: Seeds.first(12))
  func `a store with rubbish in it is an error or what is left, never a crash`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    try expectNoCrash(home.file("rubbish.sqlite")) { bytes in
      let start = Int.random(in: 100..<bytes.count - 600, using: &generator)
      for index in start..<start + 500 {
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
    }
  }

  /// The file of a store with six sessions.
  private static let sixSessions = Result {
    let home = try StoreHome()
    for seed in 0..<6 { _ = try home.store.begin(.answering("words ", seed: seed), plan: .any) }
    return try Data(contentsOf: URL(filePath: home.closed()))
  }

  private func expectNoCrash(_ path: String, damagedBy damage: (inout Data) -> Void) throws {
    var bytes = try Self.sixSessions.get()
    damage(&bytes)
    try bytes.write(to: URL(filePath: path))
    do {
      let store = try TranscriptDatabase(path: path)
      for number in 1...6 { _ = (try store.session(number), try store.plan(ofSession: number)) }
      _ = (try store.summaries(limit: 6, skipping: 0), try store.latest(in: .suspended))
      _ = try store.begin(.answering("more", seed: 9), plan: .any)
    } catch {
      #expect(error is StoreError)
    }
  }
}
