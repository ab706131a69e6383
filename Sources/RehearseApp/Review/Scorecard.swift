import InterviewCore
import TerminalUI
import TextBasics

/// A session for reading: first all answers at a glance, then each with its time, its scores in words,
/// and what was noticed.
struct Scorecard {
  let record: SessionRecord
  let rubrics: RubricSet
  /// Whether bars can be made of block characters.
  let blocks: Bool
  /// What can be told of recordings.
  let sound: SoundText

  @MainActor func text(_ app: App) -> StyledText {
    let width = app.console.capabilities.width
    var text = header(app.environment.localTime(record.startedAt))
    if record.turns.isEmpty {
      return text + .blank + aside("Nothing was answered in it.") + unfinished
    }
    text += .blank + AnswerTable(record, rubrics: rubrics, blocks: blocks).text(width: width)
    for turn in record.turns where !isShownWithFirst(turn) { text += .blank + card(turn) }
    return text + replies + summary
  }

  /// Whether a turn is a second answer that stands below the first one.
  private func isShownWithFirst(_ turn: Turn) -> Bool {
    turn.role == .redo
      && record.turns.contains { $0.role != .redo && $0.number == turn.redoOf }
  }

  /// A turn, with the second answer to it.
  private func card(_ turn: Turn) -> StyledText {
    let again = record.turns.filter { $0.role == .redo && $0.redoOf == turn.number }
    let card = TurnCard(turn, of: record, rubrics: rubrics, blocks: blocks, sound: sound).text
    return again.reduce(card) { text, redo in
      text + .blank
        + TurnCard(redo, of: record, rubrics: rubrics, blocks: blocks, sound: sound).text
        + BeforeAndAfter(record: record, rubrics: rubrics, first: turn.number, second: redo.number)
        .text
    }
  }

  private func header(_ started: String) -> StyledText {
    let title = StyledText.line(
      .init("Session \(record.number)", .heading), .init("  \(started)", .quiet))
    var text = title + StyledText(facts.joined(separator: " · "), .quiet, hanging: 2)
    if !record.banks.isEmpty {
      text += StyledText(
        "banks: " + record.banks.map(\.id).joined(separator: ", "), .quiet, hanging: 2)
    }
    if let decision = record.decision {
      text += StyledText("Would this interviewer hire you? \(decision.words)")
    }
    let named = [(record.best, "best"), (record.worst, "worst")].compactMap { turn, word in
      turn.flatMap(record.answerNumber).map { "answer \($0) your \(word)" }
    }
    if !named.isEmpty { text += StyledText("You thought \(list(named, "and")).") }
    return text + sound.heard(in: record)
  }

  private var facts: [String] {
    let setting = [record.setting.company, record.setting.position].compactMap { $0 }
    guard record.isRecalled else {
      return setting + [
        record.mode.rawValue, record.medium.rawValue, "interviewer \(record.interviewer)",
        "seed \(record.seed)", record.state.rawValue,
      ]
    }
    return ["a real interview, from memory"] + setting + [record.state.rawValue]
  }

  /// What friends wrote about the whole session, once it is scored: one's own eyes come first.
  private var replies: StyledText {
    guard record.isScoredThroughout else { return StyledText() }
    return record.replies.reduce(into: StyledText()) { text, reply in
      text += .blank + .line(.init("\(reply.rater) wrote", .heading))
      if let decision = reply.decision {
        text += StyledText("would hire: \(decision.words)", indent: 3)
      }
      for (title, words) in [
        ("what worked", reply.worked), ("what to work on", reply.workOn),
        ("what to try next", reply.tryNext),
      ] where !words.isEmpty {
        text += StyledText("\(title): \(words)", indent: 3, hanging: 2)
      }
      text += RemarkText.lines(reply.remarks, of: record, indent: 3)
    }
  }

  private var unfinished: StyledText {
    guard record.state == .suspended else { return StyledText() }
    return .blank
      + .line(
        .init("Not finished: ", .quiet), command("resume \(record.number)"),
        .init(" goes on.", .quiet))
  }

  private var summary: StyledText {
    let dimensions = rubrics.all
    let means = record.means(in: dimensions)
    guard !means.isEmpty, let lowest = record.lowest(in: dimensions) else {
      guard record.state != .suspended else { return unfinished }
      guard !record.scorableTurns.isEmpty else { return StyledText() }
      return .blank
        + .line(.init("Not scored yet: ", .quiet), command("rate \(record.number)"))
    }
    let names = means.map { mean in
      (rubrics.dimension(mean.dimension)?.name.lowercased() ?? mean.dimension)
        + " \(meanText(mean.mean))"
    }
    let name = rubrics.dimension(lowest.dimension)?.name.lowercased() ?? lowest.dimension
    return .blank + StyledText("Your scores, on average", .heading)
      + StyledText(names.joined(separator: " · "), hanging: 2)
      + StyledText("Lowest on average: \(name) (\(meanText(lowest.mean)))")
  }
}

extension Decision {
  /// The decision in words.
  var words: String { rawValue.replacing("-", with: " ") }
}

extension Turn.Role {
  /// What a turn is; a second try belongs to the answer with that number.
  func title(answer: Int?) -> String {
    switch self {
    case .warmUp: "warm-up"
    case .question: "question"
    case .redo: answer.map { "second answer to \($0)" } ?? "second answer"
    case .closing: "your questions"
    }
  }
}
