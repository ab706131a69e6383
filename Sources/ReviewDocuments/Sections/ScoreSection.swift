import InterviewCore
import TextBasics
import WebPages

/// Own scores: for each delivery a plot for each dimension.
struct ScoreSection {
  let report: PracticeReport
  let rubrics: RubricSet

  var values: PageTemplate.Values {
    ["panels": report.scores.map(values), "isEmpty": report.scores.isEmpty]
  }

  private func values(of panel: ScorePanel) -> PageTemplate.Values {
    let id = panel.delivery.rawValue
    return [
      "id": id, "title": panel.delivery.title,
      "sessions": count(panel.sessions, "scored session"),
      "reading": reading(panel), "series": panel.series.map { values(of: $0, in: panel) },
      "summary": summary(of: panel).values, "steps": steps(of: panel).values,
    ]
  }

  /// What the marks of the plots mean.
  private func reading(_ panel: ScorePanel) -> String {
    let isWhole = panel.steps.count == panel.sessions
    let dot =
      isWhole
      ? "Each dot is a session, at the mean of your scores"
      : "Each dot is the median of \(list(runs(of: panel), "and")) sessions in a row"
    let hasBand = panel.series.contains { $0.trend.points.count >= Trend.fewestForHalves }
    let band = hasBand ? "; the band holds the middle half of the sessions" : ""
    let hasLines = panel.series.contains { $0.trend.direction != nil }
    let lines =
      hasLines ? "; the two lines are the medians of the earlier and the later half" : ""
    return dot + band + lines + "."
  }

  private func runs(of panel: ScorePanel) -> [String] {
    let sizes = Set(panel.steps.map(\.sessions.count)).sorted()
    return sizes.count > 1 ? ["\(sizes[0]) to \(sizes[sizes.count - 1])"] : sizes.map { "\($0)" }
  }

  private func values(of series: ScorePanel.Series, in panel: ScorePanel) -> PageTemplate.Values {
    let trend = series.trend
    let dimension = rubrics.dimension(trend.subject.name)
    let levels = Dimension.describedScores.reversed().compactMap {
      score -> PageTemplate.Values? in
      dimension?.levels[score].map { ["score": "\(score)", "words": $0] }
    }
    return [
      "name": name(trend), "question": dimension.map { [$0.question] } ?? [],
      "median": Figure.one(trend.spread.median), "plots": plots(of: series, in: panel),
      "sentence": TrendWords.sentence(trend), "levels": levels,
    ]
  }

  /// One session is a score and no plot.
  private func plots(of series: ScorePanel.Series, in panel: ScorePanel) -> [PageTemplate.Values] {
    guard series.trend.points.count > 1 else { return [] }
    let words =
      "\(name(series.trend)), \(panel.delivery.rawValue): \(TrendWords.spoken(series.trend))"
    return [
      [
        "plot": ScorePlot(series: series, panel: panel, words: words).picture.html,
        "first": panel.steps.first?.days.lowerBound.text ?? "",
        "last": panel.steps.count > 1 ? panel.steps.last?.days.upperBound.text ?? "" : "",
      ]
    ]
  }

  // MARK: The figures

  private func summary(of panel: ScorePanel) -> DataTable {
    DataTable(
      id: "scores-\(panel.delivery.rawValue)",
      caption: "Medians of your scores, \(panel.delivery.rawValue) answers",
      head: [
        "Dimension", "Sessions", "Answers", "Median", "Lower quartile", "Upper quartile",
        "Earlier half", "Later half", "Trend",
      ],
      rows: panel.series.map { series in
        let trend = series.trend
        return [
          name(trend), "\(trend.points.count)", "\(trend.answers)",
          Figure.two(trend.spread.median), Figure.two(trend.spread.lowerQuartile),
          Figure.two(trend.spread.upperQuartile),
          trend.halves.map { Figure.two($0.earlier) } ?? DataTable.none,
          trend.halves.map { Figure.two($0.later) } ?? DataTable.none,
          trend.direction?.rawValue ?? TrendWords.cell(trend.course),
        ]
      })
  }

  private func steps(of panel: ScorePanel) -> DataTable {
    DataTable(
      id: "steps-\(panel.delivery.rawValue)",
      caption: "The dots of these plots, \(panel.delivery.rawValue) answers",
      head: ["When"] + panel.series.map { name($0.trend) },
      rows: panel.steps.enumerated().map { place, step in
        [step.name]
          + panel.series.map { $0.values[place].map(Figure.two) ?? DataTable.none }
      })
  }

  private func name(_ trend: Trend) -> String {
    rubrics.dimension(trend.subject.name)?.name ?? trend.subject.name
  }
}

extension Delivery {
  var title: String {
    switch self {
    case .typed: "Typed answers"
    case .spoken: "Spoken answers"
    }
  }
}

/// A trend in words.
enum TrendWords {
  /// Where it goes, or what is missing before that can be said.
  static func sentence(_ trend: Trend) -> String {
    let sessions = trend.points.count
    guard sessions > 1 else { return "Scored in one session so far." }
    guard let direction = trend.direction else { return untold(trend.course, sessions: sessions) }
    let way = direction == .rising ? "Rising" : "Falling"
    return "\(way)\(figures(trend)) over \(count(sessions, "session"))."
  }

  private static func figures(_ trend: Trend) -> String {
    guard let halves = trend.halves else { return "" }
    let values = [halves.earlier, halves.later].map(Figure.one)
    // The middle may stay where it was while the rest rises.
    return values[0] == values[1] ? "" : ": \(values[0]) earlier, \(values[1]) later,"
  }

  /// What is said where no way is told.
  static func untold(_ course: Course, sessions: Int) -> String {
    guard let missing = course.missing else {
      return "No change over \(count(sessions, "session")) that chance would not make."
    }
    return "Too early to say which way it goes: \(count(missing, "more session")) "
      + "\(missing == 1 ? "is" : "are") needed."
  }

  /// The same in a table.
  static func cell(_ course: Course) -> String {
    course.missing.map { "too early, \($0) more" } ?? "no change seen"
  }

  /// A trend with all that the plot shows, for those who hear it.
  static func spoken(_ trend: Trend) -> String {
    let spread = trend.spread
    let middle =
      trend.points.count < Trend.fewestForHalves
      ? ""
      : ", middle half \(Figure.one(spread.lowerQuartile)) to \(Figure.one(spread.upperQuartile))"
    return "median \(Figure.one(spread.median)) of 5\(middle). \(sentence(trend))"
  }
}
