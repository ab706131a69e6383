import InterviewCore
import TerminalUI
import TextBasics

/// What is said while the candidate judges the whole.
struct VerdictVoice {
  /// The session that is judged; it knows the numbers of its answers.
  let record: SessionRecord

  func text(for utterance: VerdictUtterance) -> StyledText {
    switch utterance {
    case .askDecision:
      .blank + "Now your own view, before you see anything else."
        + .blank + StyledText("Would this interviewer hire you?", .heading)
        + aside("strong no / no / yes / strong yes, or - for no view")
    case .badDecision(let typed):
      expected("strong no, no, yes or strong yes, or - for no view", insteadOf: typed)
    case .askExtremes(let turns): askExtremes(turns)
    case .askWorst: .blank + StyledText("And which was your worst answer?", .heading)
    case .badExtremes(let typed, let answers):
      expected(
        "two of the numbers \(list(answers.map(String.init), "and")), the best first, or - for neither",
        insteadOf: typed)
    }
  }

  private func askExtremes(_ turns: [Turn]) -> StyledText {
    let title =
      StyledText.blank + StyledText("Which was your best answer, and which your worst?", .heading)
    return turns.reduce(into: title) { text, turn in
      let number = record.answerNumber(ofTurn: turn.number) ?? 0
      text += .line(
        .init("\(number)  ", .code), .init(turn.question.text, .quiet), indent: 2, hanging: 3)
    }
  }
}

extension VerdictUtterance {
  var isComplaint: Bool {
    switch self {
    case .badDecision, .badExtremes: true
    case .askDecision, .askExtremes, .askWorst: false
    }
  }
}
