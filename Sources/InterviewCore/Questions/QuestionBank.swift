/// A set of questions of one kind, as read from one file.
package struct QuestionBank: Equatable, Sendable {
  /// Lower-case words joined by hyphens; unique among the banks found.
  package var id: String
  /// The title as it is shown.
  package var title: String
  /// The kind of all its questions.
  package var kind: QuestionKind
  /// The language of the questions, as a BCP 47 tag.
  package var language: String
  /// The questions in the order of the file.
  package var questions: [Question]

  /// Creates a bank from its parts.
  package init(
    id: String, title: String, kind: QuestionKind, language: String, questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.language = language
    self.questions = questions
  }
}

/// What a question is after: how someone acted, what they know, or whether they belong.
package enum QuestionKind: String, CaseIterable, Codable, Sendable {
  case behavioral
  case technical
  case culturalFit = "cultural-fit"

  /// The kind as typed, in British spelling too; nil for any other word.
  package init?(typed: String) {
    let word = typed.lowercased()
    self.init(rawValue: word == "behavioural" ? Self.behavioral.rawValue : word)
  }
}

/// How much experience a question supposes.
package enum Level: String, CaseIterable, Codable, Sendable {
  case junior
  case mid
  case senior
}

/// One question of a bank.
package struct Question: Equatable, Codable, Sendable {
  /// The id of the bank that holds it.
  package var bank: String
  /// Unique within the bank, and never reused for another question.
  package var id: String
  /// The kind of its bank.
  package var kind: QuestionKind
  /// The question as it is asked aloud.
  package var ask: String
  /// What the question is about: lower-case words joined by hyphens.
  package var competency: String
  /// Whom it suits.
  package var levels: [Level]
  /// The time a good answer takes, in seconds.
  package var budgetSeconds: Int
  /// What a good answer shows; never shown before the answer is given.
  package var listensFor: [String]
  /// What may be asked after the answer, in order of preference.
  package var followUps: [FollowUp]
  /// Words to find it by.
  package var tags: [String]
  /// The language of the bank, which decides whether the signs can be read.
  package var language: String
  /// The ids of the dimensions of content that it is scored on; those of its kind when nil.
  package var scoredOn: [String]?
  /// Where it was really asked; nil where nobody said.
  package var askedAt: AskedAt?

  /// Creates a question from its parts.
  package init(
    bank: String, id: String, kind: QuestionKind, ask: String, competency: String,
    levels: [Level] = Level.allCases, budgetSeconds: Int = 180, listensFor: [String] = [],
    followUps: [FollowUp] = [], tags: [String] = [], language: String = "en",
    scoredOn: [String]? = nil,
    askedAt: AskedAt? = nil
  ) {
    self.scoredOn = scoredOn
    self.askedAt = askedAt
    self.bank = bank
    self.id = id
    self.kind = kind
    self.ask = ask
    self.competency = competency
    self.levels = levels
    self.budgetSeconds = budgetSeconds
    self.listensFor = listensFor
    self.followUps = followUps
    self.tags = tags
    self.language = language
  }
}

/// Where a question was really asked.
package struct AskedAt: Equatable, Codable, Sendable {
  /// The company that asked it.
  package var company: String
  /// Which talk it was; nil where nobody said.
  package var round: String?

  /// Creates a place.
  package init(company: String, round: String? = nil) {
    self.company = company
    self.round = round
  }
}

extension Question {
  /// Tags that decide the place of a question in an interview.
  package enum Tag {
    /// It opens a first interview.
    package static let opener = "opener"
    /// It asks for the reasons for this job, at the beginning.
    package static let whyUs = "why-us"
    /// It is the invitation at the end in other words.
    package static let closing = "closing"
  }
}

/// What the interviewer may ask after the answer.
package struct FollowUp: Equatable, Codable, Sendable {
  /// The follow-up as it is asked aloud.
  package var ask: String
  /// Asked only where the answer shows this sign; nil where it may always be asked.
  package var when: Sign?
  /// Phrases, parted by commas, that tell what it asks for: where an answer has one of them it is not asked. A word
  /// that stands alone may end in `*`, for any ending.
  package var unlessSaid: String?
  /// Phrases of the same form, of which an answer must have one, since the follow-up takes it for granted; nil where
  /// it fits any answer.
  package var ifSaid: String?

  /// Creates a follow-up that is asked on a sign, or whenever there is room for one.
  package init(
    ask: String, when sign: Sign? = nil, unlessSaid: String? = nil, ifSaid: String? = nil
  ) {
    self.ask = ask
    self.when = sign
    self.unlessSaid = unlessSaid
    self.ifSaid = ifSaid
  }
}
