import GRDB

/// A row that a statement found, whose columns are read by their names.
struct ResultRow {
  fileprivate let row: RowInPlace
  fileprivate let places: ColumnPlaces

  subscript<Value: ColumnValue>(_ name: StaticString) -> Value {
    get throws { try Value.read(row, at: places.index(of: name)) }
  }
}

/// Where the columns of a statement stand. Each name is looked up once, and known again by its address:
/// a statement may find a million rows.
private final class ColumnPlaces {
  private let statement: Statement
  private var known: [(name: UnsafePointer<UInt8>, index: Int)] = []

  init(_ statement: Statement) { self.statement = statement }

  func index(of name: StaticString) throws -> Int {
    for place in known where place.name == name.utf8Start { return place.index }
    guard let index = statement.index(ofColumn: name.description) else {
      throw DatabaseError(message: "no such column: \(name)")
    }
    known.append((name.utf8Start, index))
    return index
  }
}

extension Database {
  /// Runs a statement that has been prepared before, where it has.
  func run(_ sql: String, _ arguments: StatementArguments = [:]) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// One value for each row.
  func values<Value>(
    _ sql: String, _ arguments: StatementArguments = [:], _ value: (ResultRow) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(sql, arguments) { values.append(try value($0)) }
    return values
  }

  /// The value of the first row, or nil where there is none.
  func first<Value>(
    _ sql: String, _ arguments: StatementArguments = [:], _ value: (ResultRow) throws -> Value
  ) throws -> Value? {
    try values(sql, arguments, value).first
  }

  /// Goes through the rows.
  func forEach(
    _ sql: String, _ arguments: StatementArguments = [:], _ body: (ResultRow) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let places = ColumnPlaces(statement)
    try statement.forEachInPlace(arguments, in: self) { row in
      try body(ResultRow(row: row, places: places))
    }
  }
}
