package import BankReading
package import InterviewCore

/// Microphone and loudspeaker, as far as the programs of this machine serve them.
package protocol SoundPort: Sendable {
  /// Records into a new file with the configured recorder, else with the first that gives sound.
  ///
  /// - Throws: ``SoundFailure`` where the file cannot be made; that no recorder works is told by the take.
  func record(with programs: SoundPrograms, to path: String) throws -> any SoundTake
  /// Prepares to play a recording from any moment on, or a film where a player can begin there; the rest of a
  /// recording is put into the directory meanwhile.
  ///
  /// - Throws: ``SoundFailure``.
  @MainActor func playback(
    of path: String, with programs: SoundPrograms, excerptsIn directory: String
  ) throws -> any SoundPlayback
  /// Makes a recording whole that a crash has left, and tells how long it is, in seconds.
  ///
  /// - Throws: ``SoundFailure``.
  func mend(_ path: String) throws -> Double
  /// The name of the microphone that is recorded from; nil where nobody can tell.
  func microphone(of programs: SoundPrograms) -> String?
  /// Does some work beside everything else.
  func study(_ work: @escaping @Sendable () -> StudiedSound?) -> any SoundStudy
  /// Lets some time go by, less than a second.
  func wait(seconds: Double)
  /// Runs a program that writes so many bytes at most, beside everything else.
  func run(_ words: [String], seconds: Double, limit: Int) -> any WordsOfProgram
  /// Speaks a text: with the configured speaker, else with piper and the voice in a file, else with espeak-ng or
  /// spd-say; nil where there is none.
  @MainActor func speak(
    _ text: String, with programs: SoundPrograms, voice: String?, in directory: String
  ) -> (any SpokenWords)?
  /// Whether the `piper` of this machine speaks; another program of that name sets up mice.
  var isPiperSpeaker: Bool { get }
  /// The programs among these that can be started, by name or by path.
  func installed(_ programs: [String]) -> [String]
}

/// A program that is running and writes words.
package protocol WordsOfProgram: AnyObject, Sendable {
  /// What came of it; nil while it runs.
  var result: ProgramResult? { get }
  /// Ends it.
  func cancel()
}

/// What came of a program that writes words.
package enum ProgramResult: Equatable, Sendable {
  case written([UInt8])
  case cannotStart(reason: String)
  case ended(String)
  case tooLong(limit: Int)
  case tooSlow(seconds: Double)
  case cancelled
}

/// Words that are being spoken.
@MainActor package protocol SpokenWords: AnyObject {
  /// Whether the voice is still to be heard.
  var isSpeaking: Bool { get }
  /// Makes it silent.
  func stop()
}

/// A recording that is being made.
package protocol SoundTake: AnyObject, Sendable {
  /// How it stands.
  var status: TakeStatus { get }
  /// Closes the microphone.
  func pause()
  /// Opens it again.
  func resume()
  /// Ends it once what was said before has arrived; the file is whole then.
  func finish() -> TakeStatus
}

/// How a recording stands.
package struct TakeStatus: Equatable, Sendable {
  /// Whether samples arrive.
  package var isHearing: Bool
  /// Whether the microphone is open, or being opened.
  package var isOpen: Bool
  /// Whether it has ended.
  package var isOver: Bool
  /// Seconds on disk.
  package var seconds: Double
  /// The greatest amplitude of the last moment, as a share of full scale.
  package var peak: Double
  /// For how many seconds nothing was heard that is louder than an empty room.
  package var quietSeconds: Double
  /// The program that records.
  package var program: String?
  /// Why it ended by itself.
  package var failure: SoundFailure?

  /// Creates a status from its parts.
  package init(
    isHearing: Bool = true, isOpen: Bool = true, isOver: Bool = false, seconds: Double = 0,
    peak: Double = 0,
    quietSeconds: Double = 0, program: String? = nil, failure: SoundFailure? = nil
  ) {
    self.isHearing = isHearing
    self.isOpen = isOpen
    self.isOver = isOver
    self.seconds = seconds
    self.peak = peak
    self.quietSeconds = quietSeconds
    self.program = program
    self.failure = failure
  }
}

/// A recording that can be played.
@MainActor package protocol SoundPlayback: AnyObject {
  /// Whether it plays.
  var isPlaying: Bool { get }
  /// Where it is, in seconds.
  var position: Double { get }
  /// How long it is; nil where nobody knows, as of a film.
  var seconds: Double? { get }
  /// Why it does not play although it was to.
  var failure: SoundFailure? { get }
  /// Plays from a moment on.
  ///
  /// - Throws: ``SoundFailure``.
  func play(from moment: Double) throws
  /// Stops where it is.
  func stop()
}

/// What a file of sound was found to be.
package struct StudiedSound: Equatable, Sendable {
  /// How long it is.
  package var seconds: Double
  /// Its SHA-256, in lower-case hexadecimal.
  package var sha256: String
  /// How it was said; nil where that cannot be measured.
  package var delivery: VoiceMeasures?
}

/// Work that is done beside everything else.
package protocol SoundStudy: AnyObject, Sendable {
  /// Whether it is done.
  var isDone: Bool { get }
  /// What came of it, for which it is waited.
  func wait() -> StudiedSound?
}

/// Why something could not be recorded, played or spoken.
package enum SoundFailure: Error, Equatable, Sendable {
  /// A program could not be started; `reason` is the system's word for it.
  case cannotStart(program: String, reason: String)
  /// The file cannot be made, read or written; `reason` is the system's word for it.
  case cannotUse(path: String, reason: String)
  /// The disk is full; what was recorded so far is kept.
  case diskFull(path: String)
  /// A recorder ended while it was recording; `end` says how.
  case ended(program: String, end: String)
  /// None of these programs is there.
  case noPlayer(tried: [String])
  /// None of these programs is there or gives sound.
  case noRecorder(tried: [String])
  /// A recorder gave no sound; `end` says how it ended, and is nil where it was silent for too long.
  case noSound(program: String, end: String?)
  /// The file is none of ours.
  case notOurs(path: String)
  /// A recorder writes a file with a header, where raw samples were wanted.
  case notRaw(program: String)
  /// A player ended without having played; `end` says how.
  case notPlayed(program: String, end: String)
}

/// A machine without microphone and loudspeaker.
package struct NoSound: SoundPort {
  /// Creates it.
  package init() {}

  /// Records nothing.
  package func record(with programs: SoundPrograms, to path: String) throws -> any SoundTake {
    throw SoundFailure.noRecorder(tried: [])
  }

  /// Plays nothing.
  @MainActor package func playback(
    of path: String, with programs: SoundPrograms, excerptsIn directory: String
  ) throws -> any SoundPlayback { throw SoundFailure.noPlayer(tried: []) }

  /// Mends nothing.
  package func mend(_ path: String) throws -> Double { throw SoundFailure.notOurs(path: path) }

  /// Nobody can tell.
  package func microphone(of programs: SoundPrograms) -> String? { nil }

  /// Does the work at once.
  package func study(_ work: @escaping @Sendable () -> StudiedSound?) -> any SoundStudy {
    DoneStudy(work())
  }

  /// No time goes by.
  package func wait(seconds: Double) {}

  /// Runs nothing.
  package func run(_ words: [String], seconds: Double, limit: Int) -> any WordsOfProgram {
    NoProgram()
  }

  /// Says nothing.
  @MainActor package func speak(
    _ text: String, with programs: SoundPrograms, voice: String?, in directory: String
  ) -> (any SpokenWords)? { nil }

  /// There is none.
  package var isPiperSpeaker: Bool { false }

  /// None.
  package func installed(_ programs: [String]) -> [String] { [] }
}

/// A program that is not there.
private final class NoProgram: WordsOfProgram {
  var result: ProgramResult? { .cannotStart(reason: "there is none") }
  func cancel() {}
}

/// Work that was done at once.
package final class DoneStudy: SoundStudy {
  private let result: StudiedSound?

  /// Creates work with what came of it.
  package init(_ result: StudiedSound?) { self.result = result }

  package var isDone: Bool { true }
  package func wait() -> StudiedSound? { result }
}
