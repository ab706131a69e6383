import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Shows what keeps going wrong, and the command that practises it.
  ///
  /// - Throws: ``CommandError``.
  package func reviewWeakest(_ options: ProgressOptions, format: ReportFormat) throws -> ExitStatus
  {
    let rubrics = try rubrics()
    let progress = try progress(
      options, usually: ScoreWindow.usualSessionsForWeakness, rubrics)
    switch format {
    case .json:
      try writeJSON(WeakestDocument(progress, next: NextPractice(progress.weakness, library)))
    case .csv: writeCSV([WeakestDocument.columns] + WeakestDocument.rows(progress))
    case .text where progress.sessions.isEmpty: try noteNothingScored(options)
    case .text:
      let next = NextPractice(progress.weakness, library)
      show(WeakestText(progress, rubrics, next, self).text)
    }
    return .done
  }
}

/// What to practise next.
struct NextPractice: Equatable {
  /// The words of the command, after the program's name.
  var words: [String]
  /// The weakest competency that the banks have questions about; nil where nothing is known to be weak,
  /// or there is no question about it.
  var competency: Trend?
  /// The weakest dimension; nil where none is weak.
  var dimension: Trend?
  /// Whether anything was scored often enough to be called weak.
  var isKnown: Bool

  /// Chooses for answers given as they were in the newest session.
  init(_ weakness: Weakness, _ library: BankLibrary) {
    dimension = weakness.dimensions.first
    isKnown = weakness.isKnown
    let candidates = weakness.competencies
    let everyday = Set(library.everydayBanks().found.flatMap(\.value.questions).map(\.competency))
    competency = candidates.first { everyday.contains($0.subject.name) }
    // The other banks are only read where they are needed.
    if competency != candidates.first {
      let all = Set(library.banks().found.flatMap(\.value.questions).map(\.competency))
      competency = candidates.first { all.contains($0.subject.name) }
    }
    words = ["practice", "--mode", "drill"]
    if let competency { words += ["--competency", competency.subject.name] }
    // Whoever was observed has to ask the friend; aloud can be practised alone.
    if weakness.delivery == .spoken { words += ["--medium", "aloud"] }
  }

  /// The command as it is typed in a shell; the prompt takes it too.
  var command: String { (["rehearse"] + words).map(\.asShellWord).joined(separator: " ") }
}

extension Weakness {
  /// Said where enough was scored and none of it is weak.
  var nothingWeak: String {
    "Nothing you scored \(Self.fewestAnswers) times or more is usually below \(Schedule.bar)"
  }
}

/// What keeps going wrong, for reading.
@MainActor struct WeakestText {
  private let progress: ScoreTrends
  private let rubrics: RubricSet
  private let next: NextPractice
  private let window: String
  private let width: Int

  init(_ progress: ScoreTrends, _ rubrics: RubricSet, _ next: NextPractice, _ app: App) {
    self.progress = progress
    self.rubrics = rubrics
    self.next = next
    window = app.windowText(progress)
    width = app.console.capabilities.width
  }

  /// How many dimensions and competencies are shown: more than three weaknesses are none.
  private static let most = 3

  var text: StyledText {
    var text = StyledText("What to work on", .heading)
    text += aside("Your own scores of first attempts: \(window).")
    for delivery in Delivery.allCases where progress.sessions(delivery) > 0 {
      text += .blank + section(delivery)
    }
    return text + unscored + .blank + nextText
  }

  private func section(_ delivery: Delivery) -> StyledText {
    let title = StyledText.line(
      .init(delivery.title, .heading),
      .init("  \(count(progress.sessions(delivery), "scored session"))", .quiet))
    let weakness = Weakness(progress, delivery)
    guard weakness.isKnown else {
      return title
        + StyledText(
          "Too few scores to call anything weak: \(Weakness.fewestAnswers) answers are the least.",
          indent: 2)
    }
    let parts = [("dimension", weakness.dimensions), ("competency", weakness.competencies)]
      .filter { !$0.1.isEmpty }
    guard !parts.isEmpty else {
      return title + StyledText("\(weakness.nothingWeak).", indent: 2)
    }
    return parts.reduce(title) { $0 + .blank + table($1.0, $1.1.prefix(Self.most)) }
  }

  /// What interviewers named and the own scores know nothing of.
  private var unscored: StyledText {
    let known = Set((progress.dimensions + progress.competencies).map(\.subject.name))
    let names = progress.remarks.map(\.subject).filter { !known.contains($0) }.firstOfEach()
    guard !names.isEmpty else { return StyledText() }
    let shown = names.map { rubrics.dimension($0)?.name.lowercased() ?? $0.competencyName }
    return .blank
      + aside("Interviewers named \(list(shown, "and")), which you have not scored yet.")
  }

  private func table(_ heading: String, _ trends: ArraySlice<Trend>) -> StyledText {
    let namings = trends.map { progress.remarks.naming($0.subject.name).interviewers }
    let isNamed = namings.contains { $0 > 0 }
    var columns: [TextTable.Column] = [
      .init(heading), .init("median", .right), .init("below \(Schedule.bar)"), .init("trend"),
    ]
    if isNamed { columns.append(.init("named by")) }
    var table = TextTable(columns)
    for (trend, naming) in zip(trends, namings) {
      var cells: [StyledText.Span] = [
        .init(trend.subject.name(in: rubrics)), .init(tenths(trend.spread.median)),
        .init("\(trend.sessionsBelowBar) of \(trend.points.count)"),
        trend.directionSpan(isNarrow: width < App.narrow),
      ]
      if isNamed { cells.append(.init(naming > 0 ? count(naming, "interviewer") : "")) }
      table.add(cells)
    }
    return table.styled(width: width, indent: 2)
  }

  private var nextText: StyledText {
    // A line of its own that is not wrapped can be copied whole.
    var text =
      StyledText("Next", .heading) + .line(.init(next.command, .code), indent: 2, wraps: false)
    if let competency = next.competency {
      text += StyledText(competency.weakestSentence(rubrics, progress.remarks), indent: 2)
    }
    if let subject = next.dimension?.subject {
      // A rubric may be gone that older scores were given on.
      let question = rubrics.dimension(subject.name).map { ": \($0.question)" } ?? "."
      text += StyledText(
        "Mind your \(subject.name(in: rubrics).lowercased())\(question)", indent: 2)
      if let words = rubrics.dimension(subject.name)?.levels[5] {
        text += StyledText("5 is “\(words)”.", .quiet, indent: 2, hanging: 2)
      }
    }
    return text
  }
}

extension Trend {
  /// That it is the weakest, with its figures.
  func weakestSentence(_ rubrics: RubricSet, _ remarks: [InterviewerRemark]) -> String {
    let named = namedSentence(remarks, rubrics)
    let name = subject.name(in: rubrics)
    if !named.isEmpty, spread.median >= Double(Schedule.bar) {
      return "\(name) comes first. \(named) Your own median is \(meanText(spread.median))."
    }
    let what =
      switch subject {
      case .dimension: "\(name) is your weakest dimension"
      case .competency:
        "Of your competencies, \(name) is the weakest that there are questions about"
      }
    return "\(what): median \(meanText(spread.median)), below \(Schedule.bar) in "
      + "\(sessionsBelowBar) of \(count(points.count, "session"))."
      + (named.isEmpty ? "" : " " + named)
  }
}
