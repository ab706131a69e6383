import GRDB
import Glibc
import InterviewCore

/// Takes sessions out of a store so that nothing of them stays in its files.
///
/// While it lasts an empty file beside the store, `rehearse.sqlite-erasing`, says so: whoever opens the
/// store and finds it, and nobody at work, goes on with what was broken off.
struct Purge {
  private let queue: DatabaseQueue
  private let path: String
  private var mark: StoreFile { StoreFile(path: StoreFile(path: path).absolutePath + "-erasing") }

  init(_ queue: DatabaseQueue, path: String) {
    (self.queue, self.path) = (queue, path)
  }

  /// Carries out what takes something out of the tables, and takes it out of the files as well.
  ///
  /// - Throws: ``InterviewCore/StoreError/notErased(path:reason:)`` where they are only out of the tables;
  ///   the next one who opens the store tries again.
  func run(_ report: WorkReport, _ body: (Database) throws -> Void) throws {
    guard let held = try mark.hold(makingIt: true) else { throw StoreError.locked(path: path) }
    defer { close(held) }
    do {
      try queue.write(body)
    } catch {
      mark.remove()
      throw error
    }
    try erase(report)
    mark.remove()
  }

  /// Erases what a purge that was broken off has left, where there was one.
  func finish(_ busyTimeoutSeconds: Double, _ report: (StoreNotice) throws -> Void) {
    guard let held = try? mark.hold(makingIt: false) else { return }
    defer { close(held) }
    try? report(.erasing)
    do {
      // Who only opens the store is not to wait for others.
      try wait(atMost: min(0.2, busyTimeoutSeconds))
      try erase { try report(.working($0)) }
      mark.remove()
    } catch {
      try? report(.notErased(StoreError(error, path: path)))
    }
    try? wait(atMost: busyTimeoutSeconds)
  }

  private func wait(atMost seconds: Double) throws {
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
    }
  }

  /// Takes sessions out of the tables and the search index; all of them, with the stories, the
  /// reports for others and the search for a job, where nil.
  static func remove(
    _ numbers: [Int]?, in db: Database, _ report: WorkReport
  ) throws {
    try SQLiteProgress.tell(.erasing, in: db, report) {
      if let numbers {
        for number in numbers { try db.run("DELETE FROM session WHERE id = :id", ["id": number]) }
      } else {
        try db.execute(sql: "DELETE FROM session")
        try JobTables.removeAll(in: db)
        try StoryTable.removeAll(in: db)
        try SharedReportTable.removeAll(in: db)
      }
    }
    // What is taken out of an index is only crossed out, and only where it is told what it held; made
    // anew it holds nothing that is not in the tables.
    try SearchTable.rebuild(in: db, report)
  }

  /// Writes the file anew without what was deleted, and empties the log. Where there is no room for that
  /// the log goes all the same; what was deleted in the file itself was written over at once.
  private func erase(_ report: WorkReport) throws {
    try queue.inDatabase { db in
      let vacuumed = Result {
        try SQLiteProgress.tell(.erasing, in: db, report) { try db.execute(sql: "VACUUM") }
      }
      // Whoever reads keeps what they see in the log.
      let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? false
      do {
        try vacuumed.get()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
        throw StoreError.notErased(path: path, reason: "the disk is full")
      } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
        throw StoreError.notErased(path: path, reason: error.message ?? "SQLite failed")
      } catch { throw StoreError.notErased(path: path, reason: nil) }
      if isBusy { throw StoreError.notErased(path: path, reason: nil) }
    }
  }
}

extension StoreFile {
  /// Opens the file and holds it as long as the descriptor is open; nil where another process does, or
  /// where it is not there and is not to be made.
  fileprivate func hold(makingIt: Bool) throws -> Int32? {
    let descriptor = open(absolutePath, O_RDWR | O_CLOEXEC | (makingIt ? O_CREAT : 0), 0o600)
    guard descriptor >= 0 else {
      if errno == ENOENT, !makingIt { return nil }
      throw Self.error(errno, path)
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK {
      if makingIt { syncDirectory() }
      return descriptor
    }
    close(descriptor)
    return nil
  }

  fileprivate func remove() { unlink(absolutePath) }
}
