import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Plays the answers of a session that were recorded, or one of them.
  ///
  /// - Throws: ``CommandError``.
  package func recordingsPlay(
    _ reference: SessionReference, _ place: AnswerPlace?
  ) throws -> ExitStatus {
    let record = try openStore().find(reference)
    let turns = try place.map { [try record.turn(at: $0)] } ?? record.turns
    let heard = turns.filter { !$0.soundRecordings.isEmpty }
    guard !heard.isEmpty else { throw CommandError.nothingToHear(session: record.number, place) }
    let programs = try configuration().sound
    try endIfWanted()
    for turn in heard {
      console.write(StyledText(turn.question.text, .spoken), to: .output)
      let listening = Listening(self, programs, parts: turn.soundRecordings)
      defer { listening.stop() }
      try listening.start()
      if let ending = try follow(listening) { return ending }
      if let failure = listening.failure { throw failure }
    }
    return .done
  }

  /// Takes keys until the sound is over; the status where somebody would rather leave.
  func follow(_ listening: Listening) throws -> ExitStatus? {
    guard console.capabilities.isInteractive else {
      try rest { listening.isPlaying }
      return nil
    }
    let blocks = showsBlocks
    var request = ReadRequest(
      .choice,
      prompt: {
        .line(
          .init(listening.position(blocks: blocks) + "  ", .quiet, said: ""),
          .init("\(Listening.keys), Enter ends > ", .quiet))
      })
    request.keys = Set(Listening.Key.allCases.map(\.rawValue))
    request.isLively = true
    request.isOver = { !listening.isPlaying }
    while true {
      switch console.read(request) {
      case .key(let key):
        // A dot leaves it standing until another key or Enter is pressed.
        if let meant = Listening.Key(rawValue: key) { try listening.press(meant) }
        request.isOver = { !listening.isPlaying }
        if key == Listening.Key.stop.rawValue { request.isOver = nil }
      case .line: return nil
      case .pasted, .editor: continue
      case .endOfInput: return .done
      case .interrupted: return .interrupted
      case .closed(let ending, _): return ending.status
      }
    }
  }

  /// Records for five seconds, plays it back and keeps nothing.
  ///
  /// - Throws: ``CommandError``.
  package func recordingsTry() throws -> ExitStatus {
    let programs = try configuration().sound
    try endIfWanted()
    let trial = try MicrophoneTrial(self, programs)
    defer { trial.end() }
    let microphone = trial.microphone.map { "“\(visible($0))”" } ?? "the usual one"
    console.write(StyledText("Microphone: \(microphone).", hanging: 2), to: .output)
    note(
      aside("Say something: five seconds are recorded and played back, and nothing of it is kept."))
    try watch(trial)
    if let failure = trial.failure { throw failure }
    guard let program = trial.program else { throw SoundFailure.noSound(program: "", end: nil) }
    console.write(
      StyledText("Level: \(trial.loudness), recorded with `\(program)`.", hanging: 2), to: .output)
    trial.finish()
    console.write("Playing it back …", to: .output)
    let playback = try environment.sound.playback(
      of: trial.path, with: programs, excerptsIn: soundFiles.directory)
    defer { playback.stop() }
    try playback.play(from: 0)
    try rest { playback.isPlaying }
    if let failure = playback.failure { throw failure }
    console.write("Nothing of it was kept.", to: .output)
    return .done
  }

  private static let trialSeconds = 5.0

  private func watch(_ trial: MicrophoneTrial) throws {
    let isOver = { @MainActor @Sendable in
      trial.failure != nil || trial.seconds >= Self.trialSeconds
    }
    guard console.capabilities.isInteractive else {
      try rest {
        trial.look()
        return !isOver()
      }
      return
    }
    var request = ReadRequest(
      .choice, prompt: { [self] in trial.prompt(showsBlocks, "Enter ends it > ") })
    request.isLively = true
    request.isOver = isOver
    // A plain prompt is asked for once.
    if console.capabilities.isPlain {
      request.onTick = { _ in
        trial.look()
        return nil
      }
    }
    _ = console.read(request)
  }

  /// Copies the sound of a session into a directory, under names that tell the answers.
  ///
  /// - Throws: ``CommandError``.
  package func recordingsExport(
    _ reference: SessionReference, to directory: String
  ) throws -> ExitStatus {
    let record = try openStore().find(reference)
    let sounds = soundFiles
    try environment.files.makeDirectory(directory)
    var copied = 0
    for turn in record.turns {
      let answer = record.answerNumber(ofTurn: turn.number).map { "answer-\($0)" }
      let begun = "session-\(record.number)-" + (answer ?? "turn-\(turn.number)")
      for (place, recording) in turn.recordings.enumerated() {
        guard sounds.size(recording) != nil else { continue }
        let ending = recording.file.split(separator: ".").last.map(String.init) ?? "wav"
        let name = begun + (place == 0 ? "" : "-\(place + 1)") + ".\(ending)"
        let target = "\(directory.withoutTrailingSlash)/\(name)"
        guard environment.files.kind(target) == .nothing else {
          throw CommandError.fileKept(path: target)
        }
        try environment.files.copy(sounds.path(recording.file), target)
        copied += 1
      }
    }
    guard copied > 0 else { throw CommandError.nothingToHear(session: record.number, nil) }
    console.write(
      StyledText(
        "Wrote \(count(copied, "file")) into \(directory). They hold your voice.", hanging: 2),
      to: .output)
    return .done
  }
}
