import Glibc

/// Plays a recording through a child, and knows where it is.
///
/// It belongs to one thread. A player that can only begin at the beginning is given the rest of the recording.
package final class Player {
  /// A player that fails within so many seconds has not played.
  private static let patience = 2.0

  private let path: String
  private let directory: String
  private var choices: ArraySlice<PlayerCommand>
  private let tried: [String]
  private var child: Child?
  private var excerpt: String?
  private var start = (position: 0.0, moment: 0.0)
  private var rest = 0.0

  /// How long the recording is.
  package let seconds: Double

  /// A recording of ours, and the directory that an excerpt of it may lie in while it is played.
  ///
  /// - Throws: ``SoundError`` where it cannot be read.
  package init(
    _ commands: [PlayerCommand], path: String, excerptsIn directory: String
  ) throws(SoundError) {
    self.path = path
    self.directory = directory
    choices = commands[...]
    tried = commands.map(\.program)
    var status = stat()
    guard stat(path, &status) == 0 else { throw SoundError(path: path, errno) }
    let samples = max(0, Int(status.st_size) - WAVHeader.size) / WAVHeader.sampleBytes
    seconds = Double(samples) / Double(WAVHeader.rate)
  }

  deinit { stop() }

  /// Whether it plays.
  package var isPlaying: Bool {
    guard let child else { return false }
    guard let end = child.end else { return true }
    self.child = nil
    self.end = end
    removeExcerpt()
    if end == .status(0) {
      rest = seconds
      return false
    }
    // A player that finds no device fails at once; another may find one.
    guard Moments.seconds() - start.moment < Self.patience, choices.count > 1 else { return false }
    choices = choices.dropFirst()
    do { try play(from: start.position) } catch { return false }
    return self.child != nil
  }

  /// How it ended by itself; nil while it plays, and where it was stopped.
  package private(set) var end: Child.End?

  /// Where in the recording it is, in seconds.
  package var position: Double {
    isPlaying ? min(seconds, start.position + Moments.seconds() - start.moment) : rest
  }

  /// Plays from a moment on, in seconds; what was playing stops.
  ///
  /// - Throws: ``SoundError/noPlayer(tried:)`` where no program can be started, or ``SoundError`` of a file.
  package func play(from moment: Double = 0) throws(SoundError) {
    stop()
    let moment = min(max(0, moment), seconds)
    rest = moment
    end = nil
    guard moment < seconds else { return }
    let file = try self.file(from: moment)
    while let command = choices.first {
      if let child = try? Child(command.words(for: file)) {
        self.child = child
        start = (moment, Moments.seconds())
        return
      }
      choices = choices.dropFirst()
    }
    removeExcerpt()
    throw .noPlayer(tried: tried)
  }

  /// Goes some seconds on or, below 0, back.
  ///
  /// - Throws: what ``play(from:)`` throws.
  package func skip(_ seconds: Double) throws(SoundError) { try play(from: position + seconds) }

  /// Stops where it is; ``position`` stays.
  package func stop() {
    guard child != nil else { return }
    rest = position
    child?.stop()
    child = nil
    removeExcerpt()
  }

  private func file(from moment: Double) throws(SoundError) -> String {
    guard moment > 0 else { return path }
    let name = directory + "/.listening-\(getpid()).wav"
    unlink(name)
    try WAVExcerpt.write(path, from: moment, to: name)
    excerpt = name
    return name
  }

  private func removeExcerpt() {
    if let excerpt { unlink(excerpt) }
    excerpt = nil
  }
}
