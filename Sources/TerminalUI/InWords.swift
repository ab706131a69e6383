extension StyledText {
  /// The text with words for what shows something by its place or its shape.
  var inWords: StyledText { StyledText(lines: lines.compactMap(\.inWords)) }
}

extension StyledText.Line {
  /// The line in words; nil where nothing is to be said in its place.
  fileprivate var inWords: StyledText.Line? {
    var line = self
    line.spans = (said ?? spans).compactMap(\.inWords)
    line.said = nil
    return line.spans.isEmpty && !spans.isEmpty ? nil : line
  }
}

extension StyledText.Span {
  /// The run in words; nil where nothing is to be said in its place.
  fileprivate var inWords: StyledText.Span? {
    guard let said else { return self }
    return said.isEmpty ? nil : StyledText.Span(said, style)
  }
}
