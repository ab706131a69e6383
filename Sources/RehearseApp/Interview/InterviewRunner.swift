import Foundation
import InterviewCore
import TerminalUI

/// Runs an interview at a console: reads what the session asks for, and carries out what it answers.
@MainActor final class InterviewRunner {
  private(set) var session: Session
  let app: App
  private let keeper: SessionKeeper
  private let editor: AnswerEditor
  private let voice: InterviewVoice
  private let showsClock: Bool
  let desk: SoundDesk
  /// The answer that is played while it is scored.
  var listening: Listening?
  /// The voice that asks, while it is to be heard, and words that are still to be spoken.
  var spokenWords: (any SpokenWords)?
  var unspoken: [String] = []
  /// Whether what is kept is about sound, which belongs to any answer, and not about the one that was edited.
  var isTakingSound = false
  /// Whether a score is being typed while sound plays.
  var isTypingScore = false
  private var ending: InputEvent.Ending?
  /// A line that was broken off outside of answers, which the session does not know of.
  private var brokenOff: (request: Request, line: UnfinishedLine)?

  init(
    session: Session, app: App, store: any TranscriptStore, showsClock: Bool, hintsOff: Set<Sign>,
    stories: [Story], desk: SoundDesk
  ) {
    self.desk = desk
    self.showsClock = showsClock
    self.session = session
    self.app = app
    keeper = SessionKeeper(store: store, drafts: app.drafts, session: session.record.id)
    editor = AnswerEditor(app, in: app.drafts.editing(session.record.id))
    voice = InterviewVoice(
      plan: session.plan, today: app.environment.now().date, hintsOff: hintsOff,
      sound: app.soundText, stories: stories)
  }

  private var now: Moment { app.environment.now() }

  /// Runs to the end, or until it is suspended.
  func run() -> ExitStatus {
    studyOld()
    perform(session.handle(.begin, at: now))
    while let request = session.request {
      speak()
      let input = app.console.read(reading(request))
      silence()
      handle(input, to: request)
      takeStudies(desk.studies.done())
    }
    listening?.stop()
    takeStudies(desk.studies.rest())
    return conclude()
  }

  private func handle(_ input: InputEvent, to request: Request) {
    switch input {
    case .line(let line, _) where takesLine(line, for: request): break
    case .key(let key) where takesKey(key, for: request): break
    case .line(let line, let firstKey):
      if brokenOff?.request == request { brokenOff = nil }
      take(.line(line, firstKey: firstKey))
    case .key(let key): take(.line(String(key)))
    case .pasted(let lines, let rest, let cursor) where session.isAnswering:
      take(.pasted(lines, rest: UnfinishedLine(rest, cursor: cursor)))
    case .editor(let draft) where session.isAnswering: take(.editor(UnfinishedLine(draft)))
    case .pasted, .editor: hold(UnfinishedLine(input.asOneLine), for: request)
    case .endOfInput: take(.endOfInput)
    case .interrupted(let draft, let cursor):
      let line = UnfinishedLine(draft, cursor: cursor)
      if !session.isAnswering { hold(line, for: request) }
      take(.interrupted(line))
    case .closed(let ending, let draft):
      self.ending = ending
      take(.closed(UnfinishedLine(draft)))
    }
  }

  /// Keeps a line that is not to be lost until the same is asked for again.
  func hold(_ line: UnfinishedLine, for request: Request) {
    if !request.isMenu { brokenOff = (request, line) }
  }

  func take(_ event: Event) { perform(session.handle(event, at: now)) }

  // MARK: Effects

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .say(let utterance): say(utterance)
      case .edit(let text): edit(text)
      case .keepDraft(let draft): keep(draft)
      case .keepSession, .dropSession, .keepTurn, .keepRating: keep(effect)
      case .record(let step): record(step)
      case .listen(let turn): listen(to: turn)
      }
    }
  }

  private func say(_ utterance: Utterance) {
    // What an editor left is an answer all the same, and was kept as a draft.
    let utterance = utterance == .leftUnsaid && editor.remark != nil ? .suspended : utterance
    if utterance == .observing(.handOver) { app.console.clear() }
    rememberToSpeak(utterance)
    if utterance.looksBack { takeStudies(desk.studies.rest()) }
    // That a session is saved is said of one that is; the end says what became of the others.
    if !keeper.hasEverything, utterance == .suspended || utterance == .leftUnsaid { return }
    let text =
      !keeper.hasEverything && utterance == .finished
      ? voice.farewell(session.record) : voice.text(for: utterance, in: session.record)
    app.console.write(text, to: utterance.isComplaint ? .problems : .output)
  }

  private func keep(_ effect: Effect) {
    if case .keepTurn = effect, !isTakingSound { editor.forget() }
    if effect == .dropSession, editor.remark != nil { return keep(.keepSession) }
    do {
      try keeper.keep(effect.rated(at: now.date), of: session.record)
    } catch {
      // Once it is over, the end tells.
      guard session.request != nil else { return }
      app.note(CommandError(error).text.styled)
      app.note("Not kept yet; it stays in memory and is tried again after the next answer.")
    }
  }

  private func keep(_ draft: Draft?) {
    var draft = draft
    // With the draft would go what an editor left of the answer, and how to find its question.
    if draft == nil, editor.remark != nil {
      guard let open = session.draftOfAnswer(at: now) else { return }
      draft = open
    }
    do {
      try keeper.keep(draft, isLast: session.request == nil)
    } catch {
      app.note(CommandError(error).text.styled)
      app.note("Half-typed answers are not kept for now; finished ones are.")
    }
  }

  // MARK: The end

  private func conclude() -> ExitStatus {
    guard let failure = keeper.failure else { return ending?.status ?? .done }
    app.note(CommandError(failure).text.styled)
    if saveElsewhere() { return .done }
    app.note("Not all of this session is kept. Copy it from here before you close the terminal:")
    app.console.write(
      Scorecard(
        record: session.record, rubrics: session.plan.rubrics,
        blocks: app.showsBlocks, sound: app.soundText
      ).text(app), to: .output)
    return CommandError(failure).text.status
  }

  /// Offers to write what the store refused into another file; whether it was.
  private func saveElsewhere() -> Bool {
    guard app.console.capabilities.isInteractive, ending == nil else { return false }
    while true {
      let request = ReadRequest(
        .choice, prompt: { "save the session in another file (its name, or Enter for none): " },
        complete: { [app] in app.pathCompletions(of: $0) })
      guard case .line(let typed, _) = app.console.read(request), !typed.isEmpty else {
        return false
      }
      let line = app.environment.path(typed)
      guard app.environment.files.kind(line) == .nothing else {
        app.note("There is a `\(shortened(line))` already; it stays as it is.")
        continue
      }
      do {
        try app.environment.files.write(app.json(SessionDocument(session.record)), line)
        app.console.write("Wrote \(line).", to: .output)
        return true
      } catch {
        app.note(CommandError(error).text.styled)
      }
    }
  }

  // MARK: Reading

  private func reading(_ request: Request) -> ReadRequest {
    var reading = ReadRequest(
      request.purpose,
      prompt: { [self] in
        request.prompt(
          timing: showsClock ? session.timing(at: now) : nil,
          records: session.plan.records ?? false,
          meter: isRecording ? desk.meter(blocks: app.showsBlocks) : nil,
          hasSound: hasSoundToScore)
      })
    if brokenOff?.request == request { reading.start(with: brokenOff?.line) }
    // Of what is typed where Enter alone is expected nothing may go when the menu opens.
    if request.isOfSpeech { reading.start(with: session.answering?.unfinished) }
    if case .answer(let unfinished) = request {
      reading.start(with: unfinished)
      reading.complete = { Control.completions(of: $0) }
    }
    if case .recall(let recalling) = request, brokenOff?.request != request {
      reading.start(with: recalling.unfinished)
      reading.onTick = { [self] in tick($0) }
    }
    if request == .endOfSpeech(observed: true) { reading.keys = Set(Tally.allCases.map(\.key)) }
    if isRecording, case .endOfSpeech = request {
      reading.onStop = { [self] in desk.pauseBeforeStop() }
      reading.onContinue = { [self] in desk.goOn() }
      reading.keys.formUnion(RecordingKey.allCases.compactMap(\.rawValue.first))
      reading.isLively = true
    }
    if isListening(at: request), let listening {
      reading = listening.taking(
        reading, orScoresAt: request.prompt(hasSound: true), blocks: app.showsBlocks)
    }
    if case .scoring(let scoring) = session.phase {
      reading.repaint = { [self] in
        scoring.reminder.reduce(into: StyledText()) {
          $0 += voice.text(for: .scoring($1), in: session.record)
        }
      }
    }
    if spokenWords != nil {
      reading.onFirstKey = { [self] in silence() }
      reading.isLively = true
    }
    if session.isAnswering {
      reading.onTick = { [self] in tick($0) }
      reading.repaint = { [self] in voice.standing(session.answering) }
    }
    return reading
  }

  /// Lets time pass while a line is being typed; what is said meanwhile goes above the line.
  private func tick(_ draft: String) -> StyledText? {
    var said: StyledText?
    for effect in session.handle(.tick(UnfinishedLine(draft)), at: now) {
      switch effect {
      case .say(let utterance): said = voice.text(for: utterance, in: session.record)
      case .edit(let text): edit(text)
      case .keepDraft(let draft): keep(draft)
      case .keepSession, .dropSession, .keepTurn, .keepRating: keep(effect)
      case .record(let step): record(step)
      case .listen(let turn): listen(to: turn)
      }
    }
    lookAtRecording()
    lookAtVoice()
    return said
  }

  // MARK: The editor

  /// Opens the answer in an editor. An answer of which there is nothing yet gets a draft all the same, so that what is
  /// saved in the editor finds its way back after a kill.
  private func edit(_ text: String) {
    let isFirst = text.isEmpty && session.answering?.stage == .writing
    if isFirst { keep(session.draftOfAnswer(at: now)) }
    let edited = editor.edit(text)
    if edited == nil, isFirst, editor.remark == nil { keep(nil as Draft?) }
    take(.edited(edited))
    if edited == nil, let remark = editor.remark { app.note(remark) }
  }
}

extension ReadRequest {
  fileprivate mutating func start(with line: UnfinishedLine?) {
    initial = line?.text ?? ""
    cursor = line?.cursor
  }
}

extension Request {
  fileprivate var isOfSpeech: Bool {
    switch self {
    case .startOfSpeech, .endOfSpeech: true
    case .answer, .story, .menu, .recall, .decision, .extremes, .scores, .evidence, .redo: false
    }
  }

  fileprivate var isMenu: Bool {
    if case .menu = self { true } else { false }
  }
}

extension Control {
  /// The controls that a line could become.
  static func completions(of line: String) -> [Completion] {
    guard line.hasPrefix("/") else { return [] }
    return allCases.map(\.typed).filter { $0.hasPrefix(line) }.map { Completion($0) }
  }
}

extension Effect {
  /// The effect with the moment of a rating that is to be kept.
  fileprivate func rated(at moment: Date) -> Effect {
    guard case .keepRating(let rating, let turn) = self else { return self }
    return .keepRating(rating.given(at: moment), turn: turn)
  }
}

extension Utterance {
  /// Whether it tells what was measured, which has to be known by then.
  fileprivate var looksBack: Bool {
    switch self {
    case .lookBack, .lookBackOn: true
    default: false
    }
  }
}
