package import struct Foundation.UUID

/// Where a search is kept.
///
/// Each operation is one transaction, durable when the call returns, and throws the store's own error.
package protocol JobStore: Sendable {
  /// All that is kept, as it is at one moment.
  func jobBook() throws -> JobBook
  /// The jobs, with nothing of each event but what happened and when, and without what else belongs to them: it takes
  /// half the time, and lists and the funnel need no more.
  func jobOutlines() throws -> [Job]
  /// The numbers of the sessions that were practised for each job, ascending.
  func sessionsByJob() throws -> [UUID: [Int]]
  /// Keeps new jobs and returns them with the numbers that they were given, which are never given again.
  func add(_ jobs: [Job]) throws -> [Job]
  /// Keeps jobs with all that belongs to them, each in place of the one with its identifier.
  func edit(_ jobs: [Job]) throws
  /// Keeps an event as the last one of a job.
  func log(_ event: JobEvent, of job: UUID) throws
  /// Takes out an event.
  func removeEvent(_ id: UUID) throws
  /// Keeps what somebody said about a job.
  func keep(_ feedback: Feedback, of job: UUID) throws
  /// Keeps a letter with a job.
  func keep(_ letter: Letter, of job: UUID) throws
  /// Keeps contacts, each in place of the one with its identifier.
  func keep(_ contacts: [Contact]) throws
  /// Keeps the plan in place of the one before; none where nil.
  func keep(_ plan: IfThenPlan?) throws
  /// Keeps until when to be quiet; nil where that is over.
  func keep(_ rest: Rest?) throws
  /// Keeps a mark in place of the one with its key.
  func keep(_ mark: NextMark) throws
  /// Keeps all that a list adds, or nothing of it; returns how many jobs are new.
  func keep(_ news: JobImport) throws -> Int
  /// Keeps what another machine adds, or nothing of it.
  func keep(_ merge: JobMerge) throws
  /// Takes out a job with all that belongs to it alone; contacts stay.
  func removeJob(_ id: UUID) throws
  /// Takes out a contact.
  func removeContact(_ id: UUID) throws
}
