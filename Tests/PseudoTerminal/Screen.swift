/// What a terminal shows, as far as line-oriented programs and readline use it.
///
/// Whatever else is sent is kept in `unknown`, so that a test can tell that nothing unforeseen was.
package struct Screen: Equatable, Sendable {
  /// Rows of the terminal.
  package private(set) var rows: Int
  /// Columns of the terminal.
  package private(set) var columns: Int
  /// The row of the cursor, from 0 at the top.
  package internal(set) var row = 0
  /// The column of the cursor, from 0 at the left.
  package internal(set) var column = 0
  /// Whether pasted text is to be marked as such.
  package internal(set) var marksPastes = false
  /// How often the bell has rung.
  package internal(set) var bells = 0
  /// The escape sequences this model does not know.
  package internal(set) var unknown: [String] = []
  /// The rows that have left the screen at the top.
  package private(set) var scrolledOff: [String] = []
  /// What stands in each row, from the left.
  package internal(set) var cells: [[Cell]]
  /// How the next character looks: the numbers of its escape sequence.
  var style = ""
  /// What stands on the first screen, and where its cursor is, while the second one is shown.
  private var first: (cells: [[Cell]], row: Int, column: Int)?
  /// Whether the next character starts a row: the cursor waits in the last column.
  var isAtEdge = false
  /// The beginning of a sequence whose rest has not come yet.
  var unfinished: [UInt8] = []

  /// Whether the second screen is shown, of which nothing scrolls off.
  package var isSecond: Bool { first != nil }

  mutating func openSecond() {
    guard first == nil else { return }
    first = (cells, row, column)
    cells = Array(repeating: blankRow(columns), count: rows)
  }

  mutating func closeSecond() {
    guard let first else { return }
    (cells, row, column) = first
    self.first = nil
    isAtEdge = false
  }

  mutating func forgetScrolledOff() { scrolledOff = [] }

  /// A place on the screen.
  package struct Cell: Sendable {
    /// Its character; an empty one is the right half of a wide one.
    package var text = " "
    /// How it looks: the numbers of the escape sequence, as `1;32`; empty where it is plain.
    package var style = ""
  }

  /// Whether two screens show the same, in whatever colours.
  package static func == (one: Screen, other: Screen) -> Bool {
    one.cells.map { $0.map(\.text) } == other.cells.map { $0.map(\.text) }
      && one.row == other.row && one.column == other.column
      && one.scrolledOff == other.scrolledOff && one.unknown == other.unknown
      && one.bells == other.bells && one.marksPastes == other.marksPastes
  }

  /// Creates an empty screen.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: blankRow(columns), count: rows)
  }

  /// Takes another size; rows are cut, not wrapped anew (as xterm does it).
  package mutating func resize(rows: Int, columns: Int) {
    cells = cells.map { Array(($0 + blankRow(columns)).prefix(columns)) }
    while cells.count > rows {
      cells.removeFirst()
      row = max(0, row - 1)
    }
    while cells.count < rows { cells.append(blankRow(columns)) }
    self.rows = rows
    self.columns = columns
    column = min(column, columns - 1)
    isAtEdge = false
  }

  /// The rows, top to bottom, without the spaces at their ends.
  package var lines: [String] { cells.map { trimmed($0.map(\.text).joined(), " ") } }

  /// The rows down to the last that is not empty, joined by newlines.
  package var text: String { trimmed(lines.joined(separator: "\n"), "\n") }

  /// The row of the cursor.
  package var line: String { lines[row] }

  mutating func lineFeed() {
    isAtEdge = false
    if row < rows - 1 {
      row += 1
    } else {
      if first == nil { scrolledOff.append(lines[0]) }
      cells.removeFirst()
      cells.append(blankRow(columns))
    }
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = terminalWidth(scalar)
    if width == 0 { return combine(scalar) }
    if isAtEdge || (width == 2 && column == columns - 1) {
      column = 0
      lineFeed()
    }
    // Half of a wide character that is written over goes blank.
    if cells[row][column].text == "" && column > 0 { cells[row][column - 1] = Cell() }
    if column + width < columns && cells[row][column + width].text == "" {
      cells[row][column + width] = Cell()
    }
    cells[row][column] = Cell(text: String(scalar), style: style)
    if width == 2 { cells[row][column + 1] = Cell(text: "", style: style) }
    isAtEdge = column + width >= columns
    column = isAtEdge ? columns - 1 : column + width
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var target = isAtEdge ? column : column - 1
    if target > 0 && cells[row][target].text == "" { target -= 1 }
    if target >= 0 { cells[row][target].text.unicodeScalars.append(scalar) }
  }
}

func blankRow(_ columns: Int) -> [Screen.Cell] { Array(repeating: .init(), count: columns) }

private func trimmed(_ text: String, _ end: Character) -> String {
  var text = text
  while text.last == end { text.removeLast() }
  return text
}

/// The columns of a code point, for the characters that tests use; counted apart from the program's own
/// table, so that one can find the other wrong.
private func terminalWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD, 0x2705, 0x26A1:
    2
  default: 1
  }
}
