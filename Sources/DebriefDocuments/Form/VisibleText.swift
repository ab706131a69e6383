import TextBasics

extension String {
  /// The lines of a text somebody else wrote, made safe to show: no hidden steering characters, no
  /// tabs, no white space at the ends, and nothing that could be read as a line of the form.
  var visibleLines: [String] {
    FormLine.defused(visible).split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.trimmingEnd)
    }
  }

  /// The same on one line.
  var visibleLine: String {
    visibleLines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}

extension Substring {
  fileprivate var trimmingEnd: Substring {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return self[..<end]
  }
}
