import InterviewCore
import TextBasics
import WebPages

/// What was measured of recorded answers: a plot for each measure, and pictures of the newest answers.
struct VoiceSection {
  let panel: VoicePanel?
  let heard: [HeardAnswer]

  /// None where nothing was recorded.
  var values: [PageTemplate.Values] {
    guard panel != nil || !heard.isEmpty else { return [] }
    return [
      [
        "reading": panel.map { [reading($0)] } ?? [],
        "series": panel.map { panel in panel.series.map { values(of: $0, in: panel) } } ?? [],
        "tables": panel.map { [summary(of: $0).values, steps(of: $0).values] } ?? [],
        "hasPictures": !heard.isEmpty,
        "pictures": heard.enumerated().map { picture(of: $1, number: $0 + 1) },
      ]
    ]
  }

  /// What the marks of the plots mean.
  private func reading(_ panel: VoicePanel) -> String {
    let all = "\(count(panel.answers, "recorded answer")) in \(count(panel.sessions, "session"))"
    let dot =
      panel.steps.count == panel.sessions
      ? "each dot is a session, at the median of its answers"
      : "each dot is the median of several sessions in a row"
    let hasBand = panel.series.contains { $0.trend.points.count >= Trend.fewestForHalves }
    let band = hasBand ? "; the band holds the middle half of the sessions" : ""
    let hasLines = panel.series.contains { $0.trend.direction != nil }
    let lines =
      hasLines ? "; the two lines are the medians of the earlier and the later half" : ""
    return "Of \(all): \(dot)\(band)\(lines)."
  }

  private func values(of series: VoicePanel.Series, in panel: VoicePanel) -> PageTemplate.Values {
    let trend = series.trend
    return [
      "name": trend.measure.title, "median": Figure.one(trend.spread.median),
      "plots": plots(of: series, in: panel), "sentence": VoiceWords.sentence(trend),
    ]
  }

  /// One session is a figure and no plot.
  private func plots(of series: VoicePanel.Series, in panel: VoicePanel) -> [PageTemplate.Values] {
    guard series.trend.points.count > 1 else { return [] }
    let words = "\(series.trend.measure.title): \(VoiceWords.spoken(series.trend))"
    return [
      [
        "plot": VoicePlot(series: series, panel: panel, words: words).picture.html,
        "first": panel.steps.first?.days.lowerBound.text ?? "",
        "last": panel.steps.count > 1 ? panel.steps.last?.days.upperBound.text ?? "" : "",
      ]
    ]
  }

  private func picture(of answer: HeardAnswer, number: Int) -> PageTemplate.Values {
    let words = "Loudness over time, \(answer.place): \(answer.sentence)"
    return [
      "question": answer.question, "place": answer.place, "length": clockText(answer.seconds),
      "plot": LoudnessPlot(answer: answer, words: words).picture.html,
      "sentence": answer.sentence,
      "table": answer.pauses.isEmpty ? [] : [pauses(of: answer, number: number).values],
    ]
  }

  // MARK: The figures

  private func summary(of panel: VoicePanel) -> DataTable {
    DataTable(
      id: "voice", caption: "Medians of your recorded answers",
      head: [
        "Measure", "Sessions", "Median", "Lower quartile", "Upper quartile", "Earlier half",
        "Later half", "Trend",
      ],
      rows: panel.series.map { series in
        let trend = series.trend
        return [
          trend.measure.title, "\(trend.points.count)", Figure.two(trend.spread.median),
          Figure.two(trend.spread.lowerQuartile), Figure.two(trend.spread.upperQuartile),
          trend.halves.map { Figure.two($0.earlier) } ?? DataTable.none,
          trend.halves.map { Figure.two($0.later) } ?? DataTable.none,
          trend.direction?.rawValue ?? TrendWords.cell(trend.course),
        ]
      })
  }

  private func steps(of panel: VoicePanel) -> DataTable {
    DataTable(
      id: "voice-steps", caption: "The dots of these plots, recorded answers",
      head: ["When"] + panel.series.map(\.trend.measure.title),
      rows: panel.steps.enumerated().map { place, step in
        [step.name] + panel.series.map { $0.values[place].map(Figure.two) ?? DataTable.none }
      })
  }

  private func pauses(of answer: HeardAnswer, number: Int) -> DataTable {
    DataTable(
      id: "pauses-\(number)", caption: "Pauses, \(answer.place)",
      head: ["At", "Seconds"],
      rows: answer.pauses.map { pause in
        [clockText(pause.lowerBound), Figure.one(pause.upperBound - pause.lowerBound)]
      })
  }
}

/// The course of a measure in words.
enum VoiceWords {
  /// Where it goes, or what is missing before that can be said.
  static func sentence(_ trend: VoiceTrend) -> String {
    let sessions = trend.points.count
    guard sessions > 1 else { return "Measured in one session so far." }
    guard let direction = trend.direction else {
      return TrendWords.untold(trend.course, sessions: sessions)
    }
    let way = direction == .rising ? "Rising" : "Falling"
    let halves = trend.halves.map { [$0.earlier, $0.later].map(Figure.one) } ?? []
    let figures =
      halves.count == 2 && halves[0] != halves[1]
      ? ": \(halves[0]) earlier, \(halves[1]) later," : ""
    return "\(way)\(figures) over \(count(sessions, "session"))."
  }

  /// The same with all that the plot shows, for those who hear it.
  static func spoken(_ trend: VoiceTrend) -> String {
    let spread = trend.spread
    let middle =
      trend.points.count < Trend.fewestForHalves
      ? ""
      : ", middle half \(Figure.one(spread.lowerQuartile)) to \(Figure.one(spread.upperQuartile))"
    return "median \(Figure.one(spread.median))\(middle). \(sentence(trend))"
  }
}

extension VoiceTrend.Measure {
  /// What it is, with its unit.
  var title: String {
    switch self {
    case .articulationRate: "Syllables a second while speaking"
    case .pausesPerMinute: "Pauses a minute"
    case .longestPause: "Longest pause, seconds"
    case .pitchSD: "Spread of the pitch, semitones"
    case .loudnessRange: "Range of the loudness, dB"
    }
  }
}
