/// What is weak in the own scores of one delivery, the weakest first: whatever calls something weak asks
/// here.
package struct Weakness: Equatable, Sendable {
  /// How the answers were given.
  package var delivery: Delivery
  /// The dimensions whose median lies below the bar of ``Schedule``, and those that interviewers named.
  package var dimensions: [Trend]
  /// The same of competencies.
  package var competencies: [Trend]
  /// Whether anything was scored often enough to be called weak, be it weak or not.
  package var isKnown: Bool
  /// What interviewers said was amiss.
  package var remarks: [InterviewerRemark]

  /// The fewest scored answers with which something can be called weak; one bad answer is no weakness.
  package static let fewestAnswers = 3

  /// What is weak by some scores: what interviewers named first, most of all where it cost a position; then by the median of the sessions, then by how often they were below the bar,
  /// then by name.
  package init(_ scores: ScoreTrends, _ delivery: Delivery) {
    func enough(_ trends: [Trend]) -> [Trend] {
      trends.filter { $0.delivery == delivery && $0.answers >= Self.fewestAnswers }
    }
    func weak(_ trends: [Trend]) -> [Trend] {
      let low = enough(trends).filter { $0.spread.median < Double(Schedule.bar) }
      let named = trends.filter { trend in
        trend.delivery == delivery && !low.contains(trend)
          && scores.remarks.naming(trend.subject.name).interviewers > 0
      }
      return (low + named).sorted { one, other in
        let (mine, others) = (
          scores.remarks.naming(one.subject.name), scores.remarks.naming(other.subject.name)
        )
        if mine != others { return mine > others }
        return (one.spread.median, other.shareBelowBar, one.subject.name)
          < (other.spread.median, one.shareBelowBar, other.subject.name)
      }
    }
    remarks = scores.remarks
    self.delivery = delivery
    dimensions = weak(scores.dimensions)
    competencies = weak(scores.competencies)
    isKnown =
      !dimensions.isEmpty || !competencies.isEmpty
      || !enough(scores.dimensions + scores.competencies).isEmpty
  }
}

extension Weakness {
  /// The weakest dimension, with those of which nothing but the name comes behind it.
  package var weakestDimensions: [Trend] {
    guard let first = dimensions.first else { return [] }
    let named = remarks.naming(first.subject.name)
    return dimensions.filter { trend in
      remarks.naming(trend.subject.name) == named && trend.spread.median == first.spread.median
        && trend.shareBelowBar == first.shareBelowBar
    }
  }

  /// The weak competencies as a drill is told of them.
  package var forDrill: [WeakCompetency] {
    competencies.map { WeakCompetency(name: $0.subject.name, median: $0.spread.median) }
  }
}

extension ScoreTrends {
  /// What is weak where answers are given as in the newest session.
  package var weakness: Weakness {
    Weakness(self, Delivery(sessions.last?.medium ?? .typed))
  }
}

extension Trend {
  /// The share of the sessions in which the mean was below the bar.
  fileprivate var shareBelowBar: Double { Double(sessionsBelowBar) / Double(points.count) }
}
