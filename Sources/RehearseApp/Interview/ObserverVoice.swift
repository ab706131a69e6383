import InterviewCore
import TerminalUI

/// What is said to a friend at the keyboard, while the candidate speaks.
struct ObserverVoice {
  /// The friend's name.
  let observer: String?
  /// Whether the sound is recorded.
  var records = false

  func text(for utterance: ObservingUtterance) -> StyledText {
    switch utterance {
    case .howToObserve(let observer): howTo(observer)
    case .noted(let tally): aside("  \(tally.words)")
    case .unknownTally(let typed):
      aside(
        "`\(shortened(typed))` notes nothing; "
          + Tally.allCases.map(\.legend).joined(separator: ", ") + ".")
    case .handOver:
      aside(
        "\(observer ?? "Your friend")'s scores are kept. Now the keyboard goes to the one who answered."
      )
    }
  }

  private func howTo(_ observer: String) -> StyledText {
    aside(
      "\(observer) has the keyboard: Enter when the answer starts, Enter when it ends, then its gist. "
        + "While it is spoken, a key notes what you see:")
      + (records
        ? aside("What is said meanwhile is recorded, on this machine alone.") : StyledText())
      + aside("  " + Tally.allCases.map(\.legend).joined(separator: ", "))
  }
}

extension ObservingUtterance {
  var isComplaint: Bool {
    switch self {
    case .unknownTally: true
    case .howToObserve, .noted, .handOver: false
    }
  }
}

extension Tally {
  /// The tally in words.
  var words: String { rawValue.replacing("-", with: " ") }

  fileprivate var legend: String { "\(key) \(words)" }
}
