import Foundation
import InterviewCore

/// Every answer to one question as JSON, schema `rehearse.question/1`; oldest first.
struct QuestionAttemptsDocument: Codable, Equatable {
  var schema = "rehearse.question/1"
  @Nullable var question: QuestionDocument?
  var attempts: [Attempt]

  struct Attempt: Codable, Equatable {
    var session: Int
    var medium: Medium
    var words: Int
    var turn: TurnDocument
    /// What changed from an earlier answer; null for the first.
    @Nullable var changes: Changes?

    init(_ attempt: QuestionAttempt) {
      session = attempt.session.number
      medium = attempt.session.medium
      words = attempt.turn.words
      turn = TurnDocument(attempt.turn)
      _changes = Nullable(attempt.documentedChanges)
    }
  }

  struct Changes: Codable, Equatable {
    var fromSession: Int
    var fromTurn: Int
    var kept: Int
    var added: Int
    var removed: Int
    var runs: [Run]
  }

  struct Run: Codable, Equatable {
    var change: WordChanges.Change
    var text: String
  }

  init(_ attempts: [QuestionAttempt]) {
    _question = Nullable(attempts.last.map { QuestionDocument($0.turn.question) })
    self.attempts = attempts.map(Attempt.init)
  }
}

extension QuestionAttempt {
  fileprivate var documentedChanges: QuestionAttemptsDocument.Changes? {
    guard let previous, let changes else { return nil }
    return QuestionAttemptsDocument.Changes(
      fromSession: previous.session, fromTurn: previous.turn, kept: changes.kept,
      added: changes.added, removed: changes.removed,
      runs: changes.runs.map { .init(change: $0.change, text: $0.text) })
  }
}
