import InterviewCore
import TerminalUI
import TextBasics

/// How well a candidate judges themselves, for reading.
struct CalibrationText {
  private let calibration: Calibration
  private let rubrics: RubricSet
  private let width: Int

  init(_ calibration: Calibration, rubrics: RubricSet, width: Int) {
    self.calibration = calibration
    self.rubrics = rubrics
    self.width = width
  }

  var text: StyledText {
    guard let mean = calibration.overall.meanSignedDifference else { return nothing }
    let overall = calibration.overall
    let heading = StyledText("Your scores against your friends'", .heading)
    let amount =
      "\(count(overall.pairs, "score")) by \(count(overall.raters, "friend")) in "
      + "\(count(calibration.sessions.count, "session")). On average yours are "
      + "\(distanceText(mean)) theirs"
    return heading + StyledText(amount + bandText(overall, mean) + ".", hanging: 2)
      + VerdictText.sentence(raters: overall.raters) + .blank + table + legend + .blank + trend
      + predictions
  }

  private var nothing: StyledText {
    .line(
      .init("No score of yours can be compared with a friend's yet. "),
      command("debrief export latest --for NAME"), .init(" asks one, "),
      command("debrief import"), .init(" keeps the reply."), hanging: 2)
  }

  private func bandText(_ figures: Calibration.Figures, _ mean: Double) -> String {
    guard let band = figures.band else { return "" }
    return abs(mean) <= band
      ? ", within the ±\(meanText(band)) that one friend alone may be off"
      : ", more than the ±\(meanText(band)) that one friend alone may be off"
  }

  // MARK: Figures

  private var table: StyledText {
    let isNarrow = width < App.narrow
    var table = TextTable(
      [.init("dimension"), .init("scores", .right), .init("gap", .right), .init("off by", .right)]
        + (isNarrow
          ? []
          : [.init("friends", .right), .init("kappa", .right), .init("ICC", .right)]))
    for entry in calibration.dimensions {
      let name = rubrics.dimension(entry.dimension)?.name ?? entry.dimension
      table.add(cells(name, entry.figures, isNarrow: isNarrow))
    }
    table.add(cells("all", calibration.overall, isNarrow: isNarrow))
    return table.styled(width: width)
  }

  private func cells(
    _ name: String, _ figures: Calibration.Figures, isNarrow: Bool
  ) -> [StyledText.Span] {
    let short = [
      name, "\(figures.pairs)", figures.meanSignedDifference.map(signedText) ?? "-",
      figures.meanAbsoluteDifference.map(meanText) ?? "-",
    ]
    let long = [
      "\(figures.raters)", figures.quadraticWeightedKappa.map(hundredths) ?? "-",
      figures.intraclassCorrelation.map(hundredths) ?? "-",
    ]
    return (isNarrow ? short : short + long).map { StyledText.Span($0) }
  }

  private var legend: StyledText {
    let gap = "gap: yours minus theirs; off by: how far apart, whichever way"
    let wide =
      "; kappa (quadratic weights) and ICC(A,1): 1 is full agreement, 0 chance; - is not enough data"
    return StyledText(width < App.narrow ? gap : gap + wide, .quiet, hanging: 2)
  }

  private func hundredths(_ value: Double) -> String {
    let whole = Int((abs(value) * 100).rounded())
    let rest = whole % 100
    let text = "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
    return whole > 0 && value < 0 ? "−" + text : text
  }

  // MARK: Over time

  private var trend: StyledText {
    guard let trend = calibration.trend else {
      let least = Calibration.leastSessionsForTrend
      return StyledText(
        "Whether the gap is closing shows from \(least) sessions with replies on; there "
          + "\(calibration.sessions.count == 1 ? "is" : "are") \(calibration.sessions.count).",
        .quiet, hanging: 2)
    }
    let sentence =
      switch trend.direction {
      case .closing: "The gap is closing"
      case .steady: "The gap stays about the same"
      case .widening: "The gap is widening"
      }
    return StyledText(
      "\(sentence): \(hundredths(trend.earlier)) in the earlier sessions, "
        + "\(hundredths(trend.later)) in the later ones.", hanging: 2) + sessions
  }

  private var sessions: StyledText {
    let gaps = calibration.sessions.suffix(8).compactMap { session in
      session.figures.meanAbsoluteDifference.map { "\(session.session): \(meanText($0))" }
    }
    return StyledText("by session: " + gaps.joined(separator: " · "), .quiet, indent: 2, hanging: 2)
  }

  private var predictions: StyledText {
    let figures = calibration.predictions
    guard let mean = figures.meanSignedDifference, let off = figures.meanAbsoluteDifference else {
      return StyledText()
    }
    return StyledText(
      "What you expected of them was \(distanceText(mean)) what they gave, and off by "
        + "\(meanText(off)), over \(count(figures.pairs, "score")).", hanging: 2)
  }
}
