import GRDB
import Glibc
import InterviewCore
import TestSupport
import Testing

@testable import TranscriptStorage

@Suite(.timed) struct ErrorTests {
  @Test(arguments: [
    (ResultCode.SQLITE_FULL, StoreError.full(path: "/p")),
    (.SQLITE_BUSY, .locked(path: "/p")),
    (.SQLITE_BUSY_SNAPSHOT, .locked(path: "/p")),
    (.SQLITE_LOCKED, .locked(path: "/p")),
    (.SQLITE_CORRUPT_INDEX, .damaged(path: "/p", reason: "why")),
    (.SQLITE_NOTADB, .notADatabase(path: "/p")),
    (.SQLITE_READONLY_DIRECTORY, .notPermitted(path: "/p")),
    (.SQLITE_PERM, .notPermitted(path: "/p")),
    (.SQLITE_AUTH, .notPermitted(path: "/p")),
    (.SQLITE_IOERR_FSYNC, .inputOutput(path: "/p", reason: "why")),
    (.SQLITE_TOOBIG, .inputOutput(path: "/p", reason: "why")),
  ])
  func `what SQLite says becomes what the store says`(code: ResultCode, expected: StoreError) {
    let error = DatabaseError(resultCode: code, message: "why")
    #expect(StoreError(error, path: "/p") == expected)
  }

  @Test func `a file that cannot be opened is told by the system's reason`() {
    let error = DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "why")
    #expect(
      StoreError(error, path: "/proc/rehearse/x")
        == .cannotCreate(path: "/proc/rehearse", reason: "No such file or directory"))
  }

  @Test(arguments: [
    (EACCES, StoreError.notPermitted(path: "/p")),
    (EPERM, .notPermitted(path: "/p")),
    (EROFS, .notPermitted(path: "/p")),
    (ENOSPC, .full(path: "/p")),
    (EDQUOT, .full(path: "/p")),
    (ELOOP, .cannotCreate(path: "/p", reason: "Too many levels of symbolic links")),
  ])
  func `what the system says becomes what the store says`(code: Int32, expected: StoreError) {
    #expect(StoreFile.error(code, "/p") == expected)
  }

  @Test func `a full disk is said to be full and loses nothing`() throws {
    let home = try TestHome()
    let path = home.file("rehearse.sqlite")
    let database = try TranscriptDatabase(path: path)
    let kept = try database.keepStepwise(.answering("kept", seed: 1), .any)
    try database.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }

    let long = SessionRecord.answering(String(repeating: "lost ", count: 1_000_000), seed: 2)
    #expect(throws: StoreError.full(path: path)) { try database.begin(long, plan: .any) }

    #expect(try database.session(kept.number) == kept)
    #expect(try database.count() == 1)
  }

  @Test func `a store held by another program is locked, and free again afterwards`() throws {
    let home = try TestHome()
    let path = home.file("rehearse.sqlite")
    let database = try TranscriptDatabase(path: path, busyTimeoutSeconds: 0.01)
    try DatabaseQueue(path: path).inTransaction(.immediate) { _ in
      #expect(throws: StoreError.locked(path: path)) {
        try database.begin(.answering("waits"), plan: .any)
      }
      return .rollback
    }
    #expect(try database.begin(.answering("waits"), plan: .any) == 1)
  }

  @Test func `each commit is on disk before it returns`() throws {
    let home = try TestHome()
    let database = try TranscriptDatabase(path: home.file("rehearse.sqlite"))
    let settings = try database.queue.unsafeRead { db in
      try ["journal_mode", "synchronous", "foreign_keys", "secure_delete"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == ["wal", "2", "1", "1"])
  }
}
