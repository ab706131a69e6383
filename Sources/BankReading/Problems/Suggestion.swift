import TextBasics

/// The word that was probably meant.
enum Suggestion {
  /// A hint that asks for the nearest candidate, or else names them all.
  static func hint(for word: String, among candidates: [String]) -> String {
    if let nearest = nearest(to: word, among: candidates) {
      return "did you mean `\(nearest)`?"
    }
    return "expected \(UserText.alternatives(candidates))"
  }
}
