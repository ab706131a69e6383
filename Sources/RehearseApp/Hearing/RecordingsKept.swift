import BankReading
import Foundation
import InterviewCore
import TerminalUI
import TextBasics

// Recordings that are older than `keep-recordings` says: told of on one day, deleted on a later one.
extension App {
  /// Tells which recordings are about to go, and deletes those of which that was told on an earlier day.
  ///
  /// What cannot be deleted is told, and looked at again the next time.
  ///
  /// - Throws: ``CommandError``, where the configuration or the store cannot be read.
  package func tidyRecordings() throws {
    guard let days = try configuration().keepsRecordings else { return }
    let store = try openStore()
    do { try tidyRecordings(olderThan: days, in: store) } catch {
      note(CommandError(error).text.styled)
    }
  }

  private func tidyRecordings(olderThan days: Int, in store: any Store) throws {
    let old = try foundSounds(in: store).filter { isOver($0, days: days) }
    let told = ToldSounds(soundFiles)
    guard !old.isEmpty else { return told.forget() }
    let today = String(environment.localTime(environment.now().date).prefix(10))
    let (due, fresh) = (
      old.filter { told.wasTold($0.file, before: today) },
      old.filter { !told.isKnown($0.file) }
    )
    if !due.isEmpty { try delete(due, olderThan: days, in: store) }
    let left = old.filter { sound in !due.contains { $0.file == sound.file } }
    try told.keep(left.map(\.file), on: today)
    if !fresh.isEmpty { tell(fresh, days: days) }
  }

  /// Whether it is of a session that ended long enough ago; what somebody may still want to score stays.
  private func isOver(_ sound: FoundSound, days: Int) -> Bool {
    guard let session = sound.session, session.state != .suspended else { return false }
    return session.startedAt < environment.now().date.addingTimeInterval(-Double(days) * 86_400)
  }

  private func delete(_ due: [FoundSound], olderThan days: Int, in store: any Store) throws {
    var gone: [FoundSound] = []
    for (number, sounds) in Dictionary(grouping: due, by: { $0.session?.number }) {
      // One that is open in another terminal stays until the next time.
      guard let lock = environment.lockSession(places.data, number) else { continue }
      try withExtendedLifetime(lock) { try remove(sounds, in: store) }
      gone += sounds
    }
    guard !gone.isEmpty else { return }
    note(
      aside(
        "Deleted \(whatGoes(gone)), older than \(count(days, "day")) (`keep-recordings`). "
          + "Words and measures stay."))
  }

  private func tell(_ sounds: [FoundSound], days: Int) {
    let verb = sounds.count == 1 ? "is" : "are"
    note(
      .line(
        .init(
          "\(whatGoes(sounds)) \(verb) older than \(count(days, "day")) and \(verb) deleted from "
            + "tomorrow on (`keep-recordings`). ", .quiet),
        command("recordings list"), .init(" shows them, ", .quiet),
        command("recordings export SESSION -o DIRECTORY"), .init(" keeps a copy.", .quiet),
        hanging: 2))
  }

  /// `3 recordings, 1.2 MB`.
  func whatGoes(_ sounds: [FoundSound]) -> String {
    "\(count(sounds.count, "recording")), \(bytesText(sounds.reduce(0) { $0 + $1.bytes }))"
  }

  /// Deletes files of sound; the answers they belong to know that it was meant.
  ///
  /// - Throws: ``FileError`` or what the store says.
  func remove(_ sounds: [FoundSound], in store: any Store) throws {
    for sound in sounds {
      try environment.files.remove(soundFiles.path(sound.file))
      guard let session = sound.session, sound.recording != nil,
        var turn = try store.session(session.number)?.turns.first(where: { turn in
          turn.recordings.contains { $0.file == sound.file }
        })
      else { continue }
      _ = turn.change(sound.file) { $0?.forgetSound() }
      try store.keep(turn, of: session.id)
    }
  }
}

/// The names of the files of which was told that they are about to go, each with the day on which it was.
private struct ToldSounds {
  private let files: FileClient
  private let directory: String
  private let path: String
  private let days: [String: String]

  init(_ sounds: SoundFiles) {
    files = sounds.files
    directory = sounds.directory
    path = "\(sounds.directory)/.going"
    let bytes = (try? sounds.files.read(path, 1 << 20)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    days = Dictionary(lines.filter { $0.count == 2 }.map { ($0[1], $0[0]) }) { first, _ in first }
  }

  func isKnown(_ file: String) -> Bool { days[file] != nil }
  func wasTold(_ file: String, before day: String) -> Bool { days[file].map { $0 < day } ?? false }

  /// Remembers these and no others.
  func keep(_ names: [String], on day: String) throws {
    if names.isEmpty { return forget() }
    let text = names.sorted().map { "\(days[$0] ?? day) \($0)\n" }.joined()
    if Set(names) != Set(days.keys) { try files.write(text, path) }
  }

  func forget() {
    if !days.isEmpty { try? files.remove(path) }
  }
}
