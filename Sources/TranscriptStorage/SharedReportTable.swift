import GRDB
package import InterviewCore

package import struct Foundation.UUID

/// The tables `sharedReport` and `sharedReportGone`.
enum SharedReportTable {
  private static let reports = Table(
    name: "sharedReport",
    blank: SharedReport(
      id: .zero, reader: "", writtenAt: .init(timeIntervalSinceReferenceDate: 0), questions: []),
    columns: [
      Column("uuid", \.id),
      Column("reader", \.reader),
      Column("writtenAt", \.writtenAt),
      Column("answeredAt", \.answeredAt),
      Column("questions", \.questions),
      Column("answers", \.answers),
      Column("redacted", \.redacted),
    ])

  /// All that is kept of reports for others.
  static func book(in db: Database) throws -> SharedReportBook {
    let found = try reports.find("sharedReport ORDER BY id", [:], by: "id", in: db).map { found in
      var report = found.record
      report.number = found.number
      return report
    }
    return SharedReportBook(
      reports: found,
      gone: Set(try db.values("SELECT uuid FROM sharedReportGone") { try $0["uuid"] as UUID }))
  }

  /// Keeps a report and returns its number: the one it has here, else its own where that was never given
  /// here, else a new one.
  static func keep(_ report: SharedReport, in db: Database) throws -> Int {
    if let number = try number(of: report.id, in: db) {
      try reports.run(
        "UPDATE sharedReport SET \(reports.assignments) WHERE id = :id", report,
        with: ["id": number], in: db)
      return number
    }
    let last: Int? =
      try db.first("SELECT seq FROM sqlite_sequence WHERE name = 'sharedReport'") {
        try $0["seq"] as Int
      }
    let own = report.number > last ?? 0 ? report.number : nil
    try reports.keep(report, with: ["id": own], in: db)
    return Int(db.lastInsertedRowID)
  }

  /// Takes a report out, for good.
  static func remove(_ id: UUID, in db: Database) throws {
    try db.run("DELETE FROM sharedReport WHERE uuid = :uuid", ["uuid": id.uuidString])
    try db.run("INSERT OR IGNORE INTO sharedReportGone VALUES (:uuid)", ["uuid": id.uuidString])
  }

  /// Takes out all that is kept of reports for others.
  static func removeAll(in db: Database) throws {
    for table in ["sharedReport", "sharedReportGone"] { try db.run("DELETE FROM \(table)") }
  }

  private static func number(of id: UUID, in db: Database) throws -> Int? {
    try db.first("SELECT id FROM sharedReport WHERE uuid = :uuid", ["uuid": id.uuidString]) {
      try $0["id"]
    }
  }
}

extension TranscriptDatabase: SharedReportStore {
  package func sharedReports() throws -> SharedReportBook {
    try read { try SharedReportTable.book(in: $0) }
  }

  package func keep(_ report: SharedReport) throws -> Int {
    try write { try SharedReportTable.keep(report, in: $0) }
  }

  package func keep(_ merge: SharedReportMerge) throws {
    try write { db in
      for id in merge.gone { try SharedReportTable.remove(id, in: db) }
      for report in merge.reports { _ = try SharedReportTable.keep(report, in: db) }
    }
  }

  package func removeSharedReport(_ id: UUID) throws {
    try erasing { try SharedReportTable.remove(id, in: $0) }
  }
}
