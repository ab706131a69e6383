import TextBasics

/// One character as it will be shown.
struct Cell {
  var character: Character
  var width: Int
  var style: StyledText.Style

  var isSpace: Bool { character == " " }
}

/// The characters of a line, those that steer a terminal escaped. A command stands in backticks, with the
/// program's name where there is one; they tell it apart where there is no colour.
func cells(of line: StyledText.Line, behind program: String = "") -> [Cell] {
  line.spans.flatMap { span in
    let name = program.isEmpty ? "" : program + " "
    let text = span.style == .command ? "`\(name)\(span.text)`" : span.text
    return visible(text).flatMap { cells(of: $0, span.style) }
  }
}

/// Some scripts join any number of letters into one character: those fall apart, so that no piece is
/// wider than the narrowest row.
private func cells(of character: Character, _ style: StyledText.Style) -> [Cell] {
  let width = displayWidth(character)
  if width <= 2 { return [Cell(character: character, width: width, style: style)] }
  return character.unicodeScalars.map {
    Cell(character: Character($0), width: displayWidth($0), style: style)
  }
}

/// Breaks a line into rows: at spaces where there are any, within a word where it is too long.
///
/// Spaces at a break are dropped, all others stay. `room` is for the first row, `next` for the others,
/// both in columns and 2 at least.
func wrap(_ cells: [Cell], room: Int, then next: Int) -> [ArraySlice<Cell>] {
  var rows: [ArraySlice<Cell>] = []
  var room = room
  var start = 0
  var columns = 0
  // Where the row may end, and where the one after it would begin.
  var lastBreak: (end: Int, next: Int)?
  var index = 0
  func end(_ end: Int, next begin: Int) {
    rows.append(cells[start..<end])
    start = begin
    index = begin
    columns = 0
    lastBreak = nil
    room = next
  }
  while index < cells.count {
    let cell = cells[index]
    if cell.isSpace, index > start, !cells[index - 1].isSpace { lastBreak = (index, index + 1) }
    if cell.isSpace, lastBreak != nil { lastBreak?.next = index + 1 }
    if columns + cell.width <= room {
      columns += cell.width
      index += 1
    } else if cell.isSpace {
      let begin = cells[index...].firstIndex { !$0.isSpace } ?? cells.count
      end(lastBreak?.end ?? index, next: begin)
      if begin == cells.count { return rows }
    } else if let place = lastBreak {
      end(place.end, next: place.next)
    } else {
      end(index, next: index)
    }
  }
  rows.append(cells[start...])
  return rows
}
