/// The words that were found with their neighbours, on one line.
package struct SearchExcerpt: Equatable, Sendable {
  /// The text; `…` stands where something was left out.
  package var text: String
  /// The words that were found, as ranges of the text's characters, in order and without overlaps.
  package var matches: [Range<Int>]

  /// Creates an excerpt.
  package init(text: String, matches: [Range<Int>] = []) {
    self.text = text
    self.matches = matches
  }

  /// So many characters of a text are shown.
  static let length = 160

  /// Cuts an excerpt out of a text, around the place where most was found.
  package init(of text: String, matches: [Range<Int>]) {
    let characters = Array(text)
    let window = Self.window(matches, count: characters.count)
    var shown = characters[window].map { $0.isWhitespace ? " " : $0 }
    var shift = -window.lowerBound
    if window.lowerBound > 0 {
      shown.insert("…", at: 0)
      shift += 1
    }
    if window.upperBound < characters.count { shown.append("…") }
    self.text = String(shown)
    self.matches = matches.compactMap { match in
      let inside = match.clamped(to: window)
      return inside.isEmpty ? nil : (inside.lowerBound + shift)..<(inside.upperBound + shift)
    }
    // Characters of which two make one beside each other would move what comes after.
    if self.text.count != shown.count { self.matches = [] }
  }

  /// The part of the text that shows most matches, a third of what is left over before them.
  private static func window(_ matches: [Range<Int>], count: Int) -> Range<Int> {
    guard count > length else { return 0..<count }
    var best = (count: 0, range: 0..<0)
    for (index, first) in matches.enumerated() {
      let fitting = matches[index...].prefix { $0.upperBound - first.lowerBound <= length }
      guard fitting.count > best.count, let last = fitting.last else { continue }
      best = (fitting.count, first.lowerBound..<last.upperBound)
    }
    let start = best.range.lowerBound - max(0, length - best.range.count) / 3
    let clamped = max(0, min(start, count - length))
    return clamped..<(clamped + length)
  }
}
