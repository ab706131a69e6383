import TextBasics

/// Makes a text of bytes, whatever program has written them.
enum TextDecoding {
  /// The text with plain newlines, and what its user should know about it.
  ///
  /// - Throws: ``ImportError/undecodable(file:encoding:)`` where the bytes are in no character set that is
  ///   known, or not in the one that is wanted.
  static func decode(
    _ bytes: [UInt8], file: String, as wanted: CharacterSet? = nil
  ) throws(ImportError) -> (text: String, remarks: [CardDeck.Remark]) {
    if let wanted {
      guard let text = wanted.text(of: bytes) else {
        throw .undecodable(file: file, encoding: wanted.name)
      }
      return (plain(text), [.encoding(wanted.name, isGuess: false)])
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decodeBytes(bytes.dropFirst(3), file) }
    if let name = unicodeName(bytes) {
      let text = name == "UTF-32" ? CharacterSet(name)?.text(of: bytes) : utf16(bytes, name)
      guard let text else { throw .undecodable(file: file, encoding: nil) }
      return (plain(text), [.encoding(name == "UTF-32" ? name : "UTF-16", isGuess: false)])
    }
    return try decodeBytes(bytes[...], file)
  }

  private static func decodeBytes(
    _ bytes: ArraySlice<UInt8>, _ file: String
  ) throws(ImportError) -> (String, [CardDeck.Remark]) {
    let text = String(validating: bytes, as: UTF8.self)
    // Seven bits that change their meaning after an escape, as Japanese mail does.
    if let text, bytes.contains(0x1B), let guess = EncodingGuess.escaped(bytes), guess.text != text
    {
      return (plain(guess.text), [.encoding(guess.name, isGuess: true)])
    }
    if let text { return (plain(text), []) }
    let mended = String(decoding: bytes, as: UTF8.self)
    if let broken = EncodingGuess.brokenPlaces(in: mended) {
      return (plain(mended), [.brokenLetters(broken)])
    }
    guard let guess = EncodingGuess.best(for: bytes) else {
      throw .undecodable(file: file, encoding: nil)
    }
    return (plain(guess.text), [.encoding(guess.name, isGuess: true)])
  }

  /// Whether the bytes are no text: they hold NUL, and are not in UTF-16.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    unicodeName(bytes) == nil && bytes.prefix(65_536).contains(0)
  }

  /// The form of Unicode that bytes are in, by their mark or by their zeros; nil where it is UTF-8 or none.
  private static func unicodeName(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    let sample = Array(bytes.prefix(4096 & ~1))
    guard sample.count >= 4, bytes.count.isMultiple(of: 2), sample.contains(0) else { return nil }
    // Every line break has a zero, whatever the script; the other order makes strange letters of it.
    let counts = ["UTF-16LE", "UTF-16BE"].compactMap { name -> (name: String, plain: Int)? in
      guard let text = utf16(sample, name),
        !text.unicodeScalars.dropLast().contains(where: isStray)
      else { return nil }
      return (name, text.unicodeScalars.count { $0.isASCII })
    }
    return counts.max { $0.plain < $1.plain }.flatMap { $0.plain > 0 ? $0.name : nil }
  }

  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFD, 0xE000...0xF8FF: true
    default: scalar.properties.generalCategory == .unassigned
    }
  }

  private static func utf16(_ bytes: [UInt8], _ name: String) -> String? {
    let isLittle = name == "UTF-16LE"
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let text = String(decoding: units, as: UTF16.self)
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Line ends of every system as newlines.
  private static func plain(_ text: String) -> String {
    let text = text.withoutEndlessCharacters
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0xEF }) else { return text }
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
    // The mark of Unicode's byte order, where a conversion has left it.
    return String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...],
      as: UTF8.self)
  }
}
