import InterviewCore
import TerminalUI

/// A session for reading: each answer with its time, its scores in words, and what was noticed.
struct Scorecard {
  let record: SessionRecord
  let rubrics: RubricSet

  init(_ record: SessionRecord, rubrics: RubricSet) {
    self.record = record
    self.rubrics = rubrics
  }

  @MainActor func text(_ app: App) -> StyledText {
    var text = header(app.environment.localTime(record.startedAt))
    for turn in record.turns {
      text += .blank + TurnCard(turn, in: record.medium, rubrics: rubrics).text
    }
    if record.turns.isEmpty { text += .blank + aside("Nothing was answered in it.") }
    return text + summary()
  }

  private func header(_ started: String) -> StyledText {
    let title = StyledText.line(
      .init("Session \(record.number)", .heading), .init("  \(started)", .quiet))
    let facts = [
      record.mode.rawValue, record.medium.rawValue, "interviewer \(record.interviewer)",
      "seed \(record.seed)", record.state.rawValue,
    ]
    var text = title + StyledText(facts.joined(separator: " · "), .quiet, hanging: 2)
    if !record.banks.isEmpty {
      text += StyledText(
        "banks: " + record.banks.map(\.id).joined(separator: ", "), .quiet, hanging: 2)
    }
    if let decision = record.decision {
      text += StyledText("Would this interviewer hire you? \(decision.words)")
    }
    let named = [("best", record.best), ("worst", record.worst)].compactMap { name, turn in
      turn.map { "\(name) \($0)" }
    }
    if !named.isEmpty { text += StyledText("You thought: \(named.joined(separator: ", "))") }
    return text
  }

  private func summary() -> StyledText {
    let dimensions = rubrics.all
    let means = record.means(in: dimensions)
    guard !means.isEmpty, let lowest = record.lowest(in: dimensions) else {
      guard !record.scorableTurns.isEmpty else { return StyledText() }
      return .blank
        + .line(.init("Not scored yet: ", .quiet), command("rate \(record.number)"))
    }
    let names = means.map { mean in
      (rubrics.dimension(mean.dimension)?.name.lowercased() ?? mean.dimension)
        + " \(meanText(mean.mean))"
    }
    let name = rubrics.dimension(lowest.dimension)?.name.lowercased() ?? lowest.dimension
    return .blank + StyledText("Your scores", .heading)
      + StyledText(names.joined(separator: " · "), hanging: 2)
      + StyledText("Lowest: \(name) (\(meanText(lowest.mean)))")
  }
}

/// One turn of a scorecard.
struct TurnCard {
  let turn: Turn
  let medium: Medium
  let rubrics: RubricSet

  init(_ turn: Turn, in medium: Medium, rubrics: RubricSet) {
    self.turn = turn
    self.medium = medium
    self.rubrics = rubrics
  }

  var text: StyledText {
    var text = header
    text += StyledText(turn.question.text, .spoken, indent: 3)
    text +=
      .blank
      + (turn.answer.isEmpty ? aside("   (nothing said)") : StyledText(turn.answer, indent: 3))
    for followUp in turn.followUps { text += followUpText(followUp) }
    if !turn.hints.isEmpty { text += .blank }
    for hint in turn.hints {
      text += StyledText(
        "noticed: " + HintText(hint, medium: medium).sentence, .quiet, indent: 3, hanging: 2)
    }
    return text + ratings
  }

  private var header: StyledText {
    let what = [turn.role.title(redoOf: turn.redoOf), turn.question.competency].compactMap { $0 }
    let line = StyledText.line(
      .init("\(turn.number)  ", .heading), .init(what.joined(separator: " · "), .heading),
      .init(turn.question.bank.map { "  \($0)/\(turn.question.id)" } ?? "", .quiet), hanging: 3)
    return line + StyledText(TimingText(turn).sentence, .quiet, indent: 3)
  }

  private func followUpText(_ followUp: FollowUpExchange) -> StyledText {
    let sign = followUp.sign.map { " (because of \($0.rawValue))" } ?? ""
    let answer = followUp.answer.isEmpty ? "(nothing said)" : followUp.answer
    return .blank
      + .line(
        .init(followUp.text, .spoken),
        .init("\(sign)  \(clockText(followUp.answerSeconds))", .quiet),
        indent: 3, hanging: 2)
      + StyledText(answer, indent: 3)
  }

  private var ratings: StyledText {
    guard !turn.ratings.isEmpty else { return StyledText() }
    guard turn.isScoredByCandidate else { return .blank + hidden }
    return turn.ratings.reduce(into: .blank) { text, rating in
      text += RatingText(rating, rubrics: rubrics).text
    }
  }

  /// One's own eyes come first, here too.
  private var hidden: StyledText {
    let friends = Set(turn.ratings.filter { $0.rater != .own }.map(\.rater.name)).sorted()
    return StyledText(
      "\(list(friends, "and")) scored this; you see it once you have.", .quiet, indent: 3,
      hanging: 2)
  }
}

/// One rating, with the words of its level.
struct RatingText {
  let rating: Rating
  let rubrics: RubricSet

  init(_ rating: Rating, rubrics: RubricSet) {
    self.rating = rating
    self.rubrics = rubrics
  }

  var text: StyledText {
    let name = rubrics.dimension(rating.dimension)?.name ?? rating.dimension
    let score = rating.score.map(String.init) ?? "-"
    var line = StyledText.line(
      .init("\(score)  ", .code), .init(name + who), .init("  " + level, .quiet), indent: 3,
      hanging: 3)
    if let evidence = rating.evidence { line += StyledText("“\(evidence)”", .quiet, indent: 6) }
    // The words are asked of those who score themselves, not of a friend, nor of a guess.
    if rating.isUnsupported, rating.rater == .own, rating.predicts == nil {
      line += StyledText("(unsupported)", .quiet, indent: 6)
    }
    return line
  }

  private var who: String {
    switch (rating.rater, rating.predicts) {
    case (.own, nil): ""
    case (.own, let friend?): " (what you expect of \(friend))"
    case (.friend(let name), _): " (\(name))"
    }
  }

  private var level: String {
    guard rating.score != nil else { return "not observed" }
    return rubrics.dimension(rating.dimension)?.words(for: rating.score) ?? ""
  }
}

extension Dimension {
  /// What a score means on it, in the words of its levels.
  func words(for score: Int?) -> String {
    guard let score else { return "not observed" }
    if let words = levels[score] { return words }
    return "between “\(levels[score - 1] ?? "")” and “\(levels[score + 1] ?? "")”"
  }
}

extension Decision {
  /// The decision in words.
  var words: String { rawValue.replacing("-", with: " ") }
}

extension Turn.Role {
  func title(redoOf first: Int?) -> String {
    switch self {
    case .warmUp: "warm-up"
    case .question: "question"
    case .redo: first.map { "second answer to \($0)" } ?? "second answer"
    case .closing: "your questions"
    }
  }
}
