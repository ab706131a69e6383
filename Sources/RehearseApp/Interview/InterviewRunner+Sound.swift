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
    let known = session.record.turns.flatMap(\.recordings)
    for recording in known + [session.draftedRecording].compactMap(\.self)
    where recording.sha256 == nil { desk.studies.begin(recording.file) }
  }

  /// Keeps what was found in recordings.
  func takeStudies(_ found: [Recording]) {
    for recording in found { take(.sound(.measured(recording))) }
  }
}
