import GRDB
package import InterviewCore
package import Testing
package import TranscriptStorage

import struct Foundation.Date

/// A copy of a store is there faster than one whose tables have to be made.
private let empty = Result { try TranscriptDatabase(inMemoryCopyOf: nil) }

extension TranscriptStore where Self == TranscriptDatabase {
  /// A store in memory; it holds those sessions to begin with, by the numbers they have, and the plan for
  /// each that is not finished. What cannot be kept is a failure of the test.
  package static func inMemory(
    _ sessions: [SessionRecord] = [], plan: Plan? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> TranscriptDatabase {
    guard let store = try? TranscriptDatabase(inMemoryCopyOf: empty.get()) else {
      fatalError("SQLite has no memory for a store")
    }
    do {
      try store.edit { edit in
        for session in sessions { _ = try edit.put(session, plan: plan) }
      }
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
    return store
  }
}

extension TranscriptStore {
  /// The sessions as they are kept now, by their numbers; where they cannot be read the test fails.
  package var sessions: [SessionRecord] {
    do {
      return try numbers().compactMap { try session($0) }
    } catch {
      Issue.record(error)
      return []
    }
  }
}

extension PracticeHistory {
  /// What a store that holds those sessions says was practised.
  ///
  /// - Throws: `StoreError`.
  package init(of sessions: [SessionRecord], in window: ScoreWindow = ScoreWindow()) throws {
    self = try TranscriptDatabase.inMemory(sessions).practice(in: window, daysSince: .distantPast)
  }
}

extension TranscriptDatabase {
  /// This store; from now on its disk refuses a write where `fails` says so, which is given the number
  /// of the write, from 1.
  package func failing(
    _ error: StoreError, where fails: @escaping @Sendable (_ write: Int) -> Bool
  ) -> TranscriptDatabase {
    queue.add(transactionObserver: RefusedWrites(error, fails), extent: .databaseLifetime)
    return self
  }

  /// Runs a statement behind the store's back.
  ///
  /// - Throws: what SQLite says.
  package func execute(_ sql: String) throws {
    try queue.write { db in try db.execute(sql: sql) }
  }
}

/// Stops transactions at the last moment, and takes back what they did.
private final class RefusedWrites: TransactionObserver {
  private let error: StoreError
  private let fails: @Sendable (Int) -> Bool
  private var writes = 0

  init(_ error: StoreError, _ fails: @escaping @Sendable (Int) -> Bool) {
    (self.error, self.fails) = (error, fails)
  }

  func databaseWillCommit() throws {
    writes += 1
    if fails(writes) { throw error }
  }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ db: Database) {}
  func databaseDidRollback(_ db: Database) {}
}

/// Nobody is expected to look after any store, and there are no backups.
struct NoMaintenance: StoreMaintenance {
  func check(_ path: String, _ report: WorkReport) throws -> StoreReport {
    Issue.record("no store was to be checked")
    return StoreReport([])
  }

  func backUp(_ path: String, to file: String, _ report: WorkReport) throws {
    Issue.record("no store was to be backed up")
  }

  func restore(
    _ path: String, from file: String, _ report: WorkReport
  ) throws -> RestoredBackup {
    Issue.record("no store was to be restored")
    return RestoredBackup(aside: nil, hasDigest: true)
  }

  func automaticBackups(of path: String) -> [String] { [] }
}
