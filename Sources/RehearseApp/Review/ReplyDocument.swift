import Foundation
import InterviewCore

/// That a debrief was written, as JSON.
struct DebriefDocument: Codable, Equatable {
  var id: UUID
  var `for`: String
  var writtenAt: Date
  /// What its numbers count; turns where it is missing.
  var numbering: DebriefRecord.Numbering?

  init(_ debrief: DebriefRecord) {
    numbering = debrief.numbering == .turns ? nil : debrief.numbering
    id = debrief.id
    self.for = debrief.friend
    writtenAt = debrief.writtenAt
  }
}

/// A friend's words about a whole session, as JSON; the ratings stand with the turns.
struct ReplyDocument: Codable, Equatable {
  var debrief: UUID
  var rater: String
  @Nullable var saw: Saw?
  var worked: String
  var workOn: String
  var tryNext: String
  @Nullable var decision: Decision?
  var receivedAt: Date

  init(_ reply: Reply) {
    debrief = reply.debrief
    rater = reply.rater
    _saw = Nullable(reply.saw)
    worked = reply.worked
    workOn = reply.workOn
    tryNext = reply.tryNext
    _decision = Nullable(reply.decision)
    receivedAt = reply.receivedAt
  }
}
