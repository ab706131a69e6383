/// Tells questions from other texts in a list, by how they end and begin.
enum QuestionLikeness {
  /// Whether a text asks something.
  static func isQuestion(_ text: String) -> Bool {
    let text = text.withoutNumbering.onOneLine
    if asksWithMark(text) { return true }
    let words = text.lowercased().split(maxSplits: 3, omittingEmptySubsequences: true) {
      !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’")
    }
    guard words.count >= 2, let first = words.first else { return false }
    return openings.contains(String(first))
  }

  /// Whether a text ends by asking, and is not longer than one asks aloud.
  static func endsWithMark(_ text: String) -> Bool {
    let text = text.onOneLine
    return text.count <= 400 && text.unicodeScalars.count > 1
      && text.unicodeScalars.last.map(marks.contains) == true
  }

  /// Whether a word ends with a question mark, in any of the usual scripts; one inside of a link does not
  /// count.
  private static func asksWithMark(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(2000))
    for (index, scalar) in scalars.enumerated() where marks.contains(scalar) {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar != "?" || !(next.properties.isAlphabetic || next == "=" || next == "/") {
        return index > 0
      }
    }
    // The Japanese particle that ends a question.
    let trimmed = text.hasSuffix("。") ? text.dropLast() : text[...]
    return trimmed.hasSuffix("か") && trimmed.count > 2
  }

  private static let marks: Set<Unicode.Scalar> = ["?", "？", "؟", "⁇", "՞", "፧"]

  /// The words with which English questions and tasks begin.
  private static let openings: Set<String> = [
    "am", "are", "can", "compare", "consider", "contrast", "could", "define", "demonstrate",
    "describe", "design", "did", "difference", "differences", "differentiate", "discuss", "do",
    "does", "explain", "give", "has", "have", "how", "how's", "identify", "illustrate", "imagine",
    "implement", "is", "list", "mention", "name", "outline", "share", "should", "show", "state",
    "suppose", "talk", "tell", "walk", "was", "were", "what", "what's", "whats", "when", "where",
    "which", "who", "whose", "why", "will", "would", "write",
  ]
}
