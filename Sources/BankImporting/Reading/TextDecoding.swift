/// Makes a text of bytes, whatever program has written them.
enum TextDecoding {
  /// The text with plain newlines, and what its user should know about it.
  static func decode(_ bytes: [UInt8]) -> (text: String, remarks: [CardDeck.Remark]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeBytes(bytes.dropFirst(3)) }
    if let isLittle = utf16Order(bytes) {
      return (plain(utf16(bytes, isLittle: isLittle)), [.readAsUTF16])
    }
    return decodeBytes(bytes[...])
  }

  private static func decodeBytes(_ bytes: ArraySlice<UInt8>) -> (String, [CardDeck.Remark]) {
    if let text = String(validating: bytes, as: UTF8.self) { return (plain(text), []) }
    let text = String(String.UnicodeScalarView(bytes.map(windowsLatin)))
    return (plain(text), [.readAsLatin1])
  }

  /// Whether the bytes are no text: they hold NUL, and are not in UTF-16.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    utf16Order(bytes) == nil && bytes.prefix(65_536).contains(0)
  }

  /// Whether bytes in UTF-16 are little-endian, by their mark or by their zeros; nil where they are not
  /// in UTF-16.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    if bytes.starts(with: [0xFE, 0xFF]) { return false }
    let sample = bytes.prefix(1024)
    guard sample.count >= 4, sample.count.isMultiple(of: 2) else { return nil }
    let even = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
    let odd = stride(from: 1, to: sample.count, by: 2).count { sample[$0] == 0 }
    if even == 0, odd * 4 > sample.count { return true }
    return odd == 0 && even * 4 > sample.count ? false : nil
  }

  private static func utf16(_ bytes: [UInt8], isLittle: Bool) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let text = String(decoding: units, as: UTF16.self)
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Windows-1252, which is Latin-1 with letters in the place of the second control characters.
  private static func windowsLatin(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(high[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  // https://encoding.spec.whatwg.org/index-windows-1252.txt
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Line ends of every system as newlines.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0A, last == 0x0D {
        last = byte
        continue
      }
      bytes.append(byte == 0x0D ? 0x0A : byte)
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
