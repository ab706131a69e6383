import InterviewCore
import TerminalUI

/// What the program says while a real interview is written down.
struct RecallVoice {
  func text(for utterance: Utterance) -> StyledText {
    switch utterance {
    case .howToRecall:
      .blank
        + StyledText(
          "Write down what you were asked and what you said, as near as you remember. No clock is "
            + "running, and an empty line says that there is no more.", .spoken)
    case .recall(.question(let number)):
      .blank
        + aside(
          number == 1
            ? "Question 1: what were you asked?"
            : "Question \(number): what were you asked next? An empty line ends the list.")
    case .recall(.followUp):
      .blank + aside("Did they ask back? What? An empty line goes on to the next question.")
    case .recalled(let isFirst):
      aside(
        isFirst
          ? "What did you say? An empty line ends the answer; /skip where you do not remember."
          : "What did you say?")
    case .recallingKind(let kind): aside("From here on the questions are \(kind.rawValue).")
    case .nothingRecalled:
      aside("One question at least; /quit leaves, and `resume` goes on.")
    case .recallHelp: help
    default: StyledText()
    }
  }

  private var help: StyledText {
    [
      ("an empty line", "there is no more; so does /done"),
      ("/behavioral", "the questions from here on are of that kind"),
      ("/technical", "likewise"),
      ("/cultural-fit", "likewise"),
      ("/pause", "opens the menu; so does Ctrl-C"),
      ("/quit", "leaves; `resume` goes on at this word"),
    ].reduce(into: StyledText()) { text, row in
      let padding = String(repeating: " ", count: max(1, 15 - row.0.count))
      text += .line(.init(row.0, .code), .init(padding + row.1), indent: 2, hanging: 15)
    }
  }
}
