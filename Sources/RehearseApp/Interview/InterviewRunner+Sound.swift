import InterviewCore
import TerminalUI

// The sound of the answers: recorded while the clock runs, looked at while the person reads, played while they score.
extension InterviewRunner {
  /// Whether the answer being given is recorded.
  var isRecording: Bool { session.answering?.isRecording ?? false }

  /// Does what the session wants done with the recording.
  func record(_ step: RecordingStep) {
    switch step {
    case .start: startRecording()
    case .again:
      finishRecording()
      startRecording()
    case .pause: desk.pause()
    case .goOn: desk.goOn()
    case .finish, .giveUp: finishRecording()
    case .forget(let files): desk.forget(files)
    }
  }

  private func startRecording() {
    guard let place = session.placeOfAnswer else { return }
    do {
      take(.sound(.began(file: try desk.start(turn: place.turn, part: place.part))))
    } catch { tell(error) }
  }

  private func finishRecording() {
    guard let (file, recording, failure) = desk.finish() else { return }
    if let failure { tell(failure) }
    take(.sound(.ended(file: file, recording)))
    if let recording, session.answering?.stage == .writing { transcribe(recording) }
  }

  private func transcribe(_ recording: Recording) {
    guard let recogniser = app.recogniser(desk.programs) else { return }
    let progress = WorkProgress(app)
    let transcript = app.transcribe(recording, recogniser) { progress.show($0) }
    progress.finish()
    switch transcript {
    case .text(let text): take(.sound(.transcribed(text)))
    case .nothing(let sentence): app.note(aside(sentence))
    }
  }

  /// Tells of a recording that has ended by itself.
  func lookAtRecording() {
    if desk.failure != nil { finishRecording() }
  }

  private func tell(_ error: any Error) {
    app.note(CommandError(error).text.styled)
    app.note(aside("The clock goes on; you type the gist at the end, as usual."))
  }

  // MARK: What was found

  /// Looks at what an earlier sitting had no time for.
  func studyOld() {
    let known = session.record.turns.flatMap(\.soundRecordings)
    for recording in known + [session.draftedRecording].compactMap(\.self)
    where recording.sha256 == nil { desk.studies.begin(recording.file) }
  }

  /// Keeps what was found in recordings.
  func takeStudies(_ found: [Recording]) {
    isTakingSound = true
    defer { isTakingSound = false }
    for recording in found { take(.sound(.measured(recording))) }
  }
}

// The voice that asks: printed at once, silent with the first key, never waited for.
extension InterviewRunner {
  /// Remembers the words of an utterance that are to be spoken.
  func rememberToSpeak(_ utterance: Utterance) {
    // What comes from a pipe is there at once, and would cut off each question.
    guard app.console.capabilities.isInteractive, session.plan.speaks ?? false,
      let words = utterance.spokenWords
    else { return }
    unspoken.append(words)
  }

  /// Speaks what was said since the last read.
  func speak() {
    guard !unspoken.isEmpty else { return }
    let text = unspoken.joined(separator: "\n\n") + "\n"
    unspoken = []
    spokenWords?.stop()
    try? app.environment.files.makeDirectory(app.soundFiles.directory)
    spokenWords = app.environment.sound.speak(
      text, with: desk.programs, voice: app.voiceOfPiper(desk.programs),
      in: app.soundFiles.directory)
  }

  /// Makes the voice silent; the time to think begins.
  func silence() {
    guard let spokenWords else { return }
    spokenWords.stop()
    self.spokenWords = nil
    take(.sound(.voiceEnded))
  }

  /// Sees whether the voice has ended by itself.
  func lookAtVoice() {
    if let spokenWords, !spokenWords.isSpeaking { silence() }
  }
}

extension Utterance {
  /// The interviewer's words, which a voice can say; nil for the program's own.
  fileprivate var spokenWords: String? {
    switch self {
    case .spoken(let words), .warmUp(let words), .followUp(let words), .closing(let words): words
    case .question(_, _, let question, _), .redo(let question, _): question.text
    default: nil
    }
  }
}
