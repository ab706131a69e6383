import TextBasics

extension SoundFailure {
  /// What went wrong with the sound, and what can be done about it.
  var text: ErrorText { ErrorText(message: message, hint: hint, status: status) }

  private var message: String {
    switch self {
    case .cannotStart(let program, let reason):
      "`\(shortened(program))` cannot be started: \(reason)"
    case .cannotUse(let path, let reason): "\(path): \(reason)"
    case .diskFull(let path): "\(path): the disk is full; what was recorded before is kept"
    case .ended(let program, let end):
      "`\(shortened(program))` ended \(end) while it recorded; what was recorded before is kept"
    case .noPlayer(let tried):
      "nothing plays sound here: " + (tried.isEmpty ? "no player" : "tried \(list(tried, "and"))")
    case .noRecorder(let tried):
      "nothing records sound here: "
        + (tried.isEmpty ? "no recorder" : "tried \(list(tried, "and"))")
    case .noSound(let program, nil):
      "`\(shortened(program))` gave no sound; is there a microphone, and is it free?"
    case .noSound(let program, let end?):
      "`\(shortened(program))` ended \(end) before it gave any sound; is there a microphone?"
    case .notOurs(let path): "\(path): found something else than a recording of ours"
    case .notPlayed(let program, let end): "`\(shortened(program))` ended \(end)"
    case .notRaw(let program):
      "`\(shortened(program))` writes a file with a header, expected raw samples: "
        + "16 kHz, 16 bits, one channel"
    }
  }

  private var hint: String? {
    switch self {
    case .noRecorder: "install pipewire-bin, pulseaudio-utils, alsa-utils or ffmpeg"
    case .noPlayer: "install pipewire-bin, pulseaudio-utils, alsa-utils or mpv"
    case .cannotStart, .notRaw: "`recorder` and `player` in the configuration name others"
    case .notPlayed: "`player` in the configuration names another"
    case .cannotUse, .diskFull, .ended, .noSound, .notOurs: nil
    }
  }

  private var status: ExitStatus {
    switch self {
    case .cannotUse, .diskFull: .inputOutput
    case .notOurs: .badInput
    case .cannotStart, .noPlayer, .noRecorder, .noSound: .noInput
    case .ended, .notPlayed, .notRaw: .failed
    }
  }
}
