import GRDB
import TextBasics

/// What a backup says of its own content, so that a letter that was changed in it is noticed: a digest of
/// every row of every table but the search index, which is made of the others.
enum BackupDigest {
  static let table = "backupDigest"

  /// How the digest is made; another way of making it gets another number.
  private static let method = 1

  /// Whether a backup can be held against its digest.
  enum Finding {
    case fits
    case differs
    /// An older program made it, or it is the file of a store itself.
    case absent
    /// A newer program made it.
    case unknown
  }

  /// Whether there is one in a database.
  static func isIn(_ db: Database) throws -> Bool {
    try db.first("SELECT 1 AS one FROM sqlite_master WHERE name = '\(table)'") {
      try $0["one"] as Int
    } != nil
  }

  /// Adds it to a copy.
  static func add(to db: Database) throws {
    try remove(from: db)
    try db.execute(
      sql: "CREATE TABLE \(table) (method INTEGER NOT NULL, digest TEXT NOT NULL) STRICT")
    try db.run(
      "INSERT INTO \(table) VALUES (:method, :digest)",
      ["method": method, "digest": try digest(of: db)])
  }

  /// Takes it out of what is no backup any more.
  static func remove(from db: Database) throws {
    try db.execute(sql: "DROP TABLE IF EXISTS \(table)")
  }

  /// Holds a backup against it.
  static func check(_ db: Database) throws -> Finding {
    guard try isIn(db) else { return .absent }
    let found = try db.first("SELECT method, digest FROM \(table)") { row in
      (method: try row["method"] as Int, digest: try row["digest"] as String)
    }
    guard let found else { return .differs }
    guard found.method == method else { return .unknown }
    return try digest(of: db) == found.digest ? .fits : .differs
  }

  private static func digest(of db: Database) throws -> String {
    var content = DigestedContent()
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '\(table)'
          AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE 'search%' ORDER BY name
        """)
    for name in names {
      content.add(name)
      let columns = try Row.fetchAll(
        db, sql: "SELECT name, type FROM pragma_table_xinfo(?)", arguments: [name])
      let selected = columns.map { column -> String in
        let quoted = "\"\(column["name"] as String)\""
        // As bytes: so they were when digests were first made.
        return column["type"] == "TEXT" ? "CAST(\(quoted) AS BLOB)" : quoted
      }
      // In the order of their keys, as they lie in the file.
      try db.forEachInPlace("SELECT \(selected.joined(separator: ", ")) FROM \"\(name)\"") { row in
        for index in 0..<selected.count { content.add(row.value(index)) }
      }
    }
    return content.digest
  }
}

/// Values one after the other, each with its kind and its length, and a digest over each piece of them and
/// the digest before it.
private struct DigestedContent {
  private var bytes: [UInt8] = []
  private static let piece = 1 << 16

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in add(3) { $0(UnsafeRawBufferPointer(bytes)) } }
  }

  mutating func add(_ value: RowInPlace.Value) {
    switch value {
    case .nothing: add(0) { $0(UnsafeRawBufferPointer(start: nil, count: 0)) }
    case .integer(let number): add(1) { withUnsafeBytes(of: number.littleEndian, $0) }
    case .real(let number): add(2) { withUnsafeBytes(of: number.bitPattern.littleEndian, $0) }
    case .text(let text): add(3) { $0(text) }
    case .bytes(let bytes): add(4) { $0(bytes) }
    }
  }

  var digest: String { SHA256.hexadecimal(of: bytes) }

  private mutating func add(_ kind: UInt8, _ value: ((UnsafeRawBufferPointer) -> Void) -> Void) {
    bytes.append(kind)
    value { value in
      withUnsafeBytes(of: UInt64(value.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: value)
    }
    if bytes.count >= Self.piece { bytes = SHA256.digest(of: bytes) }
  }
}
