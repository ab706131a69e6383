// An answer has one number wherever it is named: the place of its question among those of the interview.
// The warm-up and the closing have none.
extension SessionRecord {
  /// The turns that have a number of their own, in order.
  package var numberedTurns: [Turn] { turns.filter { $0.role == .question } }

  /// The number of the answer in the turn with that number, from 1; a second attempt has that of the first.
  /// Nil for the warm-up, the closing and a turn that is not there.
  package func answerNumber(ofTurn number: Int) -> Int? {
    guard let turn = turn(number) else { return nil }
    let first = turn.role == .redo ? turn.redoOf : turn.number
    return numberedTurns.firstIndex { $0.number == first }.map { $0 + 1 }
  }

  /// The turn of the answer with that number, from 1; nil where there is none.
  package func turn(ofAnswer number: Int) -> Turn? {
    let turns = numberedTurns
    return turns.indices.contains(number - 1) ? turns[number - 1] : nil
  }
}
