import Foundation
import InterviewCore
import TestSupport

/// What whole sessions say of themselves, added up one by one: what the store has to answer.
extension [SessionRecord] {
  func scores(in window: ScoreWindow) -> ScoreHistory {
    let scored = practised(in: window) { !$0.ownScores.isEmpty }
    let picked = scored.suffix(window.sessions ?? scored.count)
    return ScoreHistory(
      sessions: picked.map(\.scored),
      dimensions: picked.flatMap { $0.means { _, rating in rating.dimension } },
      competencies: picked.flatMap { $0.means { turn, _ in turn.question.competency } },
      isCut: picked.count < scored.count)
  }

  func practice(in window: ScoreWindow, daysSince: Date) -> PracticeHistory {
    let practised = practised(in: window) { !$0.questions.isEmpty }
    guard let oldest = practised.suffix(window.sessions ?? count).first?.startedAt else {
      return PracticeHistory()
    }
    let picked = practised.filter { $0.startedAt >= oldest }
    let turns = picked.flatMap { session in session.questions.map { (turn: $0, session: session) } }
      .sorted { ($0.turn.askedAt, $0.session.number) < ($1.turn.askedAt, $1.session.number) }
    let hints = turns.map(\.turn).filter { !$0.skipped }.map(\.hints)
    return PracticeHistory(
      sessions: picked.map(\.scored), isCut: picked.count < practised.count,
      scores: scores(in: ScoreWindow(media: window.media, since: oldest)),
      questions: turns.map { turn, session in
        PractisedQuestion(
          askedAt: turn.askedAt, medium: session.medium, competency: turn.question.competency,
          skipped: turn.skipped, answerSeconds: turn.timing.answerSeconds,
          budgetSeconds: turn.timing.budgetSeconds)
      },
      lastScores: turns.filter { !$0.turn.ownScores.isEmpty }
        .grouped(by: \.turn.question.competency).flatMap { competency, turns in
          (turns.last?.turn.ownScores.compactMap(\.score) ?? []).sorted()
            .map { CompetencyScore(competency: competency, score: $0) }
        },
      hints: hints.flatMap { Set($0.map(\.rule)) }.grouped(by: \.self)
        .map { HintCount(rule: $0, answers: $1.count) },
      matched: hints.joined().grouped(by: \.rule).flatMap { rule, hints in
        hints.flatMap(\.matched).grouped(by: \.self)
          .map { MatchedWords(rule: rule, words: $0, times: $1.count) }
      },
      pairs: picked.flatMap(\.scoredPairs),
      days: practised.filter { $0.startedAt >= daysSince }.map { session in
        PractisedSession(
          startedAt: session.startedAt, answers: session.questions.count { !$0.skipped })
      })
  }

  func stories(upTo number: Int, limit: Int) -> [ToldStory] {
    let stories = prefix { $0.number <= number }.flatMap { session in
      session.questions.compactMap { turn -> ToldStory? in
        guard turn.question.kind == .behavioral, !turn.skipped, let bank = turn.question.bank
        else { return nil }
        return ToldStory(
          session: session.number, turn: turn.number, question: "\(bank)/\(turn.question.id)",
          text: turn.wholeAnswer)
      }
    }
    return Array<ToldStory>(stories.reversed().prefix(limit))
  }

  func askings(of question: String) -> [Asking] {
    byStart.flatMap { session in
      session.turns.filter { $0.question.id == question }
        .map { Asking(bank: $0.question.bank, session: session.number, turn: $0.number) }
    }
  }

  private var byStart: [SessionRecord] {
    sorted { ($0.startedAt, $0.number) < ($1.startedAt, $1.number) }
  }

  private func practised(
    in window: ScoreWindow, where holds: (SessionRecord) -> Bool
  ) -> [SessionRecord] {
    byStart.filter { session in
      session.mode != .recall && (window.media.isEmpty || window.media.contains(session.medium))
        && session.startedAt >= window.since ?? .distantPast && holds(session)
    }
  }
}

extension SessionRecord {
  fileprivate var questions: [Turn] { turns.filter { $0.role == .question } }

  fileprivate var scored: ScoredSession {
    ScoredSession(number: number, startedAt: startedAt, medium: medium)
  }

  fileprivate var ownScores: [(turn: Turn, rating: Rating)] {
    questions.flatMap { turn in turn.ownScores.map { (turn, $0) } }
  }

  fileprivate func means(by subject: (Turn, Rating) -> String?) -> [SessionScore] {
    ownScores.grouped { subject($0.turn, $0.rating) }.map { name, scores in
      SessionScore(
        session: number, subject: name,
        mean: Double(scores.compactMap(\.rating.score).reduce(0, +)) / Double(scores.count),
        answers: Set(scores.map(\.turn.number)).count)
    }
  }
}

extension Turn {
  /// The candidate's own scores that are no predictions.
  fileprivate var ownScores: [Rating] {
    ratings.filter { $0.rater == .own && $0.predicts == nil && $0.score != nil }
  }
}

extension Sequence {
  /// The elements under their names, which a store sorts by their bytes.
  fileprivate func grouped(by name: (Element) -> String?) -> [(String, [Element])] {
    var groups: [String: [Element]] = [:]
    for element in self {
      if let name = name(element) { groups[name, default: []].append(element) }
    }
    return groups.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
      .map { ($0.key, $0.value) }
  }
}
