/// Why looking back at sessions could not be done.
package enum ReviewError: Error, Equatable, Sendable {
  /// A question's id that several banks have.
  case ambiguousQuestion(found: String, banks: [String])
  /// Scores to search for that are none, as they were typed.
  case badScoreFilter(found: String)
  /// A search for something that has neither a letter nor a digit.
  case nothingToSearch(found: String)
  /// A question that is in a bank, and was never asked.
  case questionNotAsked(String)
  /// A session that was to be compared with itself.
  case sameSession(Int)
  case unknownQuestion(found: String, known: [String])
}
