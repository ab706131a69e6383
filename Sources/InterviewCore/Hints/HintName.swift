/// The stable names of the rules that notice something in an answer.
///
/// What an observer notes with a key (``Tally``) is no rule and is not among them.
package enum HintName: String, CaseIterable, Codable, Sendable {
  case tooShort = "too-short"
  case noResult = "no-result"
  case noNumber = "no-number"
  case noOwnPart = "no-own-part"
  case hedged
  case overTime = "over-time"
  case underTime = "under-time"
  case lateAnswer = "late-answer"
  case fillers
  case sameStory = "same-story"
}

extension [Hint] {
  /// The hints without those of some rules.
  package func without(_ off: Set<HintName>) -> [Hint] {
    off.isEmpty
      ? self : filter { hint in HintName(rawValue: hint.rule).map { !off.contains($0) } ?? true }
  }
}
