import TextBasics

/// The text with everything that could steer a terminal shown as an escape such as `\u{1B}`.
///
/// Line ends and tabs become spaces; everything else that ``Swift/Unicode/Scalar/steers`` becomes an escape.
package func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.steers) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == "\t" {
      shown.append(" ")
    } else if scalar.steers {
      shown.add(scalar.escape)
    } else {
      shown.append(scalar)
    }
  }
  return String(shown)
}
