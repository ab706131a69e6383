package import struct Foundation.Date

/// How well a candidate judges their own answers, measured against what friends gave them.
package struct Calibration: Equatable, Sendable {
  /// Over all dimensions.
  package let overall: Figures
  /// For each dimension on which there is a pair, those with the widest mean gap first.
  package let dimensions: [DimensionFigures]
  /// Session by session, oldest first.
  package let sessions: [SessionGap]
  /// Where the gap is heading; nil below ``leastSessionsForTrend`` sessions.
  package let trend: GapTrend?
  /// What the candidate expected of friends against what friends gave.
  package let predictions: Figures

  /// The least number of sessions with replies from which a trend is named.
  package static let leastSessionsForTrend = 4
  /// How far one friend's mean may well lie from what many would give, in points of the scale: the
  /// contract's figure, a little over half a point, for want of any measured on our own users.
  package static let singleRaterBand = 0.6
  /// The number of friends from which their median is called a verdict.
  package static let ratersForVerdict = 3

  /// Measures pairs; those without a score of the candidate's own count for predictions alone.
  package init(_ pairs: [ScoredPair]) {
    overall = Figures(pairs)
    dimensions = Dictionary(grouping: pairs.filter { $0.own != nil }, by: \.dimension)
      .map { DimensionFigures(dimension: $0.key, figures: Figures($0.value)) }
      .sorted { one, other in
        let gaps = [one, other].map { abs($0.figures.meanSignedDifference ?? 0) }
        return gaps[0] == gaps[1] ? one.dimension < other.dimension : gaps[0] > gaps[1]
      }
    sessions = Dictionary(grouping: pairs.filter { $0.own != nil }, by: \.session)
      .compactMap { number, pairs in
        pairs.first.map {
          SessionGap(session: number, startedAt: $0.startedAt, figures: Figures(pairs))
        }
      }
      .sorted { ($0.startedAt, $0.session) < ($1.startedAt, $1.session) }
    trend = GapTrend(sessions)
    predictions = Figures(pairs, of: \.predicted)
  }

  /// What can be said of a set of pairs; a figure is nil where there is not enough data for it.
  package struct Figures: Equatable, Sendable {
    /// How many scores were compared.
    package let pairs: Int
    /// How many friends gave them.
    package let raters: Int
    /// The mean of self minus friend.
    package let meanSignedDifference: Double?
    /// The mean distance of the two.
    package let meanAbsoluteDifference: Double?
    /// Cohen's weighted kappa.
    package let quadraticWeightedKappa: Double?
    /// ICC(A,1), from five pairs.
    package let intraclassCorrelation: Double?

    /// Half the width of the band around the mean difference where one friend alone stands behind it;
    /// nil where there is none, or more than one.
    package var band: Double? { raters == 1 ? Calibration.singleRaterBand : nil }

    init(_ pairs: [ScoredPair], of score: (ScoredPair) -> Int? = \.own) {
      let compared = pairs.filter { score($0) != nil }
      let agreement = Agreement(
        compared.compactMap { pair in score(pair).map { .init($0, pair.given) } })
      self.pairs = agreement.pairs.count
      raters = Set(compared.map(\.friend)).count
      meanSignedDifference = agreement.meanSignedDifference
      meanAbsoluteDifference = agreement.meanAbsoluteDifference
      quadraticWeightedKappa = agreement.quadraticWeightedKappa
      intraclassCorrelation = agreement.intraclassCorrelation
    }
  }

  /// The figures of one dimension.
  package struct DimensionFigures: Equatable, Sendable {
    /// The id of the dimension.
    package let dimension: String
    /// What was measured on it.
    package let figures: Figures
  }

  /// The figures of one session.
  package struct SessionGap: Equatable, Sendable {
    /// The number of the session.
    package let session: Int
    /// When it began.
    package let startedAt: Date
    /// What was measured in it.
    package let figures: Figures
  }
}
