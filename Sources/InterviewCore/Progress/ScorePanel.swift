package import TextBasics

/// The own scores on every dimension over the scored sessions of one delivery, on one time axis.
package struct ScorePanel: Equatable, Sendable {
  /// How the answers were given.
  package var delivery: Delivery
  /// The scored sessions.
  package var sessions: Int
  /// The places on the time axis, oldest first.
  package var steps: [Step]
  /// What was scored, in the order of the rubrics.
  package var series: [Series]

  /// One session; or several in a row, where there are more than can be told apart.
  package struct Step: Equatable, Sendable {
    /// The numbers of its sessions, oldest first; one at least.
    package var sessions: [Int]
    /// The days on which they began.
    package var days: ClosedRange<Day>
  }

  /// One dimension.
  package struct Series: Equatable, Sendable {
    /// What can be said of it.
    package var trend: Trend
    /// For each step the median of its sessions' means; nil where it was not scored.
    package var values: [Double?]
  }

  /// The most steps that are told apart.
  package static let mostSteps = 40

  /// The panel of one delivery; nil where nothing was scored in it.
  init?(_ scores: ScoreTrends, _ delivery: Delivery, day: (ScoredSession) -> Day) {
    let sessions = scores.sessions.filter { Delivery($0.medium) == delivery }
    guard !sessions.isEmpty else { return nil }
    let runs = sessions.inRuns(atMost: Self.mostSteps)
    self.delivery = delivery
    self.sessions = sessions.count
    steps = runs.compactMap { Step($0, day: day) }
    series = scores.dimensions.filter { $0.delivery == delivery }.map { trend in
      let means = Dictionary(trend.points.map { ($0.session, $0.mean) }) { first, _ in first }
      return Series(
        trend: trend,
        values: runs.map { run in Spread(of: run.compactMap { means[$0.number] })?.median })
    }
  }
}

extension ScorePanel.Step {
  /// The step of sessions in a row; nil where there are none.
  init?(_ run: [ScoredSession], day: (ScoredSession) -> Day) {
    let days = run.map(day)
    guard let first = days.min(), let last = days.max() else { return nil }
    sessions = run.map(\.number)
    self.days = first...last
  }
}

extension [ScoredSession] {
  /// So many runs of sessions in a row at most, as even as they divide.
  func inRuns(atMost most: Int) -> [[ScoredSession]] {
    let runs = Swift.min(count, most)
    return (0..<runs).map { Array(self[$0 * count / runs..<($0 + 1) * count / runs]) }
  }
}
