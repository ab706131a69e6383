import GRDB
import Glibc
import InterviewCore

/// What the tables find wrong, before anyone has said which file they are in.
enum TableError: Error {
  /// Content that no version of ours has written.
  case damaged(String)
  /// A value that cannot be kept as it is.
  case unstorable(String)
}

extension StoreError {
  /// Says in the store's own terms why an operation on the file at the path failed.
  ///
  /// Reasons never hold what was to be kept: answers are private.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(sqlite: error, path: path)
    case TableError.damaged(let reason): self = .damaged(path: path, reason: reason)
    case TableError.unstorable(let reason): self = .inputOutput(path: path, reason: reason)
    case is RowDecodingError:
      self = .damaged(path: path, reason: "a value is of another type than expected")
    default: self = .inputOutput(path: path, reason: String(describing: type(of: error)))
    }
  }

  private init(sqlite error: DatabaseError, path: String) {
    let reason = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path, reason)
    // The file of shared memory beside the log fails so where it finds no room.
    case .SQLITE_IOERR where StoreFile(path: path).isDiskFull: self = .full(path: path)
    default: self = .inputOutput(path: path, reason: reason)
    }
  }

  /// SQLite does not hand on why it could not open a file, so the system is asked again.
  private static func cannotOpen(_ path: String, _ reason: String) -> StoreError {
    let slash = path.lastIndex(of: "/")
    let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if access(directory, W_OK | X_OK) != 0 { return StoreFile.error(errno, directory) }
    if access(path, R_OK | W_OK) != 0 { return StoreFile.error(errno, path) }
    return .cannotCreate(path: path, reason: reason)
  }
}
