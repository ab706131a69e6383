import struct Foundation.UUID
import typealias Foundation.uuid_t

extension UUID {
  /// An identifier as we write it, where SQLite holds its text; nil for every other form.
  init?(written text: UnsafeRawBufferPointer) {
    let dash = UInt8(ascii: "-")
    guard text.count == 36, text[8] == dash, text[13] == dash, text[18] == dash, text[23] == dash,
      let first = Self.number(text, 0..<8), let second = Self.number(text, 9..<13),
      let third = Self.number(text, 14..<18), let fourth = Self.number(text, 19..<23),
      let last = Self.number(text, 24..<36)
    else { return nil }
    let high = first << 32 | second << 16 | third
    let words = (high.bigEndian, (fourth << 48 | last).bigEndian)
    self.init(uuid: withUnsafeBytes(of: words) { $0.loadUnaligned(as: uuid_t.self) })
  }

  /// The hexadecimal digits of a range as a number; nil where there is another character.
  private static func number(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64? {
    var number: UInt64 = 0
    for place in range {
      let digit = text[place] &- UInt8(ascii: "0")
      let letter = text[place] &- UInt8(ascii: "A")
      guard digit < 10 || letter < 6 else { return nil }
      number = number << 4 | UInt64(digit < 10 ? digit : letter &+ 10)
    }
    return number
  }
}
