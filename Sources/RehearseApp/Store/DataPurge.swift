import Foundation
import InterviewCore
import TerminalUI
import TextBasics

/// Which sessions are to go.
package enum PurgeScope: Equatable, Sendable {
  case session(SessionReference)
  case all
}

extension App {
  /// Takes a session, or all of them, off this machine, so that none of its bytes stay.
  ///
  /// - Throws: ``CommandError``.
  package func dataPurge(
    _ scope: PurgeScope, backups: Bool, isConfirmed: Bool
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try scope.record(in: store)
    let copies = environment.maintenance.automaticBackups(of: places.store)
    let what = try announce(record, in: store)
    let question = "Purge \(what)? There is no way back."
    let unasked = "purging \(what) cannot be undone"
    try makeSure(question, isConfirmed: isConfirmed, unasked: unasked)
    let wanted = copies.isEmpty || backups || (!isConfirmed && isBackupsPurgeWanted(copies))
    let readers = record == nil ? try store.sharedReports().reports.map(\.reader) : []
    let lock = try hold(record?.number)
    defer { withExtendedLifetime(lock) {} }
    // The session goes last: as long as it is there, a purge that broke off can be asked for again.
    try removeDrafts(of: record)
    try soundFiles.remove(of: record?.id)
    if wanted { for path in copies { try environment.files.remove(path) } }
    let progress = WorkProgress(self)
    defer { progress.finish() }
    // It cannot be broken off: what is asked to go goes.
    try store.purge(sessions: record.map { [$0.number] }) { progress.show($0) }
    console.write("Purged \(what).", to: .output)
    note(outOfReach(record, copies, readers, purged: wanted))
    return .done
  }

  /// Deletes the automatic backups in the data directory.
  ///
  /// - Throws: ``CommandError``.
  package func dataPurgeBackups(isConfirmed: Bool) throws -> ExitStatus {
    let copies = environment.maintenance.automaticBackups(of: places.store)
    guard !copies.isEmpty else {
      note("There is no automatic backup.")
      return .done
    }
    let what = count(copies.count, "automatic backup")
    note(StyledText("\(list(copies, "and")).", hanging: 2))
    try makeSure(
      "Delete \(what)? There is no way back.", isConfirmed: isConfirmed,
      unasked: "deleting \(what) cannot be undone")
    for path in copies { try environment.files.remove(path) }
    console.write("Deleted \(what).", to: .output)
    return .done
  }

  /// Says what is going to be lost, and returns its name.
  private func announce(_ record: SessionRecord?, in store: any Store) throws -> String {
    if let sound = soundThatGoes(with: record) { note(aside(sound)) }
    guard let record else { return "all \(try contents(of: store))" }
    let when = environment.localTime(record.startedAt)
    note(
      StyledText(
        "Session \(record.number) of \(when), \(record.state.rawValue): "
          + "\(count(record.turns.count, "answer")), "
          + "\(count(record.turns.reduce(0) { $0 + $1.ratings.count }, "rating")), "
          + "\(count(record.replies.count, "reply", plural: "replies")).", hanging: 2))
    return "session \(record.number)"
  }

  /// What of the sound on this machine is going to be lost; nil where there is none.
  private func soundThatGoes(with record: SessionRecord?) -> String? {
    let names = soundFiles.names.filter { name in
      record.map { name.hasPrefix($0.id.uuidString) } ?? true
    }
    guard !names.isEmpty else { return nil }
    let bytes = names.reduce(0) { $0 + (environment.files.size(soundFiles.path($1)) ?? 0) }
    return "Its sound goes too: \(count(names.count, "file")), \(bytesText(bytes))."
  }

  private func removeDrafts(of record: SessionRecord?) throws {
    if let record { return try drafts.remove(of: record.id) }
    try drafts.removeAll()
  }

  private func isBackupsPurgeWanted(_ copies: [String]) -> Bool {
    note(
      StyledText(
        "\(count(copies.count, "automatic backup")) may hold it too: \(list(copies, "and")).",
        hanging: 2))
    let wanted = try? confirm("Delete \(copies.count == 1 ? "it" : "them")?")
    return wanted ?? false
  }

  /// What a purge leaves, since it lies elsewhere or was to stay.
  private func outOfReach(
    _ record: SessionRecord?, _ copies: [String], _ readers: [String], purged: Bool
  ) -> StyledText {
    var text = StyledText()
    if !purged {
      text += .line(
        .init("Automatic backups may still hold it: \(list(copies, "and")). "),
        command("data purge --backups"), .init(" deletes them."), hanging: 2)
    }
    if !strangers.isEmpty {
      text += StyledText(
        "Not looked into, and perhaps a copy: \(list(strangers, "and")).", hanging: 2)
    }
    let friends = (record?.debriefs ?? []).map {
      "\($0.friend) (\(environment.localTime($0.writtenAt)))"
    }
    if !friends.isEmpty {
      text += StyledText(
        "Debriefs of it were written for \(list(friends, "and")); those files are out of reach.",
        hanging: 2)
    }
    if !readers.isEmpty {
      text += StyledText(
        "Reports were written for \(list(Array(Set(readers)).sorted(), "and")); those files are out of reach.",
        hanging: 2)
    }
    return text
      + aside(
        naming: "Out of reach are also files of `data backup`, `data export` and `debrief export`, "
          + "commands you typed at the prompt, and whatever backs up this machine. `data merge` of an export, or of "
          + "another machine's, brings back what is in it.", hanging: 2)
  }
}

extension App {
  /// The files beside the store that are none of ours by their names.
  private var strangers: [String] {
    let ours =
      ["", "-wal", "-shm", "-journal", "-erasing"].map { places.store + $0 }
      + [places.configuration, places.history, places.data + "/running"]
    return environment.files.list(places.data).map { "\(places.data)/\($0)" }
      .filter { environment.files.kind($0) == .file && !ours.contains($0) }
  }
}

extension PurgeScope {
  /// The session that is meant; nil for all.
  fileprivate func record(in store: any TranscriptStore) throws -> SessionRecord? {
    switch self {
    case .session(let reference): try store.find(reference)
    case .all: nil
    }
  }
}
