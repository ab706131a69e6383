import TextBasics

/// Writes a text so that YAML reads the same text again.
package enum Scalar {
  /// The text plain where it can be, else in single quotes, and in double ones where something has to be
  /// escaped.
  package static func written(_ text: String) -> String {
    let risks = risks(in: text)
    if risks.isEmpty, !text.contains("\n") {
      return isPlain(text) ? text : "'" + text.replacing(sign: "'", with: "''") + "'"
    }
    var result = "\""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\n": result += "\\n"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where risks.contains(index): result += "\\x" + scalar.hexadecimal(digits: 2)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a text needs no quotes.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      first.properties.isAlphabetic || (0x30...0x39).contains(first.value), last != ":",
      last != " ",
      !["null", "Null", "NULL"].contains(text)
    else { return false }
    var previous: Unicode.Scalar = "a"
    for scalar in scalars {
      if previous == ":", scalar == " " || scalar.properties.isWhitespace { return false }
      if previous == " ", scalar == "#" { return false }
      previous = scalar
    }
    return true
  }

  /// The places of signs at which the reader of banks grows careful wherever they stand: brackets without a
  /// partner, a `?` where a key could start, a `:` behind a bracket.
  private static func risks(in text: String) -> Set<Int> {
    guard text.utf8.contains(where: { "[]{}?".utf8.contains($0) }) else { return [] }
    var risks: Set<Int> = []
    var open: [Int] = []
    // What the text stands behind: a dash, a colon or a quote.
    var solid: Unicode.Scalar = "-"
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "[", "{": open.append(index)
      case "]", "}": if open.popLast() == nil { risks.insert(index) }
      case "?" where "-?:,[{\t\n".unicodeScalars.contains(solid): risks.insert(index)
      case ":" where solid == "]" || solid == "}": risks.insert(index)
      default: break
      }
      if scalar != " " { solid = scalar }
    }
    return risks.union(open)
  }
}
