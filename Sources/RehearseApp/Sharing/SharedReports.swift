import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Lists the reports that were written for others, the newest first, with what they answered.
  ///
  /// - Throws: ``CommandError``.
  package func sharedReports(asJSON: Bool) throws -> ExitStatus {
    let reports = try openStore().sharedReports().reports.sorted {
      ($1.writtenAt, $1.number) < ($0.writtenAt, $0.number)
    }
    if asJSON {
      try writeJSON(SharedReportsDocument(reports))
    } else if reports.isEmpty {
      note(
        .line(
          .init("No report was written for anybody yet; "), command("review report --for NAME"),
          .init(" writes one."), hanging: 2))
    } else {
      show(reports.map(text).reduce(StyledText()) { $0.isEmpty ? $1 : $0 + .blank + $1 })
    }
    return .done
  }

  private func text(_ report: SharedReport) -> StyledText {
    let written = "written \(environment.localTime(report.writtenAt))"
    let answered = report.answeredAt.map { "answered \(environment.localTime($0))" }
    var text = StyledText.line(
      .init("\(report.number)  For \(report.reader)", .heading),
      .init("  \(written), \(answered ?? "no answer yet")", .quiet), hanging: 2)
    for (place, question) in report.questions.enumerated() {
      text += StyledText(question, .spoken, indent: 2, hanging: 2)
      guard report.answers.indices.contains(place), !report.answers[place].isEmpty else { continue }
      text += StyledText(report.answers[place], indent: 4)
    }
    return text
  }

  /// Takes a report, and what was answered, off this machine.
  ///
  /// - Throws: ``CommandError``.
  package func removeSharedReport(_ number: Int, isConfirmed: Bool) throws -> ExitStatus {
    let store = try openStore()
    let reports = try store.sharedReports().reports
    guard let report = reports.first(where: { $0.number == number }) else {
      throw CommandError.debrief(
        .unknownReportNumber(number, known: reports.map(\.number)))
    }
    let answers = count(report.said.count, "answer")
    let what = "report \(number), for \(report.reader), and \(answers) to it"
    try makeSure(
      "Remove \(what)? There is no way back.", isConfirmed: isConfirmed,
      unasked: "removing \(what) cannot be undone")
    try store.removeSharedReport(report.id)
    console.write("Removed \(what). The page itself is out of reach.", to: .output)
    return .done
  }
}
