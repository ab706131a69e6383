import InterviewCore

import struct Foundation.UUID

/// Keeps a session as it goes on. What the store refuses stays in memory and is tried again with
/// whatever comes next.
@MainActor final class SessionKeeper {
  private let store: any TranscriptStore
  private let drafts: Drafts
  private let session: UUID
  private var unkept: [Effect] = []
  private var keptDraft: Drafts.Kept?
  private var isDraftRefused = false
  /// Why the store refused the last time; nil while everything is kept.
  private(set) var failure: (any Error)?

  init(store: any TranscriptStore, drafts: Drafts, session: UUID) {
    self.store = store
    self.drafts = drafts
    self.session = session
  }

  /// Whether all that was said is in the store.
  var hasEverything: Bool { unkept.isEmpty }

  /// Keeps what an effect says, and before it whatever could not be kept until now.
  ///
  /// - Throws: Why it could not be kept; it is remembered.
  func keep(_ effect: Effect, of record: SessionRecord) throws {
    unkept.append(effect)
    failure = nil
    while let next = unkept.first {
      do {
        try carryOut(next, record)
      } catch {
        failure = error
        throw error
      }
      unkept.removeFirst()
    }
  }

  private func carryOut(_ effect: Effect, _ record: SessionRecord) throws {
    switch effect {
    case .keepSession: try store.update(record)
    case .dropSession: try store.drop(session)
    case .keepTurn(let turn): try store.keep(turn, of: session)
    case .keepRating(let rating, let turn): try store.keep([rating], turn: turn, of: session)
    case .say, .keepDraft, .edit, .record, .listen: break
    }
  }

  /// Keeps the unfinished answer, or forgets it where nil. One in which only the clock went on is left
  /// alone, unless it is the last.
  ///
  /// - Throws: Why it could not be kept, once a session: one such remark is enough.
  func keep(_ draft: Draft?, isLast: Bool) throws {
    do {
      if let draft {
        guard isLast || !draft.says(thatOf: keptDraft?.draft) else { return }
        keptDraft = try drafts.keep(draft, of: session, after: keptDraft)
      } else {
        // An answer that is in no store yet stays in its draft.
        guard hasEverything else { return }
        try drafts.remove(of: session)
        keptDraft = nil
      }
    } catch {
      // Nobody knows how much of it is there.
      keptDraft = nil
      if isDraftRefused { return }
      isDraftRefused = true
      throw error
    }
  }
}

extension Draft {
  /// Whether another one holds the same words and remarks, whatever its times.
  fileprivate func says(thatOf other: Draft?) -> Bool {
    lines == other?.lines && unfinished == other?.unfinished && tallies == other?.tallies
      && recording == other?.recording && turn == other?.turn && question == other?.question
  }
}
