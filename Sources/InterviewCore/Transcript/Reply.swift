package import struct Foundation.Date
package import struct Foundation.UUID

/// That a debrief of a session was written for a friend.
package struct DebriefRecord: Equatable, Sendable {
  /// The identifier that the form and its reply carry.
  package var id: UUID
  /// The friend's name.
  package var friend: String
  /// When it was written last.
  package var writtenAt: Date
  /// How its answers are numbered, for ever: forms that are out already must be read rightly.
  package var numbering: Numbering
  /// The numbers of the answers that the friend was given; nil for all of them.
  package var answers: [Int]?
  /// The words that were taken out for this friend when it was written last.
  package var redacted: [String]

  /// What the numbers of a form count.
  package enum Numbering: String, Codable, Sendable {
    /// The turns, with a warm-up, as the first version did.
    case turns
    /// The answers to questions.
    case answers
  }

  /// Creates a record.
  package init(
    id: UUID, friend: String, writtenAt: Date, numbering: Numbering = .answers,
    answers: [Int]? = nil, redacted: [String] = []
  ) {
    self.answers = answers
    self.redacted = redacted
    self.id = id
    self.friend = friend
    self.writtenAt = writtenAt
    self.numbering = numbering
  }
}

extension SessionRecord {
  /// The number by which a form calls a turn.
  package func number(ofTurn turn: Int, by numbering: DebriefRecord.Numbering) -> Int {
    // What has no number comes behind all that have one.
    numbering == .turns ? turn : answerNumber(ofTurn: turn) ?? numberedTurns.count + 1
  }

  /// The turn that a form calls by a number.
  package func turn(numbered number: Int, by numbering: DebriefRecord.Numbering) -> Turn? {
    numbering == .turns ? turn(number) : turn(ofAnswer: number)
  }
}

/// What a friend sent back about a whole session; their ratings stand with the turns.
package struct Reply: Equatable, Sendable {
  /// The debrief it answers.
  package var debrief: UUID
  /// The friend's name, as it stands in the ratings.
  package var rater: String
  /// How the friend came to know the answers; nil where they did not say.
  package var saw: Saw?
  /// What worked; empty where nothing was written.
  package var worked: String
  /// What to work on.
  package var workOn: String
  /// What to try next.
  package var tryNext: String
  /// Whether the friend would hire; nil where they did not say.
  package var decision: Decision?
  /// When it was imported.
  package var receivedAt: Date
  /// What stays with the friend of each answer, and their notes on its words.
  package var remarks: [AnswerRemark]

  /// Creates a reply from its parts.
  package init(
    debrief: UUID, rater: String, saw: Saw? = nil, worked: String = "", workOn: String = "",
    tryNext: String = "", decision: Decision? = nil, receivedAt: Date,
    remarks: [AnswerRemark] = []
  ) {
    self.remarks = remarks
    self.debrief = debrief
    self.rater = rater
    self.saw = saw
    self.worked = worked
    self.workOn = workOn
    self.tryNext = tryNext
    self.decision = decision
    self.receivedAt = receivedAt
  }
}

/// That what a friend had said of a session was removed.
package struct RemovedReply: Equatable, Sendable {
  /// The friend's name, as it stood in the ratings.
  package var rater: String
  /// When it was removed; what came later counts again.
  package var removedAt: Date

  /// Creates a mark.
  package init(rater: String, removedAt: Date) {
    self.rater = rater
    self.removedAt = removedAt
  }
}
