extension String.UnicodeScalarView {
  /// Puts a text behind the scalars, one by one: the library's `append(contentsOf:)` copies all that is there
  /// before each time, so that a text of a megabyte would take minutes.
  package mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }
}
