package import struct Foundation.Date

/// What looking back over many sessions asks of a store. Each query throws ``StoreError``.
package protocol ReviewQueries: Sendable {
  /// A line a session, newest first, from the one after `skipping`.
  func summaries(limit: Int, skipping: Int) throws -> [SessionSummary]
  /// What was answered before, oldest first: the newest so many answers to questions of banks.
  func attempts(limit: Int) throws -> [Attempt]
  /// Every score of a friend's with the candidate's own, session by session, oldest first; answers the
  /// candidate has not scored are left out.
  func scoredPairs() throws -> [ScoredPair]
  /// How often each question was asked, of one bank where its id is given.
  func uses(ofBank bank: String?) throws -> [QuestionUse]
  /// The best so many of the turns in which all the words stand; none where the query has no word.
  func search(_ query: SearchQuery, limit: Int) throws -> SearchResults
  /// The candidate's own scores of first attempts in the newest scored sessions of a window.
  func scores(in window: ScoreWindow) throws -> ScoreHistory
  /// What was measured of recorded first attempts in these sessions, in their order; those without any are left out.
  func spoken(in sessions: [Int]) throws -> [SpokenSession]
  /// The newest so many stories (answers to behavioral questions of banks, not skipped, no second
  /// attempts) told up to and in a session, newest first.
  func stories(upTo session: Int, limit: Int) throws -> [ToldStory]
  /// Where the questions with an id were answered, in whatever bank, oldest first.
  func askings(of question: String) throws -> [Asking]
  /// Everybody who was sent a debrief or has answered one, and whose scores were given or predicted lately.
  func friends() throws -> [String]
  /// What was practised in the newest sessions of a window in which a question was asked; sessions
  /// that began with the oldest of them count too. Its days reach back to a moment of their own, or
  /// to the window's beginning where that is later.
  func practice(in window: ScoreWindow, daysSince: Date) throws -> PracticeHistory
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
