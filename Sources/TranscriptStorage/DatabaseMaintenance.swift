package import InterviewCore

/// What is done to a store of SQLite as a whole.
package struct DatabaseMaintenance: StoreMaintenance {
  /// Creates the operations.
  package init() {}

  package func check(_ path: String) throws -> StoreReport { try StoreInspection.report(path) }

  package func backUp(_ path: String, to file: String) throws {
    let database = try TranscriptDatabase(path: path)
    try TranscriptDatabase.translating(file) { try StoreCopy.write(database.queue, to: file) }
  }

  package func restore(_ path: String, from file: String) throws -> RestoredBackup {
    try TranscriptDatabase.translating(path) { try StoreRestoring.restore(path, from: file) }
  }

  package func automaticBackups(of path: String) -> [String] { AutomaticBackups(of: path).paths }
}
