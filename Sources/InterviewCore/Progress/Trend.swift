package import struct Foundation.Date

/// How the own scores on one dimension, or of the answers about one competency, went over time.
package struct Trend: Equatable, Sendable {
  /// What was scored.
  package var subject: Subject
  /// How the answers were given.
  package var delivery: Delivery
  /// A point for each session in which it was scored, oldest first; one at least.
  package var points: [Point]
  /// The middle of the points and how far they lie apart.
  package var spread: Spread
  /// Which way it goes, among all that is shown with it.
  package var course: Course

  /// What a trend is about.
  package enum Subject: Hashable, Sendable {
    /// The id of a dimension.
    case dimension(String)
    case competency(String)

    /// The id or the name.
    package var name: String {
      switch self {
      case .dimension(let name), .competency(let name): name
      }
    }
  }

  /// One session.
  package struct Point: Equatable, Sendable {
    /// The number of the session.
    package var session: Int
    /// When it began.
    package var startedAt: Date
    /// The mean of the scores, 1 to 5.
    package var mean: Double
    /// How many answers were scored.
    package var answers: Int

    /// Creates a point.
    package init(session: Int, startedAt: Date, mean: Double, answers: Int) {
      self.session = session
      self.startedAt = startedAt
      self.mean = mean
      self.answers = answers
    }
  }

  /// Creates a trend from its points, oldest first; nil where there are none. Its course is tested alone where none is
  /// given.
  package init?(
    _ subject: Subject, _ delivery: Delivery, _ points: [Point], course: Course? = nil
  ) {
    guard let spread = Spread(of: points.map(\.mean)) else { return nil }
    self.subject = subject
    self.delivery = delivery
    self.points = points
    self.spread = spread
    self.course = course ?? Course.of(screen: [points.map(\.mean)])[0]
  }
}

extension [Trend] {
  /// The trends as they are shown together, on a screen that tells of other courses too.
  func asOneScreen() -> [Trend] {
    zip(self, Course.of(screen: map { $0.points.map(\.mean) })).map { trend, course in
      var trend = trend
      trend.course = course
      return trend
    }
  }
}

extension Trend {
  /// The fewest sessions that have halves: two in each.
  package static let fewestForHalves = 4

  /// How many answers were scored.
  package var answers: Int { points.reduce(0) { $0 + $1.answers } }

  /// In how many sessions the mean was below the bar of ``Schedule``.
  package var sessionsBelowBar: Int { points.count { $0.mean < Double(Schedule.bar) } }

  /// Where it goes.
  package enum Direction: String, Codable, Sendable {
    case rising
    case falling
  }

  /// Rising or falling; nil where that cannot be told from chance.
  package var direction: Direction? {
    course.way.map { $0 == .up ? .rising : .falling }
  }

  /// The medians of the earlier half of the sessions and of the later half; with an odd number the
  /// middle one is in neither. Nil where there are too few sessions.
  ///
  /// Comparing the medians of two halves is Brown and Mood's line (On median tests for linear hypotheses,
  /// 1951): a few odd sessions do not bend it, and anybody can check it by hand.
  package var halves: (earlier: Double, later: Double)? {
    guard points.count >= Self.fewestForHalves,
      let earlier = Spread(of: points.prefix(points.count / 2).map(\.mean)),
      let later = Spread(of: points.suffix(points.count / 2).map(\.mean))
    else { return nil }
    return (earlier.median, later.median)
  }

  /// The time from the first session to the last in so many equal parts, each with the median of what was scored in it;
  /// nil where nothing was.
  package func overTime(parts: Int) -> [Double?] {
    guard let first = points.first?.startedAt, let last = points.last?.startedAt, parts > 0 else {
      return []
    }
    let length = last.timeIntervalSince(first)
    let inParts = Dictionary(grouping: points) { point in
      let share = length > 0 ? point.startedAt.timeIntervalSince(first) / length : 0
      return min(parts - 1, max(0, Int(share * Double(parts))))
    }
    return (0..<parts).map { part in
      inParts[part].flatMap { Spread(of: $0.map(\.mean))?.median }
    }
  }

  /// At most so many values, oldest first: the medians of consecutive points, as evenly as they divide.
  package func condensed(to most: Int) -> [Double] {
    guard points.count > most, most > 0 else { return points.map(\.mean) }
    return (0..<most).compactMap { part in
      let range = part * points.count / most..<(part + 1) * points.count / most
      return Spread(of: points[range].map(\.mean))?.median
    }
  }
}
