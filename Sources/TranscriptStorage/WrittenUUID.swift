import Foundation
import GRDB
import GRDBSQLite

/// An identifier as we write it, read where SQLite holds its text.
struct WrittenUUID: DatabaseValueConvertible, StatementColumnConvertible {
  /// Nil for every other form.
  let id: UUID?

  init(sqliteStatement: SQLiteStatement, index: CInt) {
    let bytes = UnsafeRawBufferPointer(
      start: sqlite3_column_blob(sqliteStatement, index),
      count: Int(sqlite3_column_bytes(sqliteStatement, index)))
    id = Self.read(bytes)
  }

  private init(_ id: UUID?) { self.id = id }

  var databaseValue: DatabaseValue { (id?.uuidString).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> WrittenUUID? {
    String.fromDatabaseValue(value).map { text in
      WrittenUUID(Array(text.utf8).withUnsafeBytes(read))
    }
  }

  private static func read(_ text: UnsafeRawBufferPointer) -> UUID? {
    let dash = UInt8(ascii: "-")
    guard text.count == 36, text[8] == dash, text[13] == dash, text[18] == dash, text[23] == dash,
      let first = number(text, 0..<8), let second = number(text, 9..<13),
      let third = number(text, 14..<18), let fourth = number(text, 19..<23),
      let last = number(text, 24..<36)
    else { return nil }
    let high = first << 32 | second << 16 | third
    let words = (high.bigEndian, (fourth << 48 | last).bigEndian)
    return withUnsafeBytes(of: words) { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }

  /// The hexadecimal digits of a range as a number; nil where there is another character.
  private static func number(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64? {
    var number: UInt64 = 0
    for place in range {
      let digit = text[place] &- UInt8(ascii: "0")
      let letter = text[place] &- UInt8(ascii: "A")
      guard digit < 10 || letter < 6 else { return nil }
      number = number << 4 | UInt64(digit < 10 ? digit : letter &+ 10)
    }
    return number
  }
}
