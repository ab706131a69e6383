import InterviewCore
import TerminalUI
import TextBasics

/// How well a candidate judges themselves, for reading.
struct CalibrationText {
  private let calibration: Calibration
  private let remarks: [InterviewerRemark]
  private let rubrics: RubricSet
  private let width: Int
  private let blocks: Bool

  init(
    _ calibration: Calibration, _ remarks: [InterviewerRemark] = [], rubrics: RubricSet, width: Int,
    blocks: Bool
  ) {
    self.calibration = calibration
    self.remarks = remarks
    self.rubrics = rubrics
    self.width = width
    self.blocks = blocks
  }

  var text: StyledText {
    guard let mean = calibration.overall.meanSignedDifference else { return nothing }
    let overall = calibration.overall
    let heading = StyledText("Your scores against your friends'", .heading)
    let amount =
      "\(count(overall.pairs, "score")) by \(count(overall.raters, "friend")) in "
      + "\(count(calibration.sessions.count, "session")). On average yours are "
      + "\(distanceText(mean)) theirs"
    return heading + StyledText(amount + ".", hanging: 2) + band(overall)
      + VerdictText.sentence(raters: overall.raters, answers: overall.answers)
      + .blank + table + legend + interviewers + .blank + trend + predictions
  }

  private var nothing: StyledText {
    .line(
      .init("No score of yours can be compared with a friend's yet. "),
      command("debrief export latest --for NAME"), .init(" asks one, "),
      command("debrief import"), .init(" keeps the reply."), hanging: 2)
  }

  /// Where the mean would lie with many friends.
  private func band(_ figures: Calibration.Figures) -> StyledText {
    guard let range = figures.range else { return StyledText() }
    return StyledText(
      "With many friends that would be between \(distanceText(range.lowerBound)) and "
        + "\(distanceText(range.upperBound)), nine times in ten.", hanging: 2)
  }

  // MARK: Figures

  private var isNarrow: Bool { width < App.narrow }
  private var showsAgreement: Bool { !isNarrow && calibration.overall.showsAgreement }

  private var table: StyledText {
    let wide = [
      TextTable.Column("from"), .init("to"), .init(blocks ? "harder │ kinder" : "harder : kinder"),
      .init("friends", .right),
    ]
    let agreement = [TextTable.Column("kappa", .right), .init("ICC", .right)]
    var table = TextTable(
      [.init("dimension"), .init("scores", .right), .init("gap", .right), .init("off by", .right)]
        + (isNarrow ? [] : wide) + (showsAgreement ? agreement : []))
    for entry in calibration.dimensions {
      let name = rubrics.dimension(entry.dimension)?.name ?? entry.dimension
      table.add(cells(name, entry.figures))
    }
    table.add(cells("all", calibration.overall))
    return table.styled(width: width)
  }

  private func cells(_ name: String, _ figures: Calibration.Figures) -> [StyledText.Span] {
    let short = [
      name, "\(figures.pairs)", figures.meanSignedDifference.map(signedText) ?? "-",
      figures.meanAbsoluteDifference.map(meanText) ?? "-",
    ]
    let wide = [
      figures.range.map { signedText($0.lowerBound) } ?? "-",
      figures.range.map { signedText($0.upperBound) } ?? "-",
    ]
    let agreement = [figures.quadraticWeightedKappa, figures.intraclassCorrelation].map { value in
      figures.showsAgreement ? value.map(hundredths) ?? "-" : "-"
    }
    let line: [StyledText.Span] =
      isNarrow ? [] : [.init(line(figures), said: ""), .init("\(figures.raters)")]
    return (short + (isNarrow ? [] : wide)).map { StyledText.Span($0) } + line
      + (showsAgreement ? agreement : []).map { StyledText.Span($0) }
  }

  /// The gap on a line that all dimensions share, with the band of ``Calibration/Figures/range``.
  private func line(_ figures: Calibration.Figures) -> String {
    figures.meanSignedDifference.map {
      BandLine.text($0, band: figures.range, reach: reach, columns: 15, blocks: blocks)
    } ?? ""
  }

  private var reach: Double {
    let ends = (calibration.dimensions.map(\.figures) + [calibration.overall]).flatMap {
      [$0.meanSignedDifference, $0.range?.lowerBound, $0.range?.upperBound].compactMap(\.self)
    }
    return max(1, ends.map(abs).max() ?? 1)
  }

  private var legend: StyledText {
    let gap = "gap: yours minus theirs; off by: how far apart, whichever way"
    let band = "; from and to: the gap with many friends, nine times in ten"
    let agreement =
      "; kappa and ICC: how far you agree beyond chance, 1 wholly, 0 no better than chance; - is too few"
    return StyledText(
      gap + (isNarrow ? "" : band) + (showsAgreement ? agreement : ""), .quiet, hanging: 2)
  }

  /// Which of the dimensions interviewers named, beside how one's own scores of it compare.
  private var interviewers: StyledText {
    calibration.dimensions.reduce(into: StyledText()) { text, entry in
      let number = remarks.naming(entry.dimension).interviewers
      guard number > 0, let mean = entry.figures.meanSignedDifference else { return }
      let name = (rubrics.dimension(entry.dimension)?.name ?? entry.dimension).lowercased()
      text += StyledText(
        "\(NamedSentence.interviewers(number)) named \(name); your scores of it are "
          + "\(distanceText(mean)) your friends'.", hanging: 2)
    }
  }

  private func hundredths(_ value: Double) -> String {
    let whole = Int((abs(value) * 100).rounded())
    let rest = whole % 100
    let text = "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
    return whole > 0 && value < 0 ? "−" + text : text
  }

  // MARK: Over time

  private var trend: StyledText {
    guard let trend = calibration.trend, let direction = trend.direction else {
      return untold + (calibration.sessions.count > 1 ? sessions : StyledText())
    }
    let sentence =
      switch direction {
      case .closing: "The gap is closing"
      case .widening: "The gap is widening"
      }
    return StyledText(
      "\(sentence): \(hundredths(trend.earlier)) in the earlier sessions, "
        + "\(hundredths(trend.later)) in the later ones.", hanging: 2) + sessions
  }

  private var untold: StyledText {
    guard let missing = calibration.course.missing else {
      return StyledText(
        "Over \(calibration.sessions.count) sessions the gap did not change more than chance would make it.",
        .quiet, hanging: 2)
    }
    return StyledText(
      "Too early to say whether the gap is closing: \(count(missing, "more session")) with replies "
        + "\(missing == 1 ? "is" : "are") needed.", .quiet, hanging: 2)
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
