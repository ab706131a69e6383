/// What looking back over many sessions asks of the store; part of ``TranscriptStore``.
///
/// Every closure throws ``StoreError``.
public struct ReviewQueries: Sendable {
  /// The candidate's own scores of first attempts in the newest scored sessions of a window.
  public var scores: @Sendable (_ window: ScoreWindow) throws -> ScoreHistory

  /// Creates the queries.
  public init(scores: @escaping @Sendable (ScoreWindow) throws -> ScoreHistory) {
    self.scores = scores
  }
}
