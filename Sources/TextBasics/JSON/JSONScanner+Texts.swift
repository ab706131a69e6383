extension JSONScanner {
  /// The text between two quotes, with its escapes read.
  package func text(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "\\")) else { return written(range) }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let (character, length) = escape(at: index)
      text += character.utf8
      index += length
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What stands there, as it is written.
  package func written(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Goes over a text, and says where it is between its quotes.
  mutating func quoted() throws(JSONFault) -> Range<Int> {
    let quote = index
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return (quote + 1)..<(index - 1)
      case UInt8(ascii: "\\"): try skipEscape()
      case 0x0A: throw fault(.openText(from: quote))
      case 0x09 where rules == .lenient: index += 1
      case 0..<0x20: throw fault(.controlCharacter)
      default: index += 1
      }
    }
    throw fault(.openText(from: quote))
  }

  private mutating func skipEscape() throws(JSONFault) {
    let start = index
    index += 1
    guard index < bytes.count else { return }
    guard "\"\\/bfnrtu".utf8.contains(bytes[index]) else { throw fault(.badEscape) }
    guard isNext("u") else { return index += 1 }
    guard let unit = codeUnit(at: start) else { throw fault(.badEscape) }
    let second = codeUnit(at: start + 6)
    if UTF16.isLeadSurrogate(unit), let second, UTF16.isTrailSurrogate(second) {
      return index = start + 12
    }
    // Half of a character is none.
    if rules == .strict, UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit) {
      throw fault(.badEscape)
    }
    index = start + 6
  }

  /// The character of an escape, and how many bytes it takes.
  private func escape(at start: Int) -> (character: String, length: Int) {
    switch bytes[start + 1] {
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "u"): break
    default: return (String(Unicode.Scalar(bytes[start + 1])), 2)
    }
    guard let unit = codeUnit(at: start) else { return ("\u{FFFD}", 2) }
    if UTF16.isLeadSurrogate(unit), let second = codeUnit(at: start + 6),
      UTF16.isTrailSurrogate(second)
    {
      return (String(decoding: [unit, second], as: UTF16.self), 12)
    }
    return (String(decoding: [unit], as: UTF16.self), 6)
  }

  /// The number of an escape such as `\u00e4`; nil where there is none.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(start + 2)..<(start + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A number, `true`, `false` or `null`.
  mutating func word() throws(JSONFault) -> Event {
    let word = bytes[index...].prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-+.".utf8.contains(byte)
    }
    let event: Event
    switch written(word.startIndex..<word.endIndex) {
    case "true": event = .bool(true)
    case "false": event = .bool(false)
    case "null": event = .null
    case let text where rules == .lenient ? Double(text) != nil : Self.isNumber(text):
      event = .number(word.startIndex..<word.endIndex)
    default: throw fault(.expected(.value))
    }
    index = word.endIndex
    return event
  }

  /// Whether a word is a number: digits without needless zeros, then perhaps a fraction and an exponent.
  private static func isNumber(_ word: String) -> Bool {
    var rest = word.utf8.drop { $0 == UInt8(ascii: "-") }
    guard word.utf8.count - rest.count <= 1 else { return false }
    func digits() -> Int {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits.count
    }
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !isZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, "+-".utf8.contains(sign) { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
