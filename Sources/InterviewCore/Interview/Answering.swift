/// An answer while it is being given.
package struct Answering: Equatable, Sendable {
  /// What is being answered.
  package internal(set) var subject: Subject
  /// The lines so far.
  package internal(set) var lines: AnswerLines = []
  /// How many bytes of what was said found no room.
  package internal(set) var omitted = 0
  /// Text that stands in the line but is not finished, and the place of the cursor in it.
  package internal(set) var unfinished: UnfinishedLine?
  /// Where the answer stands.
  package internal(set) var stage: Stage
  /// What an observer noted, with the seconds of the answer at which they did.
  package internal(set) var tallies: [Hint] = []
  /// Whether its time is that of typing.
  let isTyped: Bool
  /// Whether somebody notes what they see while it is spoken.
  let isObserved: Bool
  /// Whether it was given elsewhere and is only written down here, so that no time is measured.
  var isRecalled = false
  var clock: AnswerClock
  var nudges = 0
  /// What is recorded of it.
  var take = Take()
  var saidEmpty = false
  /// How many of the lines the interviewer has replied to, since they were questions back.
  var repliedTo = 0

  init(_ subject: Subject, medium: Medium, at now: Moment) {
    self.subject = subject
    isTyped = medium == .typed
    isObserved = medium == .observed
    stage = isTyped ? .writing : .thinking
    clock = AnswerClock(asked: now)
  }

  /// What an answer is to.
  package enum Subject: Equatable, Sendable {
    /// A new turn, not kept yet.
    case turn(Turn)
    /// A follow-up in the turn with that number.
    case followUp(turn: Int, text: String, sign: Sign?)
  }

  /// Where an answer stands: a typed one is written from the start; one spoken aloud is thought about,
  /// spoken, and then written down.
  package enum Stage: Equatable, Sendable {
    case thinking
    case speaking
    case writing
  }

  /// The answer as text.
  package var text: String { lines.joined(separator: "\n") }

  /// Whether there is something to lose: words, or a spoken answer whose gist is still to be typed.
  var isWorthKeeping: Bool {
    isRecalled || !lines.isEmpty || !(unfinished?.text.isEmpty ?? true)
      || (!isTyped && stage == .writing) || take.recording != nil
  }

  /// Whether anything was said, be it not written down yet.
  var isBegun: Bool { isWorthKeeping || stage == .speaking }

  /// Whether its sound is being recorded, or will be when the clock goes on.
  package var isRecording: Bool { take.isOpen }

  /// What was recorded of it so far.
  package var recording: Recording? { take.recording }

  /// What is being answered, as it was asked.
  package var question: String {
    switch subject {
    case .turn(let turn): turn.question.text
    case .followUp(_, let text, _): text
    }
  }
}

/// A line that was being typed.
package struct UnfinishedLine: Equatable, Codable, Sendable {
  /// The unfinished text.
  package var text: String
  /// In UTF-8 bytes from the start; nil is the end.
  package var cursor: Int?

  /// Creates a line with its cursor.
  package init(_ text: String, cursor: Int? = nil) {
    self.text = text
    self.cursor = cursor
  }
}

/// Measures thinking, answering and pausing apart, in seconds of the steady clock.
struct AnswerClock: Equatable {
  private(set) var asked: Double
  private(set) var started: Double?
  private(set) var ended: Double?
  private var pausedSince: Double?
  private var pausedThinking = 0.0
  private var pausedAnswering = 0.0
  /// Seconds brought along from before an interruption of the program.
  private var carried = Timing()

  init(asked now: Moment, carrying timing: Timing = Timing()) {
    asked = now.steady
    carried = timing
  }

  /// Starts the answering time; the earliest start that is told of counts.
  mutating func start(at steady: Double) {
    started = min(started ?? .infinity, max(asked, steady))
  }

  /// Counts the time to think from now on, unless the answer has begun.
  mutating func askAgain(at now: Moment) {
    if started == nil, pausedSince == nil { asked = max(asked, now.steady) }
  }

  mutating func stop(at now: Moment) {
    ended = ended ?? now.steady
  }

  mutating func pause(at now: Moment) {
    pausedSince = pausedSince ?? now.steady
  }

  mutating func goOn(at now: Moment) {
    guard let since = pausedSince else { return }
    let length = max(0, now.steady - since)
    pausedSince = nil
    guard ended == nil else { return }
    if started == nil { pausedThinking += length } else { pausedAnswering += length }
  }

  /// What has been measured until now; once stopped it does not change any more.
  func timing(at now: Moment, budgetSeconds: Int) -> Timing {
    let end = ended ?? pausedSince ?? now.steady
    let start = started ?? end
    let running = pausedSince.map { ended == nil ? max(0, now.steady - $0) : 0 } ?? 0
    return Timing(
      thinkingSeconds: carried.thinkingSeconds + max(0, start - asked - pausedThinking),
      answerSeconds: carried.answerSeconds + max(0, end - start - pausedAnswering),
      pausedSeconds: carried.pausedSeconds + pausedThinking + pausedAnswering + running,
      budgetSeconds: budgetSeconds)
  }
}
