import GRDB
import GRDBSQLite
import InterviewCore

/// Tells again and again that a statement is still at work, where only SQLite works.
enum SQLiteProgress {
  /// So many instructions of SQLite's machine take some hundredths of a second.
  private static let instructions: Int32 = 200_000

  /// Runs a body meanwhile; what the report throws breaks the statement off, and is thrown.
  static func tell<Value>(
    _ work: WorkStep.Work, in db: Database, _ report: WorkReport, _ body: () throws -> Value
  ) throws -> Value {
    try listen(to: db.sqliteConnection, work, report, body)
  }

  /// As the other, for what makes transactions of its own.
  static func tell<Value>(
    _ work: WorkStep.Work, on queue: DatabaseQueue, _ report: WorkReport,
    _ body: () throws -> Value
  ) throws -> Value {
    try listen(to: queue.inDatabase { $0.sqliteConnection }, work, report, body)
  }

  private static func listen<Value>(
    to connection: SQLiteConnection?, _ work: WorkStep.Work, _ report: WorkReport,
    _ body: () throws -> Value
  ) throws -> Value {
    try withoutActuallyEscaping(report) { report in
      let listener = Listener { try report(WorkStep(work)) }
      let pointer = Unmanaged.passUnretained(listener).toOpaque()
      sqlite3_progress_handler(connection, instructions, isToStop, pointer)
      defer { sqlite3_progress_handler(connection, 0, nil, nil) }
      let result = Result { try body() }
      if let failure = listener.failure { throw failure }
      return try result.get()
    }
  }

  private static let isToStop: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { pointer in
    guard let pointer else { return 0 }
    return Unmanaged<Listener>.fromOpaque(pointer).takeUnretainedValue().isToStop() ? 1 : 0
  }

  /// What SQLite calls back.
  private final class Listener {
    private let report: () throws -> Void
    private(set) var failure: (any Error)?

    init(_ report: @escaping () throws -> Void) { self.report = report }

    func isToStop() -> Bool {
      do {
        try report()
        return false
      } catch {
        failure = error
        return true
      }
    }
  }
}
