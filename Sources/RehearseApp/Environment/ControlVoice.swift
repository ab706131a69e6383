import InterviewCore
import TerminalUI
import TextBasics

/// Everything that is said because of a line that starts with a slash.
struct ControlVoice {
  func text(for utterance: ControlUtterance) -> StyledText {
    switch utterance {
    case .help(let place): help(in: place)
    case .undone(let line, let left):
      .line(
        .init("Taken back: ", .quiet), .init(line), .init("  (\(count(left, "line")) left)", .quiet)
      )
    case .time(let timing, let isSpoken): aside(time(timing, isSpoken: isSpoken))
    case .nothingToUndo: aside("There is no line to take back.")
    case .nothingBefore: aside("This is the first; there is nothing to go back to.")
    case .seenAlready:
      aside("That answer has been looked back on, so it stays as it is.")
    case .notHere(let control):
      aside("`\(control.typed)` belongs to an answer; here there are /help, /back and /quit.")
    case .unknown(let word, let place): unknown(word, in: place)
    }
  }

  private func time(_ timing: Timing, isSpoken: Bool) -> String {
    let budget = Double(timing.budgetSeconds)
    let of = budget > 0 ? " of \(spokenTime(budget))" : ""
    guard wholeSeconds(timing.answerSeconds) > 0 else {
      return "You have not begun to \(isSpoken ? "speak" : "answer")."
    }
    let what = isSpoken ? "spoken" : "answered"
    return "You have \(what) for \(spokenTime(timing.answerSeconds))\(of)."
  }

  private func unknown(_ word: String, in place: Control.Place) -> StyledText {
    let here = Control.all(in: place)
    let kinds = place == .recall ? QuestionKind.allCases.map { "/" + $0.rawValue } : []
    let other = Self.synonyms[word.lowercased()].flatMap { here.contains($0) ? $0.typed : nil }
    let near = other ?? nearest(to: word, among: here.map(\.typed) + kinds)
    let hint = near.map { "did you mean `\($0)`?" } ?? "/help shows what there is."
    let again = place.takesSlashes ? " To have it as text, type it again." : ""
    return aside("`\(shortened(word))` is no control here; \(hint)\(again)")
  }

  /// Words that people try for a control.
  private static let synonyms: [String: Control] = [
    "/exit": .quit, "/q": .quit, "/leave": .quit, "/stop": .done, "/end": .done, "/finish": .done,
    "/next": .skip, "/pass": .skip, "/again": .repeat, "/clock": .time, "/previous": .back,
    "/editor": .edit,
  ]

  private func help(in place: Control.Place) -> StyledText {
    let controls = Control.all(in: place).compactMap { control in
      control.help(in: place).map { (typed: control.typed, help: $0) }
    }
    let rows: [(typed: String, help: String)] =
      switch place {
      case .answer:
        [("an empty line", "ends the answer; so do /done and Ctrl-D")] + controls
          + [("//", "at the start of a line writes a slash")]
      case .recall:
        [
          ("an empty line", "there is no more; so does /done"),
          (">", "before what they asked back"),
        ] + kinds + controls
      case .scores:
        [
          ("1-5", "a score; several on a line go down the list, - is not observed"),
          ("?", "goes one by one, and then shows the whole answer"),
        ] + controls
      case .evidence:
        [
          ("words", "those of the answer that show the score; Enter for none"),
          ("?", "shows the whole answer"),
        ] + controls
      case .decision:
        [("yes, no", "also with strong before them; - for no view of it")] + controls
      case .extremes:
        [("1 3", "the best and then the worst, by their numbers; - for none")] + controls
      case .storyName:
        [("its name", "the story you are going to tell; Enter for none of them")] + controls
      case .redo: [("yes, no", "whether to answer it again")] + controls
      case .story: [("an empty line", "ends the part; so does /done")] + controls
      case .question: [("Enter", "ends the line, and passes where that is offered")] + controls
      case .page: [("Ctrl-D", "ends the text; so does /done")] + controls
      }
    return rows.reduce(into: StyledText()) { text, row in
      let padding = String(repeating: " ", count: max(1, 15 - row.typed.count))
      let words = [.init(row.typed, .code)] + spans(of: padding + row.help)
      text += StyledText(lines: [StyledText.Line(words, indent: 2, hanging: 15)])
    }
  }

  private var kinds: [(typed: String, help: String)] {
    QuestionKind.allCases.enumerated().map { place, kind in
      let help = place == 0 ? "the questions from here on are of that kind" : "likewise"
      return ("/" + kind.rawValue, help)
    }
  }
}

extension Control {
  /// What it does, as help tells it; nil where that goes without saying.
  fileprivate func help(in place: Place) -> String? {
    switch (self, place) {
    case (.skip, .answer): "passes this question, keeping what was said"
    case (.repeat, .answer): "asks it again"
    case (.pause, .answer): "stops the clock; so does Ctrl-C"
    case (.pause, _): "opens the menu; so does Ctrl-C"
    case (.back, .answer): "opens the answer before this one again"
    case (.back, .story): "goes back to the part before"
    case (.undo, .story): "takes the last line of the part back"
    case (.edit, .story): "opens the part in your editor"
    case (.quit, .question), (.quit, .page): "leaves; nothing is kept of what was typed here"
    case (.quit, .story): "leaves; the next `stories add` goes on here"
    case (.back, _): "goes one prompt back"
    case (.undo, .answer): "takes the last line back"
    case (.edit, .answer): "opens the whole answer in your editor"
    case (.time, .answer): "says in words how long you have taken"
    case (.quit, _): "leaves; `resume` goes on at this word"
    case (.done, _), (.help, _): nil
    case (.skip, _), (.repeat, _), (.undo, _), (.edit, _), (.time, _): nil
    }
  }
}

extension Control.Place {
  /// Whether what is asked for there may begin with a slash: no score and no name of a story does.
  fileprivate var takesSlashes: Bool {
    switch self {
    case .answer, .recall, .story, .question, .page: true
    case .scores, .evidence, .decision, .extremes, .storyName, .redo: false
    }
  }
}

extension ControlUtterance {
  var isComplaint: Bool {
    switch self {
    case .nothingToUndo, .nothingBefore, .seenAlready, .notHere, .unknown: true
    case .help, .undone, .time: false
    }
  }
}
