extension Screen {
  /// Shows what a program has written, which may end in the middle of anything.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    unfinished += bytes
    var used = 0
    while used < unfinished.count {
      let count = take(unfinished[used...])
      if count == 0 { break }
      used += count
    }
    unfinished.removeFirst(used)
  }

  /// Takes what stands first; gives how many bytes it had, 0 where it is not whole yet.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let byte = bytes.first else { return 0 }
    switch byte {
    case 0x1B: return takeEscape(bytes)
    case 0x07: bells += 1
    case 0x08:
      column = max(0, column - 1)
      isAtEdge = false
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D:
      column = 0
      isAtEdge = false
    case 0..<0x20: unknown.append("control \(byte)")
    default: return takeCharacter(bytes, byte)
    }
    return 1
  }

  private mutating func takeCharacter(_ bytes: ArraySlice<UInt8>, _ first: UInt8) -> Int {
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= count else { return 0 }
    for scalar in String(decoding: bytes.prefix(count), as: UTF8.self).unicodeScalars {
      put(scalar)
    }
    return count
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let kind = bytes.dropFirst().first else { return 0 }
    switch kind {
    case UInt8(ascii: "["):
      let body = bytes.dropFirst(2).prefix { !(0x40...0x7E).contains($0) }
      guard body.endIndex < bytes.endIndex else { return 0 }
      let final = Character(Unicode.Scalar(bytes[body.endIndex]))
      control(String(decoding: body, as: UTF8.self), final)
      return body.count + 3
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return 0 }
      return end - bytes.startIndex + 1
    default:
      unknown.append("ESC \(kind)")
      return 2
    }
  }

  private mutating func control(_ parameters: String, _ final: Character) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if final != "m" { isAtEdge = false }
    switch final {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns - 1, count - 1)
    case "H":
      row = min(rows - 1, count - 1)
      column = min(columns - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "K" where first == 0: eraseRow(from: column)
    case "J" where first == 0: eraseBelow()
    case "J" where first == 3: forgetScrolledOff()
    case "J" where first == 2: cells = Array(repeating: blankRow(columns), count: rows)
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += blankRow(columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: blankRow(count), at: column)
      cells[row] = Array(cells[row].prefix(columns))
    case "h" where parameters == "?2004": marksPastes = true
    case "l" where parameters == "?2004": marksPastes = false
    case "h" where parameters == "?1049": openSecond()
    case "l" where parameters == "?1049": closeSecond()
    case "m": style = parameters == "0" ? "" : parameters
    // ?1034 is about the meta key.
    case "h" where parameters == "?1034", "l" where parameters == "?1034": break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func eraseRow(from start: Int) {
    for column in start..<columns { cells[row][column] = Cell() }
  }

  private mutating func eraseBelow() {
    eraseRow(from: column)
    for below in (row + 1)..<max(row + 1, rows) { cells[below] = blankRow(columns) }
  }
}
