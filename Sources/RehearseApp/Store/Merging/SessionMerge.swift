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
    var next = result
    var locks: [SessionLock] = []
    try store.edit { edit in
      for document in waiting {
        try Self.put(document, edit, &next) { number in
          guard let held = lock(number) else { return false }
          locks.append(held)
          return true
        }
      }
    }
    withExtendedLifetime(locks) {}
    (result, waiting, size) = (next, [], 0)
  }

  private static func put(
    _ document: SessionDocument, _ edit: any StoreEdit, _ result: inout MergeResult,
    hold: (Int) -> Bool
  ) throws {
    let incoming = SessionVersion(record: SessionRecord(document), plan: document.plan)
    guard let found = try edit.session(incoming.record.id) else {
      let number = try edit.put(incoming.record, plan: incoming.plan)
      result.added += 1
      if number != document.number { result.renumbered.append((document.number, number)) }
      return
    }
    // Rounded as it is in a file, else a thousandth of a second would be a change.
    let kept = SessionVersion(
      record: SessionRecord(SessionDocument(found.record)), plan: found.plan)
    let number = kept.record.number
    switch SessionMerging.merge(kept, incoming) {
    case .one(let merged):
      guard merged.record.content != kept.record.content || merged.plan != kept.plan else {
        return result.unchanged += 1
      }
      guard hold(number) else { return result.leftOut.append(number) }
      _ = try edit.put(merged.record, plan: merged.plan)
      result.changed += 1
    case .two(var stays, let moved):
      stays.record.number = number
      let isNew = try edit.session(moved.record.id) == nil
      let changes = stays.record.content != kept.record.content
      if changes {
        guard hold(number) else { return result.leftOut.append(number) }
        _ = try edit.put(stays.record, plan: stays.plan)
      }
      let before = result
      try insert(moved, edit, &result, hold: hold)
      let hasMovedOn = isNew || result.changed > before.changed
      (result.added, result.changed, result.unchanged, result.renumbered) =
        (before.added, before.changed, before.unchanged, before.renumbered)
      if changes || hasMovedOn { result.changed += 1 } else { result.unchanged += 1 }
      if isNew, let other = try edit.session(moved.record.id)?.record.number {
        result.parted.append((number, other))
      }
    }
  }

  private static func insert(
    _ version: SessionVersion, _ edit: any StoreEdit, _ result: inout MergeResult,
    hold: (Int) -> Bool
  ) throws {
    try put(SessionDocument(version.record, plan: version.plan), edit, &result, hold: hold)
  }
}
