import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Names the microphone and shows its level before the first question; where there is none, the session goes on
  /// without sound.
  func introduceRecording(to session: Session, _ programs: SoundPrograms) -> Session {
    guard session.plan.records ?? false else { return session }
    guard console.capabilities.isInteractive else {
      note(aside("Your answers are recorded. \(Self.staysHere)"))
      return session
    }
    do {
      if try tryMicrophone(programs) { return session }
      note(aside("Without sound, then; `--record` has it again next time."))
    } catch {
      note(CommandError(error).text.styled)
      note(
        aside("The interview goes on without sound: you type the gist of each answer, as usual."))
    }
    return session.withoutRecording
  }

  private static let staysHere = "Nothing leaves this machine."

  /// Shows the level of the microphone until Enter is pressed; false where no sound is wanted.
  ///
  /// - Throws: ``SoundFailure`` or ``FileError``, where nothing can be recorded.
  private func tryMicrophone(_ programs: SoundPrograms) throws -> Bool {
    let trial = try MicrophoneTrial(self, programs)
    defer { trial.end() }
    note(aside("Looking for the microphone. \(Self.staysHere) \(trial.room)"))
    var request = ReadRequest(
      .choice,
      prompt: { [self] in
        trial.prompt(showsBlocks, "say something; Enter starts, x no sound > ")
      })
    request.keys = ["x"]
    request.isLively = true
    request.isOver = { trial.failure != nil }
    let isPlain = console.capabilities.isPlain
    if isPlain {
      request.onTick = { _ in
        trial.look()
        return nil
      }
    }
    while true {
      let event = console.read(request)
      if let failure = trial.failure { throw failure }
      switch event {
      case .key("x"), .line("x", _): return false
      case .key: continue
      default:
        let level = isPlain ? "; your level: \(trial.loudness)" : ""
        if let name = trial.name { note(aside("Recording with \(name)\(level).")) }
        return true
      }
    }
  }

  /// A draft whose recording a crash has cut off is whole again, and so long as its sound is.
  func withWholeSound(_ draft: Draft) -> Draft {
    guard let recording = draft.recording else { return draft }
    var draft = draft
    do {
      let seconds = try environment.sound.mend(soundFiles.path(recording.file))
      draft.recording = seconds > 0 ? Recording(file: recording.file, seconds: seconds) : nil
      draft.answerSeconds = max(draft.answerSeconds, seconds)
    } catch {
      draft.recording = nil
    }
    return draft
  }
}
