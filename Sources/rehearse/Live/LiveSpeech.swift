import BankReading
import Foundation
import RehearseApp
import SoundRecording
import Synchronization

extension LiveSound {
  func wait(seconds: Double) {
    var time = timespec(tv_sec: 0, tv_nsec: Int(seconds * 1e9))
    nanosleep(&time, nil)
  }

  func run(_ words: [String], seconds: Double, limit: Int) -> any WordsOfProgram {
    LiveProgram(words, seconds: seconds, limit: limit)
  }

  func installed(_ programs: [String]) -> [String] {
    let directories = getenv("PATH").map { String(cString: $0).split(separator: ":") } ?? []
    return programs.filter { program in
      directories.contains { access("\($0)/\(program)", X_OK) == 0 }
    }
  }

  @MainActor func speak(
    _ text: String, with programs: SoundPrograms, in directory: String
  ) -> (any SpokenWords)? {
    if !programs.speaker.isEmpty {
      return (try? Child(programs.speaker, input: text)).map(LiveVoice.init)
    }
    let there = installed(["espeak-ng", "spd-say"])
    if there.contains("espeak-ng") {
      return LiveSynthesis(
        text, players: PlayerCommand.chain(configured: programs.player), directory)
    }
    // It queues the text and returns; what it says cannot be waited for.
    return there.isEmpty ? nil : (try? Child(["spd-say", "-e"], input: text)).map(LiveVoice.init)
  }
}

/// A program that speaks by itself.
@MainActor private final class LiveVoice: SpokenWords {
  private let child: Child

  init(_ child: Child) { self.child = child }

  var isSpeaking: Bool { child.end == nil }
  func stop() { child.stop() }
}

/// A voice that is made into a file, which is played.
@MainActor private final class LiveSynthesis: SpokenWords {
  private let file: String
  private let players: [PlayerCommand]
  private let directory: String
  private var maker: Child?
  private var player: Player?

  init?(_ text: String, players: [PlayerCommand], _ directory: String) {
    file = "\(directory)/.speaking-\(getpid()).wav"
    self.players = players
    self.directory = directory
    guard let child = try? Child(["espeak-ng", "--stdin", "-w", file], input: text) else {
      return nil
    }
    maker = child
  }

  var isSpeaking: Bool {
    if let maker {
      guard let end = maker.end else { return true }
      self.maker = nil
      guard end == .status(0), let player = try? Player(players, path: file, excerptsIn: directory),
        (try? player.play()) != nil
      else {
        unlink(file)
        return false
      }
      self.player = player
    }
    if player?.isPlaying ?? false { return true }
    unlink(file)
    return false
  }

  func stop() {
    maker?.stop()
    maker = nil
    player?.stop()
    player = nil
    unlink(file)
  }
}

/// A program on a thread of its own, whose output is read.
private final class LiveProgram: WordsOfProgram {
  private let found = Mutex<ProgramResult?>(nil)
  private let isCancelled = Atomic<Bool>(false)

  init(_ words: [String], seconds: Double, limit: Int) {
    Thread.detachNewThread { [self] in
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      let result = Self.run(words, seconds, limit) { self.isCancelled.load(ordering: .relaxed) }
      found.withLock { $0 = result }
    }
  }

  var result: ProgramResult? { found.withLock { $0 } }
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  private static func run(
    _ words: [String], _ seconds: Double, _ limit: Int, _ isCancelled: () -> Bool
  ) -> ProgramResult {
    switch ChildOutput.read(words, limit: limit, seconds: seconds, isCancelled: isCancelled) {
    case .ended(let output, .status(0)): .written(output)
    case .ended(_, let end): .ended(end.words)
    case .cannotStart(let reason): .cannotStart(reason: reason)
    case .tooLong: .tooLong(limit: limit)
    case .tooSlow: .tooSlow(seconds: seconds)
    case .cancelled: .cancelled
    }
  }
}
