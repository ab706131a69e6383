import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Gives an answer a sound or a film that was made elsewhere, such as by a phone that was propped up.
  ///
  /// - Throws: ``CommandError``.
  package func recordingsAttach(
    _ reference: SessionReference, _ place: AnswerPlace, _ file: String, isConfirmed: Bool
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    var turn = try record.turn(at: place)
    let sounds = soundFiles
    switch environment.files.kind(file) {
    case .nothing: throw FileError.missing(path: file)
    case .directory: throw FileError.isDirectory(path: file)
    case .other: throw CommandError.notAFile(path: file)
    case .file: break
    }
    if !(turn.attached?.isDeleted ?? true) {
      let question = "Replace what is attached to \(place.words) already?"
      try makeSure(question, isConfirmed: isConfirmed, unasked: "this replaces what is attached")
    }
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    try environment.files.makeDirectory(sounds.directory)
    let name = sounds.newName(
      SoundFiles.Place(session: record.id, turn: turn.number, part: 0),
      ending: Self.ending(of: file))
    try environment.files.copy(file, sounds.path(name))
    let studied = SoundStudies.study(sounds.path(name), environment.files)
    let old = turn.attached
    turn.attached = Recording(
      file: name, seconds: studied?.seconds ?? 0, sha256: studied?.sha256,
      delivery: studied?.delivery)
    do {
      try store.keep(turn, of: record.id)
    } catch {
      try? environment.files.remove(sounds.path(name))
      throw error
    }
    if let old, !old.isDeleted { try environment.files.remove(sounds.path(old.file)) }
    console.write(
      StyledText(
        "Attached \(file) to \(place.words) of session \(record.number), "
          + "\(bytesText(environment.files.size(sounds.path(name)) ?? 0)). "
          + "The file itself stays where it is, too.", hanging: 2), to: .output)
    return .done
  }

  /// The ending of a file's name, as far as it is a plain one.
  private static func ending(of file: String) -> String {
    let parts = file.lastPathPart.split(separator: ".")
    let ending = parts.count > 1 ? parts.last.map { $0.lowercased() } ?? "" : ""
    let isPlain =
      (1...5).contains(ending.count)
      && ending.allSatisfy { $0.isASCII && $0.isLetter || $0.isNumber }
    return isPlain ? ending : "wav"
  }
}
