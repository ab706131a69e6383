import Foundation
import TextBasics
import WebPages

/// A record for a coach or a recruiter as a page in one file: what was practised, and a field for each question.
package struct SharedRecordPage: Sendable {
  /// What stands on it.
  package var record: SharedRecord

  /// Creates a page.
  package init(_ record: SharedRecord) { self.record = record }

  /// The whole file, ending in a line end.
  ///
  /// - Throws: What the template's parser says; it never does with a template that is tested.
  package func render() throws -> String {
    WebPage(
      title: title, style: Self.text(PackageResources.shared_css),
      script: WebPage.formScript + Self.text(PackageResources.shared_js),
      body: try Self.template.get().render(values)
    ).render()
  }

  /// Read once a process.
  private static let template = Result {
    try PageTemplate(text(PackageResources.shared_mustache))
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private var asker: String { record.from ?? "Somebody you know" }

  private var title: String { "\(asker) asks for your advice" }

  private var values: PageTemplate.Values {
    let whole: PageTemplate.Values = [
      "title": title, "reader": record.reader, "report": record.id.uuidString,
      "today": record.today, "effort": effort, "window": record.window,
      "note": record.note.map { [$0] } ?? [],
      "facts": record.facts.map { ["figure": $0.figure, "name": $0.name] },
      "voices": record.voices.map { [$0] } ?? [],
      "questions": questions, "formLines": formLines, "scores": scores,
      "sendHeading": record.from.map { "Send it to \($0)" } ?? "Send it back",
      "giver": record.from ?? "whoever gave you this page",
      "sender": record.from ?? "whoever sent you this page",
    ]
    return whole.merging(practised) { $1 }.merging(chosen) { $1 }
  }

  private var effort: String {
    let questions = count(record.questions.count, "question")
    return "\(questions), and about \(count(record.minutes, "minute")) to read."
  }

  /// So many of what was never asked are named.
  private static let mostNeverAsked = 12

  private var practised: PageTemplate.Values {
    let more = record.neverAsked.count - Self.mostNeverAsked
    let shown = record.neverAsked.prefix(Self.mostNeverAsked)
    let never = list(shown + (more > 0 ? ["\(more) more"] : []), "and")
    return [
      "competencies": section(
        record.competencies.map { row -> PageTemplate.Values in
          ["name": row.name, "asked": "\(row.asked)", "last": row.last]
        }),
      "never": never.isEmpty ? [] : ["Not asked yet: \(never)."],
    ]
  }

  private var chosen: PageTemplate.Values {
    [
      "said": section(
        (record.said ?? []).map { said -> PageTemplate.Values in
          ["who": said.who, "words": paragraphs(said.words)]
        }),
      "jobs": record.jobs.map { [values(of: $0)] } ?? [],
      "stories": section((record.stories ?? []).map(values)),
      "answers": section((record.answers ?? []).map(values)),
    ]
  }

  private var scores: [PageTemplate.Values] {
    section(
      (record.scores ?? []).map { score -> PageTemplate.Values in
        [
          "name": score.name, "delivery": score.delivery, "median": score.median,
          "sessions": "\(score.sessions)",
        ]
      })
  }

  private func values(of jobs: SharedRecord.Jobs) -> PageTemplate.Values {
    let steps = jobs.steps.filter { $0.of > 0 }
    return [
      "steps": section(
        steps.map { step -> PageTemplate.Values in
          ["name": step.name, "share": "\(step.reached) of \(step.of)"]
        }),
      "list": section(
        jobs.list.map { job -> PageTemplate.Values in
          [
            "title": job.title, "company": job.company.isEmpty ? [] : [job.company],
            "stage": job.stage, "last": job.last,
          ]
        }),
      "more": jobs.more > 0 ? ["\(count(jobs.more, "older application")) are left out."] : [],
    ]
  }

  private func values(of story: SharedRecord.Story) -> PageTemplate.Values {
    [
      "title": story.title, "shows": story.shows.isEmpty ? [] : [list(story.shows, "and")],
      "parts": story.parts.map { part -> PageTemplate.Values in
        ["name": part.name, "text": paragraphs(part.text)]
      },
    ]
  }

  private func values(of answer: SharedRecord.Answer) -> PageTemplate.Values {
    let about = [answer.competency, answer.day].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      "about": about, "question": answer.exchanges.first?.question ?? "",
      "words": paragraphs(answer.exchanges.first?.words ?? ""),
      "followUps": answer.exchanges.dropFirst().map { exchange -> PageTemplate.Values in
        ["question": exchange.question, "words": paragraphs(exchange.words)]
      },
      "isCut": answer.isCut,
    ]
  }

  private var questions: [PageTemplate.Values] {
    record.questions.enumerated().map { place, question in
      ["number": "\(place + 1)", "question": question]
    }
  }

  /// The lines that are read when they come back in a mail.
  private var formLines: String {
    let asked = record.questions.enumerated().flatMap { place, question in
      [
        "question \(place + 1): \(question.singleSpaced)",
        "answer \(place + 1):", "",
      ]
    }
    return (asked + ["report: \(record.id.uuidString)", "for: \(record.reader)"])
      .joined(separator: "\n")
  }

  /// A part of the page; none where there is nothing in it.
  private func section(_ items: [PageTemplate.Values]) -> [PageTemplate.Values] {
    items.isEmpty ? [] : [["items": items]]
  }

  /// With more lines a browser would take its time, and nobody spoke them.
  private static let mostParagraphs = 1_000

  private func paragraphs(_ text: String) -> [String] {
    let lines = text.split(
      maxSplits: Self.mostParagraphs, omittingEmptySubsequences: true,
      whereSeparator: \.isNewline)
    return lines.map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
