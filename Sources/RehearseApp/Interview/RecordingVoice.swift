import InterviewCore
import TerminalUI
import TextBasics

/// Everything that is said about the recording of an answer.
struct RecordingVoice {
  func text(for utterance: RecordingUtterance) -> StyledText {
    switch utterance {
    case .askAgain:
      aside("r once more starts over; what was recorded stays until the new answer is kept.")
    case .startedAgain: aside("From the start; the clock too.")
    case .withoutSound:
      aside("The microphone is closed and the clock goes on. What was recorded until here stays.")
    case .unknownKey(let key):
      aside("`\(shortened(key))` does nothing here; " + Self.keys + ".")
    case .nothingToHear: aside("There is no sound of this answer.")
    case .transcribed(let lines):
      lines.reduce(aside("What was heard, as a draft:")) {
        $0 + StyledText($1, indent: 2, hanging: 2)
      }
        + aside(
          "/edit corrects it in your editor, /undo takes a line back; an empty line ends the answer."
        )
    }
  }

  /// What the keys do while an answer is recorded.
  static let keys = "Enter ends, p pauses, r starts over, x goes on without sound"
}

extension RecordingUtterance {
  var isComplaint: Bool {
    switch self {
    case .unknownKey, .nothingToHear: true
    case .askAgain, .startedAgain, .withoutSound, .transcribed: false
    }
  }
}
