package import InterviewCore
import TextBasics
import WebPages

/// A report as a page in one file, without scripts, that a browser shows from disk.
package struct ReportPage: Sendable {
  /// What it says.
  package var report: PracticeReport
  /// The names and levels of the dimensions.
  package var rubrics: RubricSet
  /// What to practise next.
  package var next: NextStep
  /// What each rule notices, in words, by its name.
  package var meanings: [String: String]

  /// Creates a page.
  package init(
    _ report: PracticeReport, rubrics: RubricSet, next: NextStep, meanings: [String: String] = [:]
  ) {
    self.report = report
    self.rubrics = rubrics
    self.next = next
    self.meanings = meanings
  }

  /// What to practise next.
  package struct NextStep: Equatable, Sendable {
    /// The command, as it is typed in a shell.
    package var command: String
    /// Why it is this one; a sentence each.
    package var reasons: [String]

    /// Creates a step.
    package init(command: String, reasons: [String]) {
      self.command = command
      self.reasons = reasons
    }
  }

  /// The whole file, ending in a line end.
  ///
  /// - Throws: What the template's parser says; it never does with a template that is tested.
  package func render() throws -> String {
    WebPage(
      title: "Your practice, \(report.today.text)", style: Self.text(PackageResources.report_css),
      body: try Self.template.get().render(values)
    ).render()
  }

  /// Read once a process.
  private static let template = Result {
    try PageTemplate(
      text(PackageResources.report_mustache),
      including: ["figures": text(PackageResources.figures_mustache)])
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private var values: PageTemplate.Values {
    [
      "facts": facts, "window": window, "isEmpty": report.sessions == 0,
      "hasSessions": report.sessions > 0,
      "next": ["command": next.command, "reasons": next.reasons] as PageTemplate.Values,
      "calendar": CalendarSection(calendar: report.calendar).values,
      "scores": ScoreSection(report: report, rubrics: rubrics).values,
      "times": report.times.map { TimeSection(panel: $0).values },
      "friends": FriendSection(report: report, rubrics: rubrics).values,
      "coverage": CoverageSection(report: report).values,
      "hints": HintSection(report: report, meanings: meanings).values,
      "today": report.today.text,
    ]
  }

  private var facts: [PageTemplate.Values] {
    guard report.sessions > 0 else { return [] }
    let skipped = report.skipped > 0 ? [("\(report.skipped)", "skipped")] : []
    let facts =
      [
        ("\(report.sessions)", report.sessions == 1 ? "session" : "sessions"),
        ("\(report.answers)", report.answers == 1 ? "answer" : "answers"),
      ] + skipped + [(durationText(report.answerSeconds), "of answering")]
    return facts.map { ["figure": $0.0, "name": $0.1] }
  }

  private var window: String {
    guard let days = report.days else { return "Nothing is practised yet." }
    let range =
      days.lowerBound == days.upperBound
      ? days.lowerBound.text : "\(days.lowerBound.text) to \(days.upperBound.text)"
    return report.isCut ? "The newest \(report.sessions) sessions, \(range)." : "\(range)."
  }
}
