import Foundation
import InterviewCore

/// Puts sessions into a store, one after the other, within one write: all of them are merged, or none.
struct SessionMerge {
  private let edit: any StoreEdit
  private let lock: (Int) -> SessionLock?
  /// Those that change, which nobody is to take up before the write is over.
  private var locks: [SessionLock] = []
  private(set) var result = MergeResult()

  /// Each lock is an open file, of which a process may have 1,024. Beyond these it is only made sure that
  /// nobody else has the session open.
  private static let mostLocks = 500

  init(_ edit: any StoreEdit, lock: @escaping (Int) -> SessionLock?) {
    self.edit = edit
    self.lock = lock
  }

  /// Takes a session of a file.
  mutating func take(_ document: SessionDocument) throws {
    result.count(try put(SessionVersion(document)), of: document.number)
  }

  private mutating func put(_ incoming: SessionVersion) throws -> SessionOutcome {
    let incoming = try withoutStrangers(incoming)
    guard let found = try edit.session(incoming.record.id) else {
      return SessionOutcome(.added(number: try edit.put(incoming.record, plan: incoming.plan)))
    }
    // Rounded as it is in a file, else a thousandth of a second would be a change.
    let kept = SessionVersion(SessionDocument(found.record, plan: found.plan))
    let disagreements = SessionMerging.disagreements(kept.record, incoming.record)
    switch SessionMerging.merge(kept, incoming) {
    case .one(let merged):
      return try replace(kept, with: merged, disagreements)
    case .two(var stays, let moved):
      stays.record.number = kept.record.number
      let first = try replace(kept, with: stays, disagreements)
      guard first.fate != .leftOut else { return first }
      let second = SessionVersion(SessionDocument(moved.record, plan: moved.plan))
      return first.merged(with: try put(second), at: kept.record.number)
    }
  }

  private mutating func replace(
    _ kept: SessionVersion, with merged: SessionVersion, _ disagreements: [Disagreement]
  ) throws -> SessionOutcome {
    guard merged.record.content != kept.record.content || merged.plan != kept.plan else {
      return SessionOutcome(.unchanged, disagreements: disagreements)
    }
    let number = kept.record.number
    guard let held = lock(number) else { return SessionOutcome(.leftOut, leftOut: [number]) }
    if locks.count < Self.mostLocks { locks.append(held) }
    _ = try edit.put(merged.record, plan: merged.plan)
    return SessionOutcome(.changed, disagreements: disagreements)
  }

  /// A session without the debriefs that another one has: of two that parted, the one with the lesser
  /// identifier keeps what both have.
  private func withoutStrangers(_ version: SessionVersion) throws -> SessionVersion {
    var version = version
    let id = version.record.id
    version.record.debriefs = try version.record.debriefs.filter { debrief in
      guard let owner = try edit.session(ofDebrief: debrief.id), owner != id else { return true }
      return id.uuidString < owner.uuidString
    }
    return version
  }
}

extension SessionVersion {
  /// A session as a file has it.
  fileprivate init(_ document: SessionDocument) {
    self.init(record: SessionRecord(document), plan: document.plan)
  }
}
