package import struct Foundation.Date

/// What was practised in a window of sessions, as the store adds it up for a report.
///
/// It speaks of first attempts at questions; hints are those of questions that were answered. Interviews
/// recalled are left out everywhere, since they were not practice; the warm-up, the closing and second
/// attempts where answers are counted.
package struct PracticeHistory: Equatable, Sendable {
  /// The sessions in which a question was asked, oldest first.
  package var sessions: [ScoredSession]
  /// Whether older sessions of the window were left out.
  package var isCut: Bool
  /// The candidate's own scores in these sessions.
  package var scores: ScoreHistory
  /// Every question asked in them, by the time of asking.
  package var questions: [PractisedQuestion]
  /// The own scores of the newest scored answer about each competency, in the order of competencies.
  package var lastScores: [CompetencyScore]
  /// In how many answers each rule noticed something, in the order of the rules.
  package var hints: [HintCount]
  /// The words that rules matched, with how often; in the order of rules and words.
  package var matched: [MatchedWords]
  /// Each score of a friend's beside the candidate's own.
  package var pairs: [ScoredPair]
  /// A line a session for the calendar, oldest first; it may reach further back than the sessions.
  package var days: [PractisedSession]

  /// Creates a history.
  package init(
    sessions: [ScoredSession] = [], isCut: Bool = false, scores: ScoreHistory = ScoreHistory(),
    questions: [PractisedQuestion] = [], lastScores: [CompetencyScore] = [],
    hints: [HintCount] = [], matched: [MatchedWords] = [], pairs: [ScoredPair] = [],
    days: [PractisedSession] = []
  ) {
    self.sessions = sessions
    self.isCut = isCut
    self.scores = scores
    self.questions = questions
    self.lastScores = lastScores
    self.hints = hints
    self.matched = matched
    self.pairs = pairs
    self.days = days
  }
}

extension PracticeHistory {
  /// The history without what some rules noticed.
  package func without(_ off: Set<Sign>) -> PracticeHistory {
    var history = self
    history.hints.removeAll { hint in Sign(rawValue: hint.rule).map(off.contains) ?? false }
    return history
  }
}

/// A question that was asked, and where the time went.
package struct PractisedQuestion: Equatable, Sendable {
  /// When it was asked.
  package var askedAt: Date
  /// How it was answered.
  package var medium: Medium
  /// What it is about; nil for a question of no competency.
  package var competency: String?
  /// Whether it was passed over.
  package var skipped: Bool
  /// From the first character to the end of the answer, in seconds.
  package var answerSeconds: Double
  /// The time asked for, in seconds; 0 for none.
  package var budgetSeconds: Int

  /// Creates a question.
  package init(
    askedAt: Date, medium: Medium, competency: String?, skipped: Bool, answerSeconds: Double,
    budgetSeconds: Int
  ) {
    self.askedAt = askedAt
    self.medium = medium
    self.competency = competency
    self.skipped = skipped
    self.answerSeconds = answerSeconds
    self.budgetSeconds = budgetSeconds
  }
}

/// One of the own scores of an answer about a competency.
package struct CompetencyScore: Equatable, Sendable {
  /// The competency.
  package var competency: String
  /// 1 to 5.
  package var score: Int

  /// Creates a score.
  package init(competency: String, score: Int) {
    self.competency = competency
    self.score = score
  }
}

/// In how many answers a rule noticed something.
package struct HintCount: Equatable, Sendable {
  /// The name of the rule.
  package var rule: String
  /// The answers.
  package var answers: Int

  /// Creates a count.
  package init(rule: String, answers: Int) {
    self.rule = rule
    self.answers = answers
  }
}

/// Words that a rule matched.
package struct MatchedWords: Equatable, Sendable {
  /// The name of the rule.
  package var rule: String
  /// The words as they stand in the answers.
  package var words: String
  /// How often they were matched.
  package var times: Int

  /// Creates words with their count.
  package init(rule: String, words: String, times: Int) {
    self.rule = rule
    self.words = words
    self.times = times
  }
}

/// A session as a calendar shows it.
package struct PractisedSession: Equatable, Sendable {
  /// When it began.
  package var startedAt: Date
  /// The questions that were answered in it.
  package var answers: Int

  /// Creates a session.
  package init(startedAt: Date, answers: Int) {
    self.startedAt = startedAt
    self.answers = answers
  }
}
