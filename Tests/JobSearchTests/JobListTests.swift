import JobSearch
import TestSupport
import Testing
import TextBasics

/// Lists as trackers export them and people keep them.
@Suite(.timed) struct JobListTests {
  /// A list with a line or two, and what has to come of it.
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var jobs: [String]

    init(_ name: String, _ lines: [String], _ jobs: [String]) {
      testDescription = name
      text = lines.map { $0 + "\n" }.joined()
      self.jobs = jobs
    }
  }

  /// A job in one line: line, name, where from, résumé, and what happened when.
  private func told(_ job: ListedJob) -> String {
    let events = job.events.map { event in
      event.kind.rawValue + (event.on.map { " " + $0.text } ?? "")
        + (event.round.map { " (\($0))" } ?? "") + (event.note.map { " “\($0)”" } ?? "")
    }
    let extras = [job.source, job.resume, job.kind?.rawValue, job.contact].compactMap { $0 }
    return ([job.name] + extras).joined(separator: " · ") + ": " + events.joined(separator: ", ")
  }

  @Test(arguments: examples)
  func `a list says who, what and when`(example: Example) throws {
    let list = try JobListReader.read(example.text, today: today)
    expectSame(list.jobs.map(told), example.jobs)
  }

  @Test(arguments: examples)
  func `a list with the line ends of Windows and a byte order mark is the same`(
    example: Example
  ) throws {
    let text = "\u{FEFF}" + example.text.replacing("\n", with: "\r\n")
    let list = try JobListReader.read(text, today: today)
    expectSame(list.jobs.map(told), example.jobs)
  }

  @Test(arguments: examples)
  func `importing again adds nothing, and so does importing what was exported`(
    example: Example
  ) throws {
    let list = try JobListReader.read(example.text, today: today)
    let news = JobImport(list, into: JobBook(), today: today, makeID: { id(1) })
    let book = JobBook(jobs: news.added, contacts: news.contacts)
    #expect(book.jobs.count == example.jobs.count)
    #expect(JobImport(list, into: book, today: today, makeID: { id(1) }).isEmpty)
    let exported = delimitedText([JobBook.listColumns] + book.listRows)
    let back = try JobListReader.read(exported, today: today)
    #expect(JobImport(back, into: book, today: today, makeID: { id(1) }).isEmpty)
    #expect(back.columns.allSatisfy { $0.use != .leftOut(.notKept) })
  }

  @Test func `a talk before any application is no application when it comes back`() throws {
    let asked = JobEvent(id: id(2), .interview, on: today.advanced(by: 3))
    let book = JobBook(jobs: [
      Job(
        id: id(1), number: 1, title: "SRE", company: "Acme", added: today,
        events: [JobEvent(id: id(3), .saved, on: today), asked])
    ])
    let exported = delimitedText([JobBook.listColumns] + book.listRows)
    let back = try JobListReader.read(exported, today: today)
    #expect(JobImport(back, into: book, today: today, makeID: { id(4) }).isEmpty)
  }

  @Test func `a talk that was moved does not come back on its old day`() throws {
    let day = today.advanced(by: 3)
    let talk = JobEvent(id: id(2), .interview, on: day)
    var job = Job(
      id: id(1), number: 1, title: "SRE", company: "Acme", added: today,
      events: [JobEvent(id: id(3), .applied, on: today), talk])
    let exported = delimitedText([JobBook.listColumns] + JobBook(jobs: [job]).listRows)
    _ = try job.move(
      talk, to: JobEvent(id: id(4), .interview, on: day.advanced(by: 1)), today: today)
    let back = try JobListReader.read(exported, today: today)
    #expect(
      JobImport(back, into: JobBook(jobs: [job]), today: today, makeID: { id(5) }).isEmpty)
  }

  private func expectSame(
    _ found: [String], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      found.joined(separator: "\n") == expected.joined(separator: "\n"),
      sourceLocation: sourceLocation)
  }

  @Test func `it says what it took for what, what it left out and why`() throws {
    let list = try JobListReader.read(
      """
      Company,Role,Sector,Channel,Source,Contact Email,Last Action,Location,Applied Date,Status
      Acme,Engineer,IT,web,board,kim@example.org,called,,2026-10-01,Applied
      Bolt,Engineer,IT,web,board,,,,soon,Archived
      ,,IT,,,,,,2026-10-01,
      Dot,Engineer,IT,web,board,,,,2027-01-01,Applied
      Acme,Engineer,IT,web,board,,,,2026-10-01,Applied

      """, today: today)
    #expect(
      list.columns == [
        ListColumn("Company", .taken(.company)), ListColumn("Role", .taken(.title)),
        ListColumn("Sector", .leftOut(.notKept)),
        ListColumn("Channel", .leftOut(.another(heading: "Source"))),
        ListColumn("Source", .taken(.source)), ListColumn("Contact Email", .leftOut(.nobody)),
        ListColumn("Last Action", .leftOut(.noDay)), ListColumn("Location", .leftOut(.empty)),
        ListColumn("Applied Date", .taken(.stage(.applied, round: nil))),
        ListColumn("Status", .taken(.status)),
      ])
    #expect(
      list.leftOut == [
        ListLeftOut(line: 3, heading: "Applied Date", text: "soon", .notADay),
        ListLeftOut(line: 4, text: "IT, 2026-10-01", .noName),
        ListLeftOut(line: 5, heading: "Applied Date", text: "2027-01-01", .inFuture),
        ListLeftOut(line: 6, text: "Engineer at Acme", .sameAs(line: 2)),
      ])
    #expect(
      list.statuses == [
        ListedStatus("Applied", [.applied], lines: 3), ListedStatus("Archived", nil, lines: 1),
      ])
    #expect(list.lines == 5)
  }

  @Test func `what a history says of a day to come is named and left out`() throws {
    let cell = "Applied (2026-10-01) → Interview (2027-01-02) → Offer (2027-01-03)"
    let list = try JobListReader.read("company,title,history\nAcme,SRE,\(cell)\n", today: today)
    #expect(
      list.jobs.first?.events == [
        ListedEvent(.applied, on: Day("2026-10-01")),
        ListedEvent(.interview, on: Day("2027-01-02")),
      ])
    #expect(list.leftOut == [ListLeftOut(line: 2, heading: "history", text: cell, .inFuture)])
  }

  @Test func `a history that goes on and on is named and left out`() throws {
    let list = try JobListReader.read(
      "company,title,history\nAcme,SRE,\(String(repeating: "applied 2026-01-02; ", count: 501))\n"
        + "Northwind,SRE,applied 2026-01-02; rejected 2026-01-09\n", today: today)
    #expect(list.leftOut.map(\.reason) == [.tooLong] && list.leftOut.map(\.line) == [2])
    #expect(list.jobs.map(\.events.count) == [1, 2])
  }

  @Test func `a name of accents is read in a moment`() throws {
    let name = String(repeating: "e\u{301}", count: 50_000)
    let list = try JobListReader.read("company,title\n\(name),SRE\n", today: today)
    #expect(list.jobs.map(\.company) == [name])
  }

  private func order(_ days: [String], dates: DateOrder? = nil) throws -> [String] {
    let text =
      "company,role,date applied\n"
      + days.map { "A \($0.filter(\.isNumber)),r,\"\($0)\"\n" }.joined()
    let list = try JobListReader.read(text, dates: dates, today: today)
    return list.jobs.flatMap(\.events).map { $0.on?.text ?? "-" }
  }

  @Test func `one day beyond the twelfth tells the order of all`() throws {
    #expect(try order(["3/4/2026", "13/4/2026"]) == ["2026-04-03", "2026-04-13"])
    #expect(try order(["3/4/2026", "4/13/26"]) == ["2026-03-04", "2026-04-13"])
    #expect(try order(["3/4/24, 8:15 AM"]) == ["2024-03-04"])
    #expect(try order(["3.4.2026"]) == ["2026-04-03"])
    #expect(try order(["4/4/2026"]) == ["2026-04-04"])
  }

  @Test func `where nothing tells it is asked, once for the file`() throws {
    #expect(throws: JobListError.whichFirst(examples: ["3/4/2026", "5/6/2026"])) {
      try order(["3/4/2026", "5/6/2026"])
    }
    #expect(try order(["3/4/2026"], dates: .dayFirst) == ["2026-04-03"])
    #expect(try order(["3/4/2026"], dates: .monthFirst) == ["2026-03-04"])
  }

  @Test func `days in both orders are an error that names one of each`() throws {
    #expect(throws: JobListError.mixedDates(dayFirst: "13/4/2026", monthFirst: "4/14/2026")) {
      try order(["13/4/2026", "4/14/2026"])
    }
    #expect(try order(["13/4/2026", "4/14/2026"], dates: .dayFirst) == ["2026-04-13", "-"])
  }

  @Test(arguments: [
    ("2026-10-05", "2026-10-05"), ("2026-10-05T22:10:00Z", "2026-10-05"),
    ("2026/10/05 00:00:00", "2026-10-05"), ("Oct 5, 2026", "2026-10-05"),
    ("5 October 2026", "2026-10-05"), ("Mon, 5th Oct 2026", "2026-10-05"),
    ("05-Oct-26", "2026-10-05"), ("1791158400", "2026-10-05"), ("1791158400000", "2026-10-05"),
    ("1791158400.0", "2026-10-05"), ("46300", "2026-10-05"), ("N/A", "-"), ("null", "-"),
    ("2026-02-30", "-"), ("32/13/2026", "-"), ("maybe", "-"),
  ])
  func `a day is read as programs write it`(cell: String, day: String) throws {
    let text =
      "company,role,date applied,status\nAcme,r,\"\(cell)\",applied\nBolt,r,2026-10-05,applied\n"
    let list = try JobListReader.read(text, today: today)
    #expect(list.jobs[0].events.map { $0.on?.text ?? "-" } == [day])
  }

  @Test func `what is no list is told apart`() {
    func error(_ text: String) -> JobListError? {
      do throws(JobListError) {
        _ = try JobListReader.read(text, today: today)
        return nil
      } catch {
        return error
      }
    }
    #expect(error("") == .empty)
    #expect(error("\n  \n") == .empty)
    #expect(
      error("What is a monad?\nWhat is a functor?\n") == .noHeading(found: ["What is a monad?"]))
    #expect(error("question,answer\na,b\n") == .noHeading(found: ["question", "answer"]))
    #expect(error("company,role,status\n") == .noLine(headings: ["company", "role", "status"]))
  }

  @Test func `hostile texts are read in little time`() throws {
    let quotes = "company,role,status\n" + String(repeating: "\"", count: 200_001)
    _ = try JobListReader.read(quotes, today: today)
    let wide = "company,role," + String(repeating: "date,", count: 5_000) + "\na,b,c\n"
    _ = try JobListReader.read(wide, today: today)
    let deep = "company,stage history\nAcme," + String(repeating: "→>;|", count: 50_000) + "\n"
    _ = try JobListReader.read(deep, today: today)
  }
}
