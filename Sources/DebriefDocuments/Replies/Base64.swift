/// The other encoding in which mails travel (RFC 2045, section 6.8), read line by line.
struct Base64 {
  private var pending: UInt32 = 0
  private var count = 0

  /// Reads a line; false where it is none, as what mailing lists put below a part.
  mutating func decode(_ line: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    for byte in line where byte > 0x20 {
      // Behind the padding something else may begin.
      if byte == UInt8(ascii: "=") {
        finish(into: &bytes)
        continue
      }
      let value = Self.values[Int(byte)]
      guard value < 64 else { return false }
      pending = pending << 6 | UInt32(value)
      count += 1
      if count == 4 { finish(into: &bytes) }
    }
    return true
  }

  /// Adds the bytes of what was read since the last group of four.
  mutating func finish(into bytes: inout [UInt8]) {
    let group = pending << (UInt32(4 - count) * 6)
    if count > 1 { bytes.append(UInt8(truncatingIfNeeded: group >> 16)) }
    if count > 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 8)) }
    if count > 3 { bytes.append(UInt8(truncatingIfNeeded: group)) }
    pending = 0
    count = 0
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
    return values
  }()
}
