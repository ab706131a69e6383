package import Testing

extension Collection {
  /// The element at a place from 0, where a subscript out of range would end the whole run.
  ///
  /// - Throws: `ExpectationFailedError` where there are fewer.
  package func element(
    _ place: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Element {
    try #require(dropFirst(place).first, sourceLocation: sourceLocation)
  }
}
