import JobSearch
import TestSupport
import Testing

/// How a person names a job.
@Suite(.timed) struct FindingTests {
  private let book = JobBook(
    jobs: [
      job(1, "Staff engineer", at: "Northwind"), job(2, "Data engineer", at: "Acme"),
      job(3, "SRE", at: "Acme Labs"), job(4, "Développeur", at: "Étoile  Bleue"),
    ],
    contacts: [Contact(id: id(70), name: "Kim Lee"), Contact(id: id(71), name: "Kira")])

  @Test(arguments: [
    ("1", 1), (" 3 ", 3), ("north", 1), ("NORTHWIND", 1), ("staff", 1), ("acme", 2), ("acme l", 3),
    ("sre", 3), ("etoile bleue", 4), ("developpeur", 4), ("labs", 3), ("BLEUE", 4),
    ("data engineer at acme", 2), ("engineer at north", 1),
  ])
  func `a number, a beginning or a word of a name is enough`(typed: String, number: Int) throws {
    #expect(try book.job(typed).number == number)
  }

  @Test func `a beginning that names two is told with both`() {
    let acme = JobName(book.jobs[1]), labs = JobName(book.jobs[2])
    #expect(throws: JobError.severalJobs(found: "ac", jobs: [acme, labs])) { try book.job("ac") }
    let engineers = book.jobs.prefix(2).map(JobName.init)
    #expect(throws: JobError.severalJobs(found: "eng", jobs: engineers)) { try book.job("eng") }
  }

  @Test(arguments: [
    ("nortwhind", ["Northwind"]), ("nothw", ["Northwind"]), ("zzz", []), ("", []), ("9", []),
  ])
  func `an unknown name is told with the nearest`(typed: String, nearest: [String]) {
    #expect(throws: JobError.unknownJob(found: typed, nearest: nearest)) { try book.job(typed) }
  }

  @Test func `a contact is found by the beginning of a name that is theirs alone`() throws {
    #expect(try book.contact("kim").name == "Kim Lee")
    #expect(throws: JobError.unknownContact(found: "ki", nearest: "Kim Lee")) {
      try book.contact("ki")
    }
    #expect(throws: JobError.unknownContact(found: "Kyra", nearest: "Kira")) {
      try book.contact("Kyra")
    }
  }
}
