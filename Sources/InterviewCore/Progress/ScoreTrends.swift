/// What the own scores of many sessions say together, typed and spoken answers apart.
package struct ScoreTrends: Equatable, Sendable {
  /// The sessions it is made from, oldest first.
  package var sessions: [ScoredSession]
  /// Whether older scored sessions were left out.
  package var isCut: Bool
  /// A trend for each dimension and delivery, typed first, in the order of the rubrics.
  package var dimensions: [Trend]
  /// A trend for each competency and delivery, typed first, by name.
  package var competencies: [Trend]
  /// What interviewers said was amiss; it goes before the own scores, which say little of how others see it.
  package var remarks: [InterviewerRemark] = []
  /// What was measured of recorded answers, which is no score; empty where none were.
  package var voice: [VoiceTrend]

  /// Reads the progress off a history; dimensions come in the given order, unknown ones last. What was measured of
  /// recorded answers is tested together with the scores, since it stands on the same screen.
  package init(
    _ history: ScoreHistory, order: [String] = [], spoken: [SpokenSession] = []
  ) {
    sessions = history.sessions
    isCut = history.isCut
    let ranks = Dictionary(zip(order, order.indices)) { first, _ in first }
    let byNumber = Dictionary(history.sessions.map { ($0.number, $0) }) { first, _ in first }
    func trends(_ scores: [SessionScore], _ subject: (String) -> Trend.Subject) -> [Trend] {
      // Without a copy: there may be a million.
      let known = scores.lazy.filter { byNumber[$0.session] != nil }
      return Dictionary(grouping: known, by: \.subject).flatMap { name, scores in
        Delivery.allCases.compactMap { delivery in
          let points = scores.compactMap { score in
            byNumber[score.session].flatMap {
              Delivery($0.medium) == delivery ? Trend.Point(score, of: $0) : nil
            }
          }
          return Trend(subject(name), delivery, points, course: .untested)
        }
      }
      .sorted { one, other in
        let (first, second) = (one.subject.name, other.subject.name)
        return (one.delivery == .typed ? 0 : 1, ranks[first] ?? .max, first)
          < (other.delivery == .typed ? 0 : 1, ranks[second] ?? .max, second)
      }
    }
    let ofDimensions = trends(history.dimensions, Trend.Subject.dimension)
    let scored = ofDimensions + trends(history.competencies, Trend.Subject.competency)
    let measured = VoiceTrend.all(spoken)
    let courses = Course.of(
      screen: scored.map { $0.points.map(\.mean) } + measured.map { $0.points.map(\.value) })
    let all = zip(scored, courses).map { trend, course in
      var trend = trend
      trend.course = course
      return trend
    }
    voice = zip(measured, courses.dropFirst(scored.count)).map { trend, course in
      var trend = trend
      trend.course = course
      return trend
    }
    dimensions = Array(all.prefix(ofDimensions.count))
    competencies = Array(all.dropFirst(ofDimensions.count))
  }

  /// How many of the sessions were typed, or spoken.
  package func sessions(_ delivery: Delivery) -> Int {
    sessions.count { Delivery($0.medium) == delivery }
  }
}

extension Trend.Point {
  fileprivate init(_ score: SessionScore, of session: ScoredSession) {
    self.init(
      session: session.number, startedAt: session.startedAt, mean: score.mean,
      answers: score.answers)
  }
}
