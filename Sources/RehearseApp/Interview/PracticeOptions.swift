package import InterviewCore

/// What the user asked for with `practice`.
package struct PracticeOptions: Equatable, Sendable {
  /// Bank ids, or paths of bank files; all that are found when empty.
  package var banks: [String]
  /// The kinds to ask; all when empty.
  package var kinds: [QuestionKind]
  /// The competencies to ask; all when empty.
  package var competencies: [String]
  /// Whom the questions must suit; anyone when nil.
  package var level: Level?
  /// How many questions to ask; when nil, the usual number, or as many as fit into the minutes.
  package var questions: Int?
  /// The time for the whole interview, in minutes.
  package var minutes: Int?
  /// How the session is run.
  package var mode: SessionRecord.Mode
  /// How the answers are given.
  package var medium: Medium
  /// The id of the interviewer.
  package var interviewer: String
  /// Makes the choice of questions reproducible; drawn when nil.
  package var seed: UInt64?
  /// Whether there is an unscored first question.
  package var warmUp: Bool
  /// Whether answers are followed up.
  package var followUps: Bool
  /// Whether the candidate is asked for questions of their own.
  package var closing: Bool
  /// Whether the prompt shows the time.
  package var clock: Bool
  /// When the candidate scores; as is usual for the mode when nil.
  package var rating: RatingTime?
  /// The friend whose scores the candidate wants to predict.
  package var predicts: String?
  /// The friend who sits by, where answers are observed.
  package var observer: String?

  /// How many questions a session has when nobody says: what ten minutes hold.
  package static let usualQuestions = 3
  /// The most questions that one session asks.
  package static let mostQuestions = 100

  /// Creates options with everything a mock interview has.
  package init(
    banks: [String] = [], kinds: [QuestionKind] = [], competencies: [String] = [],
    level: Level? = nil, questions: Int? = nil, minutes: Int? = nil,
    mode: SessionRecord.Mode = .mock, medium: Medium = .typed, interviewer: String = "neutral",
    seed: UInt64? = nil, warmUp: Bool = true, followUps: Bool = true, closing: Bool = true,
    clock: Bool = true,
    rating: RatingTime? = nil, predicts: String? = nil, observer: String? = nil
  ) {
    self.banks = banks
    self.kinds = kinds
    self.competencies = competencies
    self.level = level
    self.questions = questions
    self.minutes = minutes
    self.mode = mode
    self.medium = medium
    self.interviewer = interviewer
    self.seed = seed
    self.warmUp = warmUp
    self.followUps = followUps
    self.closing = closing
    self.clock = clock
    self.rating = rating
    self.predicts = predicts
    self.observer = observer
  }

  /// Whether a question is among those wanted.
  func wants(_ question: Question) -> Bool {
    (kinds.isEmpty || kinds.contains(question.kind))
      && (competencies.isEmpty || competencies.contains(question.competency))
      && (level.map(question.levels.contains) ?? true)
  }

  /// The filters, as the user typed them.
  var filters: [String] {
    banks.map { "--bank \($0)" } + kinds.map { "--kind \($0.rawValue)" }
      + competencies.map { "--competency \($0)" } + (level.map { ["--level \($0.rawValue)"] } ?? [])
  }
}
