import GRDB
package import JobSearch

package import struct Foundation.UUID

extension TranscriptDatabase: JobStore {
  package func jobBook() throws -> JobBook { try read { try JobTables.book(in: $0) } }

  package func jobOutlines() throws -> [Job] { try read { try JobTables.outlines(in: $0) } }

  package func sessionsByJob() throws -> [UUID: [Int]] {
    try read { db in
      var sessions: [UUID: [Int]] = [:]
      try db.forEach("SELECT job, id FROM session WHERE job IS NOT NULL ORDER BY id") { row in
        let job: UUID = try row["job"]
        sessions[job, default: []].append(try row["id"])
      }
      return sessions
    }
  }

  package func add(_ jobs: [Job]) throws -> [Job] {
    try write { db in
      try jobs.map { job in
        var job = job
        job.number = try JobTables.keep(job, in: db)
        return job
      }
    }
  }

  package func edit(_ jobs: [Job]) throws {
    try write { db in for job in jobs { _ = try JobTables.keep(job, in: db) } }
  }

  package func log(_ event: JobEvent, of job: UUID) throws {
    try write { try JobTables.append(event, to: JobTables.events, of: job, in: $0) }
  }

  package func removeEvent(_ id: UUID) throws {
    try write { db in
      try db.run("DELETE FROM jobEvent WHERE uuid = :uuid", ["uuid": id.uuidString])
      try JobTables.noteGone(id, in: db)
    }
  }

  package func keep(_ feedback: Feedback, of job: UUID) throws {
    try write { try JobTables.append(feedback, to: JobTables.feedback, of: job, in: $0) }
  }

  package func keep(_ letter: Letter, of job: UUID) throws {
    try write { try JobTables.append(letter, to: JobTables.letters, of: job, in: $0) }
  }

  package func keep(_ contacts: [Contact]) throws {
    try write { db in for contact in contacts { try JobTables.keep(contact, in: db) } }
  }

  package func keep(_ plan: IfThenPlan?) throws {
    try write { db in
      try db.run("DELETE FROM ifThenPlan")
      if let plan { try JobTables.plans.keep(plan, with: ["id": 1], in: db) }
    }
  }

  package func keep(_ rest: Rest?) throws {
    try write { db in
      try db.run("DELETE FROM rest")
      if let rest { try JobTables.rests.keep(rest, with: ["id": 1], in: db) }
    }
  }

  package func keep(_ mark: NextMark) throws {
    try write { try JobTables.marks.keep(mark, replacing: ["key"], in: $0) }
  }

  package func keep(_ news: JobImport) throws -> Int {
    try write { db in
      for job in news.added { _ = try JobTables.keep(job, in: db) }
      for update in news.updated { _ = try JobTables.keep(update.job, in: db) }
      for contact in news.contacts { try JobTables.keep(contact, in: db) }
      return news.added.count
    }
  }

  package func keep(_ merge: JobMerge) throws {
    try write { db in
      for id in merge.gone {
        for table in ["job", "jobEvent", "contact"] {
          try db.run("DELETE FROM \(table) WHERE uuid = :uuid", ["uuid": id.uuidString])
        }
        try JobTables.noteGone(id, in: db)
      }
      for job in merge.jobs { try JobTables.keepNumber(of: job, in: db) }
      for contact in merge.contacts { try JobTables.keep(contact, in: db) }
      if let plan = merge.plan {
        try db.run("DELETE FROM ifThenPlan")
        try JobTables.plans.keep(plan, with: ["id": 1], in: db)
      }
      for mark in merge.marks {
        try JobTables.marks.keep(mark, replacing: ["key"], in: db)
      }
    }
  }

  package func removeJob(_ id: UUID) throws {
    try erasing { db in
      try db.run("DELETE FROM job WHERE uuid = :uuid", ["uuid": id.uuidString])
      try JobTables.noteGone(id, in: db)
    }
  }

  package func removeContact(_ id: UUID) throws {
    try write { db in
      try db.run("DELETE FROM contact WHERE uuid = :uuid", ["uuid": id.uuidString])
      try JobTables.noteGone(id, in: db)
    }
  }
}
