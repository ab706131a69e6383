import InterviewCore
import TerminalUI
import TextBasics

import struct Foundation.Date

/// Every answer to one question, for reading.
struct QuestionAttemptsText {
  let attempts: [QuestionAttempt]
  /// How many older answers are left out.
  let left: Int
  let rubrics: RubricSet
  let width: Int

  func text(_ day: (Date) -> String) -> StyledText {
    guard let newest = attempts.last else { return StyledText() }
    let question = newest.turn.question
    var text = StyledText(question.text, .spoken)
    text += aside(
      [question.bank.map { "\($0)/\(question.id)" }, question.competency].compactMap { $0 }
        .joined(separator: " · "))
    text += .blank + figures(day)
    for attempt in attempts { text += .blank + said(attempt, day) }
    if left > 0 {
      text += .blank + aside("\(left) older: `--limit \(left + attempts.count)` shows them too.")
    }
    return text
  }

  // MARK: Figures

  /// The answers as columns, as many of the newest as there is room for; as rows where there is little.
  private func figures(_ day: (Date) -> String) -> StyledText {
    let room = max(1, (width - 20) / 12)
    guard width >= App.narrow else { return stacked(day) }
    let shown = attempts.suffix(room)
    var table = TextTable([.init("")] + shown.map { .init(title($0), .right) })
    func add(_ name: String, _ figure: (QuestionAttempt) -> String) {
      table.add([.init(name)] + shown.map { .init(figure($0)) })
    }
    add("day") { day($0.turn.askedAt) }
    add("medium") { $0.session.medium.rawValue }
    add("time") { time($0.turn) }
    add("words") { "\($0.turn.words)" }
    add("follow-ups") { "\($0.turn.followUps.count)" }
    for dimension in dimensions {
      add(dimension.name.lowercased()) { score($0.turn, dimension) }
    }
    if attempts.contains(where: { $0.turn.toldMeasures != nil }) {
      for (place, row) in DeliveryText.figures(of: nil).enumerated() {
        add(row.name) { DeliveryText.figures(of: $0.turn.toldMeasures)[place].figure }
      }
    }
    return table.styled(width: width)
  }

  private func stacked(_ day: (Date) -> String) -> StyledText {
    attempts.reduce(into: StyledText()) { text, attempt in
      let scores = dimensions.compactMap { dimension in
        let score = score(attempt.turn, dimension)
        return score.isEmpty ? nil : "\(dimension.name.lowercased()) \(score)"
      }
      let facts = [time(attempt.turn), count(attempt.turn.words, "word")] + scores
      text += StyledText("\(title(attempt)), \(day(attempt.turn.askedAt))", .heading)
      text += StyledText(facts.joined(separator: " · "), indent: 2, hanging: 2)
    }
  }

  private var dimensions: [Dimension] {
    let scored = Set(attempts.flatMap { $0.turn.ownScores.map(\.dimension) })
    return rubrics.all.filter { scored.contains($0.id) }
  }

  private func title(_ attempt: QuestionAttempt) -> String {
    place(attempt.turn.number, attempt.session) + (attempt.turn.role == .redo ? " again" : "")
  }

  /// The session and the number of the answer in it.
  private func place(_ turn: Int, _ session: SessionRecord) -> String {
    "\(session.number).\(session.answerNumber(ofTurn: turn) ?? turn)"
  }

  private func time(_ turn: Turn) -> String {
    turn.skipped ? "skipped" : clockText(turn.timing.answerSeconds)
  }

  private func score(_ turn: Turn, _ dimension: Dimension) -> String {
    turn.rating(by: .own, on: dimension.id).map { $0.score.map(String.init) ?? "-" } ?? ""
  }

  // MARK: Words

  private func said(_ attempt: QuestionAttempt, _ day: (Date) -> String) -> StyledText {
    let turn = attempt.turn
    let number = attempt.session.answerNumber(ofTurn: turn.number) ?? turn.number
    let role = turn.role == .redo ? ", second answer" : ""
    let title = StyledText.line(
      .init("Session \(attempt.session.number), answer \(number)\(role)", .heading),
      .init("  \(day(turn.askedAt))", .quiet))
    let whole = turn.wholeAnswer
    guard !whole.isEmpty else { return title + aside("   (nothing said)") }
    guard let previous = attempt.previous, let changes = attempt.changes, changes.kept > 0 else {
      return title + StyledText(whole, indent: 3)
    }
    return title
      + StyledText(
        "against \(previous.session).\(previous.answer): \(count(changes.kept, "word")) kept, "
          + "\(changes.added) {+added+}, \(changes.removed) [-removed-]", .quiet, indent: 3,
        hanging: 2)
      + StyledText(lines: [StyledText.Line(spans(changes), indent: 3)])
  }

  /// The words with the marks of wdiff, which need no colour.
  private func spans(_ changes: WordChanges) -> [StyledText.Span] {
    let runs = changes.runs.map { run in
      switch run.change {
      case .kept: StyledText.Span(run.text)
      case .added: StyledText.Span("{+\(run.text)+}", .code)
      case .removed: StyledText.Span("[-\(run.text)-]", .quiet)
      }
    }
    return runs.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.init(" "), $0.element] }
  }
}
