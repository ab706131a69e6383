/// The encoding in which many mails travel: `=3D` for `=`, and `=` at the end of a line that goes on
/// (RFC 2045, section 6.7).
enum QuotedPrintable {
  /// Whether a text looks encoded: every `=` in it is followed by two hexadecimal digits or by the end
  /// of its line, and some is.
  static func isLikely(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var found = false
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "=") {
        guard index + 1 < bytes.count else { continue }
        if bytes[index + 1] == 10 || bytes[index + 1] == 13 {
          found = true
          continue
        }
        guard index + 2 < bytes.count, value(bytes[index + 1]) != nil,
          value(bytes[index + 2]) != nil
        else { return false }
        found = true
      }
      return found
    }
  }

  /// Adds the bytes that a line stands for; true where it goes on in the next one.
  static func decode(_ line: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? line.startIndex - 1
    guard end >= line.startIndex else { return false }
    let goesOn = line[end] == UInt8(ascii: "=")
    let stop = goesOn ? end : end + 1
    var index = line.startIndex
    while index < stop {
      if line[index] == UInt8(ascii: "="), index + 2 < stop, let high = value(line[index + 1]),
        let low = value(line[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(line[index])
        index += 1
      }
    }
    return goesOn
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

extension String {
  /// How many bytes could end a line.
  var lineBreaks: Int { utf8.count { (0x0A...0x0D).contains($0) } }

  /// The lines as they are numbered by an editor.
  var physicalLines: [Substring] {
    var lines: [Substring] = []
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      let byte = utf8[index]
      // Line feed, vertical tab, form feed and carriage return; all others are of two or three bytes.
      if (0x0A...0x0D).contains(byte) {
        lines.append(self[start..<index])
        let next = utf8.index(after: index)
        let isPair = byte == 0x0D && next < utf8.endIndex && utf8[next] == 0x0A
        index = isPair ? utf8.index(after: next) : next
        start = index
      } else if byte == 0xC2 || byte == 0xE2, self[index].isNewline {
        lines.append(self[start..<index])
        index = self.index(after: index)
        start = index
      } else {
        index = utf8.index(after: index)
      }
    }
    return lines + [self[start...]]
  }
}
