import Foundation
import InterviewCore

/// The reports for others as JSON, schema `rehearse.reports/1`; in an export with what was taken out, as its own line.
struct SharedReportsDocument: Codable, Equatable {
  static let schema = "rehearse.reports/1"

  var schema = Self.schema
  var reports: [SharedReportDocument]
  /// The identifiers of those that were taken out; in an export alone.
  var gone: [UUID]?

  /// Describes reports as a list shows them.
  init(_ reports: [SharedReport]) { self.reports = reports.map(SharedReportDocument.init) }

  /// All that is kept, for another machine.
  init(_ book: SharedReportBook) {
    reports = book.reports.map(SharedReportDocument.init)
    gone = book.gone.sorted { $0.uuidString < $1.uuidString }
  }

  /// Whether there is anything in it.
  var isEmpty: Bool { reports.isEmpty && (gone ?? []).isEmpty }
}

/// A report for somebody else as JSON.
struct SharedReportDocument: Codable, Equatable {
  var id: UUID
  var number: Int
  var `for`: String
  var writtenAt: Date
  var answeredAt: Date?
  var questions: [Asked]
  /// The words that were taken out of it; none where it is missing.
  var redacted: [String]?

  struct Asked: Codable, Equatable {
    var question: String
    /// What was answered; nothing where it was left open.
    var answer: String?
  }

  init(_ report: SharedReport) {
    id = report.id
    number = report.number
    `for` = report.reader
    writtenAt = report.writtenAt
    answeredAt = report.answeredAt
    redacted = report.redacted.isEmpty ? nil : report.redacted
    questions = report.questions.enumerated().map { place, question in
      let answer = report.answers.indices.contains(place) ? report.answers[place] : ""
      return Asked(question: question, answer: answer.isEmpty ? nil : answer)
    }
  }
}

extension SharedReportBook {
  /// Reads the reports that a document describes.
  init(_ document: SharedReportsDocument) {
    self.init(
      reports: document.reports.map(SharedReport.init), gone: Set(document.gone ?? []))
  }
}

extension SharedReport {
  fileprivate init(_ document: SharedReportDocument) {
    self.init(
      id: document.id, number: max(0, document.number), reader: document.for,
      writtenAt: document.writtenAt, questions: document.questions.map(\.question),
      answers: document.answeredAt == nil ? [] : document.questions.map { $0.answer ?? "" },
      answeredAt: document.answeredAt, redacted: document.redacted ?? [])
  }
}
