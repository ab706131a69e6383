/// The plain character that stands for others which look, or were typed, like it.
enum Lookalike {
  /// Full-width forms, other brackets, dashes and digits as ASCII; all else as it is, in lower case
  /// where it is a single letter. Nil for what cannot be seen.
  static func plain(_ character: Character) -> Character? {
    if let ascii = character.asciiValue {
      return (0x41...0x5A).contains(ascii) ? Character(Unicode.Scalar(ascii + 0x20)) : character
    }
    let shown = character.unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint && $0.value != 0x20E3
    }
    guard let scalar = shown.first else { return nil }
    guard shown.count == 1 else { return character }
    switch scalar.value {
    case 0xFF21...0xFF3A: return Unicode.Scalar(scalar.value - 0xFEE0 + 0x20).map(Character.init)
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init)
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0x2043, 0x30FC: return "-"
    case 0x3010, 0x3014, 0xFF62: return "["
    case 0x3011, 0x3015, 0xFF63: return "]"
    case 0x2018, 0x2019, 0x02BC: return "'"
    case 0x201C, 0x201D, 0x201E: return "\""
    case 0x2044, 0x2215: return "/"
    case 0x2236, 0xFE55, 0xFE13: return ":"
    case 0x2008, 0x3000, 0xA0: return " "
    default: break
    }
    let single = Character(scalar)
    // Digits of other scripts and circled ones; a half is not whole.
    if let digit = single.wholeNumberValue, (0...9).contains(digit), !isIdeograph(scalar.value) {
      return Character("\(digit)")
    }
    let lower = single.lowercased()
    return lower.count == 1 ? lower.first : single
  }

  private static func isIdeograph(_ value: UInt32) -> Bool { (0x3400...0x9FFF).contains(value) }
}
