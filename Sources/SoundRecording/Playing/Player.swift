import Glibc

/// Plays a recording through a child, and knows where it is.
///
/// It belongs to one thread. A player that can only begin at the beginning is given the rest of a recording of ours;
/// of another file it is played again from there.
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

  /// How long the recording is; nil where its file is none of ours, which nobody has looked into.
  package let seconds: Double?

  /// A file, and the directory that an excerpt of it may lie in while it is played.
  ///
  /// - Throws: ``SoundError`` where it cannot be read.
  package init(
    _ commands: [PlayerCommand], path: String, excerptsIn directory: String
  ) throws(SoundError) {
    self.path = path
    self.directory = directory
    choices = commands[...]
    tried = commands.map(\.program)
    if case .recording(let seconds) = try PlayedFile(path) {
      self.seconds = seconds
    } else {
      seconds = nil
    }
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
      rest = seconds ?? start.position + Moments.seconds() - start.moment
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
    guard isPlaying else { return rest }
    return min(seconds ?? .infinity, start.position + Moments.seconds() - start.moment)
  }

  /// Plays from a moment on, in seconds; what was playing stops.
  ///
  /// - Throws: ``SoundError/noPlayer(tried:)`` where no program can be started, or ``SoundError`` of a file.
  package func play(from moment: Double = 0) throws(SoundError) {
    stop()
    let moment = min(max(0, moment), seconds ?? .infinity)
    rest = moment
    end = nil
    if let seconds, moment >= seconds { return }
    let file = try self.file(from: moment)
    while let command = choices.first {
      if let child = try? Child(words(of: command, for: file, from: moment)) {
        self.child = child
        start = (isStartable(command) ? moment : 0, Moments.seconds())
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

  /// Whether a program can begin where it is to.
  private func isStartable(_ command: PlayerCommand) -> Bool {
    seconds != nil || command.canStartAnywhere
  }

  private func words(
    of command: PlayerCommand, for file: String, from moment: Double
  ) -> [String] {
    seconds == nil ? command.words(for: file, from: moment) : command.words(for: file)
  }

  private func file(from moment: Double) throws(SoundError) -> String {
    guard moment > 0, seconds != nil else { return path }
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
