import Foundation
import InterviewCore

/// A session as JSON, schema `rehearse.session/1`; its keys are a contract with users' scripts.
struct SessionDocument: Codable, Equatable {
  static let schema = "rehearse.session/1"

  var schema = Self.schema
  var id: UUID
  var number: Int
  var startedAt: Date
  @Nullable var finishedAt: Date?
  var state: SessionRecord.State
  var mode: SessionRecord.Mode
  var medium: Medium
  var interviewer: String
  var seed: UInt64
  var banks: [BankVersion]
  @Nullable var decision: Decision?
  /// The answers the candidate thought their best and worst, by turn.
  @Nullable var best: Int?
  @Nullable var worst: Int?
  /// Only a recalled interview has them.
  var company: String?
  var position: String?
  var turns: [TurnDocument]
  /// Only a session that debriefs were written of has them.
  var debriefs: [DebriefDocument]?
  /// Only a session that friends have replied to has them.
  var replies: [ReplyDocument]?
  /// What is still to be asked; only a session that is not finished has it, and only in an export.
  var plan: Plan?

  init(_ record: SessionRecord, plan: Plan? = nil) {
    id = record.id
    number = record.number
    startedAt = record.startedAt
    _finishedAt = Nullable(record.finishedAt)
    state = record.state
    mode = record.mode
    medium = record.medium
    interviewer = record.interviewer
    seed = record.seed
    banks = record.banks
    _decision = Nullable(record.decision)
    _best = Nullable(record.best)
    _worst = Nullable(record.worst)
    company = record.recalled?.company
    position = record.recalled?.position
    turns = record.turns.map(TurnDocument.init)
    debriefs = record.debriefs.isEmpty ? nil : record.debriefs.map(DebriefDocument.init)
    replies = record.replies.isEmpty ? nil : record.replies.map(ReplyDocument.init)
    self.plan = plan
  }
}

struct TurnDocument: Codable, Equatable {
  var number: Int
  var role: Turn.Role
  @Nullable var redoOf: Int?
  var question: QuestionDocument
  var askedAt: Date
  var thinkingSeconds: Double
  var answerSeconds: Double
  var pausedSeconds: Double
  var budgetSeconds: Int
  var skipped: Bool
  var answer: String
  var followUps: [FollowUpDocument]
  var hints: [Hint]
  var ratings: [RatingDocument]

  init(_ turn: Turn) {
    number = turn.number
    role = turn.role
    _redoOf = Nullable(turn.redoOf)
    question = QuestionDocument(turn.question)
    askedAt = turn.askedAt
    thinkingSeconds = turn.timing.thinkingSeconds.thousandths
    answerSeconds = turn.timing.answerSeconds.thousandths
    pausedSeconds = turn.timing.pausedSeconds.thousandths
    budgetSeconds = turn.timing.budgetSeconds
    skipped = turn.skipped
    answer = turn.answer
    followUps = turn.followUps.map(FollowUpDocument.init)
    hints = turn.hints
    ratings = turn.ratings.map(RatingDocument.init)
  }
}

struct QuestionDocument: Codable, Equatable {
  @Nullable var bank: String?
  var id: String
  @Nullable var kind: QuestionKind?
  @Nullable var competency: String?
  var text: String

  init(_ question: AskedQuestion) {
    _bank = Nullable(question.bank)
    id = question.id
    _kind = Nullable(question.kind)
    _competency = Nullable(question.competency)
    text = question.text
  }
}

struct FollowUpDocument: Codable, Equatable {
  var text: String
  @Nullable var sign: Sign?
  var answer: String
  var answerSeconds: Double

  init(_ followUp: FollowUpExchange) {
    text = followUp.text
    _sign = Nullable(followUp.sign)
    answer = followUp.answer
    answerSeconds = followUp.answerSeconds.thousandths
  }
}

struct RatingDocument: Codable, Equatable {
  var rater: String
  /// Only a prediction has it.
  var predicts: String?
  var dimension: String
  var group: DimensionGroup
  @Nullable var score: Int?
  var medium: Medium
  @Nullable var evidence: String?
  /// Only a friend's rating has it.
  var saw: Saw?
  /// Only where the rater wrote something beside the score.
  var comment: String?

  init(_ rating: Rating) {
    rater = rating.rater.name
    predicts = rating.predicts
    dimension = rating.dimension
    group = rating.group
    _score = Nullable(rating.score)
    medium = rating.medium
    _evidence = Nullable(rating.evidence)
    saw = rating.saw
    comment = rating.comment
  }
}
