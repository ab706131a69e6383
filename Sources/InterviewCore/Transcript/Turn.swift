package import struct Foundation.Date
package import struct Foundation.UUID

/// One question and all that came of it.
package struct Turn: Equatable, Sendable {
  /// The place in the session, from 1.
  package var number: Int
  /// What the turn is for.
  package var role: Role
  /// The number of the turn that this one repeats.
  package var redoOf: Int?
  /// What was asked.
  package var question: AskedQuestion
  /// When it was asked.
  package var askedAt: Date
  /// Where the time went.
  package var timing: Timing
  /// Whether the question was passed over.
  package var skipped: Bool
  /// What was said, before any follow-up; what had been said where it was skipped.
  package var answer: String
  /// The sound of the answer; nil where none was recorded.
  package var recording: Recording?
  /// A sound or a film that was made elsewhere and belongs to the answer.
  package var attached: Recording?
  /// The story of the candidate's that it tells, where they named it; nil where they did not.
  package var story: UUID?
  /// What was asked after it, in order.
  package var followUps: [FollowUpExchange]
  /// What the rules noticed.
  package var hints: [Hint]
  /// How people rated it.
  package var ratings: [Rating]

  /// Creates a turn from its parts.
  package init(
    number: Int, role: Role, redoOf: Int? = nil, question: AskedQuestion, askedAt: Date,
    timing: Timing = Timing(), skipped: Bool = false, answer: String = "",
    followUps: [FollowUpExchange] = [], hints: [Hint] = [], ratings: [Rating] = []
  ) {
    self.number = number
    self.role = role
    self.redoOf = redoOf
    self.question = question
    self.askedAt = askedAt
    self.timing = timing
    self.skipped = skipped
    self.answer = answer
    self.followUps = followUps
    self.hints = hints
    self.ratings = ratings
  }

  /// What a turn is for.
  package enum Role: String, CaseIterable, Codable, Sendable {
    case warmUp = "warm-up"
    case question
    case redo
    case closing
  }

  /// Whether the answer is one that people score.
  package var isScorable: Bool { (role == .question || role == .redo) && !skipped }

  /// The answer and what was said to the follow-ups, as one text.
  package var wholeAnswer: String {
    ([answer] + followUps.map(\.answer)).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The rating a person gave on a dimension, in their own right or predicting a friend's.
  package func rating(
    by rater: Rater, on dimension: String, predicting friend: String? = nil
  ) -> Rating? {
    ratings.first { $0.rater == rater && $0.dimension == dimension && $0.predicts == friend }
  }
}

/// A question as it was put, with what is needed to find it in its bank again.
package struct AskedQuestion: Equatable, Sendable {
  /// The bank's id; nil for the warm-up and the closing, which are the interviewer's own.
  package var bank: String?
  /// The question's id in its bank.
  package var id: String
  /// The kind of the question; nil for the interviewer's own.
  package var kind: QuestionKind?
  /// What it is about; nil for the interviewer's own.
  package var competency: String?
  /// The words it was asked in.
  package var text: String
  /// The ids of the dimensions of content that it is scored on; those of its kind where empty.
  package var scoredOn: [String]

  /// Creates a question as asked.
  package init(
    bank: String?, id: String, kind: QuestionKind?, competency: String?, text: String,
    scoredOn: [String] = []
  ) {
    self.scoredOn = scoredOn
    self.bank = bank
    self.id = id
    self.kind = kind
    self.competency = competency
    self.text = text
  }

  /// Creates the asked form of a bank's question.
  package init(_ question: Question) {
    self.init(
      bank: question.bank, id: question.id, kind: question.kind, competency: question.competency,
      text: question.ask, scoredOn: question.scoredOn ?? [])
  }
}

/// Where the time of an answer went, in seconds.
package struct Timing: Equatable, Sendable {
  /// From the question to the first character that is no control (or, aloud, to the first Enter).
  package var thinkingSeconds: Double
  /// From that character (or, aloud, the first Enter) to the end.
  package var answerSeconds: Double
  /// Time in the pause menu; part of neither of the others.
  package var pausedSeconds: Double
  /// The time asked for.
  package var budgetSeconds: Int

  /// Creates a timing from its parts.
  package init(
    thinkingSeconds: Double = 0, answerSeconds: Double = 0, pausedSeconds: Double = 0,
    budgetSeconds: Int = 0
  ) {
    self.thinkingSeconds = thinkingSeconds
    self.answerSeconds = answerSeconds
    self.pausedSeconds = pausedSeconds
    self.budgetSeconds = budgetSeconds
  }
}

/// A follow-up that was asked, why, and what was said to it.
package struct FollowUpExchange: Equatable, Sendable {
  /// The follow-up as it was asked.
  package var text: String
  /// The sign that called for it; nil where none did.
  package var sign: Sign?
  /// What was said to it.
  package var answer: String
  /// How long that took, in seconds.
  package var answerSeconds: Double
  /// The sound of it; nil where none was recorded.
  package var recording: Recording?

  /// Creates an exchange from its parts.
  package init(
    text: String, sign: Sign?, answer: String, answerSeconds: Double, recording: Recording? = nil
  ) {
    self.recording = recording
    self.text = text
    self.sign = sign
    self.answer = answer
    self.answerSeconds = answerSeconds
  }
}

/// Something a rule noticed in an answer. It never becomes a score.
package struct Hint: Equatable, Codable, Sendable {
  /// The name of the rule.
  package var rule: String
  /// The words of the answer that the rule matched, in their order.
  package var matched: [String]

  /// Creates a hint from the rule's name and what it matched.
  package init(rule: String, matched: [String]) {
    self.rule = rule
    self.matched = matched
  }

  /// Creates the hint that a sign is noticed, with the words that show it.
  package init(_ sign: Sign, matched: [String]) {
    self.init(rule: sign.rawValue, matched: matched)
  }

  /// What was noticed; nil for what an observer noted with a key (``Tally``), which is no sign.
  package var sign: Sign? { Sign(rawValue: rule) }
}

extension [Hint] {
  /// The hints without those of some rules.
  package func without(_ off: Set<Sign>) -> [Hint] {
    off.isEmpty ? self : filter { hint in hint.sign.map { !off.contains($0) } ?? true }
  }
}
