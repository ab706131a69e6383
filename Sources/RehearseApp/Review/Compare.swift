import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Compares two sessions.
  ///
  /// - Throws: ``CommandError``.
  package func reviewCompare(
    _ first: SessionReference, _ second: SessionReference, format: ReportFormat
  ) throws -> ExitStatus {
    let store = try openStore()
    let before = try noticing(in: store.find(first), store)
    let after = try noticing(in: store.find(second), store)
    guard before.number != after.number else {
      throw CommandError.review(.sameSession(before.number))
    }
    let rubrics = try rubrics()
    let comparison = SessionComparison(before, after, dimensions: rubrics.all)
    switch format {
    case .json: try writeJSON(SessionComparisonDocument(before, after, comparison))
    case .text, .csv:
      let days = [before, after].map { String(environment.localTime($0.startedAt).prefix(10)) }
      show(
        SessionComparisonText(
          before: before, after: after, days: days, comparison: comparison, rubrics: rubrics,
          width: console.capabilities.width
        ).text)
    }
    return .done
  }
}

/// Two sessions beside each other, for reading.
struct SessionComparisonText {
  let before: SessionRecord
  let after: SessionRecord
  /// The days on which they began.
  let days: [String]
  let comparison: SessionComparison
  let rubrics: RubricSet
  let width: Int

  var text: StyledText {
    var text = StyledText("Session \(before.number) and session \(after.number)", .heading)
    if Delivery(before.medium) != Delivery(after.medium) {
      text += aside("One was typed, the other spoken; not all of it can be compared.")
    }
    text += .blank + table
    guard !comparison.common.isEmpty else {
      return text + .blank + aside("No question was asked in both.")
    }
    text += .blank + StyledText("Asked in both", .heading)
    return comparison.common.reduce(text) { $0 + common($1.turns) }
  }

  private var table: StyledText {
    var table = TextTable([
      .init(""), .init("session \(before.number)", .right),
      .init("session \(after.number)", .right),
      .init("", said: "change"),
    ])
    func add(_ name: String, _ one: String, _ other: String, _ note: String = "") {
      table.add(
        .init(name), .init(one), .init(other), .init(note, .quiet, said: note == "=" ? "none" : nil)
      )
    }
    let isNarrow = width < App.narrow
    let days = isNarrow ? days.map { String($0.suffix(5)) } : days
    add("day", days[0], days[1])
    add("medium", before.medium.rawValue, after.medium.rawValue)
    add("answers", "\(comparison.answers.before)", "\(comparison.answers.after)")
    let seconds = comparison.medianSeconds
    add(
      "median time", seconds.before.map(clockText) ?? "", seconds.after.map(clockText) ?? "")
    let needed = comparison.followUpsNeeded
    add(isNarrow ? "follow-ups" : "follow-ups needed", "\(needed.before)", "\(needed.after)")
    add("noticed", "\(comparison.hints.before)", "\(comparison.hints.after)")
    if before.decision != nil || after.decision != nil {
      add(
        isNarrow ? "hired?" : "would hire you", before.decision?.words ?? "",
        after.decision?.words ?? "")
    }
    for row in comparison.dimensions {
      add(rubrics.dimension(row.name)?.name ?? row.name, row.means)
    }
    for row in comparison.competencies { add(row.name, row.means) }
    func add(_ name: String, _ means: SessionComparison.Pair<Double?>) {
      let change = means.before.flatMap { one in means.after.map { $0 - one } }
      add(
        name, means.before.map(tenths) ?? "", means.after.map(tenths) ?? "",
        change.map(changeText) ?? "")
    }
    return table.styled(width: width)
  }

  private func common(_ turns: SessionComparison.Pair<Turn>) -> StyledText {
    let (one, other) = (turns.before, turns.after)
    let times =
      "time \(clockText(one.timing.answerSeconds)) → \(clockText(other.timing.answerSeconds))"
    let scores = rubrics.all.compactMap { dimension -> String? in
      let pair = [one, other].map { turn in
        turn.ownScores.first { $0.dimension == dimension.id }.map { "\($0.score)" }
      }
      guard pair.contains(where: { $0 != nil }) else { return nil }
      return "\(dimension.name.lowercased()) \(pair[0] ?? "-") → \(pair[1] ?? "-")"
    }
    let question = "\(one.question.bank ?? "")/\(one.question.id)"
    var measured: [String] = []
    if let before = one.toldMeasures, let after = other.toldMeasures {
      measured = zip(DeliveryText.figures(of: before), DeliveryText.figures(of: after)).map {
        "\($0.name) \($0.figure) → \($1.figure)"
      }
    }
    let changes = [times] + scores + measured
    return .blank + StyledText(one.question.text, .spoken)
      + .line(
        .init(
          changes.joined(separator: " · "),
          said: changes.joined(separator: ", ").replacing(" → ", with: " to ")), indent: 3,
        hanging: 2)
      + .line(
        command("review question \(question.asShellWord)"), .init(" shows what was said.", .quiet),
        indent: 3, hanging: 2)
  }
}

/// A change of a mean with its sign; nothing where there is none.
func changeText(_ change: Double) -> String {
  let text = tenths(abs(change))
  return text == "0.0" ? "=" : (change > 0 ? "+" : "−") + text
}
