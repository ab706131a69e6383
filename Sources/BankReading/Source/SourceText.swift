/// The bytes of a file with their lines, counted as libyaml counts them so that its marks fit.
struct SourceText {
  /// The name of the file, for the places.
  let file: String
  /// The bytes without a byte order mark.
  let bytes: [UInt8]
  /// The offset at which each line starts.
  let lineStarts: [Int]

  /// The bytes of a line without its line break; empty where there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// The offset of a place, or nil where it lies outside of the text or very far into its line.
  ///
  /// The limit keeps this cheap to ask for every node of a file that is one long line.
  func offset(of mark: SourceMark, limit: Int = 4096) -> Int? {
    guard lineStarts.indices.contains(mark.line - 1), mark.column <= limit else { return nil }
    var offset = lineStarts[mark.line - 1]
    var left = mark.column - 1
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset < bytes.count ? offset : nil
  }

  /// The byte at a place.
  func byte(at mark: SourceMark) -> UInt8? {
    offset(of: mark).map { bytes[$0] }
  }

  /// The place of a byte.
  func mark(ofByteAt offset: Int) -> SourceMark {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[lineStarts[low]..<min(offset, bytes.count)]
    return SourceMark(line: low + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }
}

/// A line and a column (in scalars), both counted from 1.
struct SourceMark: Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (first: SourceMark, second: SourceMark) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
