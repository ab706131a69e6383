import InterviewCore
import TerminalUI

/// What the program says while a real interview is written down.
struct RecallVoice {
  func text(for utterance: RecallingUtterance) -> StyledText {
    switch utterance {
    case .howToRecall:
      .blank
        + StyledText(
          "Write down what you were asked and what you said, one question after the other, as near as "
            + "you remember. No clock is running, and an empty line says that there is no more.",
          .spoken)
    case .wanted(let number, let asksBack):
      .blank
        + aside(
          number == 1
            ? "Question 1: what were you asked?"
            : "Question \(number): what were you asked next? "
              + (asksBack ? "Put > before what they asked back about that answer. " : "")
              + "An empty line ends the list.")
    case .answerWanted(let isFirst, let askedBack):
      aside(
        (askedBack ? "They asked back. " : "") + "What did you say?"
          + (isFirst ? " An empty line ends the answer; /skip where you do not remember." : ""))
    case .kind(let kind): aside("From here on the questions are \(kind.rawValue).")
    case .nothingRecalled:
      aside(naming: "One question at least; /quit leaves, and `resume` goes on.")
    }
  }
}

extension RecallingUtterance {
  var isComplaint: Bool {
    switch self {
    case .nothingRecalled: true
    case .howToRecall, .wanted, .answerWanted, .kind: false
    }
  }
}
