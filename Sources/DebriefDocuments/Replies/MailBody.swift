/// The bytes of a part of a mail as they were meant, and the line of the file on which each of its
/// lines begins.
struct MailBody {
  private(set) var bytes: [UInt8] = []
  private var numbers: [Int] = []

  /// Reads a part, written down as its headers say; its first line has a number in the file.
  init(_ source: MailSource, _ range: Range<Int>, encoding: String, firstLine: Int) {
    switch encoding {
    case "base64": readBase64(source, range, firstLine)
    case "quoted-printable": readQuotedPrintable(source, range, firstLine)
    default:
      bytes = Array(source.bytes[range])
      var rest = range
      while !rest.isEmpty {
        numbers.append(source.number ?? firstLine + numbers.count)
        rest = source.line(in: rest).next..<range.upperBound
      }
    }
  }

  /// The number of a line, from 0; the last one's beyond the end.
  func number(of line: Int) -> Int {
    numbers.indices.contains(line) ? numbers[line] : numbers.last ?? 1
  }

  private mutating func readBase64(_ source: MailSource, _ range: Range<Int>, _ first: Int) {
    var decoder = Base64()
    var rest = range
    while !rest.isEmpty {
      let (line, next) = source.line(in: rest)
      guard decoder.decode(source.bytes[line], into: &bytes) else { break }
      rest = next..<range.upperBound
    }
    decoder.finish(into: &bytes)
    numbers = [source.number ?? first]
  }

  private mutating func readQuotedPrintable(
    _ source: MailSource, _ range: Range<Int>, _ first: Int
  ) {
    var rest = range
    var number = source.number ?? first
    var begin = number
    while !rest.isEmpty {
      let (line, next) = source.line(in: rest)
      rest = next..<range.upperBound
      number += source.number == nil ? 1 : 0
      let start = bytes.count
      let goesOn = QuotedPrintable.decode(source.bytes[line], into: &bytes)
      if !goesOn { bytes.append(0x0A) }
      for byte in bytes[start...] where byte == 0x0A { numbers.append(begin) }
      if !goesOn { begin = number }
    }
    numbers.append(begin)
  }
}
