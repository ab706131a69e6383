import InterviewCore
import TerminalUI

/// What is said while the candidate judges the whole.
struct VerdictVoice {
  func text(for utterance: VerdictUtterance) -> StyledText {
    switch utterance {
    case .askDecision:
      .blank + StyledText("Would this interviewer hire you?", .heading)
        + aside("strong no / no / yes / strong yes, or - for no view")
    case .badDecision(let typed):
      expected("strong no, no, yes or strong yes, or - for no view", insteadOf: typed)
    case .askExtreme(let extreme, let turns): askExtreme(extreme, turns)
    case .badExtreme(let typed, let answers):
      expected("a number from 1 to \(answers), or - for none", insteadOf: typed)
    }
  }

  private func askExtreme(_ extreme: Extreme, _ turns: [Turn]) -> StyledText {
    let title =
      StyledText.blank + StyledText("Which was your \(extreme.rawValue) answer?", .heading)
    guard extreme == .best else { return title }
    return turns.enumerated().reduce(into: title) { text, item in
      text += .line(
        .init("\(item.offset + 1)  ", .code), .init(item.element.question.text, .quiet), indent: 2,
        hanging: 3)
    }
  }
}

extension VerdictUtterance {
  var isComplaint: Bool {
    switch self {
    case .badDecision, .badExtreme: true
    case .askDecision, .askExtreme: false
    }
  }
}
