import InterviewCore
import TextBasics

/// The scores on one dimension over time: a dot a session, from four sessions on the middle half of them as
/// a band, and the medians of the earlier and the later half where a direction is told.
struct ScorePlot {
  let series: ScorePanel.Series
  let panel: ScorePanel
  /// What a screen reader says of it.
  let words: String

  private static let height = 164.0
  private static let top = 14.0
  private static let distance = 31.0

  /// Where a score lies from the top.
  private static func y(_ score: Double) -> Double {
    top + (5 - max(1, min(score, 5))) * distance
  }

  var picture: Element {
    let axis = Dimension.describedScores.map { score in
      Element.words("tick", 50, Self.y(Double(score)) + 4, "\(score)")
    }
    return .picture(
      "score-plot", words,
      [
        .drawing("axis", width: "18", height: Int(Self.height), axis),
        .drawing("plot", height: Int(Self.height), grid + months + band + dots + halves),
      ])
  }

  private var axis: TimeAxis? {
    guard let first = panel.steps.first, let last = panel.steps.last else { return nil }
    return TimeAxis(days: first.days.lowerBound...last.days.upperBound)
  }

  private var months: [Element] { axis?.marks(from: Self.y(5), to: Self.y(1)) ?? [] }

  private var grid: [Element] {
    Dimension.scores.map { score in
      let y = Self.y(Double(score))
      let isDescribed = Dimension.describedScores.contains(score)
      return .line(isDescribed ? "grid" : "grid faint", 0, y, 100, y)
    }
  }

  /// Half of two or three sessions is no half.
  private var band: [Element] {
    guard series.trend.points.count >= Trend.fewestForHalves else { return [] }
    let (low, high) = (
      Self.y(series.trend.spread.lowerQuartile), Self.y(series.trend.spread.upperQuartile)
    )
    return [.box("band", 0, high - 3, width: 100, height: low - high + 6)]
  }

  private var dots: [Element] {
    let radius = Element.dotRadius(panel.steps.count)
    return series.values.enumerated().compactMap { place, value in
      value.map { value in
        let step = panel.steps[place]
        return .dot(
          "dot", axis?.place(step.days) ?? 50, Self.y(value), radius: radius,
          title: "\(step.name): \(Figure.two(value))")
      }
    }
  }

  private var halves: [Element] {
    guard series.trend.direction != nil, let medians = series.trend.halves else { return [] }
    let sessions = series.trend.points.map(\.session)
    let half = sessions.count / 2
    let spans = [
      (medians.earlier, sessions[0], sessions[half - 1]),
      (medians.later, sessions[sessions.count - half], sessions[sessions.count - 1]),
    ]
    return spans.flatMap { median, first, last -> [Element] in
      guard let axis, let start = days(of: first), let end = days(of: last) else { return [] }
      return Element.half(
        from: axis.place(start) - 1.5, to: axis.place(end) + 1.5, Self.y(median), median)
    }
  }

  private func days(of session: Int) -> ClosedRange<Day>? {
    panel.steps.first { $0.sessions.contains(session) }?.days
  }
}
