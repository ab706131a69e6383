import Foundation
import InterviewCore

/// How well a candidate judges themselves as JSON, schema `rehearse.calibration/1`; null is "not enough
/// data", and a `direction` that cannot be told from chance is null.
struct CalibrationDocument: Codable, Equatable {
  var schema = "rehearse.calibration/1"
  var overall: FiguresDocument
  var dimensions: [FiguresDocument]
  var sessions: [FiguresDocument]
  @Nullable var trend: GapTrendDocument?
  var predictions: FiguresDocument
  /// How many interviewers named each dimension that some did.
  var interviewers: [InterviewersDocument]

  init(_ calibration: Calibration, _ remarks: [InterviewerRemark] = []) {
    interviewers = InterviewersDocument.all(calibration.dimensions.map(\.dimension), remarks)
    overall = FiguresDocument(calibration.overall)
    dimensions = calibration.dimensions.map {
      FiguresDocument($0.figures, dimension: $0.dimension)
    }
    sessions = calibration.sessions.map {
      FiguresDocument($0.figures, session: $0.session, startedAt: $0.startedAt)
    }
    _trend = Nullable(calibration.trend.map { GapTrendDocument($0) })
    predictions = FiguresDocument(calibration.predictions)
  }

  struct GapTrendDocument: Codable, Equatable {
    var earlier: Double
    var later: Double
    @Nullable var direction: GapTrend.Direction?
    @Nullable var missingSessions: Int?

    init(_ trend: GapTrend) {
      earlier = trend.earlier
      later = trend.later
      _direction = Nullable(trend.direction)
      _missingSessions = Nullable(trend.course.missing)
    }
  }
}

/// What can be said of a set of pairs, as JSON.
struct FiguresDocument: Codable, Equatable {
  /// Only the figures of one dimension have it.
  var dimension: String?
  /// Only the figures of one session have it.
  var session: Int?
  var startedAt: Date?
  var pairs: Int
  var raters: Int
  var answers: Int
  @Nullable var meanSignedDifference: Double?
  @Nullable var meanAbsoluteDifference: Double?
  @Nullable var quadraticWeightedKappa: Double?
  @Nullable var intraclassCorrelation: Double?
  /// Half the width of the band in which the mean difference to many friends lies, nine times in ten.
  @Nullable var band: Double?
  @Nullable var bandLow: Double?
  @Nullable var bandHigh: Double?

  init(
    _ figures: Calibration.Figures, dimension: String? = nil, session: Int? = nil,
    startedAt: Date? = nil
  ) {
    self.dimension = dimension
    self.session = session
    self.startedAt = startedAt
    pairs = figures.pairs
    raters = figures.raters
    answers = figures.answers
    _meanSignedDifference = Nullable(figures.meanSignedDifference)
    _meanAbsoluteDifference = Nullable(figures.meanAbsoluteDifference)
    _quadraticWeightedKappa = Nullable(figures.quadraticWeightedKappa)
    _intraclassCorrelation = Nullable(figures.intraclassCorrelation)
    _band = Nullable(figures.band?.thousandths)
    _bandLow = Nullable(figures.range?.lowerBound.thousandths)
    _bandHigh = Nullable(figures.range?.upperBound.thousandths)
  }
}
