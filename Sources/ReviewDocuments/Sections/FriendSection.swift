import InterviewCore
import WebPages

/// Own scores against those of friends, dimension by dimension.
struct FriendSection {
  let report: PracticeReport
  let rubrics: RubricSet

  var values: PageTemplate.Values {
    let dimensions = report.calibration.dimensions.filter { $0.figures.pairs > 0 }
    let widest = dimensions.compactMap { $0.figures.meanSignedDifference.map(abs) }.max() ?? 0
    let reach = max(2, widest.rounded(.up))
    return [
      "isEmpty": dimensions.isEmpty, "hasPairs": !dimensions.isEmpty,
      "sentences": dimensions.isEmpty ? [] : sentences, "reach": Figure.one(reach),
      "rows": dimensions.map { values(of: $0, reach: reach) },
    ]
  }

  private var sentences: [String] {
    let overall = report.calibration.overall
    let gap = overall.meanSignedDifference ?? 0
    let size = Figure.one(abs(gap))
    let how =
      size == "0"
      ? "you agree on average"
      : "you gave yourself \(size) \(gap > 0 ? "more" : "less") than they did, on average"
    let names = Phrase.list(report.friends)
    var sentences = ["On \(Phrase.count(overall.pairs, "score")) that \(names) gave too, \(how)."]
    if overall.raters < Calibration.ratersForVerdict {
      sentences.append(
        "It takes \(Calibration.ratersForVerdict) friends for a verdict; "
          + "\(Phrase.count(overall.raters, "friend")) so far.")
    }
    if report.calibration.dimensions.contains(where: { $0.figures.band != nil }) {
      sentences.append(
        "Where one friend alone stands behind a figure, the pale bar shows how far it may well lie "
          + "off: \(Figure.one(Calibration.singleRaterBand)) to either side.")
    }
    return sentences + trend
  }

  private var trend: [String] {
    guard let trend = report.calibration.trend else { return [] }
    let figures =
      "\(Figure.one(trend.earlier)) apart in the earlier half of the sessions, "
      + "\(Figure.one(trend.later)) in the later."
    switch trend.direction {
    case .closing: return ["The gap is closing: \(figures)"]
    case .steady: return ["The gap is steady: \(figures)"]
    case .widening: return ["The gap is widening: \(figures)"]
    }
  }

  private func values(
    of dimension: Calibration.DimensionFigures, reach: Double
  ) -> PageTemplate.Values {
    let figures = dimension.figures
    let gap = figures.meanSignedDifference ?? 0
    let plot = GapPlot(gap: gap, band: figures.band, reach: reach)
    return [
      "name": rubrics.dimension(dimension.dimension)?.name ?? dimension.dimension,
      "plot": plot.drawing.html, "gap": Figure.signed(gap),
      "from": "\(Phrase.count(figures.pairs, "score")), \(Phrase.count(figures.raters, "friend"))",
    ]
  }
}
