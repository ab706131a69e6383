import Foundation
import InterviewCore
import TestSupport
import Testing
import TextBasics

/// What a report says, without its looks.
@Suite(.timed) struct PracticeReportTests {
  private static let today = Day(year: 2026, month: 11, day: 20)

  private func report(_ history: PracticeHistory, competencies: [String] = []) -> PracticeReport {
    PracticeReport(history, order: ["b", "a"], competencies: competencies, today: Self.today) {
      Day($0.ISO8601Format()) ?? Self.today
    }
  }

  private func moment(_ day: String) throws -> Date {
    try Date(day + "T12:00:00Z", strategy: .iso8601)
  }

  private func question(
    _ day: String, _ competency: String? = "teamwork", _ seconds: Double = 90, of budget: Int = 180,
    skipped: Bool = false
  ) throws -> PractisedQuestion {
    PractisedQuestion(
      askedAt: try moment(day), medium: .typed, competency: competency, skipped: skipped,
      answerSeconds: seconds, budgetSeconds: budget)
  }

  @Test func `answers fall into the part of the time they took, its end included`() throws {
    let seconds = [0, 45, 46, 90, 135, 180, 216, 217, 270, 271.0]
    let history = PracticeHistory(
      questions: try seconds.map { try question("2026-11-01", "x", $0) } + [
        try question("2026-11-01", "x", 999, skipped: true),
        try question("2026-11-01", "x", 999, of: 0),
      ])
    let panel = try #require(report(history).times.first)
    #expect(panel.counts == [2, 2, 1, 1, 1, 2, 1])
    #expect(panel.over == 3)
    #expect(panel.answers == 10)
    #expect(panel.seconds.median == 157.5)
    #expect(panel.shares.median == 157.5 / 180)
  }

  @Test(arguments: [(8, Course.Way.up), (8, .down), (4, nil)])
  func `the time goes somewhere where chance would seldom make it`(count: Int, way: Course.Way?)
    throws
  {
    let days = (1...count).map { "2026-11-0\($0)" }
    let history = PracticeHistory(
      sessions: try days.enumerated().map {
        ScoredSession(number: $0.offset + 1, startedAt: try moment($0.element), medium: .typed)
      },
      questions: try days.enumerated().flatMap { place, day in
        let step = way == .down ? count - place : place
        return try [0, 20, 40].map { try question(day, "x", 60 + Double(step * 10 + $0)) }
      })
    let panel = try #require(report(history).times.first)
    #expect(panel.bySession.count == count)
    #expect(panel.course.way == way)
  }

  @Test func `all courses of a report are told as one screen`() throws {
    let sessions = (1...5).map { number in
      ScoredSession(
        number: number, startedAt: Self.moment(number), medium: .typed)
    }
    func scores(_ names: [String]) -> [SessionScore] {
      names.flatMap { name in
        sessions.map {
          SessionScore(session: $0.number, subject: name, mean: Double($0.number), answers: 1)
        }
      }
    }
    for (names, direction) in [(["a"], Trend.Direction.rising), (["a", "b", "c", "d"], nil)] {
      let history = PracticeHistory(
        sessions: sessions, scores: ScoreHistory(sessions: sessions, dimensions: scores(names)))
      let series = try #require(report(history).scores.first).series
      #expect(series.map(\.trend.direction) == names.map { _ in direction })
    }
  }

  private static func moment(_ day: Int) -> Date {
    Date(timeIntervalSince1970: 1_790_000_000 + Double(day) * 86_400)
  }

  @Test func `the competency that waited longest comes first, and what was never asked last`()
    throws
  {
    let history = PracticeHistory(
      questions: [
        try question("2026-10-01", "b"), try question("2026-10-02", "a"),
        try question("2026-10-02", "a"), try question("2026-10-03", "b", skipped: true),
        try question("2026-10-04", nil),
      ],
      lastScores: [
        CompetencyScore(competency: "a", score: 2), CompetencyScore(competency: "a", score: 5),
      ])
    let report = report(history, competencies: ["z", "a", "c", "c"])
    #expect(report.coverage.map(\.competency) == ["a", "b"])
    #expect(report.coverage.map(\.asked) == [2, 2])
    #expect(report.coverage.map(\.skipped) == [0, 1])
    #expect(report.coverage.map(\.lastMedian) == [3.5, nil])
    #expect(
      report.coverage.map { $0.days.map(\.text) } == [
        ["2026-10-02"], ["2026-10-01", "2026-10-03"],
      ])
    #expect(report.neverAsked == ["c", "z"])
    #expect((report.answers, report.skipped) == (4, 1))
  }

  @Test func `the calendar holds 52 weeks to the end of this one`() throws {
    let calendar = report(
      PracticeHistory(
        days: try ["2025-11-23", "2025-11-24", "2026-11-20", "2026-11-20", "2026-11-21"].map {
          PractisedSession(startedAt: try moment($0), answers: 2)
        })
    ).calendar
    #expect(calendar.start.text == "2025-11-24")
    #expect(calendar.start.weekday == 0)
    expectNoDifference(
      calendar.days,
      [
        Day(year: 2025, month: 11, day: 24): .init(sessions: 1, answers: 2),
        Self.today: .init(sessions: 2, answers: 4),
      ])
  }

  @Test func `a hint that came once is no habit, and words are counted whatever their case`() {
    let words = [("maybe", 2), ("Maybe", 3), ("sort of", 1), ("kind of", 2)].map {
      MatchedWords(rule: "hedged", words: $0.0, times: $0.1)
    }
    let hints = report(
      PracticeHistory(
        hints: [
          HintCount(rule: "a-once", answers: 1), HintCount(rule: "hedged", answers: 4),
          HintCount(rule: "saw-fidgeted", answers: 9),
        ],
        matched: words + [MatchedWords(rule: "saw-fidgeted", words: "0:12", times: 3)])
    ).hints
    #expect(hints.map(\.rule) == ["saw-fidgeted", "hedged"])
    #expect(
      hints.map { $0.words.map { "\($0.words) \($0.times)" } } == [[], ["Maybe 5", "kind of 2"]])
  }

  @Test(arguments: [1, 39, 40, 41, 97, 500])
  func `more sessions than can be told apart become runs in a row`(count: Int) throws {
    let sessions = PractisedSessions(media: [.typed]).sessions(count)
    let history = try PracticeHistory(of: sessions)
    let panel = try #require(report(history).scores.first)
    #expect(panel.steps.count == min(count, ScorePanel.mostSteps))
    #expect(panel.steps.flatMap(\.sessions) == history.scores.sessions.map(\.number))
    let sizes = Set(panel.steps.map(\.sessions.count))
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    for series in panel.series {
      for (step, value) in zip(panel.steps, series.values) {
        let means = series.trend.points.filter { step.sessions.contains($0.session) }.map(\.mean)
        #expect(value == Spread(of: means)?.median)
      }
    }
  }
}
