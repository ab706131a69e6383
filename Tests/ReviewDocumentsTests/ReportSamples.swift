import Foundation
import InterviewCore
import ReviewDocuments
import TestSupport
import TextBasics

/// Pages for the tests.
enum ReportSamples {
  static let rubrics = RubricSet(
    general: Rubric(
      id: "default", title: "Sample",
      dimensions: ["structure", "relevance", "evidence", "composure"].map { .sample($0) } + [
        .sample("eye-contact", group: .bodyLanguage, media: [.aloud, .observed]),
        .sample("pace", group: .tone, media: [.aloud, .observed]),
      ]))

  static let today = Day(year: 2026, month: 11, day: 20)

  static func report(
    _ sessions: [SessionRecord], window: ScoreWindow = ScoreWindow(), spoken: [SpokenSession] = []
  ) throws -> PracticeReport {
    let history = try PracticeHistory(of: sessions, in: window)
    return PracticeReport(
      history, order: rubrics.all.map(\.id), competencies: ["teamwork", "estimation", "values"],
      spoken: spoken, today: today
    ) { Day($0.ISO8601Format()) ?? today }
  }

  static func page(_ sessions: [SessionRecord]) throws -> ReportPage {
    ReportPage(
      try report(sessions), rubrics: rubrics,
      findings: [
        .init(
          "Evidence is the weakest.", examples: ["In session 3 you gave it a 2."],
          command: "rehearse practice --mode drill")
      ],
      meanings: ["hedged": "Two or more hedges."])
  }
}
