import Foundation
import InterviewCore

/// That a debrief was written, as JSON.
struct DebriefDocument: Codable, Equatable {
  var id: UUID
  var `for`: String
  var writtenAt: Date
  /// What its numbers count; turns where it is missing.
  var numbering: DebriefRecord.Numbering?
  /// The numbers of the answers in it; all of them where it is missing.
  var answers: [Int]?
  /// The words that were taken out of it; none where it is missing.
  var redacted: [String]?

  init(_ debrief: DebriefRecord) {
    redacted = debrief.redacted.isEmpty ? nil : debrief.redacted
    answers = debrief.answers
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
  /// What stays with them of answers.
  var reactions: [ReactionDocument]?
  /// Their notes on the words of answers.
  var notes: [NoteDocument]?

  struct ReactionDocument: Codable, Equatable {
    var turn: Int
    var text: String
  }

  struct NoteDocument: Codable, Equatable {
    var turn: Int
    var quote: String
    var text: String
  }

  init(_ reply: Reply) {
    let reactions = reply.remarks.filter { $0.quote == nil }
    self.reactions =
      reactions.isEmpty ? nil : reactions.map { .init(turn: $0.turn, text: $0.text) }
    let notes = reply.remarks.compactMap { remark in
      remark.quote.map { NoteDocument(turn: remark.turn, quote: $0, text: remark.text) }
    }
    self.notes = notes.isEmpty ? nil : notes
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

/// That a friend's reply was removed, as JSON.
struct RemovedReplyDocument: Codable, Equatable {
  var rater: String
  var removedAt: Date

  init(_ removed: RemovedReply) {
    rater = removed.rater
    removedAt = removed.removedAt
  }
}
