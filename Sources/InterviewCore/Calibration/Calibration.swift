package import struct Foundation.Date

/// How well a candidate judges their own answers, measured against what friends gave them.
package struct Calibration: Equatable, Sendable {
  /// Over all dimensions.
  package let overall: Figures
  /// For each dimension on which there is a pair, those with the widest mean gap first.
  package let dimensions: [DimensionFigures]
  /// Session by session, oldest first.
  package let sessions: [SessionGap]
  /// Which way the distances of the sessions go.
  package private(set) var course: Course
  /// The same, as it is told where nothing else is shown.
  package let courseAlone: Course
  /// What the candidate expected of friends against what friends gave.
  package let predictions: Figures

  /// The number of friends, and of answers, from which their median is called a verdict.
  package static let leastForVerdict = 3
  /// The least number of scores from which kappa and the intraclass correlation are shown to people: Koo
  /// and Li ask for thirty (A guideline of selecting and reporting intraclass correlation coefficients,
  /// Journal of Chiropractic Medicine 15, 2016).
  package static let leastPairsForAgreement = 30

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
    courseAlone = Course.of(screen: [sessions.compactMap(\.figures.meanAbsoluteDifference)])[0]
    course = courseAlone
    predictions = Figures(pairs, of: \.predicted, hasBand: false)
  }

  /// How far apart self and friends were, session by session, oldest first.
  package var distances: [Double] { sessions.compactMap(\.figures.meanAbsoluteDifference) }

  /// Where the gap is heading; nil where there are too few sessions for halves.
  package var trend: GapTrend? { GapTrend(distances, course) }

  /// The same, shown together with what tells of other courses.
  package func onScreen(_ course: Course) -> Calibration {
    var calibration = self
    calibration.course = course
    return calibration
  }

  /// What can be said of a set of pairs; a figure is nil where there is not enough data for it.
  package struct Figures: Equatable, Sendable {
    /// How many scores were compared.
    package let pairs: Int
    /// How many friends gave them.
    package let raters: Int
    /// How many answers they were given for.
    package let answers: Int
    /// The mean of self minus friend.
    package let meanSignedDifference: Double?
    /// The mean distance of the two.
    package let meanAbsoluteDifference: Double?
    /// Cohen's weighted kappa.
    package let quadraticWeightedKappa: Double?
    /// ICC(A,1), from five pairs.
    package let intraclassCorrelation: Double?

    /// Half the width of the band around the mean difference in which that of many friends lies, nine times
    /// in ten; nil without pairs, and for predictions.
    package let band: Double?

    /// The band.
    package var range: ClosedRange<Double>? {
      guard let mean = meanSignedDifference, let band else { return nil }
      return mean - band...mean + band
    }

    /// Whether so many friends scored so many answers that what they say is a verdict.
    package var isVerdict: Bool {
      min(raters, answers) >= Calibration.leastForVerdict
    }

    /// Whether there are enough scores for kappa and the intraclass correlation to be shown.
    package var showsAgreement: Bool { pairs >= Calibration.leastPairsForAgreement }

    init(
      _ pairs: [ScoredPair], of score: (ScoredPair) -> Int? = \.own, hasBand: Bool = true
    ) {
      let compared = pairs.filter { score($0) != nil }
      let agreement = Agreement(
        compared.compactMap { pair in score(pair).map { .init($0, pair.given) } })
      self.pairs = agreement.pairs.count
      raters = Set(compared.map(\.friend)).count
      answers = Set(compared.map(\.answer)).count
      band = hasBand ? FriendVariance(compared)?.band : nil
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
