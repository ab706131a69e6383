package import struct Foundation.Date
package import struct Foundation.UUID

/// A report that was written for somebody else, with what they were asked and what they answered.
package struct SharedReport: Equatable, Sendable {
  /// Tells it from every other, in every copy of the store; what comes back names it.
  package var id: UUID
  /// The number the user knows it by, from 1.
  package var number: Int
  /// For whom it was written.
  package var reader: String
  /// When it was written last.
  package var writtenAt: Date
  /// What they were asked, in the words of who asked: on the page some may have been taken out.
  package var questions: [String]
  /// What they answered, in the order of the questions; empty where one was left open, nothing before a reply.
  package var answers: [String]
  /// When the reply was kept; nil before one.
  package var answeredAt: Date?
  /// The words that were taken out for this reader when it was written last.
  package var redacted: [String]

  /// Creates a report.
  package init(
    id: UUID, number: Int = 0, reader: String, writtenAt: Date, questions: [String],
    answers: [String] = [], answeredAt: Date? = nil,
    redacted: [String] = []
  ) {
    self.id = id
    self.number = number
    self.reader = reader
    self.writtenAt = writtenAt
    self.questions = questions
    self.answers = answers
    self.answeredAt = answeredAt
    self.redacted = redacted
  }

  /// The questions that were answered, each with the words.
  package var said: [(question: String, words: String)] {
    zip(questions, answers).filter { !$0.1.isEmpty }.map { (question: $0.0, words: $0.1) }
  }
}

/// All that is kept of reports for others, as it was at one moment.
package struct SharedReportBook: Equatable, Sendable {
  /// The reports, by number.
  package var reports: [SharedReport]
  /// The identifiers of those that were taken out, which are to stay away.
  package var gone: Set<UUID>

  /// Creates a book.
  package init(reports: [SharedReport] = [], gone: Set<UUID> = []) {
    self.reports = reports
    self.gone = gone
  }

  /// Those that were answered, the newest answer first.
  package var answered: [SharedReport] {
    reports.filter { $0.answeredAt != nil }
      .sorted {
        ($1.answeredAt ?? .distantPast, $0.number) < ($0.answeredAt ?? .distantPast, $1.number)
      }
  }
}
