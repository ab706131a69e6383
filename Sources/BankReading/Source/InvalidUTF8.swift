/// Finds the first byte that is not part of valid UTF-8.
enum InvalidUTF8 {
  /// The offset of that byte; nil where there is none.
  static func firstOffset(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var offset = 0
    while offset < bytes.count {
      let length = lengthOfSequence(bytes[offset...].prefix(4))
      if length == 0 { return offset }
      offset += length
    }
    return nil
  }

  /// The refusal that shows the byte in its line.
  static func refusal(_ bytes: [UInt8], at offset: Int, file: String) -> SourceReading.Refusal {
    // Only the text before the byte is known to be valid; the line around it is for the excerpt.
    let scan = ByteScan(Array(bytes[..<offset]))
    let end = bytes[offset...].prefix(1000).firstIndex { $0 == 0x0A || $0 == 0x0D }
    let shown = Array(bytes[..<(end ?? min(bytes.count, offset + 1000))])
    let source = SourceText(file: file, bytes: shown, lineStarts: scan.lineStarts)
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    let finding = Finding(
      .wrongEncoding,
      "found the byte 0x\(byte), which is not valid UTF-8, expected UTF-8 text",
      at: source.mark(ofByteAt: offset), hint: "save the file as UTF-8")
    return SourceReading.Refusal(problem: finding, source: source)
  }

  /// The bytes of the valid sequence at the start, or 0.
  private static func lengthOfSequence(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    let length =
      switch first {
      case 0..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, bytes.count >= length else { return 0 }
    return String(validating: bytes.prefix(length), as: UTF8.self) == nil ? 0 : length
  }
}
