extension StringProtocol {
  /// Its words on one line, with a single space between them.
  package var singleSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
