package import Foundation
package import InterviewCore

extension PracticeHistory {
  /// The history that whole sessions give, computed the plain way.
  package init(of all: [SessionRecord], in window: ScoreWindow, daysSince: Date) {
    let practised = all.filter { session in
      session.mode != .recall && (window.media.isEmpty || window.media.contains(session.medium))
        && window.since.map { session.startedAt >= $0 } ?? true
        && !session.firstAttempts.isEmpty
    }
    .sorted { ($0.startedAt, $0.number) < ($1.startedAt, $1.number) }
    let oldest = practised.suffix(window.sessions ?? practised.count).first?.startedAt
    let picked = practised.filter { session in oldest.map { session.startedAt >= $0 } ?? false }
    guard let oldest else {
      self.init()
      return
    }
    let turns = picked.flatMap { session in session.firstAttempts.map { (session, $0) } }
      .sorted {
        ($0.1.askedAt, $0.0.number, $0.1.number) < ($1.1.askedAt, $1.0.number, $1.1.number)
      }
    let answered = turns.map(\.1).filter { !$0.skipped }
    self.init(
      sessions: picked.map {
        ScoredSession(number: $0.number, startedAt: $0.startedAt, medium: $0.medium)
      },
      isCut: picked.count < practised.count,
      scores: ScoreHistory(of: all, in: ScoreWindow(media: window.media, since: oldest)),
      questions: turns.map { PractisedQuestion($0.1, $0.0.medium) },
      lastScores: Self.lastScores(turns.map(\.1)),
      hints: Self.hints(answered), matched: Self.matched(answered),
      pairs: picked.flatMap(\.scoredPairs),
      days: practised.filter { $0.startedAt >= daysSince }.map { session in
        PractisedSession(
          startedAt: session.startedAt, answers: session.firstAttempts.count { !$0.skipped })
      })
  }

  private static func lastScores(_ turns: [Turn]) -> [CompetencyScore] {
    var last: [String: [Int]] = [:]
    for turn in turns {
      let scores = turn.ratings.filter { $0.rater == .own && $0.predicts == nil }
        .compactMap(\.score)
      if let competency = turn.question.competency, !scores.isEmpty { last[competency] = scores }
    }
    return last.keys.inByteOrder.flatMap { competency in
      (last[competency] ?? []).sorted().map { CompetencyScore(competency: competency, score: $0) }
    }
  }

  private static func hints(_ turns: [Turn]) -> [HintCount] {
    let rules = turns.flatMap { turn in Set(turn.hints.map(\.rule)) }
    let counts = Dictionary(grouping: rules) { $0 }.mapValues(\.count)
    return counts.keys.inByteOrder.map { HintCount(rule: $0, answers: counts[$0] ?? 0) }
  }

  private static func matched(_ turns: [Turn]) -> [MatchedWords] {
    var counts: [String: [String: Int]] = [:]
    for hint in turns.flatMap(\.hints) {
      for words in hint.matched { counts[hint.rule, default: [:]][words, default: 0] += 1 }
    }
    return counts.keys.inByteOrder.flatMap { rule in
      (counts[rule] ?? [:]).keys.inByteOrder.map { words in
        MatchedWords(rule: rule, words: words, times: counts[rule]?[words] ?? 0)
      }
    }
  }
}

extension SessionRecord {
  fileprivate var firstAttempts: [Turn] { turns.filter { $0.role == .question } }
}

extension PractisedQuestion {
  fileprivate init(_ turn: Turn, _ medium: Medium) {
    self.init(
      askedAt: turn.askedAt, medium: medium, competency: turn.question.competency,
      skipped: turn.skipped, answerSeconds: turn.timing.answerSeconds,
      budgetSeconds: turn.timing.budgetSeconds)
  }
}

extension Sequence<String> {
  /// As a store sorts its texts.
  fileprivate var inByteOrder: [String] {
    sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}
