import InterviewCore

extension String {
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
    guard unicodeScalars.contains(where: { $0.steers && $0 != "\n" }) else { return self }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": if previous != "\r" { shown.append(scalar) }
      case "\r": shown.append("\n")
      case "\t": shown.append(contentsOf: "    ".unicodeScalars)
      default:
        if scalar.steers {
          shown.append(contentsOf: scalar.escape.unicodeScalars)
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
