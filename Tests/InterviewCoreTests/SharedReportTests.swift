import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct SharedReportTests {
  private func report(
    _ id: UInt8 = 1, written: Double = 1, answers: [String] = [], answered: Double? = nil
  ) -> SharedReport {
    SharedReport(
      id: UUID(uuid: (id, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 3)), number: Int(id),
      reader: "Kim", writtenAt: Date(timeIntervalSince1970: written),
      questions: ["First?", "Then?"],
      answers: answers, answeredAt: answered.map(Date.init(timeIntervalSince1970:)))
  }

  private func merged(_ one: SharedReport, _ other: SharedReport) -> SharedReport {
    SharedReportMerge(SharedReportBook(reports: [other]), into: SharedReportBook(reports: [one]))
      .reports.first ?? one
  }

  @Test func `a reply that one machine has and a page that another wrote later are both kept`() {
    let answered = report(answers: ["The end.", ""], answered: 2)
    let again = report(written: 3)
    let whole = report(written: 3, answers: ["The end.", ""], answered: 2)
    #expect(merged(answered, again) == whole)
    #expect(merged(again, answered) == whole)
    #expect(merged(whole, answered) == whole)
  }

  @Test func `of two replies the later stays, whoever merges into whom`() {
    let first = report(answers: ["One", ""], answered: 2)
    let second = report(answers: ["", "Two"], answered: 3)
    #expect(merged(first, second) == second)
    #expect(merged(second, first) == second)
    let sameTime = report(answers: ["Other", ""], answered: 2)
    #expect(merged(first, sameTime) == merged(sameTime, first))
  }

  @Test func `what was taken out on either side stays out`() {
    let book = SharedReportBook(reports: [report(1), report(2)])
    let gone = SharedReportBook(gone: [report(1).id])
    #expect(SharedReportMerge(book, into: gone).reports == [report(2)])
    #expect(SharedReportMerge(gone, into: book).gone == [report(1).id])
  }

  @Test func `what was said is told without what was left open, the newest first`() {
    let old = report(1, answers: ["The end.", ""], answered: 2)
    let new = report(2, answers: ["", "Numbers."], answered: 5)
    let book = SharedReportBook(reports: [old, report(3), new])
    #expect(book.answered.map(\.number) == [2, 1])
    #expect(book.answered.flatMap { $0.said.map(\.words) } == ["Numbers.", "The end."])
  }
}
