extension String {
  /// The text without white space around it.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The lines of a text somebody else wrote, made safe to show: no hidden steering characters, no
  /// tabs, no white space at the ends, and nothing that could be read as a line of the form.
  var visibleLines: [String] {
    FormLine.defused(visible).split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.trimmingEnd)
    }
  }

  /// The same on one line.
  var visibleLine: String {
    visibleLines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// The text with control characters and overrides of the writing direction as escapes such as
  /// `\u{202E}`; line ends become line feeds, and tabs four spaces.
  private var visible: String {
    guard unicodeScalars.contains(where: { $0.isHidden && $0 != "\n" }) else { return self }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": if previous != "\r" { shown.append(scalar) }
      case "\r": shown.append("\n")
      case "\t": shown.append(contentsOf: "    ".unicodeScalars)
      default:
        if scalar.isHidden {
          shown.append(contentsOf: "\\u{\(scalar.hexadecimal)}".unicodeScalars)
        } else {
          shown.append(scalar)
        }
      }
      previous = scalar
    }
    return String(shown)
  }
}

extension Substring {
  fileprivate var trimmingEnd: Substring {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return self[..<end]
  }
}

extension Unicode.Scalar {
  /// Whether showing it raw would steer what shows it: a control character, an override of the
  /// writing direction, a line or paragraph separator.
  var isHidden: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The code point in upper-case hexadecimal.
  var hexadecimal: String { String(value, radix: 16, uppercase: true) }
}
