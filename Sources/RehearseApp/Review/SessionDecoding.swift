import Foundation
import InterviewCore

extension SessionRecord {
  /// Creates the record that a document describes.
  init(_ document: SessionDocument) {
    self.init(
      id: document.id, number: document.number, startedAt: document.startedAt,
      finishedAt: document.finishedAt, state: document.state, mode: document.mode,
      medium: document.medium, interviewer: document.interviewer, seed: document.seed,
      banks: document.banks, decision: document.decision, best: document.best,
      worst: document.worst,
      setting: SessionSetting(
        role: document.role, job: document.job, company: document.company,
        position: document.position),
      turns: document.turns.map(Turn.init),
      debriefs: (document.debriefs ?? []).map {
        DebriefRecord(
          id: $0.id, friend: $0.for, writtenAt: $0.writtenAt, numbering: $0.numbering ?? .turns,
          answers: $0.answers, redacted: $0.redacted ?? [])
      },
      replies: (document.replies ?? []).map(Reply.init))
    declined = Set(document.declined ?? [])
    removedReplies = (document.removedReplies ?? []).map {
      RemovedReply(rater: $0.rater, removedAt: $0.removedAt)
    }
  }
}

extension Reply {
  init(_ document: ReplyDocument) {
    self.init(
      debrief: document.debrief, rater: document.rater, saw: document.saw,
      worked: document.worked, workOn: document.workOn, tryNext: document.tryNext,
      decision: document.decision, receivedAt: document.receivedAt,
      remarks: (document.reactions ?? []).map { AnswerRemark(turn: $0.turn, text: $0.text) }
        + (document.notes ?? []).map {
          AnswerRemark(turn: $0.turn, quote: $0.quote, text: $0.text)
        })
  }
}
