import InterviewCore
import RehearseApp

/// What someone wants to practise, without a command line; everything that a mock interview has unless
/// said otherwise.
struct Wanted: PracticeOptions {
  var bank: [String] = []
  var kind: [QuestionKind] = []
  var competency: [String] = []
  var level: Level?
  var role: String?
  var scoring: ScoringDepth?
  var questions: Int?
  var minutes: Int?
  var mode = SessionRecord.Mode.mock
  var medium = Medium.typed
  var record: Bool?
  var speak = false
  var interviewer = "neutral"
  var seed: UInt64?
  var noWarmUp = false
  var noFollowUps = false
  var noClosing = false
  var noClock = false
  var rate: RatingTime?
  var predict: String?
  var observer: String?
  var job: String?
  var company: String?
  var position: String?
  var keepIn: String?
  var round: InterviewRound?
  var plan = false
  var stories = false
}
