import InterviewCore
import TerminalUI
import TextBasics

// What backups and exports do with the sound, which lies beside the store.
extension App {
  /// What a backup's name ends in where its sound lies.
  nonisolated static let soundsEnding = ".recordings"

  private nonisolated static let copying = WorkWords("Copying", unit: .many("recordings"))

  /// What of the sound a backup or an export does not hold; nil where there is none.
  var soundLeftOut: String? {
    let total = soundFiles.total
    guard total.files > 0 else { return nil }
    return "\(count(total.files, "recording")), \(bytesText(total.bytes))"
  }

  /// Copies every recording into a directory, those that are there already left alone.
  ///
  /// - Throws: ``FileError``.
  func copySounds(to directory: String) throws {
    let sounds = soundFiles
    try environment.files.makeDirectory(directory)
    let names = sounds.names
    let consequence = "Not every recording was copied; what is in \(directory) is whole."
    try working(orElse: consequence) { progress in
      for (place, name) in names.enumerated() {
        try progress.tell(Self.copying, done: place, of: names.count)
        try copySound(name, from: sounds, to: directory)
      }
    }
    console.write(
      "Wrote \(directory): \(count(names.count, "recording")), \(bytesText(sounds.total.bytes)).",
      to: .output)
  }

  /// Copies a recording, unless it is there already: a name is never given twice, so what has the same one and the
  /// same length is the same sound.
  private func copySound(_ name: String, from sounds: SoundFiles, to directory: String) throws {
    let target = "\(directory)/\(name)"
    if environment.files.size(target) == environment.files.size(sounds.path(name)) { return }
    try environment.files.remove(target)
    try environment.files.copy(sounds.path(name), target)
  }

  /// Takes the recordings beside a backup in; those that are here already stay.
  ///
  /// - Throws: ``FileError``.
  func restoreSounds(from directory: String) throws {
    let files = environment.files
    let names = files.list(directory).filter { SoundFiles.place($0) != nil }
    guard !names.isEmpty else { return }
    let sounds = soundFiles
    try files.makeDirectory(sounds.directory)
    try working(orElse: "The store is restored, and not every recording.") { progress in
      for (place, name) in names.enumerated() where files.kind(sounds.path(name)) == .nothing {
        try progress.tell(Self.copying, done: place, of: names.count)
        try files.copy("\(directory)/\(name)", sounds.path(name))
      }
    }
    console.write("Restored \(count(names.count, "recording")).", to: .output)
  }

  /// Says that sound stays on this machine.
  func noteSoundStays() {
    guard let left = soundLeftOut else { return }
    note(
      .line(
        .init("Their sound stays here: \(left); names and measures go along. ", .quiet),
        command("data backup FILE --with-recordings"), .init(" takes it too.", .quiet), hanging: 2))
  }
}
