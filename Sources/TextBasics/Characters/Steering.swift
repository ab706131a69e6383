extension Unicode.Scalar {
  /// Whether showing it raw would steer what shows it: a control character, a mark or override of the
  /// writing direction, a line or paragraph separator.
  package var steers: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The code point in upper-case hexadecimal, with so many digits at least.
  package func hexadecimal(digits least: Int = 1) -> String {
    digits(value, atLeast: least, radix: 16).uppercased()
  }

  /// The code point as a visible escape: `\u{202E}`.
  package var escape: String { "\\u{\(hexadecimal())}" }
}

extension String {
  /// The text with control characters and overrides of the writing direction as escapes such as
  /// `\u{202E}`; line ends become line feeds, and tabs four spaces.
  package var visible: String {
    guard unicodeScalars.contains(where: { $0.steers && $0 != "\n" }) else { return self }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": if previous != "\r" { shown.append(scalar) }
      case "\r": shown.append("\n")
      case "\t": shown.add("    ")
      default:
        if scalar.steers {
          shown.add(scalar.escape)
        } else {
          shown.append(scalar)
        }
      }
      previous = scalar
    }
    return String(shown)
  }

  /// JSON with the characters that its encoder leaves raw and that steer as escapes; they stand only
  /// inside strings, so it means the same.
  package var jsonWithoutSteering: String {
    // A newline is one of the layout: within a string the encoder has escaped it.
    guard unicodeScalars.contains(where: { $0.steers && $0 != "\n" }) else { return self }
    var json = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.steers, scalar != "\n" {
        json.add("\\u" + scalar.hexadecimal(digits: 4))
      } else {
        json.append(scalar)
      }
    }
    return String(json)
  }
}
