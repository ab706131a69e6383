import GRDB
import InterviewCore

/// What SQLite looks through by itself, in one go, on a connection of its own, while somebody reads the sessions: its
/// pages, then the search index.
struct InspectionAside {
  /// What came of it.
  struct Found: Sendable {
    /// What is wrong with the pages.
    var pages: Result<[String], any Error>
    /// Nothing, where the index fits itself.
    var index: Result<Void, any Error>
  }

  private let queue: DatabaseQueue
  private let work: Aside<Found>

  /// Seconds between two looks whether it is done.
  private static let betweenLooks = 0.05

  /// Begins.
  ///
  /// - Throws: `DatabaseError` where the file cannot be opened, or has no log to write to: to look through the index is
  ///   a write to SQLite, for which nobody may be reading then.
  init(path: String, _ configuration: Configuration) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let journal = try queue.readOnce { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    guard journal == "wal" else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    self.queue = queue
    work = Aside {
      let pages = Result { try queue.readOnce { try StoreInspection.pages($0) { _ in } } }
      if case .failure(DatabaseError.SQLITE_INTERRUPT) = pages {
        return Found(pages: pages, index: pages.map { _ in })
      }
      return Found(pages: pages, index: Result { try StoreInspection.checkIndex(queue) { _ in } })
    }
  }

  /// Waits for what is found, and says meanwhile that it is being looked for.
  ///
  /// - Throws: What the report throws.
  func found(_ report: WorkReport) throws -> Found {
    while !work.isDone(within: Self.betweenLooks) { try report(WorkStep(.readingPages)) }
    return try work.value()
  }

  /// Breaks it off where it is still under way.
  func stop() {
    // Between two statements there is nothing to break off, so again until it is over.
    while !work.isDone(within: 0) {
      queue.interrupt()
      _ = work.isDone(within: Self.betweenLooks)
    }
  }
}
