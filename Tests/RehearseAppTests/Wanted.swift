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
  var mode: SessionRecord.Mode?
  var medium: Medium?
  var record: Bool?
  var speak: Bool?
  var interviewer: String?
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

  var warmUp: Bool? { noWarmUp ? false : nil }
  var followUps: Bool? { noFollowUps ? false : nil }
  var closing: Bool? { noClosing ? false : nil }
  var clock: Bool? { noClock ? false : nil }
}
