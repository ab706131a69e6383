/// The stable names of the rules that notice something in an answer.
///
/// What an observer notes with a key (``Tally``) is no rule and is not among them.
public enum HintName: String, CaseIterable, Codable, Sendable {
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
