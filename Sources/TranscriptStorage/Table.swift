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
    // Where the part lies is asked once: a key path that is followed costs more than what it leads to is read with.
    if let offset = MemoryLayout<Record>.offset(of: part) {
      read = { record, row, index in
        let value = try Value.read(row, at: index)
        withUnsafeMutablePointer(to: &record) { record in
          UnsafeMutableRawPointer(record).advanced(by: offset)
            .assumingMemoryBound(to: Value.self).pointee = value
        }
      }
    } else {
      read = { record, row, index in record[keyPath: part] = try Value.read(row, at: index) }
    }
  }
}

/// A table of records with its columns, each of which is named here and nowhere else: the statements that
/// keep and find records are made of them.
struct Table<Record: Sendable>: Sendable {
  let name: String
  /// What the columns are read into; its optional parts are nil.
  let blank: Record
  let columns: [Column<Record>]
  /// The columns as statements ask for them and name them, and how they take their values; made once, since a
  /// session is half a dozen statements.
  private let selected: String
  private let named: String
  private let placeholders: String

  init(name: String, blank: Record, columns: [Column<Record>]) {
    self.name = name
    self.blank = blank
    self.columns = columns
    selected = columns.map { "\(name).\($0.name)" }.joined(separator: ", ")
    named = columns.map(\.name).joined(separator: ", ")
    placeholders = columns.map(\.placeholder).joined(separator: ", ")
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
    let others = others.sorted { $0.key < $1.key }
    var sql = """
      INSERT INTO \(name) (\(others.map { $0.key + ", " }.joined())\(named))
      VALUES (\(others.map { ":\($0.key), " }.joined())\(placeholders))
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
    // In the order of the statement, which takes half as long as by their names.
    try db.run(sql, StatementArguments(others.map(\.value) + columns.map { try $0.bound(record) }))
  }

  /// Keeps a list of records of the row with an id, in place of what there is of it.
  func keep(_ list: [Record], of owner: String, _ id: Int, in db: Database) throws {
    try db.run("DELETE FROM \(name) WHERE \(owner) = :id", ["id": id])
    try add(list, to: owner, id, in: db)
  }

  /// Keeps a list of records of the row with an id, of which there is none yet.
  func add(_ list: [Record], to owner: String, _ id: Int, in db: Database) throws {
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
    try forEachRow(sql, arguments, in: db) { row, record in
      try body(Int.read(row, at: 0), record)
    }
  }

  private func forEachRow(
    _ sql: String, _ arguments: StatementArguments, in db: Database,
    _ body: (Row, Record) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() {
      var record = blank
      try read(row, into: &record)
      try body(row, record)
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

  /// The records that ``forEach(_:_:by:in:_:)`` goes through, by their numbers.
  func grouped(
    _ rest: String, _ arguments: StatementArguments, by number: String, in db: Database
  ) throws -> [Int: [Record]] {
    var records = Grouped<Record>()
    try forEach(rest, arguments, by: number, in: db) { records.add($1, to: $0) }
    return records.lists
  }

  /// The records that ``forEach(_:_:by:in:_:)`` goes through.
  func find(
    _ rest: String, _ arguments: StatementArguments, by number: String, in db: Database
  ) throws -> [(number: Int, record: Record)] {
    var found: [(number: Int, record: Record)] = []
    try forEach(rest, arguments, by: number, in: db) { found.append(($0, $1)) }
    return found
  }

  /// The records of all turns of some sessions in their order, by the ids of the turns.
  func byTurn(of sessions: SessionRange, in db: Database) throws -> [Int: [Record]] {
    // Put in order here: SQLite would copy every row to sort it.
    let sql = """
      SELECT \(name).turn, \(selected), \(name).place
      FROM turn CROSS JOIN \(name) ON \(name).turn = turn.id
      WHERE turn.session BETWEEN :first AND :last
      """
    var records = Grouped<(place: Int, record: Record)>()
    try forEachRow(sql, sessions.arguments, in: db) { row, record in
      records.add((try Int.read(row, at: columns.count + 1), record), to: try Int.read(row, at: 0))
    }
    return records.lists.mapValues { list in
      list.sorted { $0.place < $1.place }.map(\.record)
    }
  }
}
