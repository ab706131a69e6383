import BankReading
import InterviewCore
import ReviewDocuments
import TextBasics

/// The three things that matter most in a report, each with an example and the command that works on it.
struct ReportFindings {
  private let report: PracticeReport
  private let weakness: Weakness
  private let next: NextPractice
  private let library: BankLibrary
  private let rubrics: RubricSet
  private let meanings: [String: String]
  private let session: (Int) throws -> SessionRecord?

  /// How many are told: more than three tasks are none.
  static let most = 3

  /// Finds in a report and in what is weak; `session` reads one for examples.
  init(
    _ report: PracticeReport, _ weakness: Weakness, _ library: BankLibrary, _ rubrics: RubricSet,
    meanings: [String: String], session: @escaping (Int) throws -> SessionRecord?
  ) {
    self.report = report
    self.weakness = weakness
    self.library = library
    self.rubrics = rubrics
    self.meanings = meanings
    self.session = session
    next = NextPractice(weakness, library)
  }

  /// The findings, what matters most first.
  ///
  /// - Throws: What the store says.
  func all() throws -> [ReportPage.Finding] {
    guard report.sessions > 0 else {
      return [
        ReportPage.Finding(
          "Nothing is practised yet; this asks the first questions.", command: "rehearse practice")
      ]
    }
    let found = [
      try dimension(), try competency(), gap, hint, time, neverAsked, noFriend, longestAgo,
    ]
    return Array(found.compactMap(\.self).prefix(Self.most))
  }

  // MARK: Own scores

  private func dimension() throws -> ReportPage.Finding? {
    guard let weakest = next.dimension else {
      return weakness.isKnown
        ? ReportPage.Finding(
          "\(weakness.nothingWeak).",
          examples: ["A drill asks what is due, and what is new."], command: next.command)
        : ReportPage.Finding(
          "Too few scores to call anything weak: \(Weakness.fewestAnswers) scored answers are the least.",
          examples: ["Each takes a line a question."], command: "rehearse rate latest")
    }
    let known = rubrics.dimension(weakest.subject.name)
    let aim = known?.levels[5].map { ["5 is “\($0)”."] } ?? []
    let example = try example(of: weakest) { turn in
      turn.rating(by: .own, on: weakest.subject.name)?.score
    }
    return ReportPage.Finding(
      weakest.weakestSentence(rubrics, weakness.remarks), examples: example + aim,
      command: drill(nil))
  }

  private func competency() throws -> ReportPage.Finding? {
    guard let weakest = next.competency else { return nil }
    let example = try example(of: weakest) { turn in
      guard turn.question.competency == weakest.subject.name else { return nil }
      return turn.ratings.filter { $0.rater == .own && $0.predicts == nil }.compactMap(\.score)
        .min()
    }
    return ReportPage.Finding(
      weakest.weakestSentence(rubrics, weakness.remarks), examples: example,
      command: drill(weakest.subject.name))
  }

  /// The answer with the lowest score in the newest of the sessions that were worst.
  private func example(of trend: Trend, _ score: (Turn) -> Int?) throws -> [String] {
    guard let worst = trend.points.map(\.mean).min(),
      let number = trend.points.last(where: { $0.mean == worst })?.session,
      let record = try session(number)
    else { return [] }
    let scored = record.turns.filter { $0.role == .question }
      .compactMap { turn in score(turn).map { (turn: turn, score: $0) } }
    guard let lowest = scored.min(by: { $0.score < $1.score }) else { return [] }
    return [
      "In session \(number) you gave your answer to “\(short(lowest.turn.question.text))” a \(lowest.score)."
    ]
  }

  private func short(_ text: String) -> String {
    excerpt(text.singleSpaced, 120)
  }

  // MARK: Others

  /// Where friends see it otherwise, by more than few of them may be off.
  private var gap: ReportPage.Finding? {
    let overall = report.calibration.overall
    guard let range = overall.range, !range.contains(0), let mean = overall.meanSignedDifference,
      let widest = report.gaps.max(by: { distance($0) < distance($1) })
    else { return nil }
    let how = mean > 0 ? "higher" : "lower"
    return ReportPage.Finding(
      "You score yourself \(meanText(abs(mean))) \(how) than your friends do, more than "
        + "\(count(overall.raters, "friend")) and \(count(overall.answers, "answer")) may be off.",
      examples: [
        "In session \(widest.session) you were \(meanText(distance(widest))) apart, whichever way."
      ],
      command: "rehearse debrief compare \(widest.session)")
  }

  private func distance(_ gap: GapPoint) -> Double { gap.figures.meanAbsoluteDifference ?? 0 }

  private var hint: ReportPage.Finding? {
    guard let hint = report.hints.first else { return nil }
    let words = hint.words.first.map { ["Most often “\($0.words)”, \(count($0.times, "time"))."] }
    let meaning = meanings[hint.rule].map { [$0] } ?? []
    let search = hint.words.first.map { ["rehearse", "review", "search", $0.words] }
    return ReportPage.Finding(
      "\(hint.rule) was noticed in \(hint.answers) of \(count(report.answers, "answer")).",
      examples: words ?? meaning,
      command: search.map { $0.map(\.asShellWord).joined(separator: " ") }
        ?? "rehearse review hints")
  }

  private var time: ReportPage.Finding? {
    guard let panel = report.times.max(by: { $0.over < $1.over }), panel.over > 0 else {
      return nil
    }
    return ReportPage.Finding(
      "\(panel.over) of \(count(panel.answers, "\(panel.delivery.rawValue) answer")) went more than a "
        + "fifth over the time asked for.",
      examples: ["The middle answer took \(clockText(panel.seconds.median))."], command: drill(nil))
  }

  // MARK: What was not asked

  private var neverAsked: ReportPage.Finding? {
    guard let name = report.neverAsked.first else { return nil }
    let questions = library.everydayBanks().found.flatMap(\.value.questions)
    let example = questions.first(where: { $0.competency == name }).map {
      ["For one: “\(short($0.ask))”"]
    }
    return ReportPage.Finding(
      "You were never asked about \(name.competencyName.lowercasedStart).", examples: example ?? [],
      command: drill(name))
  }

  private var noFriend: ReportPage.Finding? {
    guard report.friends.isEmpty else { return nil }
    let least = Calibration.leastForVerdict
    return ReportPage.Finding(
      "No friend has scored an answer that you scored too.",
      examples: ["\(least) friends and \(least) answers make a verdict."],
      command: "rehearse debrief export latest --for Sam")
  }

  private var longestAgo: ReportPage.Finding? {
    guard let waiting = report.coverage.first,
      waiting.lastDay.days(to: report.today) >= Self.daysOfWaiting
    else { return nil }
    return ReportPage.Finding(
      "\(waiting.competency.competencyName) has waited longest.",
      examples: ["It was last asked about on \(waiting.lastDay.text)."],
      command: drill(waiting.competency))
  }

  /// What was asked about less long ago has not waited.
  private static let daysOfWaiting = 14

  /// A drill, of one competency where it is named, as answers are given now.
  private func drill(_ competency: String?) -> String {
    var words = ["rehearse", "practice", "--mode", "drill"]
    if let competency { words += ["--competency", competency] }
    if weakness.delivery == .spoken { words += ["--medium", "aloud"] }
    return words.map(\.asShellWord).joined(separator: " ")
  }
}

extension String {
  /// The text as it stands within a sentence, unless it begins with capitals.
  var lowercasedStart: String {
    let second = dropFirst().first
    return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
