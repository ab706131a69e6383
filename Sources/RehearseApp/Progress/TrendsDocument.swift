import Foundation
import InterviewCore

/// Trends as JSON, schema `rehearse.trends/1`.
struct TrendsDocument: Codable, Equatable {
  var schema = "rehearse.trends/1"
  /// The scored sessions that were looked at.
  var sessions: Int
  /// Whether older ones were left out.
  var isCut: Bool
  var trends: [TrendDocument]
  /// Only where answers were recorded.
  var voice: [VoiceTrendDocument]?

  init(_ progress: ScoreTrends) {
    voice = progress.voice.isEmpty ? nil : progress.voice.map(VoiceTrendDocument.init)
    sessions = progress.sessions.count
    isCut = progress.isCut
    trends = (progress.dimensions + progress.competencies).map(TrendDocument.init)
  }

  static let columns = ["of", "subject", "delivery", "session", "startedAt", "mean", "answers"]

  /// A row for each point.
  static func rows(_ progress: ScoreTrends) -> [[String]] {
    (progress.dimensions + progress.competencies).flatMap { trend in
      trend.points.map { point in
        [
          trend.subject.kind, trend.subject.name, trend.delivery.rawValue, "\(point.session)",
          point.startedAt.ISO8601Format(.init(includingFractionalSeconds: true)),
          "\(point.mean.thousandths)", "\(point.answers)",
        ]
      }
    }
  }
}

/// One trend; `direction` is null where it cannot be told from chance, the medians of the halves below four
/// sessions, and `missingSessions` where nothing speaks for a direction.
struct TrendDocument: Codable, Equatable {
  var of: String
  var subject: String
  var delivery: Delivery
  var sessions: Int
  var answers: Int
  @Nullable var missingSessions: Int?
  var sessionsBelow3: Int
  var median: Double
  var lowerQuartile: Double
  var upperQuartile: Double
  @Nullable var earlierMedian: Double?
  @Nullable var laterMedian: Double?
  @Nullable var direction: Trend.Direction?
  var points: [PointDocument]

  init(_ trend: Trend) {
    of = trend.subject.kind
    subject = trend.subject.name
    delivery = trend.delivery
    sessions = trend.points.count
    answers = trend.answers
    _missingSessions = Nullable(trend.course.missing)
    sessionsBelow3 = trend.sessionsBelowBar
    median = trend.spread.median.thousandths
    lowerQuartile = trend.spread.lowerQuartile.thousandths
    upperQuartile = trend.spread.upperQuartile.thousandths
    _earlierMedian = Nullable(trend.halves?.earlier.thousandths)
    _laterMedian = Nullable(trend.halves?.later.thousandths)
    _direction = Nullable(trend.direction)
    points = trend.points.map(PointDocument.init)
  }
}

struct PointDocument: Codable, Equatable {
  var session: Int
  var startedAt: Date
  var mean: Double
  var answers: Int

  init(_ point: Trend.Point) {
    session = point.session
    startedAt = point.startedAt
    mean = point.mean.thousandths
    answers = point.answers
  }
}

extension Trend.Subject {
  /// What it is, in files.
  var kind: String {
    switch self {
    case .dimension: "dimension"
    case .competency: "competency"
    }
  }
}

/// One measure of the voice over the recorded sessions.
struct VoiceTrendDocument: Codable, Equatable {
  var measure: VoiceTrend.Measure
  var sessions: Int
  @Nullable var missingSessions: Int?
  var median: Double
  var lowerQuartile: Double
  var upperQuartile: Double
  @Nullable var direction: Trend.Direction?
  var points: [Point]

  struct Point: Codable, Equatable {
    var session: Int
    var value: Double
  }

  init(_ trend: VoiceTrend) {
    measure = trend.measure
    sessions = trend.points.count
    _missingSessions = Nullable(trend.course.missing)
    median = trend.spread.median.thousandths
    lowerQuartile = trend.spread.lowerQuartile.thousandths
    upperQuartile = trend.spread.upperQuartile.thousandths
    _direction = Nullable(trend.direction)
    points = trend.points.map { Point(session: $0.session, value: $0.value.thousandths) }
  }
}
