package import InterviewCore

/// What the user asked for with `practice`, each option under its own name: the command has them as they
/// were typed, so that none is written down, handed over and kept in three more places. What is nil or empty
/// ``PracticeChoice`` takes from the configuration, where that can settle it.
package protocol PracticeOptions {
  /// Bank ids, or paths of bank files; those for everyone when empty.
  var bank: [String] { get }
  /// The kinds to ask; all when empty. Of a real interview the first counts.
  var kind: [QuestionKind] { get }
  /// The competencies to ask; all when empty.
  var competency: [String] { get }
  /// Whom the questions must suit; anyone when nil.
  var level: Level? { get }
  /// The job whose specialist banks are asked from as well.
  var role: String? { get }
  /// How many questions to ask; when nil, the usual number, or as many as fit into the minutes.
  var questions: Int? { get }
  /// The time for the whole interview, in minutes.
  var minutes: Int? { get }
  /// How the session is run.
  var mode: SessionRecord.Mode? { get }
  /// How the answers are given.
  var medium: Medium? { get }
  /// Whether spoken answers are recorded.
  var record: Bool? { get }
  /// Whether the questions are spoken.
  var speak: Bool? { get }
  /// The id of the interviewer.
  var interviewer: String? { get }
  /// Makes the choice of questions reproducible; drawn when nil.
  var seed: UInt64? { get }
  /// Whether an unscored question comes first.
  var warmUp: Bool? { get }
  /// Whether answers are followed up.
  var followUps: Bool? { get }
  /// Whether the candidate's own questions are asked for at the end.
  var closing: Bool? { get }
  /// Whether the prompt shows the time.
  var clock: Bool? { get }
  /// How closely the candidate scores.
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
