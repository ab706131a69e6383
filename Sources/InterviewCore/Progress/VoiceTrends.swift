/// What was measured of the first attempts of a session that were recorded.
package struct SpokenSession: Equatable, Sendable {
  /// The number of the session.
  package var number: Int
  /// A set for each answer, in the order of asking.
  package var measures: [VoiceMeasures]

  /// Creates a session.
  package init(number: Int, measures: [VoiceMeasures]) {
    self.number = number
    self.measures = measures
  }
}

/// How one measure of the voice went from session to session. It is no score: neither way is better.
package struct VoiceTrend: Equatable, Sendable {
  /// What was measured.
  package var measure: Measure
  /// The sessions and the medians of their answers, oldest first.
  package var points: [Point]
  /// The middle of the points and how far they lie apart.
  package var spread: Spread
  /// Which way it goes, among all that is shown with it.
  package var course: Course

  /// Something that is measured of a voice and can be compared from one day to another.
  package enum Measure: String, CaseIterable, Codable, Sendable {
    /// Syllables a second while speaking.
    case articulationRate
    /// Pauses a minute.
    case pausesPerMinute
    /// The longest pause, in seconds.
    case longestPause
    /// The spread of the pitch, in semitones.
    case pitchSD
    /// From the lowest tenth of the loudness to the highest, in dB.
    case loudnessRange

    /// The figure of one answer; nil where it cannot be measured.
    package func value(of measures: VoiceMeasures) -> Double? {
      switch self {
      case .articulationRate: measures.articulationRate
      case .pausesPerMinute:
        measures.sounding > 0 ? Double(measures.pauses.count) * 60 / measures.seconds : nil
      case .longestPause:
        measures.pauses.compactMap { $0.count == 2 ? $0[1] - $0[0] : nil }.max()
      case .pitchSD: measures.pitchSD
      case .loudnessRange: measures.loudnessRange
      }
    }
  }

  /// One session.
  package struct Point: Equatable, Sendable {
    /// The number of the session.
    package var session: Int
    /// The median of its answers.
    package var value: Double
  }

  /// The trends of every measure, oldest session first; without those that were measured nowhere.
  static func all(_ sessions: [SpokenSession]) -> [VoiceTrend] {
    Measure.allCases.compactMap { measure in
      let points = sessions.compactMap { session in
        Spread(of: session.measures.compactMap(measure.value)).map {
          Point(session: session.number, value: $0.median)
        }
      }
      guard let spread = Spread(of: points.map(\.value)) else { return nil }
      return VoiceTrend(
        measure: measure, points: points, spread: spread,
        course: Course.of(screen: [points.map(\.value)])[0])
    }
  }

  /// Rising or falling; nil where that cannot be told from chance.
  package var direction: Trend.Direction? {
    course.way.map { $0 == .up ? .rising : .falling }
  }
}

extension VoiceTrend {
  /// The medians of the earlier half of the sessions and of the later half, as ``Trend/halves``.
  package var halves: (earlier: Double, later: Double)? {
    guard points.count >= Trend.fewestForHalves,
      let earlier = Spread(of: points.prefix(points.count / 2).map(\.value)),
      let later = Spread(of: points.suffix(points.count / 2).map(\.value))
    else { return nil }
    return (earlier.median, later.median)
  }
}
