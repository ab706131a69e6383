/// An answer whose sound can be looked at.
package struct HeardAnswer: Equatable, Sendable {
  /// Where it stands: "session 3, answer 2".
  package var place: String
  /// What was asked.
  package var question: String
  /// How long it is, in seconds.
  package var seconds: Double
  /// Its loudness from beginning to end in equal steps, each from 0 for silence to 1 for the loudest.
  package var levels: [Double]
  /// Its pauses, in seconds from the beginning.
  package var pauses: [Range<Double>]
  /// What was measured, in a sentence.
  package var sentence: String

  /// Creates an answer from its parts.
  package init(
    place: String, question: String, seconds: Double, levels: [Double], pauses: [Range<Double>],
    sentence: String
  ) {
    self.place = place
    self.question = question
    self.seconds = seconds
    self.levels = levels
    self.pauses = pauses
    self.sentence = sentence
  }
}
