/// What must hold of a file before libyaml sees it.
enum SourceCheck {
  /// The most bytes a file may have.
  static let mostBytes = 8 << 20

  /// The reason not to parse a file; nil where it is a text of bearable size.
  static func problem(_ source: SourceText) -> Diagnostic? {
    if source.bytes.count > mostBytes {
      return Diagnostic(
        .tooLarge,
        "the file is larger than 8 MiB, expected at most \(mostBytes) bytes, found "
          + "\(source.bytes.count)", hint: "split it into several files")
    }
    if source.bytes.isEmpty { return .emptyFile }
    if isUTF16(source.bytes) {
      return Diagnostic(
        .wrongEncoding, "the file is in UTF-16, expected UTF-8", hint: "save it as UTF-8")
    }
    return invalidByte(source) ?? unwantedCharacter(source) ?? tagDirective(source)
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    let nulls = bytes.prefix(4).map { $0 == 0 }
    return nulls == [false, true, false, true] || nulls == [true, false, true, false]
  }

  private static func invalidByte(_ source: SourceText) -> Diagnostic? {
    let bytes = source.bytes
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let offset = error.byteOffsets.lowerBound
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      return Diagnostic(
        .wrongEncoding, "found the byte 0x\(byte), which is not valid UTF-8, expected UTF-8 text",
        at: source.mark(ofByteAt: offset), hint: "save the file as UTF-8")
    }
  }

  private static func unwantedCharacter(_ source: SourceText) -> Diagnostic? {
    let bytes = source.bytes
    guard let offset = bytes.indices.first(where: { isUnwanted($0, bytes) }) else { return nil }
    return Diagnostic(
      .controlCharacter, "found \(name(ofCharacterAt: offset, bytes)), expected plain text",
      at: source.mark(ofByteAt: offset), hint: "remove it")
  }

  /// Whether the character that starts at the offset has no place in a text file: a control
  /// character, a byte order mark, or the last two code points of a plane, which are no characters.
  private static func isUnwanted(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    switch bytes[offset] {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: false
    case ...0x7F: true
    case 0xC2: bytes[offset + 1] < 0xA0 && bytes[offset + 1] != 0x85
    case 0xEF:
      bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF
        || bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE
    case 0xF0...:
      bytes[offset + 1] & 0x0F == 0x0F && bytes[offset + 2] == 0xBF && bytes[offset + 3] >= 0xBE
    default: false
    }
  }

  private static func name(ofCharacterAt offset: Int, _ bytes: [UInt8]) -> String {
    if bytes[offset] == 0 { return "a NUL character" }
    let text = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "no character" }
    return scalar.value == 0xFEFF
      ? "a byte order mark (U+FEFF) inside the text"
      : "the control character \(UserText.codePoint(scalar))"
  }

  /// libyaml compares each directive with all before it, so none of them gets there.
  private static func tagDirective(_ source: SourceText) -> Diagnostic? {
    let start = source.lineStarts.first { source.bytes[Int($0)...].starts(with: "%TAG".utf8) }
    return start.map {
      Diagnostic(
        .tag, "found a `%TAG` directive, expected no tags", at: source.mark(ofByteAt: Int($0)),
        hint: "remove the line")
    }
  }
}
