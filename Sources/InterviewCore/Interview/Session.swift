import TextBasics

/// An interview as a value: events go in, effects come out, and nothing else happens.
///
/// What comes next is read off the record and the plan, so a session that was suspended goes on the
/// same way as one that was not.
package struct Session: Equatable, Sendable {
  /// What is going to be asked.
  package let plan: Plan
  /// What has been asked and answered.
  package internal(set) var record: SessionRecord
  /// Where the interview stands.
  package internal(set) var phase: Phase = .ready
  /// An unfinished answer from before the program ended.
  var draft: Draft?
  /// Steps that were taken, or passed over, in this sitting.
  var passed: Set<Step> = []
  /// What reads the lines that are typed.
  var reader = SlashReader()

  /// Where an interview stands.
  package indirect enum Phase: Equatable, Sendable {
    case ready
    /// Naming the story that is going to be told in answer to a question, which was asked then.
    case namingStory(Question, since: Moment)
    case answering(Answering)
    case recalling(Recalling)
    /// In the pause menu, on the way back to where it was.
    case pausing(Phase)
    case deciding
    /// Naming the best and the worst answer, or the worst alone.
    case naming(worstOnly: Bool)
    case scoring(Scoring)
    case offeringRedo(turn: Int)
    case over
  }

  /// A step that comes once.
  enum Step: Hashable, Sendable {
    case lookBack
    case lookBackOn(turn: Int)
    case redo
    case noMoreQuestions
  }

  /// Creates a session from its record (without turns when it is new), the plan, and an unfinished
  /// answer where one was kept.
  package init(record: SessionRecord, plan: Plan, draft: Draft? = nil) {
    self.record = record
    self.plan = plan
    self.draft = draft
  }

  /// What the interview waits for; nil once it is over.
  package var request: Request? {
    switch phase {
    case .ready, .over: nil
    case .namingStory: .story
    case .answering(let answering): answering.request
    case .recalling(let recalling): .recall(recalling)
    case .pausing(.answering): .menu(inAnswer: true)
    case .pausing: .menu(inAnswer: false)
    case .deciding: .decision
    case .naming(let worstOnly): .extremes(worstOnly: worstOnly)
    case .scoring(let scoring): scoring.request
    case .offeringRedo: .redo
    }
  }

  /// Where a line is asked for that is no answer.
  var place: Control.Place { request?.place ?? .scores }

  /// Whether an answer is being given, and its clock may run.
  package var isAnswering: Bool {
    if case .answering = phase { true } else { false }
  }

  /// The answer being given, paused or not.
  package var answering: Answering? {
    switch phase {
    case .answering(let answering), .pausing(.answering(let answering)): answering
    default: nil
    }
  }

  /// The time of the answer being given, for a clock to show; nil where none runs.
  package func timing(at now: Moment) -> Timing? {
    if case .namingStory(_, let start) = phase {
      return Timing(
        answerSeconds: now.seconds(since: start), budgetSeconds: Self.secondsToNameStory)
    }
    return answering.map { $0.clock.timing(at: now, budgetSeconds: budget(of: $0.subject)) }
  }

  /// Takes an event and says what is to be done about it.
  package mutating func handle(_ event: Event, at now: Moment) -> [Effect] {
    switch (phase, event) {
    case (.ready, .begin): begin(at: now)
    case (_, .sound(let event)): hear(event, at: now)
    case (.over, _), (.ready, _), (_, .begin): []
    case (.recalling(let recalling), _):
      plan.recall.map { handle(event, in: recalling, $0, at: now) } ?? []
    case (_, .closed(let unfinished)): suspend(leaving: unfinished, at: now)
    case (.answering(let answering), _): handle(event, in: answering, at: now)
    case (.pausing(let previous), _): handle(event, pausing: previous, at: now)
    case (_, .interrupted), (_, .endOfInput): pause(at: now)
    case (_, .line(let line, _)): take(line, at: now)
    case (_, .pasted), (_, .editor), (_, .edited), (_, .tick): []
    }
  }

  /// Takes a line where something else than an answer is asked for.
  private mutating func take(_ line: String, at now: Moment) -> [Effect] {
    switch reader.read(line.trimmed) {
    case .control(let control): return obeyAfterAnswers(control, at: now)
    case .unknown(let word): return [.say(.control(.unknown(word, place)))]
    case .text: break
    }
    return switch phase {
    case .namingStory(let question, _): nameStory(line, for: question, at: now)
    case .deciding: decide(line, at: now)
    case .naming(let worstOnly): name(line, worstOnly: worstOnly, at: now)
    case .scoring(let scoring): score(line, in: scoring, at: now)
    case .offeringRedo(let turn): redo(line, turn: turn, at: now)
    case .ready, .answering, .recalling, .pausing, .over: []
    }
  }

  private mutating func begin(at now: Moment) -> [Effect] {
    let isNew = record.turns.isEmpty && draft == nil
    let greeting =
      plan.recall == nil ? Utterance.spoken(plan.greeting) : .recalling(.howToRecall)
    let opening: [Effect] = [.say(isNew ? greeting : .resumed(number: record.number))]
    return opening + (goOnReopened(at: now) ?? advance(at: now))
  }

  /// Goes on with an answer that had been opened again when the program ended; nil where none had.
  private mutating func goOnReopened(at now: Moment) -> [Effect]? {
    guard let draft, let turn = record.turn(draft.turn) else { return nil }
    let exchange = turn.followUps.firstIndex { $0.text == draft.question }
    guard exchange != nil || turn.question.text == draft.question else { return nil }
    let effects = reopen(turn, exchange: exchange ?? -1, at: now)
    guard case .answering(var answering) = phase else { return effects }
    answering.lines = draft.lines
    answering.unfinished = draft.unfinished
    answering.take.recording = draft.recording ?? answering.take.recording
    answering.goOnWriting(carrying: draft.timing, at: now)
    self.draft = nil
    phase = .answering(answering)
    return [
      .say(.spoken(answering.question)), .say(.answering(.goingOn(lines: Array(draft.lines)))),
    ]
  }

  /// Suspends the interview; what was being said is kept as a draft. One without a word is dropped.
  mutating func suspend(leaving unfinished: UnfinishedLine? = nil, at now: Moment) -> [Effect] {
    var effects: [Effect] = []
    var isUnsaid = record.turns.isEmpty
    let isRecording = answering?.take.isOpen ?? false
    if var answering {
      // Elsewhere, in the menu, what was typed is no part of the answer.
      if isAnswering, let unfinished { answering.unfinished = unfinished }
      effects.append(
        .keepDraft(answering.isWorthKeeping ? draft(of: answering, at: now) : nil))
      isUnsaid = isUnsaid && !answering.isBegun
    }
    phase = .over
    if isRecording { effects.append(.record(.finish)) }
    return effects
      + (isUnsaid ? [.dropSession, .say(.leftUnsaid)] : [.keepSession, .say(.suspended)])
  }
}
