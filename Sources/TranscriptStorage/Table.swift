import GRDB

/// A column of a table and the part of a record that it holds.
struct Column<Record: Sendable>: Sendable {
  let name: String
  /// Gives its value to a statement.
  let bind: @Sendable (Record, BoundStatement, CInt) throws -> Void
  /// Whether a row may have nothing here, as the blank record has nothing.
  let isOptional: Bool
  let read: @Sendable (inout Record, RowInPlace, Int) throws -> Void

  init<Value: ColumnValue>(_ name: String, _ part: any WritableKeyPath<Record, Value> & Sendable) {
    self.name = name
    bind = { try $0[keyPath: part].bind(to: $1, at: $2) }
    isOptional = Value.isOptional
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
    placeholders = columns.map { ":\($0.name)" }.joined(separator: ", ")
  }
}

// MARK: Keeping

extension Table {
  /// Keeps a record in a row with others' values, such as what it belongs to. Where a row has the same
  /// `key` already, this one takes its place, but for the others' values; ratings of a turn so stay.
  func keep(
    _ record: Record, with others: KeyValuePairs<String, any ColumnValue> = [:],
    replacing key: [String] = [], in db: Database
  ) throws {
    let sql = insertion(with: others.map(\.key), replacing: key)
    try insert(record, with: others.map(\.value), by: BoundStatement(sql, in: db))
  }

  /// Keeps a list of records of the row with an id, in place of what there is of it.
  func keep(_ list: [Record], of owner: String, _ id: Int, in db: Database) throws {
    try db.run("DELETE FROM \(name) WHERE \(owner) = :id", ["id": id])
    try add(list, to: owner, id, in: db)
  }

  /// Keeps a list of records of the row with an id, of which there is none yet.
  func add(_ list: [Record], to owner: String, _ id: Int, in db: Database) throws {
    if list.isEmpty { return }
    let statement = try BoundStatement(insertion(with: [owner, "place"]), in: db)
    for (place, record) in list.enumerated() {
      try insert(record, with: [id, place], by: statement)
    }
  }

  /// The statement that keeps a record with the values of other columns.
  private func insertion(with others: [String], replacing key: [String] = []) -> String {
    let sql = """
      INSERT INTO \(name) (\(others.map { $0 + ", " }.joined())\(named))
      VALUES (\(others.map { ":\($0), " }.joined())\(placeholders))
      """
    guard !key.isEmpty else { return sql }
    // Not REPLACE: that deletes the old row, and what belongs to it.
    let changes = columns.map(\.name).filter { !key.contains($0) }.map { "\($0) = excluded.\($0)" }
    return sql + """
      \nON CONFLICT (\(key.joined(separator: ", ")))
      DO UPDATE SET \(changes.joined(separator: ", "))
      """
  }

  /// Its parameters stand in the order of the values.
  private func insert(
    _ record: Record, with others: [any ColumnValue], by statement: BoundStatement
  ) throws {
    try statement.run {
      var place: CInt = 1
      for other in others {
        try other.bind(to: statement, at: place)
        place += 1
      }
      for index in columns.indices {
        try columns[index].bind(record, statement, place + CInt(index))
      }
    }
  }

  /// Runs a statement whose parameters are named as the columns of a record, or as others.
  func run(
    _ sql: String, _ record: Record, with others: KeyValuePairs<String, any ColumnValue> = [:],
    in db: Database
  ) throws {
    let statement = try BoundStatement(sql, in: db)
    try statement.run {
      for column in columns {
        try statement.place(of: column.name).map { try column.bind(record, statement, $0) }
      }
      for (name, value) in others {
        try statement.place(of: name).map { try value.bind(to: statement, at: $0) }
      }
    }
  }

  /// What sets every column to a record's value.
  var assignments: String {
    columns.map { "\($0.name) = :\($0.name)" }.joined(separator: ", ")
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
    _ body: (RowInPlace, Record) throws -> Void
  ) throws {
    try db.forEachInPlace(sql, arguments) { row in
      var record = blank
      try read(row, into: &record)
      try body(row, record)
    }
  }

  /// Reads what stands behind the number of a row.
  private func read(_ row: RowInPlace, into record: inout Record) throws {
    // In place: a column that is copied counts references to its four closures and texts. Nor is anything set
    // that is nothing: a key path costs more than reading does, and most that may be nothing is.
    try columns.withUnsafeBufferPointer { columns in
      for place in columns.indices
      where !(columns[place].isOptional && row.isNothing(place + 1)) {
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
    // Put in order here, where they are in another one: SQLite would copy every row to sort it.
    let sql = """
      SELECT \(name).turn, \(selected), \(name).place
      FROM turn CROSS JOIN \(name) ON \(name).turn = turn.id
      WHERE turn.session BETWEEN :first AND :last
      """
    var records = Grouped<Record>()
    var places = Grouped<Int>()
    try forEachRow(sql, sessions.arguments, in: db) { row, record in
      let turn = try Int.read(row, at: 0)
      records.add(record, to: turn)
      places.add(try Int.read(row, at: columns.count + 1), to: turn)
    }
    var found = records.lists
    for (turn, places) in places.lists where !zip(places, places.dropFirst()).allSatisfy(<=) {
      found[turn] = zip(places, found[turn] ?? []).sorted { $0.0 < $1.0 }.map(\.1)
    }
    return found
  }
}
