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
    let isThin = panel.sessions < Trend.fewestSessions
    let missing = Trend.fewestSessions - panel.sessions
    return [
      "id": id, "title": panel.delivery.title,
      "sessions": count(panel.sessions, "scored session"),
      "thin": isThin
        ? [
          "No trend before \(Trend.fewestSessions) scored sessions: \(missing) more "
            + "\(missing == 1 ? "is" : "are") needed. Until then there are only dots."
        ] : [String](),
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
    guard panel.sessions >= Trend.fewestSessions else { return "\(dot)." }
    return "\(dot); the band holds the middle half of the sessions, and the two lines are the "
      + "medians of the earlier and the later half."
  }

  private func runs(of panel: ScorePanel) -> [String] {
    let sizes = Set(panel.steps.map(\.sessions.count)).sorted()
    return sizes.count > 1 ? ["\(sizes[0]) to \(sizes[sizes.count - 1])"] : sizes.map { "\($0)" }
  }

  private func values(of series: ScorePanel.Series, in panel: ScorePanel) -> PageTemplate.Values {
    let trend = series.trend
    let dimension = rubrics.dimension(trend.subject.name)
    let name = dimension?.name ?? trend.subject.name
    let plot = ScorePlot(
      series: series, panel: panel,
      words: "\(name), \(panel.delivery.rawValue): \(TrendWords.spoken(trend))")
    return [
      "name": name, "question": dimension.map { [$0.question] } ?? [],
      "median": Figure.one(trend.spread.median), "plot": plot.picture.html,
      "first": panel.steps.first?.days.lowerBound.text ?? "",
      "last": panel.steps.count > 1 ? panel.steps.last?.days.upperBound.text ?? "" : "",
      "sentence": TrendWords.sentence(trend), "isRising": trend.direction == .rising,
      "levels": Dimension.describedScores.reversed().compactMap { score in
        dimension?.levels[score].map { ["score": "\(score)", "words": $0] }
      },
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
          trend.direction?.rawValue ?? DataTable.none,
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
    guard let direction = trend.direction, let halves = trend.halves else {
      let scored = count(trend.points.count, "scored session")
      return "\(scored); \(trend.missing) more before there is a trend."
    }
    let figures = "\(Figure.one(halves.earlier)) earlier, \(Figure.one(halves.later)) later"
    let sessions = "over \(count(trend.points.count, "session"))"
    switch direction {
    case .rising: return "Rising: \(figures), \(sessions)."
    case .level: return "Level: \(figures), \(sessions)."
    case .falling: return "Falling: \(figures), \(sessions)."
    }
  }

  /// The same with all that the plot shows, for those who hear it.
  static func spoken(_ trend: Trend) -> String {
    let spread = trend.spread
    let middle =
      trend.missing > 0
      ? ""
      : ", middle half \(Figure.one(spread.lowerQuartile)) to \(Figure.one(spread.upperQuartile))"
    return "median \(Figure.one(spread.median)) of 5\(middle). \(sentence(trend))"
  }
}
