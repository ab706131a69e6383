import InterviewCore
import TerminalUI

/// What the program says while a real interview is written down.
struct RecallVoice {
  func text(for utterance: RecallingUtterance) -> StyledText {
    switch utterance {
    case .howToRecall:
      .blank
        + StyledText(
          "Write down what you were asked and what you said, as near as you remember. No clock is "
            + "running, and an empty line says that there is no more.", .spoken)
    case .wanted(.question(let number)):
      .blank
        + aside(
          number == 1
            ? "Question 1: what were you asked?"
            : "Question \(number): what were you asked next? An empty line ends the list.")
    case .wanted(.followUp):
      .blank + aside("Did they ask back? What? An empty line goes on to the next question.")
    case .answerWanted(let isFirst):
      aside(
        isFirst
          ? "What did you say? An empty line ends the answer; /skip where you do not remember."
          : "What did you say?")
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
