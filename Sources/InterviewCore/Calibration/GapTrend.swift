/// Whether the candidate's gap to their friends is closing: the mean distances of the earlier and the
/// later half of the sessions.
package struct GapTrend: Equatable, Sendable {
  /// The mean of the earlier sessions' mean absolute differences; of an odd number, the middle session
  /// belongs to neither half.
  package let earlier: Double
  /// The same of the later ones.
  package let later: Double

  /// The change from which it is one: a quarter of a point, half of the smallest step between two
  /// people who score the same answer twice (a choice of ours).
  package static let leastChange = 0.25

  /// Where it is heading.
  package var direction: Direction {
    if earlier - later >= Self.leastChange { return .closing }
    return later - earlier >= Self.leastChange ? .widening : .steady
  }

  /// Which way a gap goes.
  package enum Direction: String, CaseIterable, Codable, Sendable {
    case closing
    case steady
    case widening
  }

  /// Compares the halves of the sessions, oldest first; nil where there are too few.
  init?(_ sessions: [Calibration.SessionGap]) {
    let gaps = sessions.compactMap(\.figures.meanAbsoluteDifference)
    guard gaps.count >= Calibration.leastSessionsForTrend else { return nil }
    let half = gaps.count / 2
    earlier = gaps.prefix(half).reduce(0, +) / Double(half)
    later = gaps.suffix(half).reduce(0, +) / Double(half)
  }
}
