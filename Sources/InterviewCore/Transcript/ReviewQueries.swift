public import struct Foundation.Date

/// What looking back over many sessions asks of the store; part of ``TranscriptStore``.
///
/// Every closure throws ``StoreError``.
public struct ReviewQueries: Sendable {
  /// The candidate's own scores of first attempts in the newest scored sessions of a window.
  public var scores: @Sendable (_ window: ScoreWindow) throws -> ScoreHistory
  /// What was practised in the newest sessions of a window in which a question was asked; sessions
  /// that began with the oldest of them count too. Its days reach back to a moment of their own, or
  /// to the window's beginning where that is later.
  public var practice:
    @Sendable (_ window: ScoreWindow, _ daysSince: Date) throws -> PracticeHistory

  /// Creates the queries.
  public init(
    scores: @escaping @Sendable (ScoreWindow) throws -> ScoreHistory,
    practice: @escaping @Sendable (ScoreWindow, Date) throws -> PracticeHistory
  ) {
    self.scores = scores
    self.practice = practice
  }
}
