import BankReading
import InterviewCore

import struct Foundation.UUID

/// Records the answers of a session: one take at a time, each in a file of its own.
@MainActor final class SoundDesk {
  private let port: any SoundPort
  private let sounds: SoundFiles
  private let session: UUID
  /// What records and plays.
  let programs: SoundPrograms
  private var take: (any SoundTake)?
  private var levels: [Double] = []
  /// The file that is being written; nil while nothing is recorded.
  private(set) var file: String?
  /// Looks at what was recorded.
  let studies: SoundStudies

  /// Below so much room nothing is recorded: the disk has to hold the words.
  private static let leastRoom = 100_000_000
  /// How many levels the picture at the prompt has.
  private static let shownLevels = 6

  init(_ app: App, session: UUID, programs: SoundPrograms) {
    port = app.environment.sound
    sounds = app.soundFiles
    self.session = session
    self.programs = programs
    studies = SoundStudies(sounds, by: port.study)
  }

  /// Opens the microphone and returns the name of the file.
  ///
  /// - Throws: ``SoundFailure`` or ``FileError``.
  func start(turn: Int, part: Int) throws -> String {
    try sounds.files.makeDirectory(sounds.directory)
    if let room = sounds.files.room(sounds.directory), room < Self.leastRoom {
      throw SoundFailure.diskFull(path: sounds.directory)
    }
    let name = sounds.newName(SoundFiles.Place(session: session, turn: turn, part: part))
    take = try port.record(with: programs, to: sounds.path(name))
    levels = []
    file = name
    return name
  }

  /// Closes the microphone while no clock runs.
  func pause() { take?.pause() }

  /// Closes it, and waits for that at most a second: behind it nothing of ours runs any more.
  func pauseBeforeStop() {
    guard let take else { return }
    take.pause()
    var rest = 50
    while take.status.isOpen, rest > 0 {
      port.wait(seconds: 0.02)
      rest -= 1
    }
  }

  /// Opens it again.
  func goOn() { take?.resume() }

  /// Why the recording ended by itself; nil while it goes on.
  var failure: SoundFailure? {
    guard let status = take?.status, status.isOver else { return nil }
    return status.failure
  }

  /// Ends the recording, and begins to look at what came of it; an empty file is removed.
  func finish() -> (file: String, recording: Recording?, failure: SoundFailure?)? {
    guard let take, let file else { return nil }
    let status = take.finish()
    self.take = nil
    self.file = nil
    guard status.seconds > 0 else {
      try? sounds.files.remove(sounds.path(file))
      return (file, nil, status.failure)
    }
    studies.begin(file)
    return (file, Recording(file: file, seconds: status.seconds), status.failure)
  }

  /// Removes takes that were replaced.
  func forget(_ names: [String]) {
    for name in names { try? sounds.files.remove(sounds.path(name)) }
  }

  /// How loud it is, for the line that the clock stands in; nil while nothing is recorded.
  func meter(blocks: Bool) -> String? {
    guard let status = take?.status else { return nil }
    let meter = LevelText(status, after: levels, blocks: blocks)
    levels = (levels + [meter.level]).suffix(Self.shownLevels)
    return meter.text
  }
}
