/// A set of questions of one kind, as read from one file.
public struct QuestionBank: Equatable, Sendable {
  /// Lower-case words joined by hyphens; unique among the banks found.
  public var id: String
  /// The title as it is shown.
  public var title: String
  /// The kind of all its questions.
  public var kind: QuestionKind
  /// The language of the questions, as a BCP 47 tag.
  public var language: String
  /// The questions in the order of the file.
  public var questions: [Question]

  /// Creates a bank from its parts.
  public init(
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
public enum QuestionKind: String, CaseIterable, Codable, Sendable {
  case behavioral
  case technical
  case culturalFit = "cultural-fit"
}

/// How much experience a question supposes.
public enum Level: String, CaseIterable, Codable, Sendable {
  case junior
  case mid
  case senior
}

/// One question of a bank.
public struct Question: Equatable, Codable, Sendable {
  /// The id of the bank that holds it.
  public var bank: String
  /// Unique within the bank, and never reused for another question.
  public var id: String
  /// The kind of its bank.
  public var kind: QuestionKind
  /// The question as it is asked aloud.
  public var ask: String
  /// What the question is about: lower-case words joined by hyphens.
  public var competency: String
  /// Whom it suits.
  public var levels: [Level]
  /// The time a good answer takes, in seconds.
  public var budgetSeconds: Int
  /// What a good answer shows; never shown before the answer is given.
  public var listensFor: [String]
  /// What may be asked after the answer, in order of preference.
  public var followUps: [FollowUp]
  /// Words to find it by.
  public var tags: [String]
  /// The language of the bank, which decides whether the signs can be read.
  public var language: String

  /// Creates a question from its parts.
  public init(
    bank: String, id: String, kind: QuestionKind, ask: String, competency: String,
    levels: [Level] = Level.allCases, budgetSeconds: Int = 180, listensFor: [String] = [],
    followUps: [FollowUp] = [], tags: [String] = [], language: String = "en"
  ) {
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

/// What the interviewer may ask after the answer.
public struct FollowUp: Equatable, Codable, Sendable {
  /// The follow-up as it is asked aloud.
  public var ask: String
  /// Asked only where the answer shows this sign; nil where it may always be asked.
  public var when: Sign?

  /// Creates a follow-up that is asked on a sign, or whenever there is room for one.
  public init(ask: String, when sign: Sign? = nil) {
    self.ask = ask
    self.when = sign
  }
}
