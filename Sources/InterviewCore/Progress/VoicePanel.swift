import TextBasics

/// What was measured of recorded answers over the sessions, on one time axis. It is no score.
package struct VoicePanel: Equatable, Sendable {
  /// The sessions in which an answer was measured.
  package var sessions: Int
  /// The answers that were measured.
  package var answers: Int
  /// The places on the time axis, oldest first.
  package var steps: [ScorePanel.Step]
  /// What was measured, in the order of ``measures``.
  package var series: [Series]

  /// One measure.
  package struct Series: Equatable, Sendable {
    /// What can be said of it.
    package var trend: VoiceTrend
    /// For each step the median of its sessions; nil where it could not be measured.
    package var values: [Double?]
  }

  /// What is shown: all but the loudness, which another microphone changes.
  package static let measures: [VoiceTrend.Measure] = [
    .articulationRate, .pausesPerMinute, .longestPause, .pitchSD,
  ]

  /// The panel of the recorded ones among some sessions, oldest first; nil where none was measured.
  init?(
    _ spoken: [SpokenSession], among sessions: [ScoredSession],
    day: (ScoredSession) -> Day
  ) {
    let known = Dictionary(sessions.map { ($0.number, $0) }) { first, _ in first }
    let measured = spoken.filter { known[$0.number] != nil }
    let trends = VoiceTrend.all(measured).filter { Self.measures.contains($0.measure) }
    guard !trends.isEmpty else { return nil }
    let runs = measured.compactMap { known[$0.number] }.inRuns(atMost: ScorePanel.mostSteps)
    self.sessions = measured.count
    answers = measured.reduce(0) { $0 + $1.measures.count }
    steps = runs.compactMap { ScorePanel.Step($0, day: day) }
    series = trends.map { trend in
      let values = Dictionary(trend.points.map { ($0.session, $0.value) }) { first, _ in first }
      return Series(
        trend: trend,
        values: runs.map { run in Spread(of: run.compactMap { values[$0.number] })?.median })
    }
  }
}
