/// Something about an answer that a rule notices: that something is missing from it, or too much in it.
///
/// The rules are in the catalogue, ``HintRule``; files hold the raw values.
package enum Sign: String, CaseIterable, Codable, Sendable, CodingKeyRepresentable {
  case tooShort = "too-short"
  case brokenOff = "broken-off"
  case noStory = "no-story"
  case noResult = "no-result"
  case noNumber = "no-number"
  case noOwnPart = "no-own-part"
  case hedged
  case overTime = "over-time"
  case underTime = "under-time"
  /// No rule looks for it any more; it stands in what earlier versions kept.
  case lateAnswer = "late-answer"
  case fillers
  case sameStory = "same-story"

  /// Those that a rule looks for.
  package static let current = allCases.filter { $0 != .lateAnswer }

  /// Whether a follow-up can be asked because of it; the others are only told when looking back.
  package var promptsFollowUp: Bool {
    switch self {
    case .tooShort, .brokenOff, .noStory, .noResult, .noNumber, .noOwnPart, .hedged, .overTime:
      true
    case .underTime, .lateAnswer, .fillers, .sameStory: false
    }
  }

  /// Whether an interviewer asks because of it where the question itself does not. Most good answers have no
  /// number in them, and nobody asks each of them for one.
  package var isAskedOfAnyQuestion: Bool { promptsFollowUp && self != .noNumber }

  /// Whether it says that something is missing from a story, so that nothing is said of it where none is told.
  var isOfStory: Bool { self == .noResult || self == .noNumber || self == .noOwnPart }

  /// Those because of which a follow-up can be asked.
  package static let prompting = allCases.filter(\.promptsFollowUp)
}
