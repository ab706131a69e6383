import GRDB
import JobSearch
import TextBasics

import struct Foundation.UUID

extension Day: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    try number.bind(to: statement, at: place)
  }
  static func read(_ row: RowInPlace, at index: Int) throws -> Day {
    Day(number: try Int.read(row, at: index))
  }
}

extension TimeOfDay: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    try minutes.bind(to: statement, at: place)
  }
  static func read(_ row: RowInPlace, at index: Int) throws -> TimeOfDay {
    guard let time = TimeOfDay(minutes: try Int.read(row, at: index)) else {
      throw TableError.damaged("a time of the day is none")
    }
    return time
  }
}

extension Job.Kind: ColumnValue {}
extension JobEvent.Kind: ColumnValue {}
extension Letter.Kind: ColumnValue {}

/// The tables of a search.
enum JobTables {
  static let jobs = Table(
    name: "job", blank: Job(id: .zero, number: 0, title: "", company: "", added: Day(number: 0)),
    columns: [
      Column("uuid", \.id),
      Column("title", \.title),
      Column("company", \.company),
      Column("source", \.source),
      Column("resume", \.resume),
      Column("kind", \.kind),
      Column("url", \.url),
      Column("deadline", \.deadline),
      Column("added", \.added),
      Column("changed", \.changed),
      Column("posting", \.posting),
      Column("postingAdded", \.postingAdded),
      Column("postingStruck", \.postingStruck),
    ])

  static let events = Table(
    name: "jobEvent", blank: JobEvent(id: .zero, .note, on: nil),
    columns: [
      Column("uuid", \.id),
      Column("kind", \.kind),
      Column("day", \.on),
      Column("minutes", \.at),
      Column("round", \.round),
      Column("people", \.with),
      Column("note", \.note),
    ])

  /// What happened and when, and no more of an event.
  static let outlines = Table(
    name: "jobEvent", blank: JobEvent(id: .zero, .note, on: nil),
    columns: [Column("kind", \.kind), Column("day", \.on), Column("minutes", \.at)])

  static let feedback = Table(
    name: "jobFeedback", blank: Feedback(id: .zero, from: nil, on: Day(number: 0), text: ""),
    columns: [
      Column("uuid", \.id),
      Column("person", \.from),
      Column("day", \.on),
      Column("text", \.text),
      Column("about", \.about),
    ])

  static let letters = Table(
    name: "jobLetter", blank: Letter(id: .zero, .thankYou, on: Day(number: 0), text: ""),
    columns: [
      Column("uuid", \.id),
      Column("kind", \.kind),
      Column("day", \.on),
      Column("text", \.text),
    ])

  static let contacts = Table(
    name: "contact", blank: Contact(id: .zero, name: ""),
    columns: [
      Column("uuid", \.id),
      Column("name", \.name),
      Column("role", \.role),
      Column("reach", \.reach),
      Column("origin", \.origin),
      Column("promised", \.promised),
      Column("spoke", \.spoke),
      Column("changed", \.changed),
    ])

  static let plans = Table(
    name: "ifThenPlan", blank: IfThenPlan(kept: "", written: Day(number: 0)),
    columns: [Column("text", \.text), Column("written", \.written)])

  static let rests = Table(
    name: "rest", blank: Rest(until: Day(number: 0)), columns: [Column("until", \.until)])

  static let marks = Table(
    name: "nextMark", blank: NextMark(key: "", until: nil),
    columns: [Column("key", \.key), Column("until", \.until)])
}

// MARK: Reading

extension JobTables {
  /// All that is kept of a search.
  static func book(in db: Database) throws -> JobBook {
    var (records, places) = try bare(in: db)
    try each(of: events, places, in: db) { records[$0].events = $1 }
    try each(of: feedback, places, in: db) { records[$0].feedback = $1 }
    try each(of: letters, places, in: db) { records[$0].letters = $1 }
    return JobBook(
      jobs: records, contacts: try people(in: db),
      plan: try plans.find("ifThenPlan", [:], by: "id", in: db).first?.record,
      rest: try rests.find("rest", [:], by: "id", in: db).first?.record,
      marks: try marks.find("nextMark ORDER BY key", [:], by: "1", in: db).map(\.record),
      gone: Set(try db.values("SELECT uuid FROM jobGone") { try $0["uuid"] as UUID }))
  }

  /// The jobs with what happened to them and when.
  static func outlines(in db: Database) throws -> [Job] {
    var (records, places) = try bare(in: db)
    try each(of: outlines, places, in: db) { records[$0].events = $1 }
    return records
  }

  /// The jobs without what belongs to them, and the place of each by its number.
  private static func bare(in db: Database) throws -> (jobs: [Job], places: [Int: Int]) {
    var records: [Job] = []
    var places: [Int: Int] = [:]
    try jobs.forEach("job ORDER BY id", by: "id", in: db) { number, job in
      places[number] = records.count
      records.append(job)
      records[records.count - 1].number = number
    }
    return (records, places)
  }

  /// Gives the records of each job that has any, with the place of the job.
  private static func each<Record>(
    of table: Table<Record>, _ places: [Int: Int], in db: Database,
    _ body: (Int, [Record]) -> Void
  ) throws {
    var (job, records): (Int?, [Record]) = (nil, [])
    func end() {
      if let place = job.flatMap({ places[$0] }) { body(place, records) }
      records = []
    }
    try table.forEach("\(table.name) ORDER BY job, place", by: "job", in: db) { owner, record in
      if owner != job { end() }
      job = owner
      records.append(record)
    }
    end()
  }

  private static func people(in db: Database) throws -> [Contact] {
    var jobs: [Int: [UUID]] = [:]
    try db.forEach(
      """
      SELECT contactJob.contact, job.uuid FROM contactJob JOIN job ON job.id = contactJob.job
      ORDER BY contactJob.contact, job.id
      """
    ) { row in
      let contact: Int = try row["contact"]
      jobs[contact, default: []].append(try row["uuid"])
    }
    return try contacts.find("contact ORDER BY name, id", [:], by: "id", in: db).map { found in
      var contact = found.record
      contact.jobs = jobs[found.number] ?? []
      return contact
    }
  }
}

// MARK: Keeping

extension JobTables {
  /// Keeps a job with all that belongs to it and returns its number.
  static func keep(_ job: Job, in db: Database) throws -> Int {
    // Not as an insertion that may turn out to be a change: each would use up a number.
    guard let number = try knownNumber(of: job.id, in: db) else {
      return try insert(job, in: db)
    }
    try jobs.run(
      "UPDATE job SET \(jobs.assignments) WHERE id = :id", job, with: ["id": number], in: db)
    try events.keep(job.events, of: "job", number, in: db)
    try feedback.keep(job.feedback, of: "job", number, in: db)
    try letters.keep(job.letters, of: "job", number, in: db)
    return number
  }

  /// Keeps a job that is new here, under a number where one is given.
  private static func insert(_ job: Job, as number: Int? = nil, in db: Database) throws -> Int {
    try jobs.keep(job, with: ["id": number], in: db)
    let number = Int(db.lastInsertedRowID)
    try events.add(job.events, to: "job", number, in: db)
    try feedback.add(job.feedback, to: "job", number, in: db)
    try letters.add(job.letters, to: "job", number, in: db)
    return number
  }

  /// Keeps a record as the last of its table for a job.
  static func append<Record>(
    _ record: Record, to table: Table<Record>, of job: UUID, in db: Database
  ) throws {
    let number = try number(of: job, in: db)
    let last: Int? =
      try db.first(
        "SELECT max(place) AS last FROM \(table.name) WHERE job = :job", ["job": number]
      ) { try $0["last"] as Int? } ?? nil
    try table.keep(record, with: ["job": number, "place": (last ?? -1) + 1], in: db)
  }

  static func keep(_ contact: Contact, in db: Database) throws {
    try contacts.keep(contact, replacing: ["uuid"], in: db)
    try db.run(
      "DELETE FROM contactJob WHERE contact = (SELECT id FROM contact WHERE uuid = :uuid)",
      ["uuid": contact.id.uuidString])
    for job in contact.jobs {
      try db.run(
        """
        INSERT OR IGNORE INTO contactJob (contact, job)
        SELECT contact.id, job.id FROM contact, job
        WHERE contact.uuid = :contact AND job.uuid = :job
        """, ["contact": contact.id.uuidString, "job": job.uuidString])
    }
  }

  /// Keeps a job that came from elsewhere under its own number, where that was never given here.
  static func keepNumber(of job: Job, in db: Database) throws {
    let last: Int? =
      try db.first("SELECT seq FROM sqlite_sequence WHERE name = 'job'") { try $0["seq"] as Int }
    if job.number > last ?? 0, try knownNumber(of: job.id, in: db) == nil {
      _ = try insert(job, as: job.number, in: db)
    } else {
      _ = try keep(job, in: db)
    }
  }

  /// Notes that something is to stay away when another machine still has it.
  static func noteGone(_ id: UUID, in db: Database) throws {
    try db.run("INSERT OR IGNORE INTO jobGone VALUES (:uuid)", ["uuid": id.uuidString])
  }

  /// Takes out all that is kept of a search.
  static func removeAll(in db: Database) throws {
    for table in ["job", "contact", "ifThenPlan", "rest", "nextMark", "jobGone"] {
      try db.run("DELETE FROM \(table)")
    }
  }

  private static func knownNumber(of job: UUID, in db: Database) throws -> Int? {
    try db.first("SELECT id FROM job WHERE uuid = :uuid", ["uuid": job.uuidString]) {
      try $0["id"]
    }
  }

  static func number(of job: UUID, in db: Database) throws -> Int {
    guard let number = try knownNumber(of: job, in: db) else {
      throw TableError.damaged("a job that is not there")
    }
    return number
  }
}
