import Foundation
import InterviewCore
import JobSearch
import ReviewDocuments
import TextBasics

/// Gathers what a coach or a recruiter is given: what was practised, and what was chosen beside it.
@MainActor struct RecordGathering {
  private let app: App
  private let store: any Store
  private let options: ShareOptions
  private let since: Date?

  private static let mostAnswers = 8
  private static let mostStories = 40
  private static let mostJobs = 100
  private static let mostSaid = 20
  /// Longer answers are cut, of stories and of what others said too.
  private static let longest = 6_000
  private static let longestSaid = 1_500
  /// So many sessions are read for answers and for what friends said.
  private static let mostSessions = 200

  init(_ app: App, _ store: any Store, _ options: ShareOptions) throws {
    self.app = app
    self.store = store
    self.options = options
    since = try options.sessions.since.map(app.beginning(ofDay:))
  }

  /// All of it but for who asks.
  ///
  /// - Throws: ``CommandError``.
  func record() throws -> ShareableRecord {
    let report = try app.practice(options.sessions, in: store).report
    let sessions = try sessions()
    let feedback = try feedback()
    var record = practised(report, id: app.environment.makeID())
    record.voices = voices(sessions, feedback)
    if has(.scores) { record.scores = try scores(report) }
    if has(.said) { record.said = said(sessions, feedback) }
    if has(.stories) { record.stories = try stories() }
    if has(.jobs) { record.jobs = try jobs() }
    let answers = has(.answers) ? answers(in: sessions) : []
    if has(.answers) { record.answers = answers.map(\.answer) }
    record.questions = RecordQuestions.asked(options.questions, of: record)
    return ShareableRecord(record: record, companies: answers.compactMap(\.company))
  }

  private func has(_ part: SharedPart) -> Bool { options.parts.contains(part) }

  // MARK: What was practised

  private func practised(_ report: PracticeReport, id: UUID) -> SharedRecord {
    let coverage = report.coverage.sorted { ($1.asked, $0.competency) < ($0.asked, $1.competency) }
    return SharedRecord(
      id: id, reader: options.reader, note: options.note, today: report.today.text,
      window: report.window, facts: facts(report),
      competencies: coverage.map {
        SharedRecord.Competency(
          name: $0.competency.competencyName, asked: $0.asked, last: $0.lastDay.text)
      },
      neverAsked: report.neverAsked.map(\.competencyName))
  }

  private func facts(_ report: PracticeReport) -> [SharedRecord.Fact] {
    guard report.sessions > 0 else { return [] }
    return [
      SharedRecord.Fact("\(report.sessions)", report.sessions == 1 ? "session" : "sessions"),
      SharedRecord.Fact("\(report.answers)", report.answers == 1 ? "answer" : "answers"),
      SharedRecord.Fact(durationText(report.answerSeconds), "of answering"),
      SharedRecord.Fact(
        "\(report.coverage.count)", report.coverage.count == 1 ? "competency" : "competencies"),
    ]
  }

  private func scores(_ report: PracticeReport) throws -> [SharedRecord.Score] {
    let rubrics = try app.rubrics()
    return report.scores.flatMap { panel in
      panel.series.map { series in
        let id = series.trend.subject.name
        return SharedRecord.Score(
          name: rubrics.dimension(id)?.name ?? id, delivery: panel.delivery.rawValue,
          median: meanText(series.trend.spread.median), sessions: series.trend.points.count)
      }
    }
  }

  // MARK: What others said

  /// The sessions that count, the newest first.
  private func sessions() throws -> [SessionRecord] {
    let wanted = options.sessions.all ? .max : options.sessions.sessions ?? Self.mostSessions
    return try store.summaries(limit: min(wanted, Self.mostSessions), skipping: 0)
      .filter { summary in
        since.map { summary.startedAt >= $0 } ?? true
          && (options.sessions.media.isEmpty || options.sessions.media.contains(summary.medium))
      }
      .compactMap { try store.session($0.number) }
  }

  private func feedback() throws -> [Feedback] {
    try store.jobBook().jobs.flatMap(\.feedback)
      .filter { words in since.map { day($0) <= words.on } ?? true }
      .sorted { $0.on > $1.on }
  }

  private func voices(_ sessions: [SessionRecord], _ feedback: [Feedback]) -> String? {
    let friends = Set(sessions.flatMap(\.replies).map { $0.rater.lowercased() }).count
    let interviewers = Set(feedback.compactMap(\.from)).count + feedback.count { $0.from == nil }
    let parts = [(friends, "friend"), (interviewers, "interviewer")].filter { $0.0 > 0 }
      .map { count($0.0, $0.1) }
    guard !parts.isEmpty else { return nil }
    let have = friends + interviewers == 1 ? "has" : "have"
    return "\(list(parts, "and")) \(have) said what they think of it."
  }

  /// Nobody is named: who they are is theirs to tell.
  private func said(_ sessions: [SessionRecord], _ feedback: [Feedback]) -> [SharedRecord.Said] {
    let interviewers = feedback.map { (day: $0.on, who: "An interviewer", words: $0.text) }
    // One's own eyes come first, in what goes to others too.
    let friends = sessions.filter(\.isScoredThroughout).flatMap(\.replies).flatMap { reply in
      let parts = [
        ("what worked", reply.worked), ("what to work on", reply.workOn),
        ("what to try", reply.tryNext),
      ]
      return parts.filter { !$0.1.isEmpty }.map { part in
        (day: day(reply.receivedAt), who: "A friend, on \(part.0)", words: part.1)
      }
    }
    let all = (interviewers + friends).sorted { $0.day > $1.day }
    return all.prefix(Self.mostSaid).map {
      SharedRecord.Said(
        who: "\($0.who), \($0.day.text)", words: excerpt($0.words, Self.longestSaid))
    }
  }

  private func day(_ date: Date) -> Day { app.day(of: date) }

  // MARK: What was chosen

  private func stories() throws -> [SharedRecord.Story] {
    try store.storyBook().stories.suffix(Self.mostStories).map { story in
      let parts = Story.Part.allCases.filter { !story[$0].trimmed.isEmpty }.map { part in
        SharedRecord.Story.Part(
          name: part.rawValue.competencyName, text: excerpt(story[part], Self.longest))
      }
      return SharedRecord.Story(
        title: story.title, parts: parts, shows: story.competencies.map(\.competencyName))
    }
  }

  private func jobs() throws -> SharedRecord.Jobs {
    let today = app.currentDay
    let jobs = try store.jobOutlines()
      .filter { job in since.map { day($0) <= job.lastDay(by: today) } ?? true }
      .sorted { ($0.lastDay(by: today), $0.number) > ($1.lastDay(by: today), $1.number) }
    let steps = Funnel(jobs, today: today).steps.map { step in
      SharedRecord.Step(
        name: step.name.title, reached: step.proportion.reached, of: step.proportion.of)
    }
    let list = jobs.prefix(Self.mostJobs).map { job in
      SharedRecord.Application(
        company: job.company, title: job.title,
        stage: job.stage == .saved ? "not applied yet" : job.stage.rawValue,
        last: job.lastDay(by: today).text)
    }
    return SharedRecord.Jobs(steps: steps, list: list, more: jobs.count - list.count)
  }

  /// The newest first attempt at a question about each competency; real interviews are left out, which are others'
  /// as well.
  private func answers(
    in sessions: [SessionRecord]
  ) -> [(answer: SharedRecord.Answer, company: String?)] {
    var seen: Set<String> = []
    var answers: [(answer: SharedRecord.Answer, company: String?)] = []
    for session in sessions where !session.isRecalled {
      for turn in session.turns.reversed() where turn.isAnswered {
        guard answers.count < Self.mostAnswers else { return answers }
        guard let competency = turn.question.competency, seen.insert(competency).inserted else {
          continue
        }
        let answer = answer(turn, about: competency, on: day(turn.askedAt))
        answers.append((answer, session.setting.company))
      }
    }
    return answers
  }

  private func answer(_ turn: Turn, about competency: String, on day: Day) -> SharedRecord.Answer {
    var room = Self.longest
    var isCut = false
    let said = [(turn.question.text, turn.answer)] + turn.followUps.map { ($0.text, $0.answer) }
    let exchanges = said.compactMap { question, words -> SharedRecord.Answer.Exchange? in
      guard room > 0 else {
        isCut = true
        return nil
      }
      isCut = isCut || words.count > room
      let shown = words.count > room ? excerpt(words, room) : words
      room -= shown.count
      return SharedRecord.Answer.Exchange(question: question, words: shown)
    }
    return SharedRecord.Answer(
      competency: competency.competencyName, day: day.text, exchanges: exchanges, isCut: isCut)
  }
}

extension Turn {
  /// Whether it is a question of a bank's that was answered at the first attempt.
  fileprivate var isAnswered: Bool {
    role == .question && !skipped && !answer.allSatisfy(\.isWhitespace)
  }
}

extension PracticeReport {
  /// From when to when was practised, in a sentence.
  fileprivate var window: String {
    guard let days else { return "No session was held in this time." }
    return days.lowerBound == days.upperBound
      ? "On \(days.lowerBound.text)." : "From \(days.lowerBound.text) to \(days.upperBound.text)."
  }
}
