package import struct Foundation.UUID

/// Why the store could not do what was asked. `path` is the store's file, or its directory.
package enum StoreError: Error, Equatable, Sendable {
  /// The directory or the file cannot be made; `reason` is the system's word for it.
  case cannotCreate(path: String, reason: String)
  /// The disk has no room left.
  case full(path: String)
  /// Another program has held the store for longer than we wait.
  case locked(path: String)
  /// The content is damaged.
  case damaged(path: String, reason: String)
  /// A version newer than this program wrote it.
  case fromTheFuture(path: String)
  /// Reading or writing failed for a reason that has no case of its own.
  case inputOutput(path: String, reason: String)
  /// There is no such file to restore from.
  case missing(path: String)
  /// The file is something else than a database.
  case notADatabase(path: String)
  /// The user may not read or write it.
  case notPermitted(path: String)
  /// What was purged is out of the tables, but its bytes are still in the files: another program reads
  /// them, or `reason` says what else there was.
  case notErased(path: String, reason: String?)
  /// No session of that id is in the store.
  case unknownSession(UUID)
}
