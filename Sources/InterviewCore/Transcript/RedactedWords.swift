/// Which words were taken out of a debrief or a report.
package struct RedactedWords: Equatable, Sendable {
  /// For whom it was written.
  package var reader: String
  /// The words, in the order they were given.
  package var words: [String]

  /// Creates words.
  package init(reader: String, words: [String]) {
    self.reader = reader
    self.words = words
  }
}
