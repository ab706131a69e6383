/// Characters that take the place of others while the text is parsed.
///
/// They are noncharacters (the last two code points of a plane), which ``ByteScan`` refuses in a
/// file and libyaml accepts. Each takes the place of one scalar, so that all columns stay true.
enum StandIns {
  /// Stands for the `*` of what may be an alias.
  ///
  /// Yams shares the nodes of aliases, and then walks them as if they were copies: it hashes them
  /// without limit where they are keys, and overflows the stack when it frees a long chain of them.
  /// With their sign exchanged, no alias is left for it to see.
  static let star: Unicode.Scalar = "\u{10FFFE}"

  /// Stands for the first scalar of the nth key that was renamed because it is a duplicate.
  static func key(_ number: Int) -> Unicode.Scalar? {
    guard number < mostKeys else { return nil }
    let plane = UInt32(1 + number / 2)
    return Unicode.Scalar(plane << 16 | 0xFFFE | UInt32(number % 2))
  }

  /// How many keys can be renamed.
  static let mostKeys = 30

  /// The text with its stars back.
  static func restored(_ text: String) -> String {
    guard text.utf8.contains(0xF4), text.unicodeScalars.contains(star) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == star ? "*" : $0 }))
  }

  /// The bytes with a stand-in for every star that a word follows.
  static func exchangingStars(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "*"), index + 1 < bytes.count, isAliasName(bytes[index + 1]) {
        result.append(contentsOf: String(star).utf8)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func isAliasName(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
