import InterviewCore
import TerminalUI
import TextBasics

/// Everything that the program itself says while an answer is given.
struct AnswerVoice {
  func text(for utterance: Utterance) -> StyledText {
    switch utterance {
    case .howToSpeak: aside("Enter starts the clock, Enter stops it; then type the gist of it.")
    case .writeGist(let seconds):
      aside("You spoke for \(clockText(seconds)). Type the gist; an empty line ends it.")
    case .nothingSaid:
      aside("Nothing said yet. /skip passes this question, /quit leaves and keeps it all.")
    case .unknownControl(let word): unknownControl(word)
    case .nothingToUndo: aside("There is no line to take back.")
    case .undone(let line, let left):
      .line(
        .init("Taken back: ", .quiet), .init(line), .init("  (\(count(left, "line")) left)", .quiet)
      )
    case .edited(let lines):
      aside("Your answer is now:") + indented(lines)
        + aside("Go on, or end it with an empty line.")
    case .editorFailed: aside("The editor did not end well; your answer is as it was.")
    case .pasted(let lines): pasted(lines)
    case .answerHelp: answerHelp
    case .skipped: aside("Skipped.")
    case .goingOn(let lines):
      aside(lines.isEmpty ? "Go on where you were:" : "You had said:")
        + indented(lines)
    default: StyledText()
    }
  }

  private func indented(_ lines: [String]) -> StyledText {
    lines.reduce(into: StyledText()) { $0 += StyledText($1, indent: 2, hanging: 2) }
  }

  private func unknownControl(_ word: String) -> StyledText {
    let near = meant(by: word, among: Control.allCases.map(\.typed))
    let hint = near.map { "did you mean `\($0)`?" } ?? "/help shows what there is."
    return aside("`\(word)` is no control; \(hint) A line that starts with // begins with a slash.")
  }

  private func pasted(_ lines: [String]) -> StyledText {
    let shown = lines.prefix(3).reduce(into: StyledText()) {
      $0 += StyledText($1, .quiet, indent: 2, hanging: 2)
    }
    let rest = lines.count - 3
    return rest > 0 ? shown + aside("  … \(count(rest, "more pasted line"))") : shown
  }

  private var answerHelp: StyledText {
    [
      ("an empty line", "ends the answer; so do /done and Ctrl-D"),
      ("/skip", "passes this question, keeping what was said"),
      ("/repeat", "asks it again"),
      ("/pause", "stops the clock; so does Ctrl-C"),
      ("/undo", "takes the last line back"),
      ("/edit", "opens the whole answer in your editor"),
      ("/quit", "leaves; `resume` goes on at this word"),
      ("//", "at the start of a line writes a slash"),
    ].reduce(into: StyledText()) { text, row in
      let padding = String(repeating: " ", count: max(1, 15 - row.0.count))
      text += .line(.init(row.0, .code), .init(padding + row.1), indent: 2, hanging: 15)
    }
  }
}
