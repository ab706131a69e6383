import InterviewCore

/// What stands behind the lines of the form that take one of a few words.
enum FormAnswers {
  /// One of the four decisions, in any case and with any mark between the words, or in words of one's own.
  static func decision(_ text: String) -> Decision? {
    word(text) ?? DecisionInWords(text).decision
  }

  /// Whether a decision is said in nothing but the form's own words.
  static func isBare(_ decision: String) -> Bool { word(decision) != nil }

  private static func word(_ text: String) -> Decision? {
    switch words(text) {
    case ["strong", "no"], ["strongly", "no"]: .strongNo
    case ["no"]: .no
    case ["yes"]: .yes
    case ["strong", "yes"], ["strongly", "yes"]: .strongYes
    default: nil
    }
  }

  /// One of the three ways of knowing an answer.
  static func saw(_ text: String) -> Saw? {
    switch words(text) {
    case ["transcript"], ["the", "transcript"], ["read", "the", "transcript"]: .transcript
    case ["recording"], ["the", "recording"], ["a", "recording"]: .recording
    case ["live"]: .live
    default: nil
    }
  }

  private static func words(_ text: String) -> [String] {
    String(text.compactMap(Lookalike.plain)).split { !($0.isLetter || $0.isNumber) }.map(
      String.init)
  }
}
