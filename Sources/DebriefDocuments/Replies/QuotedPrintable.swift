/// The encoding in which many mails travel: `=3D` for `=`, and `=` at the end of a line that goes on
/// (RFC 2045, section 6.7).
enum QuotedPrintable {
  /// Whether a text looks encoded: every `=` in it is followed by two hexadecimal digits or by the end
  /// of its line, and some is.
  static func isLikely(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var found = false
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "=") {
      guard index + 1 < bytes.count else { continue }
      if bytes[index + 1] == 10 || bytes[index + 1] == 13 {
        found = true
        continue
      }
      guard index + 2 < bytes.count, value(bytes[index + 1]) != nil, value(bytes[index + 2]) != nil
      else { return false }
      found = true
    }
    return found
  }

  /// The lines of an encoded text, each with the number of the line it begins on.
  static func lines(
    _ text: String, charset: String? = nil
  ) -> [(number: Int, text: String)] {
    let string = { Charset.text($0, named: charset) }
    var result: [(number: Int, text: String)] = []
    var pending: (number: Int, bytes: [UInt8])?
    for (index, line) in text.physicalLines.enumerated() {
      var bytes = Array(line.utf8)
      while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
      let goesOn = bytes.last == UInt8(ascii: "=")
      if goesOn { bytes.removeLast() }
      let whole = (pending?.bytes ?? []) + decoded(bytes)
      let number = pending?.number ?? index + 1
      if goesOn {
        pending = (number, whole)
      } else {
        result += [(number, string(whole))]
        pending = nil
      }
    }
    if let pending { result += [(pending.number, string(pending.bytes))] }
    return result
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "="), index + 2 < bytes.count,
        let high = value(bytes[index + 1]), let low = value(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
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
  /// The lines as they are numbered by an editor.
  var physicalLines: [Substring] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
