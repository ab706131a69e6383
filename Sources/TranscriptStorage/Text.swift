import Foundation
import GRDB

/// A text that keeps all its bytes, NUL among them.
///
/// GRDB binds and reads a `String` only up to its first NUL. A `Text` travels as bytes: statements
/// store it with `CAST(:name AS TEXT)`, and the strict tables refuse one where that was forgotten.
struct Text: DatabaseValueConvertible {
  let string: String

  /// The bytes that fit in a row with room for all else; SQLite's limit is a billion.
  static let longest = 900_000_000

  init(_ string: String) { self.string = string }

  var databaseValue: DatabaseValue { Data(string.utf8).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Text? {
    Data.fromDatabaseValue(value).map { Text(String(decoding: $0, as: UTF8.self)) }
  }
}

extension Date {
  /// The time as the tables hold it.
  ///
  /// - Throws: ``TableError`` for a time that is no number.
  var milliseconds: Int64 {
    get throws {
      guard let milliseconds = Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) else {
        throw TableError.unstorable("a time is out of range")
      }
      return milliseconds
    }
  }

  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
