import Foundation
import InterviewCore
import TerminalUI
import TextBasics

/// Which recordings are to go.
package enum SoundScope: Equatable, Sendable {
  /// Those of a session, or of one answer of it.
  case session(SessionReference, AnswerPlace?)
  /// Those of sessions that are older than so many days.
  case olderThan(days: Int)
  /// Those that no answer knows of.
  case orphans
  case all
}

extension App {
  /// Deletes recordings; the words, times and measures of the answers stay.
  ///
  /// - Throws: ``CommandError``.
  package func recordingsPurge(_ scope: SoundScope, isConfirmed: Bool) throws -> ExitStatus {
    let store = try openStore()
    let found = try wanted(by: scope, in: store)
    guard !found.isEmpty else {
      note(aside("There is no such recording; nothing was changed."))
      return .done
    }
    let what = whatGoes(found)
    try makeSure(
      "Delete \(what)? What was typed and measured stays; the sound cannot be brought back.",
      isConfirmed: isConfirmed, unasked: "deleting \(what) cannot be undone")
    let numbers = Set(found.compactMap { $0.session?.number })
    let locks = try numbers.map { try hold($0) }
    defer { withExtendedLifetime(locks) {} }
    try remove(found, in: store)
    console.write("Deleted \(what).", to: .output)
    return .done
  }

  private func wanted(
    by scope: SoundScope, in store: any Store
  ) throws -> [FoundSound] {
    let found = try foundSounds(in: store)
    switch scope {
    case .all: return found
    case .orphans: return found.filter(\.isOrphan)
    case .olderThan(let days):
      let limit = environment.now().date.addingTimeInterval(-Double(days) * 86_400)
      return found.filter { $0.session.map { $0.startedAt < limit } ?? false }
    case .session(let reference, let place):
      let record = try store.find(reference)
      let turn = try place.map { try record.turn(at: $0) }
      return found.filter { sound in
        sound.session?.id == record.id
          && (turn.map { $0.number == SoundFiles.place(sound.file)?.turn } ?? true)
      }
    }
  }
}
