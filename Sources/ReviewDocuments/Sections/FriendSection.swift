import InterviewCore
import TextBasics
import WebPages

/// Own scores against those of friends, dimension by dimension and session by session.
struct FriendSection {
  let report: PracticeReport
  let rubrics: RubricSet
  /// What interviewers said, which stands beside what friends scored.
  let remarks: [InterviewerRemark]

  private var calibration: Calibration { report.calibration }

  var values: PageTemplate.Values {
    let dimensions = calibration.dimensions.filter { $0.figures.pairs > 0 }
    let widest = dimensions.compactMap { $0.figures.meanSignedDifference.map(abs) }.max() ?? 0
    let reach = max(2, widest.rounded(.up))
    return [
      "isEmpty": dimensions.isEmpty, "hasPairs": !dimensions.isEmpty,
      "sentences": dimensions.isEmpty ? [] : sentences, "reach": Figure.one(reach),
      "rows": dimensions.map { values(of: $0, reach: reach) },
      "agreement": agreement(dimensions).values,
      "measures": calibration.overall.showsAgreement
        ? [
          "Kappa and ICC say how far two people agree beyond chance: 1 is wholly, 0 no better than chance."
        ] : [],
      "history": report.gaps.isEmpty ? [] : [history],
    ]
  }

  // MARK: In words

  private var sentences: [String] {
    let overall = calibration.overall
    let names = list(report.friends, "and")
    var sentences = [
      "On \(count(overall.pairs, "score")) that \(names) gave too, \(gapWords(overall))."
    ]
    if let range = overall.range {
      sentences.append(
        "With many friends it would lie between \(Figure.signed(range.lowerBound)) and "
          + "\(Figure.signed(range.upperBound)), nine times in ten; the pale bars show the same for each "
          + "dimension.")
    }
    if !overall.isVerdict {
      let least = Calibration.leastForVerdict
      sentences.append(
        "A verdict takes \(least) friends and \(least) answers; there are "
          + "\(count(overall.raters, "friend")) and \(count(overall.answers, "answer")).")
    }
    return sentences + predictions
  }

  private func gapWords(_ figures: Calibration.Figures) -> String {
    let gap = figures.meanSignedDifference ?? 0
    let size = Figure.one(abs(gap))
    let apart = Figure.one(figures.meanAbsoluteDifference ?? 0)
    let how =
      size == "0"
      ? "you agree on average"
      : "you gave yourself \(size) \(gap > 0 ? "more" : "less") than they did, on average"
    return "\(how); whichever way, you were \(apart) apart"
  }

  private var predictions: [String] {
    let figures = calibration.predictions
    guard let mean = figures.meanSignedDifference, let apart = figures.meanAbsoluteDifference
    else { return [] }
    let size = Figure.one(abs(mean))
    let how = size == "0" ? "as high as" : "\(size) \(mean > 0 ? "above" : "below")"
    return [
      "What you expected of them was \(how) what they gave on average, and \(Figure.one(apart)) "
        + "apart, over \(count(figures.pairs, "score"))."
    ]
  }

  private var trend: String {
    guard let trend = calibration.trend, let direction = trend.direction else {
      return TrendWords.untold(calibration.course, sessions: report.gaps.count) + alone
    }
    let figures =
      "\(Figure.two(trend.earlier)) apart in the earlier half of the sessions, "
      + "\(Figure.two(trend.later)) in the later."
    switch direction {
    case .closing: return "The gap is closing: \(figures)"
    case .widening: return "The gap is widening: \(figures)"
    }
  }

  /// Why `debrief calibration` tells it sooner, where it does: there it is the only line.
  private var alone: String {
    let alone = calibration.courseAlone
    guard alone != calibration.course else { return "" }
    let there =
      switch (alone.way, alone.missing) {
      case (_?, _): "it is told already"
      case (nil, let missing?): "it takes \(missing)"
      case (nil, nil): "none is told"
      }
    return " Looked at alone, in “debrief calibration”, \(there): the more lines a page has, "
      + "the more often one of them goes up or down by chance."
  }

  // MARK: Dimension by dimension

  private func values(
    of dimension: Calibration.DimensionFigures, reach: Double
  ) -> PageTemplate.Values {
    let figures = dimension.figures
    let gap = figures.meanSignedDifference ?? 0
    let interviewers = remarks.naming(dimension.dimension).interviewers
    let named = interviewers == 0 ? "" : ", named by \(count(interviewers, "interviewer"))"
    let plot = GapPlot(gap: gap, band: figures.band, reach: reach)
    return [
      "name": name(dimension), "plot": plot.drawing.html, "gap": Figure.signed(gap),
      "apart": Figure.one(figures.meanAbsoluteDifference ?? 0),
      "from": "\(count(figures.pairs, "score")), \(count(figures.raters, "friend"))\(named)",
    ]
  }

  private func agreement(_ dimensions: [Calibration.DimensionFigures]) -> DataTable {
    let isEnough = calibration.overall.showsAgreement
    return DataTable(
      id: "agreement", caption: "How far you agree with friends",
      head: ["Dimension", "Scores", "Friends", "Gap", "From", "To", "Apart"]
        + (isEnough ? ["Kappa", "ICC"] : []),
      rows: (dimensions.map { (name($0), $0.figures) } + [("All", calibration.overall)])
        .map { name, figures in
          [
            name, "\(figures.pairs)", "\(figures.raters)",
            figures.meanSignedDifference.map(Figure.signedTwo) ?? DataTable.none,
            figures.range.map { Figure.signedTwo($0.lowerBound) } ?? DataTable.none,
            figures.range.map { Figure.signedTwo($0.upperBound) } ?? DataTable.none,
            figures.meanAbsoluteDifference.map(Figure.two) ?? DataTable.none,
          ] + (isEnough ? agreementCells(figures) : [])
        })
  }

  private func agreementCells(_ figures: Calibration.Figures) -> [String] {
    [figures.quadraticWeightedKappa, figures.intraclassCorrelation].map { value in
      figures.showsAgreement ? value.map(Figure.signedTwo) ?? DataTable.none : "too few"
    }
  }

  private func gapCells(_ figures: Calibration.Figures) -> [String] {
    [
      figures.meanSignedDifference.map(Figure.signedTwo) ?? DataTable.none,
      figures.meanAbsoluteDifference.map(Figure.two) ?? DataTable.none,
    ]
  }

  private func name(_ dimension: Calibration.DimensionFigures) -> String {
    rubrics.dimension(dimension.dimension)?.name ?? dimension.dimension
  }

  // MARK: Session by session

  private var history: PageTemplate.Values {
    let plot = GapHistoryPlot(
      points: report.gaps, trend: calibration.trend,
      words: "How far apart you and your friends were, session by session. \(trend)")
    let table = DataTable(
      id: "gaps", caption: "How far apart you were, session by session",
      head: ["When", "Scores", "Friends", "Gap", "Apart"],
      rows: report.gaps.map { point in
        [point.name, "\(point.figures.pairs)", "\(point.figures.raters)"]
          + gapCells(point.figures)
      })
    return [
      "plot": plot.picture.html, "first": report.gaps.first?.day.text ?? "",
      "last": report.gaps.count > 1 ? report.gaps.last?.day.text ?? "" : "", "sentence": trend,
      "table": table.values,
    ]
  }
}
