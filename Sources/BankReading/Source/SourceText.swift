/// The bytes of a file with their lines, counted as libyaml counts them so that its marks fit.
struct SourceText {
  /// The name of the file, for the places.
  let file: String
  /// The bytes without a byte order mark.
  let bytes: [UInt8]
  /// The offset at which each line starts.
  let lineStarts: [UInt32]

  /// The bytes of a line without its line break; empty where there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    for lineBreak in SourceText.lineBreaks where bytes[start..<end].ends(with: lineBreak) {
      end -= lineBreak.count
    }
    return bytes[start..<end]
  }

  /// The place, or the nearest one within the text: the parser marks what is missing behind its end.
  func nearest(to mark: SourceMark) -> SourceMark {
    if mark.line > lineStarts.count { return endOfText(above: lineStarts.count + 1) }
    let length = line(mark.line).count { $0 & 0xC0 != 0x80 }
    return SourceMark(line: mark.line, column: min(mark.column, length + 1))
  }

  /// The end of the last line with text above a line.
  func endOfText(above number: Int) -> SourceMark {
    var number = max(1, number - 1)
    while number > 1, line(number).isEmpty { number -= 1 }
    return SourceMark(line: number, column: line(number).count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// LF, CR (after LF, so that both of a CRLF go), NEL, LS and PS.
  private static let lineBreaks: [[UInt8]] = [
    [0x0A], [0x0D], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9],
  ]

  /// The offset of a place, or nil where it lies outside of the text or very far into its line.
  ///
  /// The limit keeps this cheap to ask for every node of a file that is one long line.
  func offset(of mark: SourceMark, limit: Int = 4096) -> Int? {
    guard lineStarts.indices.contains(mark.line - 1), mark.column <= limit else { return nil }
    var offset = Int(lineStarts[mark.line - 1])
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
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    let before = bytes[Int(lineStarts[low])..<min(offset, bytes.count)]
    return SourceMark(line: low + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

/// A line and a column (in scalars), both counted from 1.
struct SourceMark: Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (first: SourceMark, second: SourceMark) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
