import GRDB

/// A column of a table and the part of a record that it holds.
struct Column<Record: Sendable>: Sendable {
  let name: String
  /// How statements take its value.
  let placeholder: String
  let bound: @Sendable (Record) throws -> (any DatabaseValueConvertible)?
  /// Whether a row may have nothing here, as the blank record has nothing.
  let isOptional: Bool
  let read: @Sendable (inout Record, Row, Int) throws -> Void

  init<Value: ColumnValue>(_ name: String, _ part: any WritableKeyPath<Record, Value> & Sendable) {
    self.name = name
    placeholder = Value.isText ? "CAST(:\(name) AS TEXT)" : ":\(name)"
    bound = { try $0[keyPath: part].bound }
    isOptional = Value.self is any OptionalColumnValue.Type
    read = { record, row, index in record[keyPath: part] = try Value.read(row, at: index) }
  }
}

/// A table of records with its columns, each of which is named here and nowhere else: the statements that
/// keep and find records are made of them.
struct Table<Record: Sendable>: Sendable {
  let name: String
  /// What the columns are read into; its optional parts are nil.
  let blank: Record
  let columns: [Column<Record>]
  /// The columns as statements ask for them; made once, since a session is read by half a dozen statements.
  private let selected: String

  init(name: String, blank: Record, columns: [Column<Record>]) {
    self.name = name
    self.blank = blank
    self.columns = columns
    selected = columns.map { "\(name).\($0.name)" }.joined(separator: ", ")
  }
}

// MARK: Keeping

extension Table {
  /// Keeps a record in a row with others' values, such as what it belongs to. Where a row has the same
  /// `key` already, this one takes its place, but for the others' values; ratings of a turn so stay.
  func keep(
    _ record: Record, with others: [String: (any DatabaseValueConvertible)?],
    replacing key: [String] = [], in db: Database
  ) throws {
    let names = others.keys.sorted()
    var sql = """
      INSERT INTO \(name) (\((names + columns.map(\.name)).joined(separator: ", ")))
      VALUES (\((names.map { ":" + $0 } + columns.map(\.placeholder)).joined(separator: ", ")))
      """
    if !key.isEmpty {
      // Not REPLACE: that deletes the old row, and what belongs to it.
      let changes = columns.map(\.name).filter { !key.contains($0) }
        .map { "\($0) = excluded.\($0)" }
      sql += """
        \nON CONFLICT (\(key.joined(separator: ", ")))
        DO UPDATE SET \(changes.joined(separator: ", "))
        """
    }
    try db.run(sql, arguments(record, with: others))
  }

  /// Keeps a list of records of the row with an id, in place of what there is of it.
  func keep(_ list: [Record], of owner: String, _ id: Int, in db: Database) throws {
    try db.run("DELETE FROM \(name) WHERE \(owner) = :id", ["id": id])
    for (place, record) in list.enumerated() {
      try keep(record, with: [owner: id, "place": place], in: db)
    }
  }

  /// The values of a record by the names of their columns, and others.
  func arguments(
    _ record: Record, with others: [String: (any DatabaseValueConvertible)?] = [:]
  ) throws -> StatementArguments {
    var values = others
    for column in columns { values.updateValue(try column.bound(record), forKey: column.name) }
    return StatementArguments(values)
  }

  /// What sets every column to a record's value.
  var assignments: String {
    columns.map { "\($0.name) = \($0.placeholder)" }.joined(separator: ", ")
  }
}

// MARK: Finding

extension Table {
  /// Goes through the records that the rest of a statement, from its tables on, finds, each with a number that
  /// stands in its row too.
  func forEach(
    _ rest: String, _ arguments: StatementArguments = [:], by number: String, in db: Database,
    _ body: (Int, Record) throws -> Void
  ) throws {
    let sql = "SELECT \(number), \(selected) FROM \(rest)"
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() {
      var record = blank
      try read(row, into: &record)
      try body(Int.read(row, at: 0), record)
    }
  }

  /// Reads what stands behind the number of a row.
  private func read(_ row: Row, into record: inout Record) throws {
    // In place: a column that is copied counts references to its four closures and texts. Nor is anything set
    // that is nothing: a key path costs more than reading does, and most that may be nothing is.
    try columns.withUnsafeBufferPointer { columns in
      for place in columns.indices
      where !(columns[place].isOptional && row.hasNull(atIndex: place + 1)) {
        try columns[place].read(&record, row, place + 1)
      }
    }
  }

  /// The records that ``forEach(_:_:by:in:_:)`` goes through.
  func find(
    _ rest: String, _ arguments: StatementArguments, by number: String, in db: Database
  ) throws -> [(number: Int, record: Record)] {
    var found: [(number: Int, record: Record)] = []
    try forEach(rest, arguments, by: number, in: db) { found.append(($0, $1)) }
    return found
  }

  /// The records of all turns of a session in their order, by the ids of the turns.
  func byTurn(of session: Int, in db: Database) throws -> [Int: [Record]] {
    let rest = """
      turn JOIN \(name) ON \(name).turn = turn.id
      WHERE turn.session = :session ORDER BY \(name).turn, \(name).place
      """
    var records: [Int: [Record]] = [:]
    try forEach(rest, ["session": session], by: "\(name).turn", in: db) { turn, record in
      records[turn, default: []].append(record)
    }
    return records
  }
}
