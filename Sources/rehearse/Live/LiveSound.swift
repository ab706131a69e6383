import BankReading
import Foundation
import InterviewCore
import RehearseApp
import SoundRecording
import Synchronization

/// Microphone and loudspeaker of this machine, through its programs.
struct LiveSound: SoundPort {
  func record(with programs: SoundPrograms, to path: String) throws -> any SoundTake {
    let commands = RecorderCommand.chain(
      configured: programs.recorder, microphone: programs.microphone)
    return try failing { () throws(SoundError) in
      LiveTake(recorder: try Recorder(commands, path: path))
    }
  }

  @MainActor func playback(
    of path: String, with programs: SoundPrograms, excerptsIn directory: String
  ) throws -> any SoundPlayback {
    let (player, commands) = try failing { () throws(SoundError) in
      let commands = PlayerCommand.chain(
        configured: programs.player, for: try PlayedFile(path))
      return (try Player(commands, path: path, excerptsIn: directory), commands)
    }
    return LivePlayback(player: player, commands: commands)
  }

  func mend(_ path: String) throws -> Double {
    try failing { () throws(SoundError) in try WAVMending.mend(path) }
  }

  func microphone(of programs: SoundPrograms) -> String? {
    programs.microphone ?? (programs.recorder.isEmpty ? MicrophoneName.usual() : nil)
  }

  func study(_ work: @escaping @Sendable () -> StudiedSound?) -> any SoundStudy {
    LiveStudy(work)
  }
}

/// Does something, and words its error as the program's own.
private func failing<Value>(_ body: () throws(SoundError) -> Value) throws -> Value {
  do { return try body() } catch { throw SoundFailure(error) }
}

private final class LiveTake: SoundTake {
  private let recorder: Recorder

  init(recorder: Recorder) { self.recorder = recorder }

  var status: TakeStatus { TakeStatus(recorder.status) }
  func pause() { recorder.pause() }
  func resume() { recorder.resume() }
  func finish() -> TakeStatus { TakeStatus(recorder.finish()) }
}

@MainActor private final class LivePlayback: SoundPlayback {
  private let player: Player
  private let commands: [PlayerCommand]

  init(player: Player, commands: [PlayerCommand]) {
    self.player = player
    self.commands = commands
  }

  var isPlaying: Bool { player.isPlaying }
  var position: Double { player.position }
  var seconds: Double? { player.seconds }

  var failure: SoundFailure? {
    guard !player.isPlaying, let end = player.end, end != .status(0) else { return nil }
    return .notPlayed(program: commands.last?.program ?? "", end: end.words)
  }

  func play(from moment: Double) throws {
    do { try player.play(from: moment) } catch { throw SoundFailure(error) }
  }

  func stop() { player.stop() }
}

/// Work on a thread of its own.
private final class LiveStudy: SoundStudy {
  private let result = Mutex<StudiedSound??>(nil)
  private let ended = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () -> StudiedSound?) {
    Thread.detachNewThread { [self] in
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      let found = work()
      result.withLock { $0 = .some(found) }
      ended.signal()
    }
  }

  var isDone: Bool { result.withLock { $0 != nil } }

  func wait() -> StudiedSound? {
    ended.wait()
    ended.signal()
    return result.withLock { $0 ?? nil }
  }
}

extension TakeStatus {
  fileprivate init(_ status: Recorder.Status) {
    self.init(
      isHearing: status.state == .recording,
      isOpen: status.state == .recording || status.state == .starting,
      isOver: status.state == .finished,
      seconds: status.seconds, peak: Double(status.peak), quietSeconds: status.quietSeconds,
      program: status.program, failure: status.failure.map(SoundFailure.init))
  }
}

extension Child.End {
  /// How a program ended.
  var words: String {
    switch self {
    case .status(let status): "with status \(status)"
    case .signal(let signal): "by signal \(signal)"
    }
  }
}

extension SoundFailure {
  fileprivate init(_ error: SoundError) {
    switch error {
    case .cannotStart(let program, let reason):
      self = .cannotStart(program: program, reason: reason)
    case .noSound(let program, let end): self = .noSound(program: program, end: end?.words)
    case .notRaw(let program): self = .notRaw(program: program)
    case .ended(let program, let end): self = .ended(program: program, end: end.words)
    case .noRecorder(let tried): self = .noRecorder(tried: tried)
    case .noPlayer(let tried): self = .noPlayer(tried: tried)
    case .cannotUse(let path, let reason): self = .cannotUse(path: path, reason: reason)
    case .diskFull(let path): self = .diskFull(path: path)
    case .notOurs(let path): self = .notOurs(path: path)
    }
  }
}
