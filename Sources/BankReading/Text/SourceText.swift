/// The bytes of a file with their lines, counted as libyaml counts them so that its marks fit.
final class SourceText {
  /// The name of the file, for the places.
  let file: String
  /// The bytes without a byte order mark.
  let bytes: [UInt8]
  /// The offset at which each line starts, in four bytes: a file can be all line breaks.
  private(set) lazy var lineStarts = SourceText.lineStarts(in: bytes)

  /// Wraps the bytes of a file.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

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

  private static func lineStarts(in bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(1 + bytes.count { $0 == 0x0A })
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
      case 0x0A, 0x0D: starts.append(UInt32(index + 1))
      case 0x85 where bytes[..<index].last == 0xC2: starts.append(UInt32(index + 1))
      case 0xA8...0xA9 where bytes[..<index].suffix(2).elementsEqual([0xE2, 0x80]):
        starts.append(UInt32(index + 1))
      default: break
      }
    }
    return starts
  }

  /// The bytes from a place to the end of its line; nil where the place is not within the text.
  func rest(from mark: SourceMark) -> ArraySlice<UInt8>? {
    var rest = line(mark.line)
    for _ in 1..<max(1, mark.column) {
      guard rest.popFirst() != nil else { return nil }
      rest = rest.drop { $0 & 0xC0 == 0x80 }
    }
    return rest
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

extension UInt8 {
  /// Whether it is a letter or digit of ASCII.
  var isLetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
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
