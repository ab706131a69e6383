import InterviewCore

/// Which answer of a session is meant: by its number, or by that of its turn, which counts the warm-up too.
package enum AnswerPlace: Equatable, Sendable {
  case answer(Int)
  case turn(Int)

  /// What is counted.
  var noun: String {
    switch self {
    case .answer: "answer"
    case .turn: "turn"
    }
  }

  /// `answer 2`
  var words: String {
    switch self {
    case .answer(let number), .turn(let number): "\(noun) \(number)"
    }
  }
}

extension SessionRecord {
  /// The turn in a place.
  ///
  /// - Throws: ``CommandError/noAnswer(_:session:of:)``.
  func turn(at place: AnswerPlace) throws -> Turn {
    let found: Turn?
    let all: Int
    switch place {
    case .answer(let answer): (found, all) = (turn(ofAnswer: answer), numberedTurns.count)
    case .turn(let turn): (found, all) = (self.turn(turn), turns.count)
    }
    guard let found else { throw CommandError.noAnswer(place, session: number, of: all) }
    return found
  }
}
