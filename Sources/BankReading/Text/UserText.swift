import TextBasics

/// How words of the user are shown within a message.
enum UserText {
  /// The text in backticks, on one line, without control characters, at most 40 characters long.
  static func quoted(_ text: String) -> String {
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(200).map(visible)))
    return "`" + (shown.count > 40 ? shown.prefix(39) + "…" : shown[...]) + "`"
  }

  /// The texts in backticks, as `a`, `b` or `c`.
  static func alternatives(_ texts: [String]) -> String {
    list(texts.map { "`\($0)`" }, "or")
  }

  /// A scalar as `U+001B`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    "U+" + scalar.hexadecimal(digits: 4)
  }

  /// The scalar, or a stand-in of the same width where it would move the cursor or turn the line
  /// around.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: return " "
    case 0x20...0x7E, 0xA1...0x2FF, 0x200C, 0x200D: return scalar
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      return "\u{FFFD}"
    default: return scalar
    }
  }
}
