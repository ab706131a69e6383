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
  /// What the candidate was asked at the end and had no answer to.
  var declined: [Judgement]?
  /// What it is for, or where it was.
  @Added var role: String?
  @Added var job: UUID?
  @Added var company: String?
  @Added var position: String?
  var turns: [TurnDocument]
  /// Only a session that debriefs were written of has them.
  var debriefs: [DebriefDocument]?
  /// Only a session that friends have replied to has them.
  var replies: [ReplyDocument]?
  /// Only a session of which some were removed has them.
  var removedReplies: [RemovedReplyDocument]?
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
    declined = record.declined.isEmpty ? nil : Judgement.allCases.filter(record.declined.contains)
    _role = Added(record.setting.role)
    _job = Added(record.setting.job)
    _company = Added(record.setting.company)
    _position = Added(record.setting.position)
    turns = record.turns.map(TurnDocument.init)
    debriefs = record.debriefs.isEmpty ? nil : record.debriefs.map(DebriefDocument.init)
    replies = record.replies.isEmpty ? nil : record.replies.map(ReplyDocument.init)
    removedReplies =
      record.removedReplies.isEmpty ? nil : record.removedReplies.map(RemovedReplyDocument.init)
    self.plan = plan
  }
}
