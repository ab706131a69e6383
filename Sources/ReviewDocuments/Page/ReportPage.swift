package import InterviewCore
import TextBasics
import WebPages

/// A report as a page in one file, without scripts, that a browser shows from disk.
package struct ReportPage: Sendable {
  /// What it says.
  package var report: PracticeReport
  /// The names and levels of the dimensions.
  package var rubrics: RubricSet
  /// What matters most, first; what to begin with where nothing is practised yet.
  package var findings: [Finding]
  /// What interviewers said was amiss.
  package var remarks: [InterviewerRemark]
  /// What friends wrote on answers, the newest first.
  package var notes: [FriendNote]
  /// The newest answers whose sound can be looked at, the newest first.
  package var heard: [HeardAnswer]
  /// What each rule notices, in words, by its name.
  package var meanings: [String: String]
  /// What coaches and recruiters answered to what they were asked, the newest first.
  package var advice: [Advice]

  /// Creates a page.
  package init(
    _ report: PracticeReport, rubrics: RubricSet, findings: [Finding],
    remarks: [InterviewerRemark] = [], notes: [FriendNote] = [], heard: [HeardAnswer] = [],
    meanings: [String: String] = [:], advice: [Advice] = []
  ) {
    self.report = report
    self.rubrics = rubrics
    self.findings = findings
    self.remarks = remarks
    self.notes = notes
    self.heard = heard
    self.meanings = meanings
    self.advice = advice
  }

  /// What one of them answered.
  package struct Advice: Equatable, Sendable {
    /// Who, and when.
    package var who: String
    /// What they were asked, with their words.
    package var answers: [Answer]

    /// Creates advice.
    package init(who: String, answers: [Answer]) {
      self.who = who
      self.answers = answers
    }

    /// A question with what was answered.
    package struct Answer: Equatable, Sendable {
      /// The question.
      package var question: String
      /// The words.
      package var words: String

      /// Creates an answer.
      package init(question: String, words: String) {
        self.question = question
        self.words = words
      }
    }
  }

  /// What a friend wrote on one answer.
  package struct FriendNote: Equatable, Sendable {
    /// Who.
    package var who: String
    /// The words of the answer that it is about; nil where it says what stays of the whole answer.
    package var quote: String?
    /// What they wrote.
    package var text: String
    /// Where the answer stands: "session 3, answer 2".
    package var place: String

    /// Creates a note.
    package init(who: String, quote: String?, text: String, place: String) {
      self.who = who
      self.quote = quote
      self.text = text
      self.place = place
    }
  }

  /// One thing that was found, and what to do about it.
  package struct Finding: Equatable, Sendable {
    /// What was found, in a sentence.
    package var text: String
    /// Where it shows, a sentence each.
    package var examples: [String]
    /// The command that works on it, as it is typed in a shell.
    package var command: String

    /// Creates a finding.
    package init(_ text: String, examples: [String] = [], command: String) {
      self.text = text
      self.examples = examples
      self.command = command
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
      "findings": findings.map { finding -> PageTemplate.Values in
        ["text": finding.text, "examples": finding.examples, "command": finding.command]
      },
      "calendar": CalendarSection(calendar: report.calendar).values,
      "scores": ScoreSection(report: report, rubrics: rubrics).values,
      "times": report.times.map { TimeSection(panel: $0).values },
      "voice": VoiceSection(panel: report.voice, heard: heard).values,
      "friends": FriendSection(report: report, rubrics: rubrics, remarks: remarks).values,
      "hasNotes": !notes.isEmpty,
      "notes": notes.map { note -> PageTemplate.Values in
        [
          "who": note.who, "quote": note.quote.map { [$0] } ?? [], "text": note.text,
          "place": note.place,
        ]
      },
      "coverage": CoverageSection(report: report).values,
      "hints": HintSection(report: report, meanings: meanings).values,
      "advice": advice.isEmpty ? [] : [adviceValues], "today": report.today.text,
    ]
  }

  private var adviceValues: PageTemplate.Values {
    [
      "readers": advice.map { advice -> PageTemplate.Values in
        [
          "who": advice.who,
          "answers": advice.answers.map { ["question": $0.question, "words": $0.words] },
        ]
      }
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
