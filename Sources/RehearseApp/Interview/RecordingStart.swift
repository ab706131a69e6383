import BankReading
import InterviewCore
import TerminalUI
import TextBasics

import struct Foundation.UUID

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
    note(aside("Your answers are recorded. \(Self.staysHere) \(trial.room)"))
    var request = ReadRequest(.choice, prompt: { [self] in trial.prompt(environment.showsBlocks) })
    request.keys = ["x"]
    request.isLively = true
    while true {
      let event = console.read(request)
      if let failure = trial.failure { throw failure }
      switch event {
      case .key("x"), .line("x", _): return false
      case .key: continue
      default:
        if let name = trial.name { note(aside("Recording with \(name).")) }
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

/// A recording that is made to see whether there is a microphone, and of which nothing is kept.
@MainActor final class MicrophoneTrial {
  private let take: any SoundTake
  private let path: String
  private let files: SoundFiles
  private let microphone: String?
  private var levels: [Double] = []

  init(_ app: App, _ programs: SoundPrograms) throws {
    files = app.soundFiles
    try files.files.makeDirectory(files.directory)
    let name = ".trying-\(app.environment.makeID().uuidString).wav"
    path = files.path(name)
    take = try app.environment.sound.record(with: programs, to: path)
    microphone = app.environment.sound.microphone(of: programs)
  }

  /// The recorder and the microphone; nil before anything was heard.
  var name: String? {
    let status = take.status
    guard let program = status.program, status.seconds > 0 else { return nil }
    return "`\(program)`" + (microphone.map { " from “\(visible($0))”" } ?? "")
  }

  /// What a minute takes, and what there is.
  var room: String {
    let free = files.files.room(files.directory).map { "; \(bytesText($0)) free" } ?? ""
    return "(1.9 MB a minute\(free))"
  }

  /// Why nothing is heard.
  var failure: SoundFailure? { take.status.isOver ? take.status.failure : nil }

  /// The level, and what Enter does.
  func prompt(_ blocks: Bool) -> StyledText {
    if failure != nil { return .line(.init("no sound; Enter goes on > ", .quiet)) }
    let meter = LevelText(take.status, after: levels, blocks: blocks)
    levels = (levels + [meter.level]).suffix(6)
    return .line(
      .init("● ", .error),
      .init("\(meter.text)  say something; Enter starts, x no sound > ", .quiet))
  }

  /// Ends it; nothing of it stays.
  func end() {
    _ = take.finish()
    try? files.files.remove(path)
  }
}
