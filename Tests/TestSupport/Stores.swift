package import InterviewCore
import Synchronization

extension TranscriptStore {
  /// A store in memory; it holds those sessions to begin with.
  package static func inMemory(_ sessions: [SessionRecord] = [], plan: Plan? = nil)
    -> TranscriptStore
  {
    InMemoryTranscripts(sessions, plan: plan).store
  }

  /// A store that can do nothing at all.
  package static func failing(_ error: StoreError) -> TranscriptStore {
    TranscriptStore(
      begin: { _, _ in throw error }, update: { _ in throw error },
      keepTurn: { _, _ in throw error }, keepRatings: { _, _, _ in throw error },
      keepDebrief: { _, _ in throw error }, keepReply: { _, _, _ in throw error },
      session: { _ in throw error }, sessionOf: { _ in throw error },
      plan: { _ in throw error }, latest: { _ in throw error }, summaries: { _, _ in throw error },
      attempts: { _ in throw error }, scoredPairs: { throw error }, uses: { _ in throw error },
      count: { throw error }, search: { _, _ in throw error }, numbers: { throw error },
      edit: { _ in throw error }, purge: { _ in throw error },
      review: ReviewQueries(
        scores: { _ in throw error }, stories: { _, _ in throw error },
        askings: { _ in throw error }, practice: { _, _ in throw error }))
  }

  /// This store, but writes fail where `fails` says so; it is given the number of the write, from 1.
  package func failing(
    _ error: StoreError, where fails: @escaping @Sendable (_ write: Int) -> Bool
  ) -> TranscriptStore {
    let writes = WriteCount()
    let check: @Sendable () throws -> Void = { if fails(writes.next()) { throw error } }
    var store = self
    store.begin = {
      try check()
      return try begin($0, $1)
    }
    store.update = {
      try check()
      try update($0)
    }
    store.keepTurn = {
      try check()
      try keepTurn($0, $1)
    }
    store.keepRatings = {
      try check()
      try keepRatings($0, $1, $2)
    }
    store.keepDebrief = {
      try check()
      try keepDebrief($0, $1)
    }
    store.keepReply = {
      try check()
      try keepReply($0, $1, $2)
    }
    return store
  }
}

private final class WriteCount: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
