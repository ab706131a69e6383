import BankReading
import Foundation
import RehearseApp
import SoundRecording
import Synchronization

extension LiveSound {
  @MainActor func speak(
    _ text: String, with programs: SoundPrograms, voice: String?, in directory: String
  ) -> (any SpokenWords)? {
    if !programs.speaker.isEmpty {
      return (try? Child(programs.speaker, input: text)).map(LiveVoice.init)
    }
    let there = installed(["espeak-ng", "spd-say"])
    let makers =
      (voice.map { [VoiceMaker.piper(voice: $0)] } ?? [])
      + (there.contains("espeak-ng") ? [.espeak] : [])
    guard makers.isEmpty else {
      return LiveSynthesis(
        text, makers, players: PlayerCommand.chain(configured: programs.player), directory)
    }
    // It queues the text and returns; what it says cannot be waited for.
    return there.isEmpty ? nil : (try? Child(["spd-say", "-e"], input: text)).map(LiveVoice.init)
  }

  var isPiperSpeaker: Bool {
    guard !installed(["piper"]).isEmpty else { return false }
    return PiperCheck.wait()
  }
}

/// Whether the `piper` of this machine is the one that speaks, as its own help tells: asked once a process.
private enum PiperCheck {
  private static let answer = Mutex<Bool?>(nil)

  static var known: Bool? { answer.withLock { $0 } }

  /// Asks where nobody has yet; done once the answer is ``known``.
  static func begin() {
    guard known == nil else { return }
    Thread.detachNewThread {
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      _ = wait()
    }
  }

  static func wait() -> Bool {
    if let known { return known }
    let output = ChildOutput.read(
      ["piper", "--help"], limit: 1 << 16, seconds: 5, withErrors: true)
    var isSpeaker = false
    if case .ended(let bytes, _) = output {
      let help = String(decoding: bytes, as: UTF8.self)
      isSpeaker =
        help.contains("--model")
        && (help.contains("--output_file") || help.contains("--output-file"))
    }
    answer.withLock { $0 = isSpeaker }
    return isSpeaker
  }
}

/// A program that makes a voice into a file.
private enum VoiceMaker {
  case piper(voice: String)
  case espeak

  /// It reads the text from its input.
  func start(_ text: String, into file: String) -> Child? {
    switch self {
    case .piper(let voice):
      // It makes each line into the file anew.
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return try? Child(["piper", "-m", voice, "-f", file], input: line + "\n")
    case .espeak: return try? Child(["espeak-ng", "--stdin", "-w", file], input: text)
    }
  }

  /// Whether it can be started; nil while that is being found out.
  var isUsable: Bool? {
    switch self {
    case .piper: PiperCheck.known
    case .espeak: true
    }
  }
}

/// A program that speaks by itself.
@MainActor private final class LiveVoice: SpokenWords {
  private let child: Child

  init(_ child: Child) { self.child = child }

  var isSpeaking: Bool { child.end == nil }
  func stop() { child.stop() }
}

/// A voice that is made into a file, which is played; where one program does not make it, the next one does.
@MainActor private final class LiveSynthesis: SpokenWords {
  private let text: String
  private let file: String
  private let players: [PlayerCommand]
  private let directory: String
  private var makers: [VoiceMaker]
  private var maker: Child?
  private var player: Player?

  init(_ text: String, _ makers: [VoiceMaker], players: [PlayerCommand], _ directory: String) {
    self.text = text
    self.makers = makers
    file = "\(directory)/.speaking-\(getpid()).wav"
    self.players = players
    self.directory = directory
    if case .piper = makers.first { PiperCheck.begin() }
    startNext()
  }

  var isSpeaking: Bool {
    while player == nil {
      if maker == nil, !startNext() { break }
      guard let end = maker?.end else { return true }
      maker = nil
      if end == .status(0), access(file, R_OK) == 0 {
        player = try? Player(players, path: file, excerptsIn: directory)
        if (try? player?.play()) == nil { break }
      }
    }
    if player?.isPlaying ?? false { return true }
    unlink(file)
    return false
  }

  /// Starts the first program that can be; false where none is left.
  @discardableResult private func startNext() -> Bool {
    while maker == nil, let next = makers.first {
      guard let isUsable = next.isUsable else { return true }
      makers.removeFirst()
      if isUsable { maker = next.start(text, into: file) }
    }
    return maker != nil
  }

  func stop() {
    makers = []
    maker?.stop()
    maker = nil
    player?.stop()
    player = nil
    unlink(file)
  }
}
