import GRDB
import Glibc
import InterviewCore

/// Puts a copy of a backup in the place of a store.
enum StoreRestoring {
  /// Looks through the backup, keeps what stands in the store's place beside it, and exchanges the two.
  static func restore(
    _ path: String, from backup: String, _ report: WorkReport
  ) throws -> RestoredBackup {
    let store = StoreFile(path: path)
    try store.makeDirectory(store.directory)
    let fresh = TemporaryFile(beside: store.absolutePath + ".restored").path
    defer { TemporaryFile.remove(fresh) }
    let hasDigest = try copy(backup, to: fresh, report)
    var aside: String?
    try store.locked {
      aside = try setAside(store, report)
      for suffix in ["-wal", "-shm"] { unlink(store.absolutePath + suffix) }
      try StoreFile(path: fresh).moveDurably(to: store.absolutePath)
    }
    return RestoredBackup(aside: aside, hasDigest: hasDigest)
  }

  private static func copy(
    _ backup: String, to fresh: String, _ report: WorkReport
  ) throws -> Bool {
    guard access(backup, R_OK) == 0 else {
      throw errno == ENOENT
        ? StoreError.missing(path: backup) : StoreFile.error(errno, backup)
    }
    try StoreFile(path: backup).requireFile()
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let source = try DatabaseQueue(
        path: StoreFile(path: backup).absolutePath, configuration: configuration)
      let hasDigest = try source.read { db in
        try StoreInspection.requireUnchanged(db, path: backup, report)
      }
      try StoreCopy.write(source, to: fresh, asBackup: false, report)
      try bringUpToDate(fresh, of: backup, report)
      return hasDigest
    } catch StoreError.damaged(fresh, let reason) {
      // The copy is nothing that anybody knows of.
      throw StoreError.damaged(path: backup, reason: reason)
    } catch {
      throw StoreError(error, path: backup)
    }
  }

  /// Makes a copy of a backup a store of today, whose values can all be read.
  private static func bringUpToDate(
    _ fresh: String, of backup: String, _ report: WorkReport
  ) throws {
    let queue = try DatabaseQueue(path: fresh)
    let isIndexed = try queue.read { try Schema.indexVersion($0) == SearchTable.version }
    if isIndexed, try !StoreInspection.isIndexWhole(queue, report) {
      // An index is no content: it is made anew.
      try queue.write { try $0.execute(sql: "PRAGMA user_version = 0") }
    }
    try Schema.makeTables(queue) { notice in
      if case .working(let step) = notice { try report(step) }
    }
    try queue.read { try StoreInspection.requireValues($0, path: backup, report) }
    try queue.close()
  }

  /// Keeps the store that is there: as a copy of itself, or where it cannot be read any more, as it is.
  private static func setAside(_ store: StoreFile, _ report: WorkReport) throws -> String? {
    guard access(store.absolutePath, F_OK) == 0 else { return nil }
    let backups = AutomaticBackups(of: store.path)
    let place = try backups.newPath("before-restore")
    var isBrokenOff = false
    do {
      try store.requireFile()
      let queue = try DatabaseQueue(
        path: store.absolutePath,
        configuration: TranscriptDatabase.configuration(StoreFile.busyTimeoutSeconds))
      try StoreCopy.write(queue, to: place) { step in
        do {
          try report(step)
        } catch {
          isBrokenOff = true
          throw error
        }
      }
      // No write of another program may fall between the copy and the exchange.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    } catch {
      // The store can be read; somebody would rather not go on.
      if isBrokenOff { throw error }
      if case .full = StoreError(error, path: place) { throw error }
      for suffix in ["", "-wal"] where access(store.absolutePath + suffix, F_OK) == 0 {
        let (old, new) = (store.absolutePath + suffix, place + suffix)
        // A second name first: a kill right now must not leave a place without any store.
        guard link(old, new) == 0 || rename(old, new) == 0 else {
          throw StoreFile.error(errno, place)
        }
      }
      try StoreFile(path: place).closeToOthers()
    }
    return place
  }
}
