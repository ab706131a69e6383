import Foundation
import InterviewCore

/// Puts sessions into a store, a hundred or so in one write: quick, and nobody else who keeps an answer
/// meanwhile has to wait for more than a moment.
struct SessionMerge {
  private let store: any TranscriptStore
  private let lock: (Int) -> SessionLock?
  private var waiting: [SessionDocument] = []
  private var size = 0
  private(set) var result = MergeResult()

  private static let mostSessions = 100
  private static let mostBytes = 4 << 20

  init(store: any TranscriptStore, lock: @escaping (Int) -> SessionLock?) {
    self.store = store
    self.lock = lock
  }

  /// Takes a session that was so long in its file.
  mutating func take(_ document: SessionDocument, size: Int) throws {
    waiting.append(document)
    self.size += size
    if waiting.count >= Self.mostSessions || self.size >= Self.mostBytes { try finish() }
  }

  /// Puts into the store what is still waiting.
  mutating func finish() throws {
    var outcomes: [SessionOutcome] = []
    var locks: [SessionLock] = []
    try store.edit { edit in
      outcomes = try waiting.map { document in
        try Self.put(SessionVersion(document), edit) { number in
          guard let held = lock(number) else { return false }
          locks.append(held)
          return true
        }
      }
    }
    withExtendedLifetime(locks) {}
    for (document, outcome) in zip(waiting, outcomes) { result.count(outcome, of: document.number) }
    (waiting, size) = ([], 0)
  }

  private static func put(
    _ incoming: SessionVersion, _ edit: any StoreEdit, hold: (Int) -> Bool
  ) throws -> SessionOutcome {
    guard let found = try edit.session(incoming.record.id) else {
      return SessionOutcome(.added(number: try edit.put(incoming.record, plan: incoming.plan)))
    }
    // Rounded as it is in a file, else a thousandth of a second would be a change.
    let kept = SessionVersion(SessionDocument(found.record, plan: found.plan))
    switch SessionMerging.merge(kept, incoming) {
    case .one(let merged):
      guard merged.record.content != kept.record.content || merged.plan != kept.plan else {
        return SessionOutcome(.unchanged)
      }
      return try replace(kept, with: merged, edit, hold: hold)
    case .two(var stays, let moved):
      stays.record.number = kept.record.number
      let first =
        stays.record.content == kept.record.content
        ? SessionOutcome(.unchanged) : try replace(kept, with: stays, edit, hold: hold)
      guard first.fate != .leftOut else { return first }
      let second = SessionVersion(SessionDocument(moved.record, plan: moved.plan))
      return first.joined(with: try put(second, edit, hold: hold), at: kept.record.number)
    }
  }

  private static func replace(
    _ kept: SessionVersion, with merged: SessionVersion, _ edit: any StoreEdit, hold: (Int) -> Bool
  ) throws -> SessionOutcome {
    let number = kept.record.number
    guard hold(number) else { return SessionOutcome(.leftOut, leftOut: [number]) }
    _ = try edit.put(merged.record, plan: merged.plan)
    return SessionOutcome(.changed)
  }
}

extension SessionVersion {
  /// A session as a file has it.
  fileprivate init(_ document: SessionDocument) {
    self.init(record: SessionRecord(document), plan: document.plan)
  }
}
