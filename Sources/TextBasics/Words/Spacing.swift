extension StringProtocol {
  /// Its words on one line, with a single space between them.
  package var singleSpaced: String {
    // By scalars: to ask a character whether it is one takes longer than all the rest.
    Substring(self).unicodeScalars.split(whereSeparator: \.isSpace)
      .map { Substring($0) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether it is a space or a line break, of which plain text has most.
  fileprivate var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
