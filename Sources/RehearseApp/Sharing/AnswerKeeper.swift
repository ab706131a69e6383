import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

/// The answers of a coach or a recruiter on their way into the store: finds the report, says what cannot be read,
/// asks where asking is due, and keeps them.
@MainActor struct AnswerKeeper {
  private let app: App
  private let reply: ReportReply
  private let file: String
  /// Whether to keep what can be read of a reply with problems.
  private let isPartial: Bool
  /// Whether to replace earlier answers without asking.
  private let isConfirmed: Bool

  init(
    _ app: App, _ reply: ReportReply, from file: String, isPartial: Bool, isConfirmed: Bool
  ) {
    self.app = app
    self.reply = reply
    self.file = file
    self.isPartial = isPartial
    self.isConfirmed = isConfirmed
  }

  private static let nothingChanged = "Nothing was changed."

  /// Keeps the answers and shows them.
  ///
  /// - Throws: ``CommandError``.
  func keep() throws -> ExitStatus {
    let store = try app.openStore()
    guard let report = try store.sharedReports().reports.first(where: { $0.id == reply.report })
    else { throw CommandError.debrief(.unknownReport(reply.report, file: file)) }
    let read = reply.read(asking: report.questions.count)
    try checkProblems(of: read, from: report.reader)
    var answered = report
    let added = report.answers(adding: read.answers)
    answered.answers = added ?? read.answers
    if answered.answers == report.answers {
      app.console.write(
        "These answers of \(report.reader)'s are already kept; nothing was changed.", to: .output)
      return .done
    }
    if added == nil { try checkReplacing(report) }
    answered.answeredAt = app.environment.now().date
    _ = try store.keep(answered)
    tell(answered, read)
    return .done
  }

  private func checkProblems(of read: ReportReply.Read, from reader: String) throws {
    let errors = read.problems.count(where: \.isError)
    app.show(problems: read.problems, in: file)
    guard read.count > 0 else {
      throw CommandError.debrief(
        errors > 0 ? .unreadable(errors, file: file) : .notFilledIn(file: file))
    }
    guard errors > 0, !isPartial else { return }
    guard app.console.capabilities.isInteractive else {
      throw CommandError.debrief(.unreadable(errors, file: file))
    }
    app.note(
      StyledText(
        "\(reader) answered \(count(read.count, "question")); "
          + "\(count(errors, "thing")) could not be read."))
    try app.insist(on: "Keep what could be read?", orElse: Self.nothingChanged)
  }

  private func checkReplacing(_ report: SharedReport) throws {
    guard !isConfirmed else { return }
    guard app.console.capabilities.isInteractive else {
      throw CommandError.debrief(.answeredBefore(reader: report.reader))
    }
    let when = report.answeredAt.map { ", on \(app.environment.localTime($0))" } ?? ""
    app.note(StyledText("\(report.reader) answered before\(when), in other words."))
    try app.insist(on: "Put these answers in their place?", orElse: Self.nothingChanged)
  }

  private func tell(_ report: SharedReport, _ read: ReportReply.Read) {
    let asked = report.questions.count
    var text = StyledText(
      "\(report.reader) answered \(read.count) of \(count(asked, "question")).")
    for (question, words) in report.said {
      text += StyledText(question, .spoken, indent: 2, hanging: 2)
      text += StyledText(words, indent: 4)
    }
    app.console.write(text, to: .output)
    app.note(
      .line(
        .init("Kept: ", .quiet), command("review reports"), .init(" shows it, as do ", .quiet),
        command("review report"), .init(" and the sheet of ", .quiet), words(toType: "prep"),
        .init(".", .quiet), hanging: 2))
  }
}

extension SharedReport {
  /// The answers with others beside them; nil where the two differ.
  fileprivate func answers(adding others: [String]) -> [String]? {
    let before = questions.indices.map { answers.indices.contains($0) ? answers[$0] : "" }
    guard zip(before, others).allSatisfy({ $0.isEmpty || $1.isEmpty || $0 == $1 }) else {
      return nil
    }
    return zip(before, others).map { $0.isEmpty ? $1 : $0 }
  }
}
