import Foundation
import GRDB
import Glibc
import InterviewCore

/// Copies of a store in a file of their own, which appear whole and looked through, or not at all.
enum StoreCopy {
  /// Copies a store; what is written to it meanwhile is in the copy or not, but never half of it. A backup
  /// gets a digest of its content; what is to be a store again has none.
  ///
  /// - Throws: ``InterviewCore/StoreError``, with the path of the copy.
  static func write(
    _ source: DatabaseQueue, to path: String, asBackup: Bool = true,
    _ report: WorkReport = { _ in }
  ) throws {
    let place = StoreFile(path: path).absolutePath
    let beside = TemporaryFile(beside: place)
    do {
      // Whoever is told can break it off from here on, so that nothing is left behind.
      try report(WorkStep(.copying))
      try beside.create(for: path)
      let copy = try DatabaseQueue(path: beside.path)
      try withoutActuallyEscaping(report) { report in
        try source.backup(to: copy, pagesPerStep: pagesPerStep) { copied in
          try report(
            WorkStep(.copying, done: copied.completedPageCount, of: copied.totalPageCount))
        }
      }
      // What is thrown at the last page is not heard.
      try report(WorkStep(.copying, done: 1, of: 1))
      try copy.writeWithoutTransaction { db in
        // One file that can be carried around, with no log beside it.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.inTransaction {
          if asBackup {
            try SQLiteProgress.tell(.digesting, in: db, report) { try BackupDigest.add(to: db) }
          } else {
            try BackupDigest.remove(from: db)
          }
          return .commit
        }
        try StoreInspection.require(db, path: path, report)
      }
      try copy.close()
      try StoreFile(path: beside.path).moveDurably(to: place)
    } catch {
      beside.remove()
      throw StoreError(error, path: path)
    }
  }

  /// Some 16 MB: enough that whoever writes meanwhile makes it begin anew seldom.
  private static let pagesPerStep: CInt = 4096
}

/// The copies that are made of themselves, in `backups` beside the store.
struct AutomaticBackups {
  let directory: String

  init(of path: String) {
    directory = StoreFile(path: path).directory + "/backups"
  }

  /// The path of a copy that is to be made now: `backups/rehearse-v1-2026-11-21.sqlite`.
  func newPath(_ what: String) throws -> String {
    try StoreFile(path: directory).makeDirectory(directory)
    let day = Date.now.formatted(.iso8601.year().month().day())
    let stem = "\(directory)/rehearse-\(what)-\(day)"
    var path = stem + ".sqlite"
    var number = 1
    while access(path, F_OK) == 0 {
      number += 1
      path = "\(stem)-\(number).sqlite"
    }
    return path
  }

  /// All there are, oldest first.
  var paths: [String] {
    StoreFile.names(in: directory).filter { $0.hasPrefix("rehearse-") }
      .map { "\(directory)/\($0)" }
      .sorted { (modified($0), $0) < (modified($1), $1) }
  }

  private func modified(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
  }
}
