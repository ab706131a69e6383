package import struct Foundation.UUID

/// Where the reports for others are kept.
///
/// Each operation is one transaction, durable when the call returns, and throws ``StoreError``.
package protocol SharedReportStore: Sendable {
  /// All that is kept, as it is at one moment.
  func sharedReports() throws -> SharedReportBook
  /// Keeps a report, in place of the one with its identifier, and returns its number, which is never given again.
  func keep(_ report: SharedReport) throws -> Int
  /// Keeps what another machine adds, or nothing of it.
  func keep(_ merge: SharedReportMerge) throws
  /// Takes a report out.
  func removeSharedReport(_ id: UUID) throws
}
