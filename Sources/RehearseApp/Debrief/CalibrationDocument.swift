import Foundation
import InterviewCore

/// How well a candidate judges themselves as JSON, schema `rehearse.calibration/1`; null is "not enough
/// data".
struct CalibrationDocument: Codable, Equatable {
  var schema = "rehearse.calibration/1"
  var overall: FiguresDocument
  var dimensions: [FiguresDocument]
  var sessions: [FiguresDocument]
  @Nullable var trend: GapTrendDocument?
  var predictions: FiguresDocument

  init(_ calibration: Calibration) {
    overall = FiguresDocument(calibration.overall)
    dimensions = calibration.dimensions.map {
      FiguresDocument($0.figures, dimension: $0.dimension)
    }
    sessions = calibration.sessions.map {
      FiguresDocument($0.figures, session: $0.session, startedAt: $0.startedAt)
    }
    _trend = Nullable(calibration.trend.map(GapTrendDocument.init))
    predictions = FiguresDocument(calibration.predictions)
  }

  struct GapTrendDocument: Codable, Equatable {
    var earlier: Double
    var later: Double
    var direction: GapTrend.Direction

    init(_ trend: GapTrend) {
      earlier = trend.earlier
      later = trend.later
      direction = trend.direction
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
  @Nullable var meanSignedDifference: Double?
  @Nullable var meanAbsoluteDifference: Double?
  @Nullable var quadraticWeightedKappa: Double?
  @Nullable var intraclassCorrelation: Double?
  @Nullable var band: Double?

  init(
    _ figures: Calibration.Figures, dimension: String? = nil, session: Int? = nil,
    startedAt: Date? = nil
  ) {
    self.dimension = dimension
    self.session = session
    self.startedAt = startedAt
    pairs = figures.pairs
    raters = figures.raters
    _meanSignedDifference = Nullable(figures.meanSignedDifference)
    _meanAbsoluteDifference = Nullable(figures.meanAbsoluteDifference)
    _quadraticWeightedKappa = Nullable(figures.quadraticWeightedKappa)
    _intraclassCorrelation = Nullable(figures.intraclassCorrelation)
    _band = Nullable(figures.band)
  }
}
