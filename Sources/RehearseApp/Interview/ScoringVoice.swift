import InterviewCore
import TerminalUI
import TextBasics

/// Everything that is said while answers are scored.
struct ScoringVoice {
  /// The session whose answers are scored; it knows their numbers.
  let record: SessionRecord
  /// How many answers there are or will be.
  let answers: Int

  init(record: SessionRecord, planned: Int = 0) {
    self.record = record
    answers = max(planned, record.numberedTurns.count)
  }

  func text(for utterance: ScoringUtterance) -> StyledText {
    switch utterance {
    case .start(let answers, let rater, let friend, let depth):
      start(answers, rater, predicting: friend, depth)
    case .answer(let turn): answer(turn)
    case .scale(let dimensions, let rater): scale(dimensions, rater)
    case .levels(let dimension, let rater): .blank + levels(dimension, rater)
    case .reminder(let turn, let dimension, let rater):
      .blank + StyledText(turn.wholeAnswer, indent: 2) + .blank + levels(dimension, rater)
    case .badScore(let typed, let wanted):
      expected(
        wanted == 1
          ? "a score from 1 to 5, or - for not observed"
          : "\(wanted) scores from 1 to 5, such as \(example(wanted))", insteadOf: typed)
    case .partly(let taken, let scores, let open, let rater): partly(taken, scores, open, rater)
    case .atTheFirst: aside("This is the first; there is nothing to go back to.")
    case .behindCurtain:
      aside("These scores begin here; those given before stay closed until they are done.")
    case .askEvidence(let dimension, let score, let rater): askEvidence(dimension, score, rater)
    case .notInAnswer(let typed):
      aside(
        "`\(shortened(typed))` is not in the answer. Quote it as it stands there (`?` shows it whole), or press Enter for none."
      )
    case .scoresForWords(let typed):
      aside(
        "`\(shortened(typed))` reads like scores; here it is the words that showed it. Enter for none, then the scores."
      )
    }
  }

  private func start(
    _ answers: Int, _ rater: Rater, predicting friend: String?, _ depth: ScoringDepth
  ) -> StyledText {
    let answers = count(answers, "answer")
    let how = depth == .quick ? "a line each" : "one dimension at a time"
    let text =
      switch (rater, friend) {
      case (.own, nil):
        "Your own eyes first: \(answers), \(how). The words describe 1, 3 and 5; 2 and 4 lie between."
      case (.own, let friend?):
        "Now what \(friend) will say: \(answers), \(how). You will see how close you come."
      case (.friend(let name), _):
        "\(name), you saw it: \(answers), \(how). The words describe 1, 3 and 5; 2 and 4 lie between. "
          + "Scores are hidden from the other until both are given."
      }
    return .blank + aside(text)
  }

  private func answer(_ turn: Turn) -> StyledText {
    let lines = turn.wholeAnswer.split(whereSeparator: \.isNewline)
    let first = lines.first.map { excerpt(String($0), 160) } ?? "(nothing)"
    let more = lines.count > 1 && !first.hasSuffix("…") ? "\u{A0}…" : ""
    return .blank
      + .line(
        .init("\(title(of: turn)): ", .heading), .init(turn.question.text, .spoken), hanging: 2)
      + .line(.init(first + more, .quiet), indent: 2, hanging: 2)
      + heard(turn)
  }

  /// That there is something to hear.
  private func heard(_ turn: Turn) -> StyledText {
    let seconds = turn.soundRecordings.reduce(0) { $0 + $1.seconds }
    guard !turn.soundRecordings.isEmpty else { return StyledText() }
    let length = seconds >= 1 ? " (\(clockText(seconds)))" : ""
    return .line(.init("l", .code), .init(" plays it\(length)", .quiet), indent: 2)
  }

  private func title(of turn: Turn) -> String {
    guard let number = record.answerNumber(ofTurn: turn.number) else { return "Answer" }
    return turn.role == .redo
      ? "Answer \(number), second try" : "Answer \(number) of \(answers)"
  }

  /// Every dimension in three lines: what shows at 1, at 3 and at 5.
  private func scale(_ dimensions: [Dimension], _ rater: Rater) -> StyledText {
    let width = dimensions.map { displayWidth($0.name) }.max() ?? 0
    return dimensions.reduce(into: StyledText()) { text, dimension in
      let levels = dimension.wording(for: rater).levels
      for (place, score) in Dimension.describedScores.enumerated() {
        let name = place == 0 ? dimension.name : ""
        let gap = String(repeating: " ", count: width - displayWidth(name) + 2)
        text += .line(
          .init(name, .heading), .init(gap), .init("\(score) ", .code),
          .init(levels[score] ?? ""), hanging: width + 4)
      }
    }
  }

  private func partly(
    _ taken: [Dimension], _ scores: [Int?], _ open: [Dimension], _ rater: Rater
  ) -> StyledText {
    let given = zip(taken, scores).map { dimension, score in
      // A friend's scores are not shown before both are given.
      let figure = rater == .own ? " \(score.map(String.init) ?? "-")" : ""
      return dimension.name.lowercased() + figure
    }
    let left = list(open.map { $0.name.lowercased() }, "and")
    return StyledText(
      "Taken as \(list(given, "and")); still open: \(left); -\u{A0}leaves one out, "
        + "/back\u{A0}goes back.", .quiet, hanging: 2)
  }

  private func example(_ wanted: Int) -> String {
    (0..<wanted).map { ["3", "4", "2", "-"][$0 % 4] }.joined(separator: " ")
  }

  private func askEvidence(_ dimension: Dimension, _ score: Int, _ rater: Rater) -> StyledText {
    // A gesture or a tone stands in no transcript.
    let whose = rater == .own ? "your answer" : "the answer"
    return aside(
      dimension.group == .content
        ? "\(dimension.name) \(score): which words of \(whose) show it? Quote them, or press Enter."
        : "\(dimension.name) \(score): what showed it? Enter passes.")
  }

  func levels(_ dimension: Dimension, _ rater: Rater) -> StyledText {
    let wording = dimension.wording(for: rater)
    let title = StyledText.line(
      .init(dimension.name, .heading), .init("  \(wording.question)", .quiet), hanging: 2)
    return Dimension.describedScores.reduce(into: title) { text, score in
      text += .line(
        .init("\(score)  ", .code), .init(wording.levels[score] ?? ""), indent: 2, hanging: 3)
    }
  }
}

extension ScoringUtterance {
  var isComplaint: Bool {
    switch self {
    case .badScore, .atTheFirst, .behindCurtain, .notInAnswer, .scoresForWords: true
    case .start, .answer, .scale, .levels, .reminder, .partly, .askEvidence: false
    }
  }
}
