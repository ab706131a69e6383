import Foundation
import GRDB

/// Reads the columns of a row from left to right; wrong types are errors, never traps.
///
/// A row must come from a cursor: a row that was copied has lost what follows a NUL.
struct Columns {
  private let row: Row
  private var index = 0

  init(_ row: Row) { self.row = row }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value {
    defer { index += 1 }
    return try row.decode(type, atIndex: index)
  }

  mutating func text() throws -> String { try next(Text.self).string }

  mutating func optionalText() throws -> String? { try next(Text?.self)?.string }

  mutating func date() throws -> Date { Date(milliseconds: try next()) }

  mutating func optionalDate() throws -> Date? {
    try next(Int64?.self).map(Date.init(milliseconds:))
  }

  /// One of the words of an enum.
  mutating func word<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) throws -> Word {
    try Self.word(text())
  }

  mutating func optionalWord<Word: RawRepresentable<String>>(
    _ type: Word.Type = Word.self
  ) throws -> Word? {
    guard let text = try optionalText() else { return nil }
    return try Self.word(text)
  }

  private static func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw TableError.damaged("a \(Word.self) that we do not know")
    }
    return word
  }
}

extension Database {
  /// Runs a statement that has been prepared before, where it has.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// One value for each row.
  func values<Value>(
    _ sql: String, _ arguments: StatementArguments, _ value: (inout Columns) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() {
      var columns = Columns(row)
      values.append(try value(&columns))
    }
    return values
  }
}
