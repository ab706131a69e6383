package import struct Foundation.UUID

/// What was said of an answer that is not finished: enough to go on at the same word.
package struct Draft: Equatable, Codable, Sendable {
  /// The number of the turn it belongs to.
  package var turn: Int
  /// The text of the question or follow-up being answered, so that a draft never lands elsewhere.
  package var question: String
  /// The finished lines.
  package var lines: AnswerLines
  /// The line that was being typed.
  package var unfinished: UnfinishedLine?
  /// Seconds of thinking so far.
  package var thinkingSeconds: Double
  /// Seconds of answering so far.
  package var answerSeconds: Double
  /// Seconds of pause so far.
  package var pausedSeconds: Double
  /// What an observer noted; nil in a draft from before there were observers.
  package var tallies: [Hint]?
  /// The kind of a question that was remembered; nil for any other.
  package var kind: QuestionKind?
  /// What was recorded of the answer; nil where nothing was.
  package var recording: Recording?
  /// The story that the candidate said they would tell; nil where they named none.
  package var story: UUID?

  /// Creates a draft from its parts.
  package init(
    turn: Int, question: String, lines: AnswerLines, unfinished: UnfinishedLine?, timing: Timing,
    tallies: [Hint]? = nil, kind: QuestionKind? = nil, recording: Recording? = nil,
    story: UUID? = nil
  ) {
    self.story = story
    self.recording = recording
    self.turn = turn
    self.question = question
    self.lines = lines
    self.unfinished = unfinished
    thinkingSeconds = timing.thinkingSeconds
    answerSeconds = timing.answerSeconds
    pausedSeconds = timing.pausedSeconds
    self.tallies = tallies
    self.kind = kind
  }

  var timing: Timing {
    Timing(
      thinkingSeconds: thinkingSeconds, answerSeconds: answerSeconds, pausedSeconds: pausedSeconds)
  }
}
