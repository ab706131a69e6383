package import InterviewCore

/// What the user asked for with `practice`, each option under its own name: the command has them as they
/// were typed, so that none is written down, handed over and kept in three more places.
package protocol PracticeOptions {
  /// Bank ids, or paths of bank files; those for everyone when empty.
  var bank: [String] { get }
  /// The kinds to ask; all when empty. Of a real interview the first counts.
  var kind: [QuestionKind] { get }
  /// The competencies to ask; all when empty.
  var competency: [String] { get }
  /// Whom the questions must suit; anyone when nil.
  var level: Level? { get }
  /// The job whose specialist banks are asked from as well; that of the configuration when nil.
  var role: String? { get }
  /// How many questions to ask; when nil, the usual number, or as many as fit into the minutes.
  var questions: Int? { get }
  /// The time for the whole interview, in minutes.
  var minutes: Int? { get }
  /// How the session is run.
  var mode: SessionRecord.Mode { get }
  /// How the answers are given.
  var medium: Medium { get }
  /// Whether spoken answers are recorded; as the configuration says when nil.
  var record: Bool? { get }
  /// Whether the questions are spoken, even where the configuration does not say so.
  var speak: Bool { get }
  /// The id of the interviewer.
  var interviewer: String { get }
  /// Makes the choice of questions reproducible; drawn when nil.
  var seed: UInt64? { get }
  /// Whether the unscored first question is left out.
  var noWarmUp: Bool { get }
  /// Whether no answer is followed up.
  var noFollowUps: Bool { get }
  /// Whether nobody asks for the candidate's own questions at the end.
  var noClosing: Bool { get }
  /// Whether the prompt shows no time.
  var noClock: Bool { get }
  /// How closely the candidate scores; as the configuration says when nil.
  var scoring: ScoringDepth? { get }
  /// When the candidate scores; as is usual for the mode when nil.
  var rate: RatingTime? { get }
  /// The friend whose scores the candidate wants to predict.
  var predict: String? { get }
  /// The friend who sits by, where answers are observed.
  var observer: String? { get }
  /// The application that it is for, as it was named.
  var job: String? { get }
  /// Which talk for that job is ahead; what its record says when nil.
  var round: InterviewRound? { get }
  /// Whether the questions are only shown.
  var plan: Bool { get }
  /// Whether the candidate names the story they are going to tell before each answer.
  var stories: Bool { get }
  /// Who hires; of a real interview asked for on a terminal when nil.
  var company: String? { get }
  /// What the interview is for; of a real one asked for on a terminal when nil.
  var position: String? { get }
  /// The bank of one's own that keeps the questions of a real interview; offered on a terminal when nil.
  var keepIn: String? { get }
}

/// What holds for every interview.
package enum PracticeLimits {
  /// How many questions a session has when nobody says: what ten minutes hold.
  package static let usualQuestions = 4
  /// The most questions that one session asks.
  package static let mostQuestions = 100
}

extension PracticeOptions {
  /// Whether a question is among those wanted.
  func wants(_ question: Question) -> Bool {
    (kind.isEmpty || kind.contains(question.kind))
      && (competency.isEmpty || competency.contains(question.competency))
  }

  /// The filters, as the user typed them.
  var filters: [String] {
    bank.map { "--bank \($0)" } + kind.map { "--kind \($0.rawValue)" }
      + competency.map { "--competency \($0)" } + (level.map { ["--level \($0.rawValue)"] } ?? [])
      + (role.map { ["--role \($0.asShellWord)"] } ?? [])
  }

  /// Whether the questions are left to the interviewer, who then opens as first interviews do.
  var opensAsUsual: Bool {
    bank.isEmpty && kind.isEmpty && competency.isEmpty && mode == .mock
  }
}
