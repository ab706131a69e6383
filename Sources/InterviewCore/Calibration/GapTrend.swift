/// Whether the candidate's gap to their friends closes over the sessions: the mean distances of the earlier
/// and the later half of them, and what can be told from chance.
package struct GapTrend: Equatable, Sendable {
  /// The mean of the earlier sessions' mean absolute differences; of an odd number, the middle session
  /// belongs to neither half.
  package let earlier: Double
  /// The same of the later ones.
  package let later: Double
  /// Which way the distances go, among all that is shown with them.
  package let course: Course

  /// The fewest sessions that have halves: two in each.
  package static let fewestSessions = 4

  /// Where it is heading; nil where that cannot be told from chance.
  package var direction: Direction? {
    course.way.map { $0 == .up ? .widening : .closing }
  }

  /// Which way a gap goes.
  package enum Direction: String, CaseIterable, Codable, Sendable {
    case closing
    case widening
  }

  /// Compares the halves of sessions' distances, oldest first; nil where there are too few.
  init?(_ distances: [Double], _ course: Course) {
    guard distances.count >= Self.fewestSessions else { return nil }
    let half = distances.count / 2
    earlier = distances.prefix(half).reduce(0, +) / Double(half)
    later = distances.suffix(half).reduce(0, +) / Double(half)
    self.course = course
  }
}
