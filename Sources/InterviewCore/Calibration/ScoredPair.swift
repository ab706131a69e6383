package import struct Foundation.Date

/// One answer on one dimension as the candidate and a friend scored it; both of them saw it.
package struct ScoredPair: Equatable, Sendable {
  /// The number of the session.
  package var session: Int
  /// When the session began.
  package var startedAt: Date
  /// The turn with the answer.
  package var turn: Int
  /// The id of the dimension.
  package var dimension: String
  /// The friend's name.
  package var friend: String
  /// The candidate's score, 1 to 5; nil where they did not score it, or did not see it.
  package var own: Int?
  /// The friend's score, 1 to 5.
  package var given: Int
  /// The score the candidate expected of this friend; nil where they did not say.
  package var predicted: Int?

  /// Creates a pair from its parts.
  package init(
    session: Int, startedAt: Date, turn: Int, dimension: String, friend: String, own: Int?,
    given: Int, predicted: Int? = nil
  ) {
    self.session = session
    self.startedAt = startedAt
    self.turn = turn
    self.dimension = dimension
    self.friend = friend
    self.own = own
    self.given = given
    self.predicted = predicted
  }
}

extension ScoredPair {
  /// Which answer it is about.
  struct Answer: Hashable {
    var session: Int
    var turn: Int
  }

  /// Which answer it is about.
  var answer: Answer { Answer(session: session, turn: turn) }
}

extension SessionRecord {
  /// Every score of a friend's with the candidate's own; answers the candidate has not scored at all
  /// are left out, since their own eyes come first.
  package var scoredPairs: [ScoredPair] {
    turns.filter { $0.isScoredByCandidate }.flatMap { turn in
      turn.ratings.compactMap { rating in
        guard case .friend(let name) = rating.rater, let score = rating.score else { return nil }
        return ScoredPair(
          session: number, startedAt: startedAt, turn: turn.number, dimension: rating.dimension,
          friend: name, own: turn.rating(by: .own, on: rating.dimension)?.score, given: score,
          predicted: turn.rating(by: .own, on: rating.dimension, predicting: name)?.score)
      }
    }
  }
}

extension SessionRecord {
  /// Whether the candidate has scored all of it: only then what friends said of it as a whole may be shown.
  package var isScoredThroughout: Bool { scorableTurns.allSatisfy(\.isScoredByCandidate) }
}

extension Turn {
  /// Whether the candidate has given a score of their own, be it "not observed": only then a friend's
  /// may be shown.
  package var isScoredByCandidate: Bool {
    ratings.contains { $0.rater == .own && $0.predicts == nil }
  }
}
