import GRDB
import Glibc
import InterviewCore

/// Puts a copy of a backup in the place of a store.
enum StoreRestoring {
  /// Looks through the backup, keeps what stands in the store's place beside it, and exchanges the two.
  static func restore(_ path: String, from backup: String) throws -> String? {
    let store = StoreFile(path: path)
    try store.makeDirectory(store.directory)
    let fresh = store.absolutePath + ".restored"
    try copy(backup, to: fresh)
    defer { unlink(fresh) }
    var aside: String?
    try store.locked {
      aside = try setAside(store)
      for suffix in ["-wal", "-shm"] { unlink(store.absolutePath + suffix) }
      try StoreFile(path: fresh).moveDurably(to: store.absolutePath)
    }
    return aside
  }

  private static func copy(_ backup: String, to fresh: String) throws {
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
      try source.unsafeRead { try StoreInspection.require($0, path: backup) }
      try StoreCopy.write(source, to: fresh)
    } catch {
      throw StoreError(error, path: backup)
    }
  }

  /// Keeps the store that is there: as a copy of itself, or where it cannot be read any more, as it is.
  private static func setAside(_ store: StoreFile) throws -> String? {
    guard access(store.absolutePath, F_OK) == 0 else { return nil }
    let backups = AutomaticBackups(of: store.path)
    let place = try backups.newPath("before-restore")
    do {
      try store.requireFile()
      let queue = try DatabaseQueue(
        path: store.absolutePath,
        configuration: TranscriptDatabase.configuration(StoreFile.busyTimeoutSeconds))
      try StoreCopy.write(queue, to: place)
      // No write of another program may fall between the copy and the exchange.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    } catch {
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
