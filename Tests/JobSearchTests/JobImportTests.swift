import JobSearch
import TestSupport
import Testing
import TextBasics

/// What a list changes in a record.
@Suite(.timed) struct JobImportTests {
  private func news(_ text: String, into book: JobBook) throws -> JobImport {
    try JobImport(
      JobListReader.read(text, today: today), into: book, today: today, makeID: { id(77) })
  }

  private let book = JobBook(jobs: [
    job(4, "Engineer", at: "Acme", [(.applied, Day("2026-10-01"))])
  ])

  @Test func `what is new about a job is added to it`() throws {
    let news = try news(
      "company,role,date applied,status,response date,source\n"
        + "ACME,engineer,2026-10-01,Rejected,2026-10-09,board\n", into: book)
    #expect(news.added == [])
    let update = try #require(news.updated.first)
    #expect(update.events.map(\.kind) == [.rejected])
    #expect(update.isFilledIn)
    #expect(update.job.number == 4)
    #expect(update.job.source == "board")
    #expect(update.job.title == "Engineer")
    #expect(!update.job.isOpen)
  }

  @Test func `what the person wrote is not written over`() throws {
    var book = book
    book.jobs[0].source = "Kim"
    let news = try news(
      "company,role,date applied,source\nAcme,Engineer,2026-10-01,board\n", into: book)
    #expect(news.isEmpty)
    #expect(news.unchanged == 1)
  }

  @Test func `the same position applied to on another day is another job`() throws {
    let news = try news("company,role,date applied\nAcme,Engineer,2026-11-01\n", into: book)
    #expect(news.added.map(\.number) == [5])
  }

  @Test func `a day that was not known is filled in`() throws {
    var book = book
    book.jobs[0].events[0].on = nil
    let news = try news("company,role,date applied\nAcme,Engineer,2026-10-01\n", into: book)
    #expect(news.updated.first?.job.events.map(\.on?.text) == ["2026-10-01"])
  }

  @Test func `an older list does not open what is closed since`() throws {
    var book = book
    book.jobs[0].events.append(
      JobEvent(id: id(9), .rejected, on: Day("2026-11-01")))
    let news = try news(
      "company,role,date applied,status\nAcme,Engineer,2026-10-01,Interview\n", into: book)
    #expect(news.updated.first?.job.stage == .rejected)
    let other = try self.news(
      "company,role,date applied,status\nAcme,Engineer,2026-10-01,Ghosted\n", into: book)
    #expect(other.isEmpty)
  }

  @Test func `a person of two jobs is one contact`() throws {
    let text =
      "company,role,contact person,contact email\nAcme,Engineer,Kim Lee,kim@example.org\nBolt,Dev,kim lee,\n"
    let news = try news(text, into: book)
    #expect(news.contacts.map(\.name) == ["Kim Lee"])
    #expect(news.contacts.first?.reach == "kim@example.org")
    #expect(news.contacts.first?.jobs.count == 2)
  }

  @Test func `five thousand lines find their jobs again`() throws {
    let lines = (0..<5_000).map {
      "Company \($0 % 900),Role \($0 % 7),2026-\(1 + $0 % 9)-1\($0 % 9)"
    }
    let text = "company,role,date applied\n" + lines.map { $0 + "\n" }.joined()
    let first = try news(text, into: JobBook())
    let again = try news(text, into: JobBook(jobs: first.added))
    #expect(again.isEmpty)
  }
}
