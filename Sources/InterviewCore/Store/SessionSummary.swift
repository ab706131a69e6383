package import struct Foundation.Date

/// What a list says of a session.
package struct SessionSummary: Equatable, Sendable {
  /// The number the user knows it by.
  package var number: Int
  /// When it began.
  package var startedAt: Date
  /// Whether it is over.
  package var state: SessionRecord.State
  /// How it was run.
  package var mode: SessionRecord.Mode
  /// How its answers were given.
  package var medium: Medium
  /// The ids of the banks, in their order.
  package var banks: [String]
  /// The scored questions asked, and how many of them were skipped.
  package var questions: Int
  /// How many of the scored questions were skipped.
  package var skipped: Int
  /// The sum of the answering times, in seconds.
  package var answerSeconds: Double
  /// The candidate's own view of whether they would be hired.
  package var decision: Decision?
  /// The dimension with the lowest mean of the candidate's own scores, where any were given.
  package var lowest: DimensionMean?

  /// Creates a summary from its parts.
  package init(
    number: Int, startedAt: Date, state: SessionRecord.State, mode: SessionRecord.Mode,
    medium: Medium, banks: [String], questions: Int, skipped: Int, answerSeconds: Double,
    decision: Decision?, lowest: DimensionMean?
  ) {
    self.number = number
    self.startedAt = startedAt
    self.state = state
    self.mode = mode
    self.medium = medium
    self.banks = banks
    self.questions = questions
    self.skipped = skipped
    self.answerSeconds = answerSeconds
    self.decision = decision
    self.lowest = lowest
  }
}
