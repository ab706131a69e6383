import BankReading
import InterviewCore
import TerminalUI

/// The sound of the answer that is being scored again, with its keys. What cannot be played is told, and the scoring
/// goes on.
@MainActor final class ScoredSound {
  private let app: App
  private let programs: SoundPrograms
  private var listening: Listening?
  /// Whether a score is being typed while sound plays.
  private var isTyping = false

  init(_ app: App, _ programs: SoundPrograms) {
    self.app = app
    self.programs = programs
  }

  /// What is read: the sound's keys while it plays.
  func reading(_ reading: ReadRequest, prompt: StyledText) -> ReadRequest {
    guard let listening else { return reading }
    if let failure = listening.failure {
      self.listening = nil
      app.note(CommandError(failure).text.styled)
      return reading
    }
    guard listening.isPlaying, !isTyping else { return reading }
    return listening.taking(
      reading, orScoresAt: prompt, blocks: app.showsBlocks)
  }

  /// Does what a key stands for; one that stands for nothing begins the line that is typed next.
  func press(_ key: Character) -> String {
    guard let listening, let meant = Listening.Key(rawValue: key),
      listening.isPlaying || meant == .again
    else {
      isTyping = true
      return String(key)
    }
    attempt { try listening.press(meant) }
    return ""
  }

  /// Whether a line is one of its keys.
  func take(_ line: String) -> Bool {
    isTyping = false
    var isTaken = false
    attempt { isTaken = try listening?.take(line) ?? false }
    return isTaken
  }

  /// Plays the answer of a turn, from the start.
  func play(_ turn: Turn) {
    stop()
    let listening = Listening(app, programs, parts: turn.soundRecordings, turn: turn.number)
    self.listening = listening
    attempt { try listening.start() }
  }

  /// Makes it silent where another answer is scored by now.
  func stop(unlessAt turn: Int?) {
    if listening?.turn != turn { stop() }
  }

  /// Makes it silent.
  func stop() {
    listening?.stop()
    listening = nil
  }

  private func attempt(_ body: () throws -> Void) {
    do { try body() } catch {
      listening = nil
      app.note(CommandError(error).text.styled)
    }
  }
}
