import InterviewCore
import TerminalUI
import TextBasics

/// Everything that the program itself says while an answer is given.
struct AnswerVoice {
  func text(for utterance: AnsweringUtterance) -> StyledText {
    switch utterance {
    case .howToSpeak: aside("Enter starts the clock, Enter stops it; then type the gist of it.")
    case .writeGist(let seconds):
      aside("You spoke for \(clockText(seconds)). Type the gist; an empty line ends it.")
    case .nothingSaid:
      aside("Nothing said yet. /skip passes this question, /quit leaves and keeps it all.")
    case .storyNamed(let story):
      aside(
        story.map { "Story \($0.number), “\($0.title)”. Tell it in a minute and a half." }
          ?? "No story for this one; answer as it comes.")
    case .unknownStory(let error, let stories):
      StyledText(error.text.message + ".", .warning)
        + stories.prefix(Self.mostStories).reduce(into: StyledText()) { text, story in
          text += StyledText("\(story.number)  \(story.title)", .quiet, indent: 2, hanging: 3)
        }
    case .noted(let line): aside("Kept as a line of your answer: \(excerpt(line, 60))")
    case .full:
      aside(
        "An answer holds \(Answering.limit >> 20) MiB, and this one is full: the rest is not kept. "
          + "An empty line ends it.")
    case .leftOut(let bytes):
      aside("The answer was too long: \(count(bytes, "byte")) at its end were not kept.")
    case .edited(let lines):
      aside("Your answer is now:") + indented(lines)
        + aside("Go on, or end it with an empty line.")
    case .editorFailed: aside("The editor did not end well; your answer is as it was.")
    case .pasted(let lines): pasted(lines)
    case .skipped: aside("Skipped.")
    case .goingOn(let lines):
      aside(lines.isEmpty ? "Go on where you were:" : "You had said:")
        + indented(lines)
    }
  }

  /// The most stories of which one can be chosen at a glance.
  private static let mostStories = 12

  /// The most lines of an answer that are shown whole; of more, the beginning and the end.
  private static let mostShown = 100

  private func indented(_ lines: [String]) -> StyledText {
    guard lines.count <= Self.mostShown else {
      let (first, last) = (Array(lines.prefix(10)), Array(lines.suffix(20)))
      return indented(first)
        + aside("  … \(count(lines.count - first.count - last.count, "more line"))")
        + indented(last)
    }
    return lines.reduce(into: StyledText()) { $0 += StyledText($1, indent: 2, hanging: 2) }
  }

  private func pasted(_ lines: [String]) -> StyledText {
    let shown = lines.prefix(3).reduce(into: StyledText()) {
      $0 += StyledText($1, .quiet, indent: 2, hanging: 2)
    }
    let rest = lines.count - 3
    return rest > 0 ? shown + aside("  … \(count(rest, "more pasted line"))") : shown
  }
}

extension AnsweringUtterance {
  var isComplaint: Bool {
    switch self {
    case .nothingSaid, .editorFailed, .full, .leftOut, .unknownStory: true
    case .howToSpeak, .noted, .storyNamed, .writeGist, .edited, .pasted, .skipped, .goingOn: false
    }
  }
}
