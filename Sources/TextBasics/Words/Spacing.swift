extension StringProtocol {
  /// Its words on one line, with a single space between them.
  package var singleSpaced: String {
    // By scalars: to ask a character whether it is one takes longer than all the rest. One text, and not a list of
    // its words: of a cell as long as a book there are millions.
    var result = ""
    result.reserveCapacity(utf8.count)
    var isApart = false
    for scalar in unicodeScalars {
      if scalar.isSpace {
        isApart = true
      } else {
        if isApart, !result.isEmpty { result.unicodeScalars.append(" ") }
        isApart = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether it is a space or a line break, of which plain text has most.
  fileprivate var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
