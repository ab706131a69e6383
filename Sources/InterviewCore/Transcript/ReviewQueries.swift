package import struct Foundation.Date

/// What looking back over many sessions asks of the store; part of ``TranscriptStore``.
///
/// Every closure throws ``StoreError``.
package struct ReviewQueries: Sendable {
  /// The candidate's own scores of first attempts in the newest scored sessions of a window.
  package var scores: @Sendable (_ window: ScoreWindow) throws -> ScoreHistory
  /// The newest so many stories (answers to behavioral questions of banks, not skipped, no second
  /// attempts) told up to and in a session, newest first.
  package var stories: @Sendable (_ upTo: Int, _ limit: Int) throws -> [ToldStory]
  /// Where the questions with an id were answered, in whatever bank, oldest first.
  package var askings: @Sendable (_ question: String) throws -> [Asking]
  /// What was practised in the newest sessions of a window in which a question was asked; sessions
  /// that began with the oldest of them count too. Its days reach back to a moment of their own, or
  /// to the window's beginning where that is later.
  package var practice:
    @Sendable (_ window: ScoreWindow, _ daysSince: Date) throws -> PracticeHistory

  /// Creates the queries.
  package init(
    scores: @escaping @Sendable (ScoreWindow) throws -> ScoreHistory,
    stories: @escaping @Sendable (Int, Int) throws -> [ToldStory],
    askings: @escaping @Sendable (String) throws -> [Asking],
    practice: @escaping @Sendable (ScoreWindow, Date) throws -> PracticeHistory
  ) {
    self.scores = scores
    self.stories = stories
    self.askings = askings
    self.practice = practice
  }
}

/// Where a question was asked.
package struct Asking: Equatable, Sendable {
  /// The id of the bank; nil for the interviewer's own questions.
  package var bank: String?
  /// The number of the session.
  package var session: Int
  /// The number of the turn.
  package var turn: Int

  /// Creates a place.
  package init(bank: String?, session: Int, turn: Int) {
    self.bank = bank
    self.session = session
    self.turn = turn
  }
}
