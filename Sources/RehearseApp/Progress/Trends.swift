import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Shows how the own scores went over time.
  ///
  /// - Throws: ``CommandError``.
  package func reviewTrends(_ options: ProgressOptions, format: ReportFormat) throws -> ExitStatus {
    let rubrics = try rubrics()
    let progress = try progress(options, usually: ScoreWindow.usualSessions, rubrics)
    switch format {
    case .json: try writeJSON(TrendsDocument(progress))
    case .csv: writeCSV([TrendsDocument.columns] + TrendsDocument.rows(progress))
    case .text where progress.sessions.isEmpty: try noteNothingScored(options)
    case .text: show(TrendsText(progress, rubrics, options, self).text)
    }
    return .done
  }
}

/// Trends for reading.
@MainActor struct TrendsText {
  private let progress: ScoreTrends
  private let rubrics: RubricSet
  private let window: String
  private let width: Int
  private let hasBars: Bool
  /// How many numbers stand in a list; nil for all.
  private let mostNumbers: Int?

  init(_ progress: ScoreTrends, _ rubrics: RubricSet, _ options: ProgressOptions, _ app: App) {
    self.progress = progress
    self.rubrics = rubrics
    window = app.windowText(progress)
    width = app.console.capabilities.width
    hasBars = app.showsBlocks
    mostNumbers = options.numbers ? nil : Self.mostNumbers
    showsNumbers = options.numbers || !hasBars
  }

  /// Whether the figures are written out: where there are no bars, they are all there is.
  private let showsNumbers: Bool
  /// How many figures are written out where nobody asked for them.
  private static let mostNumbers = 24

  var text: StyledText {
    var text = StyledText("Trends", .heading)
    text += aside("Your own scores of first attempts: \(window).")
    for delivery in Delivery.allCases where progress.sessions(delivery) > 0 {
      text += .blank + section(delivery)
    }
    if !progress.voice.isEmpty { text += .blank + voice }
    text += .blank + aside(Self.rule + (hasBars ? Self.axis : ""))
    if progress.isCut { text += aside("`--all` looks at all sessions.") }
    return text
      + .line(command("review weakest"), .init(" says what to practise next.", .quiet))
  }

  private static let rule =
    "Each session counts with its mean. Rising or falling is said only where chance alone would say it "
    + "on at most 5 screens in 100 (Mann and Kendall's test with Holm's correction); before, it says how "
    + "many more sessions it takes if it goes on so. The middle half of the sessions lies between the "
    + "quartiles."

  private static let axis =
    " The bars go from the first day to the last; a dot is a time without a score."
  /// From so many columns on there is room for a long row of bars beside everything else.
  private static let wide = 96
  /// What stands above the bars.
  private static let overTime = "over time"
  /// Of fewer bars nobody reads a course.
  private static let fewestBars = 6

  private func section(_ delivery: Delivery) -> StyledText {
    let title = StyledText.line(
      .init(delivery.title, .heading),
      .init("  \(count(progress.sessions(delivery), "scored session"))", .quiet))
    let parts = [("dimension", progress.dimensions), ("competency", progress.competencies)]
      .map { part($0.0, $0.1.filter { $0.delivery == delivery }) }.filter { !$0.isEmpty }
    return parts.reduce(title) { $0 + .blank + $1 }
  }

  /// What was measured, beside one's own earlier answers and nothing else.
  private var voice: StyledText {
    let sessions = progress.voice.map(\.points.count).max() ?? 0
    let title =
      StyledText.line(
        .init("Your voice", .heading), .init("  \(count(sessions, "recorded session"))", .quiet))
      + StyledText(
        "Measured, not scored: neither way is better. Another microphone, or its automatic gain, "
          + "changes the loudness.", .quiet, indent: 2, hanging: 2)
    var columns: [TextTable.Column] = [.init("measure"), .init("median", .right)]
    if !isNarrow { columns += [.init("middle half")] }
    columns += [.init("trend")]
    let rows = progress.voice.map { trend in
      var cells: [StyledText.Span] = [
        .init(trend.measure.name), .init(tenths(trend.spread.median)),
      ]
      if !isNarrow { cells.append(.init(trend.spread.middleHalf, .quiet)) }
      cells.append(trend.course.span(trend.direction, isNarrow: isNarrow))
      return cells
    }
    return title
      + styled(columns, rows, most: isNarrow ? 6 : 16) { place, most in
        let values = progress.voice[place].points.suffix(most).map(\.value)
        let (low, high) = (values.min() ?? 0, values.max() ?? 1)
        return Sparkline.text(values, in: low...max(high, low + 0.001))
      }
  }

  private func part(_ heading: String, _ trends: [Trend]) -> StyledText {
    let (known, once) = (
      trends.filter { $0.points.count > 1 }, trends.filter { $0.points.count == 1 }
    )
    var text = known.isEmpty ? StyledText() : table(heading, known)
    if showsNumbers { text += known.reduce(into: StyledText()) { $0 += numbers($1) } }
    if !once.isEmpty {
      let names = once.map { "\(name($0)) (\(tenths($0.spread.median)))" }
      text += StyledText(
        "Scored in one session so far: \(names.joined(separator: ", "))", .quiet, indent: 2,
        hanging: 2)
    }
    return text
  }

  private var isNarrow: Bool { width < App.narrow }

  private func table(_ heading: String, _ trends: [Trend]) -> StyledText {
    let hasHalves = !isNarrow && trends.contains { $0.direction != nil }
    var columns: [TextTable.Column] = [.init(heading), .init("median", .right)]
    if !isNarrow { columns += [.init("middle half")] }
    if hasHalves { columns += [.init("earlier → later", said: "from earlier to later")] }
    columns += [.init("trend")]
    let rows = trends.map { row($0, hasHalves: hasHalves) }
    let most = isNarrow ? 6 : hasHalves && width < Self.wide ? 8 : 16
    return styled(columns, rows, most: most) { place, parts in
      Sparkline.text(trends[place].overTime(parts: parts), in: 1...5)
    }
  }

  /// The rows as a table, each with its bars behind it, as many as there is room for.
  private func styled(
    _ columns: [TextTable.Column], _ rows: [[StyledText.Span]], most: Int,
    bars: (_ place: Int, _ most: Int) -> String
  ) -> StyledText {
    func table(_ columns: [TextTable.Column], _ rows: [[StyledText.Span]]) -> TextTable {
      var table = TextTable(columns)
      for row in rows { table.add(row) }
      return table
    }
    guard hasBars else { return table(columns, rows).styled(width: width, indent: 2) }
    // Below that, names are cut rather than bars.
    let room = max(
      table(columns + [.init()], rows).roomForLast(width: width, indent: 2), Self.fewestBars)
    let title = isNarrow || room < Self.overTime.count ? "" : Self.overTime
    return table(
      columns + [.init(title)],
      rows.enumerated().map { place, row in row + [.init(bars(place, min(most, room)))] }
    ).styled(width: width, indent: 2)
  }

  private func row(_ trend: Trend, hasHalves: Bool) -> [StyledText.Span] {
    var cells: [StyledText.Span] = [.init(name(trend)), .init(tenths(trend.spread.median))]
    if !isNarrow { cells.append(.init(trend.spread.middleHalf, .quiet)) }
    if hasHalves {
      let halves = trend.direction == nil ? nil : trend.halves
      let (one, other) = (halves.map { tenths($0.earlier) }, halves.map { tenths($0.later) })
      func joined(_ mark: String) -> String {
        [one, other].compactMap(\.self).joined(separator: mark)
      }
      cells.append(.init(joined(" → "), said: joined(" to ")))
    }
    cells.append(trend.directionSpan(isNarrow: isNarrow))
    return cells
  }

  private func numbers(_ trend: Trend) -> StyledText {
    let values = trend.condensed(to: mostNumbers ?? trend.points.count)
    let isWhole = values.count == trend.points.count
    let what = isWhole ? "" : ", \(values.count) medians of sessions in a row"
    return StyledText(
      "\(name(trend)), oldest first\(what): \(values.map(meanText).joined(separator: ", "))",
      .quiet, indent: 2, hanging: 2)
  }

  private func name(_ trend: Trend) -> String { trend.subject.name(in: rubrics) }
}

extension Trend.Subject {
  /// The name as it is shown.
  func name(in rubrics: RubricSet) -> String {
    switch self {
    case .dimension(let id): rubrics.dimension(id)?.name ?? id
    case .competency(let name): name.competencyName
    }
  }
}

extension Trend {
  /// Where it goes, for a table; or how many sessions are missing before that can be said.
  func directionSpan(isNarrow: Bool) -> StyledText.Span {
    course.span(direction, isNarrow: isNarrow)
  }
}

extension Course {
  /// Where it goes, for a table.
  func span(_ direction: Trend.Direction?, isNarrow: Bool) -> StyledText.Span {
    if let direction { return .init(direction.rawValue) }
    let more = missing.map { isNarrow ? "\($0) more" : "too early, \($0) more" }
    return .init(more ?? (isNarrow ? "none" : "no change seen"), .quiet)
  }
}

extension VoiceTrend.Measure {
  /// The measure as it is shown.
  var name: String {
    switch self {
    case .articulationRate: "syllables a second"
    case .pausesPerMinute: "pauses a minute"
    case .longestPause: "longest pause, s"
    case .pitchSD: "pitch spread, semitones"
    case .loudnessRange: "loudness range, dB"
    }
  }
}

extension Delivery {
  /// The heading of what was given so.
  var title: String {
    switch self {
    case .typed: "Typed"
    case .spoken: "Spoken"
    }
  }
}

extension Spread {
  /// The quartiles as a range.
  var middleHalf: String {
    let (lower, upper) = (tenths(lowerQuartile), tenths(upperQuartile))
    return lower == upper ? lower : "\(lower)–\(upper)"
  }
}
