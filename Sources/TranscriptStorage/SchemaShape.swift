import GRDB

/// What tables, indexes, triggers and views a database has, to be held against those that we make.
struct SchemaShape {
  /// What each of them is like, by its kind and its name.
  private let parts: [String: String]

  /// Looks at a database.
  init(_ db: Database) throws {
    let sql = """
      SELECT type || ' `' || name || '`' AS part, coalesce(
        (SELECT group_concat(name || ' ' || type || ' ' || "notnull" || ' ' || pk)
          FROM pragma_table_xinfo(sqlite_master.name) WHERE sqlite_master.type = 'table'),
        (SELECT group_concat(name) FROM pragma_index_info(sqlite_master.name)), '') AS columns
      FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'
        AND name <> '\(BackupDigest.table)'
      """
    var parts: [String: String] = [:]
    try db.forEach(sql) { parts[try $0["part"]] = try $0["columns"] as String }
    self.parts = parts
  }

  /// What is wrong with the schema of a store, in words; empty where nothing is.
  static func problems(_ db: Database) throws -> [String] {
    let applied = try Schema.migrator.appliedIdentifiers(db)
    let known = Schema.migrator.migrations.prefix(applied.count)
    guard let newest = known.last, applied == Set(known) else {
      return ["its versions have a gap: \(applied.sorted().joined(separator: ", "))"]
    }
    let model = try DatabaseQueue()
    try Schema.migrator.migrate(model, upTo: newest)
    let hasIndex = try Schema.indexVersion(db) > 0
    let expected = try model.write { model in
      if hasIndex { try SearchTable.make(in: model) }
      return try SchemaShape(model)
    }
    return try SchemaShape(db).differences(from: expected)
  }

  private func differences(from expected: SchemaShape) -> [String] {
    let missing = expected.parts.keys.filter { parts[$0] == nil }
    let extra = parts.keys.filter { expected.parts[$0] == nil }
    let other = parts.filter { expected.parts[$0.key] ?? $0.value != $0.value }.keys
    return missing.sorted().map { "it has no \($0)" }
      + other.sorted().map { "its \($0) has other columns than ours" }
      + extra.sorted().map { "it has a \($0), which is none of ours" }
  }
}
