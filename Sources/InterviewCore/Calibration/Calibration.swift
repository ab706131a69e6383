public import struct Foundation.Date

/// How well a candidate judges their own answers, measured against what friends gave them.
public struct Calibration: Equatable, Sendable {
  /// Over all dimensions.
  public let overall: Figures
  /// For each dimension on which there is a pair, those with the widest mean gap first.
  public let dimensions: [DimensionFigures]
  /// Session by session, oldest first.
  public let sessions: [SessionGap]
  /// Where the gap is heading; nil below ``leastSessionsForTrend`` sessions.
  public let trend: GapTrend?
  /// What the candidate expected of friends against what friends gave.
  public let predictions: Figures

  /// The least number of sessions with replies from which a trend is named.
  public static let leastSessionsForTrend = 4
  /// How far one friend's mean may well lie from what many would give, in points of the scale: the
  /// contract's figure, a little over half a point, for want of any measured on our own users.
  public static let singleRaterBand = 0.6
  /// The number of friends from which their median is called a verdict.
  public static let ratersForVerdict = 3

  /// Measures pairs; those without a score of the candidate's own count for predictions alone.
  public init(_ pairs: [ScoredPair]) {
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
  public struct Figures: Equatable, Sendable {
    /// How many scores were compared.
    public let pairs: Int
    /// How many friends gave them.
    public let raters: Int
    /// The mean of self minus friend.
    public let meanSignedDifference: Double?
    /// The mean distance of the two.
    public let meanAbsoluteDifference: Double?
    /// Cohen's weighted kappa.
    public let quadraticWeightedKappa: Double?
    /// ICC(A,1), from five pairs.
    public let intraclassCorrelation: Double?

    /// Half the width of the band around the mean difference where one friend alone stands behind it;
    /// nil where there is none, or more than one.
    public var band: Double? { raters == 1 ? Calibration.singleRaterBand : nil }

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
  public struct DimensionFigures: Equatable, Sendable {
    /// The id of the dimension.
    public let dimension: String
    /// What was measured on it.
    public let figures: Figures
  }

  /// The figures of one session.
  public struct SessionGap: Equatable, Sendable {
    /// The number of the session.
    public let session: Int
    /// When it began.
    public let startedAt: Date
    /// What was measured in it.
    public let figures: Figures
  }
}
