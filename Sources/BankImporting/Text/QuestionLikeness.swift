/// Tells questions from other texts, each by itself: by how it ends and begins.
enum QuestionLikeness {
  /// How much a text looks like a question.
  enum Degree: Comparable {
    /// Nothing in it asks.
    case no
    /// It could ask, or tell to do something; its neighbours have to say.
    case maybe
    /// It begins as a question or a task does.
    case begins
    /// It has a question mark.
    case marked
  }

  /// Whether a text asks something, taken by itself.
  static func isQuestion(_ text: String) -> Bool { degree(of: text) >= .begins }

  /// How much a text looks like a question.
  static func degree(of text: String) -> Degree {
    let text = text.withoutNumbering.onOneLine
    if isCount(text) { return .no }
    if asksWithMark(text) { return .marked }
    guard text.count <= longest else { return .no }
    return max(Openings.degree(of: text), OtherScripts.degree(of: text))
  }

  /// Whether a text ends by asking, and is not longer than one asks aloud.
  static func endsWithMark(_ text: String) -> Bool {
    let text = text.onOneLine
    guard text.count <= 400, text.unicodeScalars.count > 1 else { return false }
    let last = text.unicodeScalars.reversed().prefix(4).first { !closing.contains($0) }
    return last.map(marks.contains) == true
  }

  /// The longest text without a question mark that is asked, in characters.
  private static let longest = 400

  /// Whether a text only says how many there are: `14 questions`.
  private static func isCount(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isNumber, text.count <= 40 else {
      return false
    }
    let words = text.split { $0 == " " || $0 == "/" || $0 == "+" }
    return words.count <= 3 && words.dropLast().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Whether a word ends with a question mark, in any of the usual scripts; one inside of a link does not
  /// count.
  private static func asksWithMark(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(2000))
    for (index, scalar) in scalars.enumerated() where marks.contains(scalar) {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar != "?" || !(next.properties.isAlphabetic || next == "=" || next == "/") {
        // The first words of a long text that goes on to tell are no question.
        return index > 0 && (scalars.count <= 600 || index * 2 > scalars.count)
      }
    }
    return false
  }

  private static let marks: Set<Unicode.Scalar> = ["?", "？", "؟", "⁇", "՞", "፧", "⁉", "\u{37E}"]

  /// What may stand behind a question mark at the end.
  private static let closing: Set<Unicode.Scalar> = [
    ")", "\"", "'", "*", "_", "”", "’", "»", "）", "」", "』", "`", ".", "]", "\u{200F}", "\u{200E}",
  ]
}
