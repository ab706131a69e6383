package import struct Foundation.Date

/// How often a question of a bank was asked, and how it went last time.
package struct QuestionUse: Equatable, Sendable {
  /// The id of the bank.
  package var bank: String
  /// The id of the question in it.
  package var question: String
  /// How many times it was asked, skipped or not.
  package var times: Int
  /// When it was asked last.
  package var last: Date
  /// The mean of the candidate's own scores of that last answer, 1 to 5; nil where there are none.
  package var lastMean: Double?

  /// Creates a use.
  package init(bank: String, question: String, times: Int, last: Date, lastMean: Double? = nil) {
    self.bank = bank
    self.question = question
    self.times = times
    self.last = last
    self.lastMean = lastMean
  }
}
