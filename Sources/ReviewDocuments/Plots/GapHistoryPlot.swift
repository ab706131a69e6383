import InterviewCore
import TextBasics

/// How far apart self and friends were over time: a dot a session, and the means of the earlier and the
/// later half where a direction is told.
struct GapHistoryPlot {
  let points: [GapPoint]
  let trend: GapTrend?
  /// What a screen reader says of it.
  let words: String

  private static let height = 126.0
  private static let top = 12.0
  private static let base = 106.0

  var picture: Element {
    let axis = (0...Int(reach)).map { levels in
      Element.words("tick", 50, y(Double(levels)) + 4, "\(levels)")
    }
    return .picture(
      "score-plot", words,
      [
        .drawing("axis", width: "18", height: Int(Self.height), axis),
        .drawing("plot", height: Int(Self.height), grid + dots + halves),
      ])
  }

  /// The most levels on the axis; two, where less would make little look like much.
  private var reach: Double {
    max(2, (points.compactMap(\.figures.meanAbsoluteDifference).max() ?? 0).rounded(.up))
  }

  private func y(_ levels: Double) -> Double {
    Self.base - min(levels / reach, 1) * (Self.base - Self.top)
  }

  private var axis: TimeAxis? {
    guard let first = points.first, let last = points.last else { return nil }
    return TimeAxis(days: first.day...max(first.day, last.day))
  }

  private func x(_ place: Int) -> Double {
    guard let axis, points.indices.contains(place) else { return 50 }
    return axis.place(points[place].day)
  }

  private var grid: [Element] {
    (0...Int(reach)).map { .line("grid", 0, y(Double($0)), 100, y(Double($0))) }
      + (axis?.marks(from: Self.top, to: Self.base) ?? [])
  }

  private var dots: [Element] {
    points.enumerated().compactMap { place, point in
      point.figures.meanAbsoluteDifference.map { apart in
        .dot(
          "dot", x(place), y(apart), radius: Element.dotRadius(points.count),
          title: "\(point.name): \(Figure.two(apart)) apart")
      }
    }
  }

  private var halves: [Element] {
    guard let trend, trend.direction != nil else { return [] }
    let half = points.count / 2
    return Element.half(from: x(0) - 1.5, to: x(half - 1) + 1.5, y(trend.earlier), trend.earlier)
      + Element.half(
        from: x(points.count - half) - 1.5, to: x(points.count - 1) + 1.5, y(trend.later),
        trend.later)
  }
}

extension GapPoint {
  /// `Session 12, 2026-11-20`.
  var name: String { "Session \(session), \(day.text)" }
}
