import TextBasics

/// The text that bytes hold, whoever wrote them.
struct ReplyBytes {
  /// In UTF-8 where they were in UTF-16; otherwise as they came, but for a byte order mark.
  let bytes: [UInt8]
  /// UTF-16 in one of its orders, where it was that.
  let wide: TextEncoding?

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) {
    wide = Self.wide(bytes[...])
    let isMarked = bytes.starts(with: Self.mark)
    self.bytes =
      wide?.text(bytes[...]).text.withoutMark ?? (isMarked ? Array(bytes.dropFirst(3)) : bytes)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text of bytes with the name of a character set, or without; and the set that was taken where
  /// nothing says which it is. Nil for what is no text.
  static func text(
    _ bytes: ArraySlice<UInt8>, named charset: String? = nil
  ) -> (text: String, guess: TextEncoding?)? {
    decoded(bytes, charset).map { ($0.text.withoutEndlessCharacters, $0.guess) }
  }

  private static func decoded(
    _ bytes: ArraySlice<UInt8>, _ charset: String?
  ) -> (text: String, guess: TextEncoding?)? {
    let bytes = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes
    let declared = charset.flatMap { TextEncoding(named: $0) }
    if declared == nil || declared == .utf8, let wide = wide(bytes) {
      return (String(decoding: wide.text(bytes).text.withoutMark, as: UTF8.self), nil)
    }
    let isPlain = declared.map { $0 == .utf8 || $0.isSingleByte } ?? true
    if isPlain, let text = String(validating: bytes, as: UTF8.self), !shifts(text, declared) {
      return bytes.contains(0) ? nil : (text, nil)
    }
    if let declared, declared != .utf8 {
      let (text, faults) = declared.text(bytes)
      // Some programs change the characters and leave the name of their set.
      if faults > 0, let text = String(validating: bytes, as: UTF8.self) { return (text, nil) }
      if faults * 20 <= bytes.count { return (text, nil) }
    }
    guard !bytes.contains(0) else { return nil }
    let guess =
      bytes.holds(escape)
      ? TextEncoding(named: "iso-2022-jp") : EncodingGuess.encoding(of: bytes)
    return guess.map { ($0.text(bytes).text, $0) }
  }

  /// What goes before Japanese characters that are written in seven bits.
  private static let escape: [UInt8] = [0x1B, UInt8(ascii: "$")]

  private static func shifts(_ text: String, _ declared: TextEncoding?) -> Bool {
    declared == nil && text.holds(escape)
  }

  /// UTF-16, by its mark or by the empty bytes between Latin letters.
  private static func wide(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return TextEncoding(named: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return TextEncoding(named: "UTF-16BE") }
    let sample = Array(bytes.prefix(400))
    guard sample.count >= 8 else { return nil }
    let zeros = [0, 1].map { odd in
      sample.indices.count { $0 % 2 == odd && sample[$0] == 0 }
    }
    let most = sample.count * 2 / 5
    if zeros[1] > most, zeros[0] == 0 { return TextEncoding(named: "UTF-16LE") }
    return zeros[0] > most && zeros[1] == 0 ? TextEncoding(named: "UTF-16BE") : nil
  }
}

extension String {
  /// The bytes without the mark of their order.
  fileprivate var withoutMark: [UInt8] {
    Array(unicodeScalars.first == "\u{FEFF}" ? utf8.dropFirst(3) : utf8[...])
  }
}
