import TextBasics

/// The character references that converters from HTML leave in a text: `&amp;`, `&#228;`.
enum CharacterReferences {
  /// The text with them read; nothing else in it is taken for HTML.
  static func read(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    var result = ""
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += text[rest.startIndex..<start]
      let name = rest[start...].dropFirst().prefix(32).prefix { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || byte == UInt8(ascii: "#")
      }
      let end = name.endIndex
      guard !name.isEmpty, end < rest.endIndex, rest[end] == UInt8(ascii: ";") else {
        result += "&"
        rest = rest[start...].dropFirst()
        continue
      }
      let behind = text.utf8.index(after: end)
      result += character(text[start..<behind])
      rest = text.utf8[behind..<rest.endIndex]
    }
    return result + text[rest.startIndex...]
  }

  private static func character(_ reference: Substring) -> String {
    switch reference {
    case "&amp;": "&"
    case "&lt;": "<"
    case "&gt;": ">"
    case "&quot;": "\""
    case "&nbsp;": "\u{A0}"
    case "&apos;": "'"
    default: number(reference) ?? HTMLReader.decoded(String(reference))
    }
  }

  private static func number(_ reference: Substring) -> String? {
    guard reference.hasPrefix("&#") else { return nil }
    let digits = reference.dropFirst(2).dropLast()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    // For controls HTML has rules of its own.
    return value.flatMap { $0 < 0x20 || (0x7F..<0xA0).contains($0) ? nil : Unicode.Scalar($0) }
      .map { String($0) }
  }
}
