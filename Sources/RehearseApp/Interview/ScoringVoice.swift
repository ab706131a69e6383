import InterviewCore
import TerminalUI
import TextBasics

/// Everything that is said while answers are scored.
struct ScoringVoice {
  func text(for utterance: ScoringUtterance) -> StyledText {
    switch utterance {
    case .start(let answers, let rater, let friend): start(answers, rater, predicting: friend)
    case .answer(let turn): answer(turn)
    case .levels(let dimension): .blank + levels(dimension)
    case .reminder(let turn, let dimension):
      .blank + StyledText(turn.wholeAnswer, indent: 2) + .blank + levels(dimension)
    case .badScore(let typed):
      expected("a score from 1 to 5, or - for not observed", insteadOf: typed)
    case .atTheFirst: aside("This is the first; there is nothing to go back to.")
    case .askEvidence(let dimension, let score):
      // A gesture or a tone stands in no transcript.
      aside(
        dimension.group == .content
          ? "Which words of the answer show a \(score)? Quote them."
          : "What did you notice that shows a \(score)?")
    case .notInAnswer(let typed):
      aside(
        "`\(shortened(typed))` is not in the answer. Quote it as it stands there, or press Enter for none."
      )
    case .unsupported: aside("Kept as unsupported: a high score with no words behind it.")
    }
  }

  private func start(_ answers: Int, _ rater: Rater, predicting friend: String?) -> StyledText {
    let answers = count(answers, "answer")
    let levels = "The words describe 1, 3 and 5; 2 and 4 lie between. ? shows the whole answer."
    let text =
      switch (rater, friend) {
      case (.own, nil): "Your own eyes first: \(answers), one dimension at a time. \(levels)"
      case (.own, let friend?):
        "Now what you expect of \(friend): \(answers). You will see how close you come."
      case (.friend(let name), _):
        "\(name), you saw it: \(answers), one dimension at a time. \(levels) "
          + "Scores are hidden from the other until both are given."
      }
    return .blank + aside(text)
  }

  private func answer(_ turn: Turn) -> StyledText {
    let title = turn.role == .redo ? "Second answer" : "Answer"
    let lines = turn.wholeAnswer.split(whereSeparator: \.isNewline)
    let first = lines.first.map { excerpt(String($0), 160) } ?? "(nothing)"
    let more = lines.count > 1 && !first.hasSuffix("…") ? "\u{A0}…" : ""
    return .blank
      + .line(.init("\(title) to: ", .heading), .init(turn.question.text, .spoken), hanging: 2)
      + .line(.init(first + more, .quiet), indent: 2, hanging: 2)
  }

  func levels(_ dimension: Dimension) -> StyledText {
    let title = StyledText.line(
      .init(dimension.name, .heading), .init("  \(dimension.question)", .quiet), hanging: 2)
    return Dimension.describedScores.reduce(into: title) { text, score in
      text += .line(
        .init("\(score)  ", .code), .init(dimension.levels[score] ?? ""), indent: 2, hanging: 3)
    }
  }
}

extension ScoringUtterance {
  var isComplaint: Bool {
    switch self {
    case .badScore, .atTheFirst, .notInAnswer: true
    case .start, .answer, .levels, .reminder, .askEvidence, .unsupported: false
    }
  }
}
