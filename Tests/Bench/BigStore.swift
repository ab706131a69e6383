import Foundation
import TranscriptStorage

/// A store as nobody will ever fill one: 50,000 sessions, 400,000 answers, 3,200,000 ratings. It is the
/// same every time, and made anew only where the tables or the recipe have changed.
struct BigStore {
  /// The directory to give the program as its own.
  let home: String
  /// The file in it.
  var path: String { home + "/rehearse.sqlite" }

  private let sqlite: String

  /// Finds or makes the store.
  ///
  /// - Throws: `Workshop.Failure`, also where the recipe no longer fits the tables.
  init(_ workshop: Workshop) throws {
    home = workshop.path("big")
    sqlite = try Workshop.program("sqlite3")
    let stamp = workshop.path("big.recipe")
    let recipe = try tables(in: workshop) + Self.recipe
    if (try? String(contentsOf: URL(filePath: stamp), encoding: .utf8)) == recipe { return }
    note("making a store of 50,000 sessions, once …")
    try? FileManager.default.removeItem(atPath: stamp)
    _ = try workshop.emptyFolder("big")
    try TranscriptDatabase(path: path).close()
    _ = try Run(sqlite, "-bail", path).output(input: Self.recipe)
    try TranscriptDatabase(path: path).close()
    try workshop.write(recipe, to: "big.recipe")
  }

  /// The statements that make the tables of an empty store.
  private func tables(in workshop: Workshop) throws -> String {
    let path = try workshop.emptyFolder("tables") + "/rehearse.sqlite"
    try TranscriptDatabase(path: path).close()
    return try Run(sqlite, path, ".schema", "PRAGMA user_version").output()
  }
}
