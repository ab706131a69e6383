extension String {
  /// The text with a sign of ASCII replaced wherever it stands, whatever hangs on it: to `replacing(_:with:)` a quote
  /// with an accent behind it is another letter, and would end what it is to be escaped in.
  package func replacing(sign: Unicode.Scalar, with text: String) -> String {
    guard unicodeScalars.contains(sign) else { return self }
    var replaced = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == sign { replaced.add(text) } else { replaced.append(scalar) }
    }
    return String(replaced)
  }
}
