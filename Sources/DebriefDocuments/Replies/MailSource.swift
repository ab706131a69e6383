/// The bytes of a mail, or of one that was packed into it, line by line.
struct MailSource {
  let bytes: [UInt8]
  /// The line of the file on which all of it stands; nil where its own lines are those of the file.
  var number: Int?
  /// Whether its characters have been read already, and are UTF-8.
  var isDecoded = false

  /// The line that begins a range, without its end, and where the next one begins.
  func line(in range: Range<Int>) -> (line: Range<Int>, next: Int) {
    let end = bytes[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    guard end < range.upperBound else { return (range, end) }
    let isPair = bytes[end] == 0x0D && end + 1 < range.upperBound && bytes[end + 1] == 0x0A
    return (range.lowerBound..<end, end + (isPair ? 2 : 1))
  }

  /// The parts between lines that hold nothing but a boundary (RFC 2046, section 5.1); none where there is no such
  /// line.
  func parts(of body: Range<Int>, boundary: String) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [Range<Int>] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let (line, next) = line(in: rest)
      defer { rest = next..<body.upperBound }
      let text = bytes[line]
      guard text.first == mark.first, text.starts(with: mark) else { continue }
      let tail = text.dropFirst(mark.count)
      let isEnd = tail.starts(with: "--".utf8)
      guard isEnd || tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
      if let start { parts.append(start..<line.lowerBound) }
      start = isEnd ? nil : next
    }
    if let start { parts.append(start..<body.upperBound) }
    return parts.filter { !$0.isEmpty }
  }

  /// A part that has no headers, without the empty line in their place.
  func withoutBlankLine(_ range: Range<Int>) -> Range<Int> {
    let (line, next) = line(in: range)
    return line.isEmpty ? next..<range.upperBound : range
  }

  /// The mails of a mailbox file: each begins with a line `From `, below an empty one.
  func mails(from start: Int) -> [Range<Int>] {
    guard bytes[start...].starts(with: "From ".utf8) else { return [start..<bytes.count] }
    var starts = [start]
    var rest = start..<bytes.count
    var isBelowBlank = false
    while !rest.isEmpty {
      let (line, next) = line(in: rest)
      if isBelowBlank, bytes[line].starts(with: "From ".utf8),
        MailHeaders.read(self, next..<bytes.count)?.headers.isOfMail == true
      {
        starts.append(line.lowerBound)
      }
      isBelowBlank = line.isEmpty
      rest = next..<bytes.count
    }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }
  }
}
