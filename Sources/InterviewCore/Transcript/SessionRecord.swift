import TextBasics

package import struct Foundation.Date
package import struct Foundation.UUID

/// One interview as it is kept: who asked, what was asked, what was answered and how it was rated.
package struct SessionRecord: Equatable, Sendable {
  /// The identifier that stays the same on every machine.
  package var id: UUID
  /// The number the user knows it by; the store gives it.
  package var number: Int
  /// When it began.
  package var startedAt: Date
  /// When it was finished; nil while it is not.
  package var finishedAt: Date?
  /// Whether it is over.
  package var state: State
  /// How it is run.
  package var mode: Mode
  /// How its answers are given.
  package var medium: Medium
  /// The id of the interviewer.
  package var interviewer: String
  /// What the choice of questions was drawn from.
  package var seed: UInt64
  /// The banks that were asked from, with their text at the time.
  package var banks: [BankVersion]
  /// The candidate's own answer to "would this interviewer hire you?".
  package var decision: Decision?
  /// The number of the turn the candidate thought their best, before anything was shown.
  package var best: Int?
  /// The number of the turn they thought their worst.
  package var worst: Int?
  /// What they were asked at the end and had no answer to, so that nobody asks again.
  package var declined: Set<Judgement> = []
  /// What was asked and answered, in order.
  package var turns: [Turn]
  /// What it is for, or where it was.
  package var setting: SessionSetting
  /// The debriefs that were written of it, oldest first.
  package var debriefs: [DebriefRecord]
  /// What friends sent back, in the order of its coming.
  package var replies: [Reply]
  /// Whose replies were removed, by name, so that another machine does not bring them back.
  package var removedReplies: [RemovedReply] = []

  /// Creates a record from its parts.
  package init(
    id: UUID, number: Int, startedAt: Date, finishedAt: Date? = nil, state: State = .suspended,
    mode: Mode = .mock, medium: Medium = .typed, interviewer: String, seed: UInt64,
    banks: [BankVersion] = [], decision: Decision? = nil, best: Int? = nil, worst: Int? = nil,
    setting: SessionSetting = SessionSetting(), turns: [Turn] = [], debriefs: [DebriefRecord] = [],
    replies: [Reply] = []
  ) {
    self.id = id
    self.number = number
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.state = state
    self.mode = mode
    self.medium = medium
    self.interviewer = interviewer
    self.seed = seed
    self.banks = banks
    self.decision = decision
    self.best = best
    self.worst = worst
    self.turns = turns
    self.setting = setting
    self.debriefs = debriefs
    self.replies = replies
  }

  /// Whether a session is over. One that is under way counts as suspended: a lost machine needs no
  /// farewell.
  package enum State: String, CaseIterable, Codable, Sendable {
    case finished
    case suspended
    case abandoned
  }

  /// How a session is run.
  package enum Mode: String, CaseIterable, Codable, Sendable {
    /// A whole interview, scored after its last question.
    case mock
    /// One question at a time, scored at once.
    case drill
    /// A real interview, typed from memory.
    case recall
  }

  /// Whether it is a real interview, typed from memory.
  package var isRecalled: Bool { mode == .recall }

  /// The turns whose answers are scored.
  package var scorableTurns: [Turn] { turns.filter(\.isScorable) }

  /// The turn with that number.
  package func turn(_ number: Int) -> Turn? { turns.first { $0.number == number } }

  /// Every competency asked about, in the order of asking, each once.
  package var competencies: [String] {
    turns.compactMap(\.question.competency).firstOfEach()
  }
}

/// What a candidate is asked about the whole, before anything is shown to them.
package enum Judgement: String, CaseIterable, Codable, Sendable {
  case decision
  case best
  case worst
}

/// Which text of a bank was used.
package struct BankVersion: Equatable, Codable, Sendable {
  /// The id of the bank.
  package var id: String
  /// The SHA-256 of the file, in lower-case hexadecimal.
  package var sha256: String

  /// Creates a version from the bank's id and its file's digest.
  package init(id: String, sha256: String) {
    self.id = id
    self.sha256 = sha256
  }
}

/// Would this interviewer hire the candidate?
package enum Decision: String, CaseIterable, Codable, Sendable {
  case strongNo = "strong-no"
  case no
  case yes
  case strongYes = "strong-yes"
}
