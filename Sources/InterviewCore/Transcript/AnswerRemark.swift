/// What a friend wrote about one answer beside their scores.
package struct AnswerRemark: Equatable, Sendable {
  /// The turn with the answer.
  package var turn: Int
  /// The words of the answer that it is about; nil where it says what stays of the whole answer.
  package var quote: String?
  /// The friend's words.
  package var text: String

  /// Creates a remark from its parts.
  package init(turn: Int, quote: String? = nil, text: String) {
    self.turn = turn
    self.quote = quote
    self.text = text
  }
}
