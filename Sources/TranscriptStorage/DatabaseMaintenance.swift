package import InterviewCore

/// What is done to a store of SQLite as a whole.
package struct DatabaseMaintenance: StoreMaintenance {
  /// Creates the operations.
  package init() {}

  package func check(
    _ path: String, _ report: WorkReport = { _ in }
  ) throws -> StoreReport {
    try StoreInspection.report(path, report)
  }

  package func backUp(
    _ path: String, to file: String, _ report: WorkReport = { _ in }
  ) throws {
    let database = try TranscriptDatabase(path: path)
    try StoreCopy.write(database.queue, to: file, report)
  }

  package func restore(
    _ path: String, from file: String, _ report: WorkReport = { _ in }
  ) throws -> RestoredBackup {
    try TranscriptDatabase.translating(path) {
      try StoreRestoring.restore(path, from: file, report)
    }
  }

  package func automaticBackups(of path: String) -> [String] { AutomaticBackups(of: path).paths }
}
