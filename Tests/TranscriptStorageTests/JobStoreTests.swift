import Foundation
import InterviewCore
import JobSearch
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

/// What is kept of the search for a job.
@Suite(.timed) struct JobStoreTests {
  private let store = TranscriptDatabase.inMemory()

  private func id(_ number: UInt8) -> UUID {
    UUID(uuid: (number, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))
  }

  private static let nobody = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

  private var full: Job {
    Job(
      id: id(1), number: 1, title: "Staff\u{0} engineer 👩‍🚀", company: "Northwind", source: "Kim",
      resume: "v2", kind: .partTime, url: "https://x", deadline: Day(number: 20_800),
      posting: "We are looking …\nfor you.", added: Day(number: 20_700),
      events: [
        JobEvent(id: id(2), .applied, on: Day(number: 20_701), note: "Before Friday"),
        JobEvent(
          id: id(3), .interview, on: Day(number: 20_710), at: TimeOfDay("14:30"), round: "panel",
          with: ["Kim", "Lee"]), JobEvent(id: id(4), .note, on: nil, note: "a\nb"),
      ],
      feedback: [
        Feedback(
          id: id(5), from: nil, on: Day(number: 20_711), text: "Numbers.", about: ["evidence"])
      ],
      letters: [Letter(id: id(6), .thankYou, on: Day(number: 20_711), text: "Dear Kim,\n…")])
  }

  @Test func `a job is read back with all that belongs to it`() throws {
    #expect(try store.add([full]) == [full])
    expectNoDifference(try store.jobBook().jobs, [full])
  }

  @Test func `an outline has what happened and when`() throws {
    _ = try store.add([full])
    var outline = full
    (outline.feedback, outline.letters) = ([], [])
    outline.events = full.events.map { JobEvent(id: Self.nobody, $0.kind, on: $0.on, at: $0.at) }
    expectNoDifference(try store.jobOutlines(), [outline])
  }

  @Test func `a number is never given again`() throws {
    let job = full
    _ = try store.add([job])
    try store.removeJob(job.id)
    #expect(try store.add([job]).map(\.number) == [2])
    #expect(try store.jobBook().jobs.map(\.number) == [2])
  }

  @Test func `a change uses no number up`() throws {
    _ = try store.add([full])
    for _ in 1...3 { try store.edit([full]) }
    var other = full
    (other.id, other.events, other.feedback, other.letters) = (id(9), [], [], [])
    #expect(try store.add([other]).map(\.number) == [2])
  }

  @Test func `a job of another machine keeps its number where that is free`() throws {
    var other = full
    other.number = 7
    try store.keep(JobMerge(JobBook(jobs: [other]), into: store.jobBook()))
    #expect(try store.jobBook().jobs.map(\.number) == [7])
    (other.id, other.number, other.events, other.feedback, other.letters) = (id(9), 7, [], [], [])
    try store.keep(JobMerge(JobBook(jobs: [other]), into: store.jobBook()))
    #expect(try store.jobBook().jobs.map(\.number) == [7, 8])
  }

  @Test func `what was taken out elsewhere goes, and does not come back`() throws {
    _ = try store.add([full])
    try store.keep(JobMerge(JobBook(gone: [full.id]), into: store.jobBook()))
    #expect(try store.jobBook().jobs == [])
    try store.keep(JobMerge(JobBook(jobs: [full]), into: store.jobBook()))
    #expect(try store.jobBook().jobs == [])
  }

  @Test func `what is logged comes last, and is taken out again`() throws {
    _ = try store.add([full])
    let event = JobEvent(id: id(9), .rejected, on: Day(number: 20_720))
    try store.log(event, of: full.id)
    #expect(try store.jobBook().jobs.first?.events == full.events + [event])
    try store.removeEvent(event.id)
    expectNoDifference(try store.jobBook().jobs, [full])
  }

  @Test func `an edited job keeps its number, and what was taken out of it is gone`() throws {
    _ = try store.add([full])
    var job = full
    job.title = "Principal engineer"
    job.events.removeFirst()
    job.source = nil
    try store.edit([job])
    expectNoDifference(try store.jobBook().jobs, [job])
  }

  @Test func `feedback and letters are kept behind those before`() throws {
    _ = try store.add([full])
    let words = Feedback(id: id(20), from: "Lee", on: Day(number: 20_730), text: "Slower.")
    let letter = Letter(id: id(21), .askFeedback, on: Day(number: 20_731), text: "Dear Lee")
    try store.keep(words, of: full.id)
    try store.keep(letter, of: full.id)
    let job = try #require(try store.jobBook().jobs.first)
    #expect(job.feedback.last == words)
    #expect(job.letters.last == letter)
  }

  @Test func `a contact outlives the job, and belongs to as many as one likes`() throws {
    var second = full
    second.id = id(50)
    _ = try store.add([full, second])
    let kim = Contact(
      id: id(30), name: "Kim", role: "recruiter", reach: "kim@example.org", origin: "a fair",
      promised: "to call", spoke: Day(number: 20_700), jobs: [full.id, second.id])
    try store.keep([kim])
    expectNoDifference(try store.jobBook().contacts, [kim])
    try store.removeJob(full.id)
    #expect(try store.jobBook().contacts.first?.jobs == [second.id])
    try store.removeContact(kim.id)
    #expect(try store.jobBook().contacts == [])
  }

  @Test func `there is one plan, one rest, and a mark for each key`() throws {
    let plan = IfThenPlan(kept: "If it rains, then I stay.", written: Day(number: 20_700))
    try store.keep(IfThenPlan(kept: "other", written: Day(number: 1)))
    try store.keep(plan)
    try store.keep(Rest(until: Day(number: 20_705)))
    try store.keep(NextMark(key: "thank 1", until: Day(number: 20_701)))
    try store.keep(NextMark(key: "thank 1", until: nil))
    let book = try store.jobBook()
    #expect(book.plan == plan)
    #expect(book.rest == Rest(until: Day(number: 20_705)))
    #expect(book.marks == [NextMark(key: "thank 1", until: nil)])
    try store.keep(nil as IfThenPlan?)
    try store.keep(nil as Rest?)
    #expect(try store.jobBook().plan == nil)
    #expect(try store.jobBook().rest == nil)
  }

  @Test func `nothing of a search is left once all is purged`() throws {
    _ = try store.add([full])
    try store.keep([Contact(id: id(30), name: "Kim", jobs: [full.id])])
    try store.keep(Rest(until: Day(number: 20_705)))
    try store.keep(NextMark(key: "thank 1", until: nil))
    try store.purge(sessions: [12])
    #expect(try store.jobBook().jobs == [full])
    try store.purge(sessions: nil)
    #expect(try store.jobBook() == JobBook())
  }

  @Test func `a list is kept whole, and again adds nothing`() throws {
    let list = try JobListReader.read(
      "company,role,date applied,contact person\nAcme,SRE,2026-10-01,Kim\nBolt,Dev,2026-10-02,Kim\n",
      today: Day(number: 20_785))
    func news() throws -> JobImport {
      JobImport(
        list, into: try store.jobBook(), today: Day(number: 20_785), makeID: { UUID() })
    }
    #expect(try store.keep(try news()) == 2)
    let book = try store.jobBook()
    #expect(book.jobs.map(\.company) == ["Acme", "Bolt"])
    #expect(book.contacts.first?.jobs.count == 2)
    #expect(try news().isEmpty)
  }
}
