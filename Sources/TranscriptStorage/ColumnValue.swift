import Foundation
import GRDB
import InterviewCore

/// What a column can hold, and how.
protocol ColumnValue: Sendable {
  /// Whether there may be nothing. It is asked of the type: to ask the runtime for another protocol takes longer than to
  /// read a row.
  static var isOptional: Bool { get }
  /// Gives it to a statement, for the parameter at a place.
  func bind(to statement: BoundStatement, at place: CInt) throws
  /// Reads the value in a row; wrong types are errors, never traps.
  static func read(_ row: RowInPlace, at index: Int) throws -> Self
}

extension ColumnValue {
  static var isOptional: Bool { false }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  static var isOptional: Bool { true }

  func bind(to statement: BoundStatement, at place: CInt) throws {
    if let self {
      try self.bind(to: statement, at: place)
    } else {
      try statement.bindNothing(at: place)
    }
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> Self {
    try row.isNothing(index) ? nil : Wrapped.read(row, at: index)
  }
}

// MARK: What SQLite knows

extension Bool: ColumnValue {
  static func read(_ row: RowInPlace, at index: Int) throws -> Bool { try row.integer(index) != 0 }

  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(Int64(self ? 1 : 0), at: place)
  }
}

extension Double: ColumnValue {
  static func read(_ row: RowInPlace, at index: Int) throws -> Double { try row.real(index) }

  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(self, at: place)
  }
}

extension Int: ColumnValue {
  static func read(_ row: RowInPlace, at index: Int) throws -> Int { Int(try row.integer(index)) }

  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(Int64(self), at: place)
  }
}

extension Int64: ColumnValue {
  static func read(_ row: RowInPlace, at index: Int) throws -> Int64 { try row.integer(index) }

  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(self, at: place)
  }
}

extension String: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(self, at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> String {
    String(decoding: try row.text(index), as: UTF8.self)
  }
}

// MARK: What is kept in other forms

extension UInt64: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(Int64(bitPattern: self), at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> UInt64 {
    UInt64(bitPattern: try Int64.read(row, at: index))
  }
}

extension Date: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(milliseconds, at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> Date {
    Date(milliseconds: try Int64.read(row, at: index))
  }
}

extension UUID: ColumnValue {
  /// No session and no debrief.
  static let zero = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(uuidString, at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> UUID {
    // Foundation's way goes through a text and sscanf(3): a third of the time that reading 30,000 events takes.
    guard let id = try UUID(written: row.text(index)) ?? UUID(uuidString: .read(row, at: index))
    else {
      throw TableError.damaged("an identifier is no UUID")
    }
    return id
  }
}

extension [String]: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    let json = isEmpty ? "[]" : String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    try statement.bind(json, at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> [String] {
    let text = try String.read(row, at: index)
    // Most lists are empty, and a decoder takes its time for these too.
    if text == "[]" { return [] }
    let json = Data(text.utf8)
    guard let words = try? JSONDecoder().decode([String].self, from: json) else {
      throw TableError.damaged("a list of words cannot be read")
    }
    return words
  }
}

extension Rater: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(name, at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> Rater {
    Rater(name: try String.read(row, at: index))
  }
}

extension ColumnValue where Self: RawRepresentable<String> {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    try statement.bind(rawValue, at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> Self {
    guard let word = Self(rawValue: try String.read(row, at: index)) else {
      throw TableError.damaged("a \(Self.self) that we do not know")
    }
    return word
  }
}

extension DebriefRecord.Numbering: ColumnValue {}
extension Decision: ColumnValue {}
extension DimensionGroup: ColumnValue {}
extension Medium: ColumnValue {}
extension QuestionKind: ColumnValue {}
extension Saw: ColumnValue {}
extension SearchPart: ColumnValue {}
extension SessionRecord.Mode: ColumnValue {}
extension SessionRecord.State: ColumnValue {}
extension Sign: ColumnValue {}
extension Turn.Role: ColumnValue {}
