extension [String] {
  /// Words that somebody did not put in quotes, as one text; nil where there are none.
  var inOneLine: String? { isEmpty ? nil : joined(separator: " ") }
}
