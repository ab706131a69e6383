import InterviewCore
import TerminalUI

// Playing an answer while it is scored: as long as sound plays, some keys are its own.
extension InterviewRunner {
  /// Plays the answer of a turn, from the start.
  func listen(to turn: Turn) {
    let parts = (session.record.turn(turn.number) ?? turn).soundRecordings
    let listening = Listening(app, desk.programs, parts: parts, turn: turn.number)
    self.listening = listening
    attempt { try listening.start() }
  }

  /// Takes a key that was pressed where sound plays; false where it is none of the sound's.
  func takesKey(_ key: Character, for request: Request) -> Bool {
    guard let listening, request.isOfScores else { return false }
    if let meant = Listening.Key(rawValue: key), listening.isPlaying || meant == .again {
      attempt { try listening.press(meant) }
    } else {
      // A score: it stands in the line, and the sound goes on beside it.
      isTypingScore = true
      hold(UnfinishedLine(String(key)), for: request)
    }
    return true
  }

  /// Takes a line that is a sound's key; false where it is none.
  func takesLine(_ line: String, for request: Request) -> Bool {
    isTypingScore = false
    guard let listening, request.isOfScores else { return false }
    var isTaken = false
    attempt { isTaken = try listening.take(line) }
    return isTaken
  }

  /// Whether sound plays that keys belong to; that of another answer than the one being scored ends.
  func isListening(at request: Request) -> Bool {
    guard let listening else { return false }
    guard request.isOfScores, case .scoring(let scoring) = session.phase,
      scoring.item?.turn.number == listening.turn
    else {
      listening.stop()
      self.listening = nil
      return false
    }
    if let failure = listening.failure {
      self.listening = nil
      app.note(CommandError(failure).text.styled)
      return false
    }
    return listening.isPlaying && !isTypingScore
  }

  /// Whether the answer that is being scored can be heard.
  var hasSoundToScore: Bool {
    guard case .scoring(let scoring) = session.phase else { return false }
    return app.canBeHeard(scoring)
  }

  private func attempt(_ body: () throws -> Void) {
    do { try body() } catch {
      listening = nil
      app.note(CommandError(error).text.styled)
    }
  }
}

extension App {
  /// Whether the answer that is being scored can be heard on this machine.
  func canBeHeard(_ scoring: Scoring) -> Bool {
    scoring.item?.turn.recordings.contains { soundFiles.size($0) != nil } ?? false
  }
}

extension Request {
  /// Whether scores, or the words that show them, are asked for.
  var isOfScores: Bool {
    switch self {
    case .scores, .evidence: true
    case .answer, .startOfSpeech, .endOfSpeech, .story, .menu, .recall, .decision, .extremes, .redo:
      false
    }
  }
}
