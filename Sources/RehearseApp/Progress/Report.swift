import BankReading
import InterviewCore
import ReviewDocuments
import TerminalUI
import TextBasics

import struct Foundation.Date

extension App {
  /// Writes a page about many sessions.
  ///
  /// - Throws: ``CommandError``.
  package func reviewReport(_ options: ReportOptions) throws -> ExitStatus {
    if options.output != "-" {
      try checkReplacing(options.output, isConfirmed: options.isConfirmed)
    }
    let page = try reportPage(options.sessions)
    let text = try page.render()
    if options.output == "-" {
      console.writeRaw(text)
      return .done
    }
    try environment.files.write(text, options.output)
    let sessions = page.report.sessions
    let about =
      sessions == 0
      ? "no session yet" : (page.report.isCut ? "the newest " : "") + count(sessions, "session")
    console.write(
      StyledText("Wrote \(options.output): \(about). Any browser opens it."), to: .output)
    return .done
  }

  // MARK: The page

  private func reportPage(_ options: ProgressOptions) throws -> ReportPage {
    let rubrics = try rubrics()
    let store = try openStore()
    let (report, spoken) = try practice(options, in: store)
    let since = try options.since.map(beginning(ofDay:))
    let recent = ScoreWindow(
      media: options.media, since: since, sessions: ScoreWindow.usualSessionsForWeakness)
    var trends = ScoreTrends(try store.scores(in: recent), order: rubrics.all.map(\.id))
    trends.remarks = try remarks(in: store)
    let findings = ReportFindings(
      report, trends.weakness, library, rubrics, meanings: meanings,
      session: { try store.session($0) })
    return ReportPage(
      report, rubrics: rubrics, findings: try findings.all(), remarks: trends.remarks,
      notes: try friendNotes(in: store, since: since), heard: try heardAnswers(in: spoken, store),
      meanings: meanings, advice: try advice(in: store))
  }

  /// What was practised in the sessions that the options ask for, and what was measured of recorded answers in them.
  ///
  /// - Throws: ``CommandError``.
  func practice(
    _ options: ProgressOptions, in store: any Store
  ) throws -> (report: PracticeReport, spoken: [SpokenSession]) {
    let today = day(of: environment.now().date)
    let window = ScoreWindow(
      media: options.media, since: try options.since.map(beginning(ofDay:)),
      sessions: options.all ? nil : options.sessions ?? ScoreWindow.usualSessions)
    let history = try store.practice(
      in: window, daysSince: beginning(ofDay: PracticeCalendar.start(before: today).text)
    ).without(configuration().hintsOff)
    let spoken = try store.spoken(in: history.sessions.map(\.number))
    let report = PracticeReport(
      history, order: try rubrics().all.map(\.id),
      competencies: library.everydayBanks().found.flatMap(\.value.questions).map(\.competency),
      spoken: spoken, today: today, day: day)
    return (report, spoken)
  }

  /// What coaches and recruiters answered, the newest first.
  private func advice(in store: any SharedReportStore) throws -> [ReportPage.Advice] {
    try store.sharedReports().answered.map { report in
      let day = report.answeredAt.map { ", \(self.day(of: $0).text)" } ?? ""
      return ReportPage.Advice(
        who: report.reader + day,
        answers: report.said.map { .init(question: $0.question, words: $0.words) })
    }
  }

  /// What friends wrote on answers of the newest sessions, the newest first.
  private func friendNotes(in store: any Store, since: Date?) throws -> [ReportPage.FriendNote] {
    let numbers = try store.summaries(limit: Self.sessionsForNotes, skipping: 0)
      .filter { summary in since.map { summary.startedAt >= $0 } ?? true }.map(\.number)
    let notes = try numbers.compactMap { try store.session($0) }.flatMap { record in
      record.replies.flatMap { reply in
        record.shownRemarks(of: reply).map { remark in
          let answer = record.answerNumber(ofTurn: remark.turn) ?? remark.turn
          return ReportPage.FriendNote(
            who: reply.rater, quote: remark.quote, text: remark.text,
            place: "session \(record.number), answer \(answer)")
        }
      }
    }
    return Array(notes.prefix(Self.mostNotes))
  }

  /// In so many of the newest sessions notes are looked for, and so many of them are shown.
  private static var sessionsForNotes: Int { 20 }
  private static var mostNotes: Int { 20 }

  /// The day of a moment on this machine's clock.
  func day(of date: Date) -> Day {
    Day(environment.localTime(date)) ?? Day(number: Int(date.timeIntervalSince1970 / 86_400))
  }

  /// What each rule notices, in a sentence.
  private var meanings: [String: String] {
    let rules = Sign.allCases.map(HintRule.of).map { rule in
      (rule.sign.rawValue, rule.explanation.prefix(upTo: rule.explanation.endOfSentence))
    }
    let seen = Tally.allCases.map { ($0.rule, "Noted by whoever watched."[...]) }
    return Dictionary(rules + seen) { first, _ in first }.mapValues(String.init)
  }
}

extension String {
  /// Behind the first full stop that a new sentence follows; the end where there is none.
  fileprivate var endOfSentence: Index {
    firstRange(of: ". ").map { index(after: $0.lowerBound) } ?? endIndex
  }
}
