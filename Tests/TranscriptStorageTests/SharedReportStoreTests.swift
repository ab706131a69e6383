import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// What is kept of reports for others, and of what came back.
@Suite(.timed) struct SharedReportStoreTests {
  private let store = TranscriptDatabase.inMemory()

  private func id(_ number: UInt8) -> UUID {
    UUID(uuid: (number, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 3))
  }

  private var report: SharedReport {
    SharedReport(
      id: id(1), number: 1, reader: "Kim\u{0} 👩‍🚀",
      writtenAt: Date(timeIntervalSince1970: 1_760_000_000), questions: ["What first?\n", "And?"])
  }

  @Test func `a report is read back with its questions, and later with the answers`() throws {
    #expect(try store.keep(report) == 1)
    expectNoDifference(try store.sharedReports(), SharedReportBook(reports: [report]))
    var answered = report
    answered.answers = ["The end.\nAll of it. \u{0}", ""]
    answered.answeredAt = Date(timeIntervalSince1970: 1_760_000_100)
    #expect(try store.keep(answered) == 1)
    expectNoDifference(try store.sharedReports(), SharedReportBook(reports: [answered]))
  }

  @Test func `a number is never given again, and what was taken out stays out`() throws {
    _ = try store.keep(report)
    try store.removeSharedReport(report.id)
    var other = report
    (other.id, other.number) = (id(2), 0)
    #expect(try store.keep(other) == 2)
    #expect(try store.sharedReports().gone == [report.id])
    let theirs = SharedReportMerge(
      SharedReportBook(reports: [report]), into: try store.sharedReports())
    #expect(theirs.reports.isEmpty)
  }

  @Test func `purging everything takes the reports along`() throws {
    _ = try store.keep(report)
    try store.purge(sessions: nil)
    #expect(try store.sharedReports() == SharedReportBook())
  }

  @Test func `purging a session leaves them`() throws {
    let number = try store.keepStepwise(.answering("I split it."), .any).number
    _ = try store.keep(report)
    try store.purge(sessions: [number])
    #expect(try store.sharedReports().reports.count == 1)
  }
}
