import InterviewCore
import TextBasics

/// One measure of the voice over time, drawn as ``ScorePlot`` draws scores, on an axis of its own.
struct VoicePlot {
  let series: VoicePanel.Series
  let panel: VoicePanel
  /// What a screen reader says of it.
  let words: String

  private static let height = 136.0
  private static let top = 14.0
  private static let base = 112.0

  var picture: Element {
    let axis = scale.ticks.map { Element.words("tick", 50, y($0) + 4, Figure.one($0)) }
    return .picture(
      "score-plot", words,
      [
        .drawing("axis", width: "18", height: Int(Self.height), axis),
        .drawing("plot", height: Int(Self.height), grid + band + dots + halves),
      ])
  }

  private var scale: ValueScale {
    ValueScale(of: series.values.compactMap(\.self), span: series.trend.measure.leastSpan)
  }

  private func y(_ value: Double) -> Double {
    Self.base - scale.share(value) * (Self.base - Self.top)
  }

  private var axis: TimeAxis? {
    guard let first = panel.steps.first, let last = panel.steps.last else { return nil }
    return TimeAxis(days: first.days.lowerBound...last.days.upperBound)
  }

  private var grid: [Element] {
    scale.ticks.map { .line("grid", 0, y($0), 100, y($0)) }
      + (axis?.marks(from: Self.top, to: Self.base) ?? [])
  }

  private var band: [Element] {
    guard series.trend.points.count >= Trend.fewestForHalves else { return [] }
    let spread = series.trend.spread
    let (low, high) = (y(spread.lowerQuartile), y(spread.upperQuartile))
    return [.box("band", 0, high - 3, width: 100, height: low - high + 6)]
  }

  private var dots: [Element] {
    let radius = Element.dotRadius(panel.steps.count)
    return series.values.enumerated().compactMap { place, value in
      value.map { value in
        let step = panel.steps[place]
        return .dot(
          "dot", axis?.place(step.days) ?? 50, y(value), radius: radius,
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
        from: axis.place(start) - 1.5, to: axis.place(end) + 1.5, y(median), median)
    }
  }

  private func days(of session: Int) -> ClosedRange<Day>? {
    panel.steps.first { $0.sessions.contains(session) }?.days
  }
}

/// An axis for values of which nobody knows beforehand how large they are, with few round marks.
struct ValueScale: Equatable {
  /// The marks, from the lowest to the highest; no value lies beyond them.
  let ticks: [Double]

  /// How many parts there are at most.
  private static let most = 4.0

  /// A scale that holds some values and spans so much at least.
  init(of values: [Double], span: Double) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let lacking = max(0, span - (high - low)) / 2
    let start = max(min(0, low), low - lacking)
    let end = max(high + lacking, start + span)
    let step = Self.step(for: (end - start) / Self.most)
    let first = (start / step).rounded(.down)
    let last = (end / step).rounded(.up)
    ticks = (0...Int(max(1, min(last - first, 2 * Self.most)))).map { (first + Double($0)) * step }
  }

  /// The next of 0.5, 1, 2, 5, 10, 20 … that is not less.
  private static func step(for least: Double) -> Double {
    var unit = 0.1
    while unit < 1e6 {
      for factor in [1.0, 2, 5] where factor * unit >= max(0.5, least) { return factor * unit }
      unit *= 10
    }
    return unit
  }

  /// Where a value lies, from 0 at the lowest mark to 1 at the highest.
  func share(_ value: Double) -> Double {
    guard let low = ticks.first, let high = ticks.last, high > low else { return 0.5 }
    return max(0, min((value - low) / (high - low), 1))
  }
}

extension VoiceTrend.Measure {
  /// What an axis spans at least, so that little does not look like much.
  var leastSpan: Double {
    switch self {
    case .articulationRate, .longestPause, .pitchSD: 2
    case .pausesPerMinute, .loudnessRange: 8
    }
  }
}
