import InterviewCore

import struct Foundation.UUID

/// The files of sound beside the store. A name tells the session, the turn and the part of it, so that one which
/// belongs to no answer can be traced.
struct SoundFiles {
  let files: FileClient
  let directory: String

  /// What a file of sound belongs to, as its name tells.
  struct Place: Equatable {
    var session: UUID
    var turn: Int
    /// 0 for the answer, else the place of the follow-up from 1 on.
    var part: Int
  }

  /// The path of a file. A name that came with an export leads to no other directory.
  func path(_ name: String) -> String {
    let name = name.lastPathPart
    return "\(directory)/\(name == ".." ? "." : name)"
  }

  /// The name for a new take of an answer: `UUID-3-0-1.wav`.
  func newName(_ place: Place, ending: String = "wav") -> String {
    let taken = Set(names)
    let begun = "\(place.session.uuidString)-\(place.turn)-\(place.part)-"
    var take = 1
    while taken.contains(where: { $0.hasPrefix("\(begun)\(take).") }) { take += 1 }
    return "\(begun)\(take).\(ending)"
  }

  /// Every file there is, those that are being made or played left out.
  var names: [String] { files.list(directory).filter { !$0.hasPrefix(".") } }

  /// What a name tells; nil for one that is none of ours.
  static func place(_ name: String) -> Place? {
    guard name.count > 36, let session = UUID(uuidString: String(name.prefix(36))) else {
      return nil
    }
    let numbers = name.dropFirst(36).prefix { $0 != "." }.split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let turn = numbers[0], let part = numbers[1] else { return nil }
    return Place(session: session, turn: turn, part: part)
  }

  /// How many bytes a recording has; nil where it is not there.
  func size(_ recording: Recording) -> Int? {
    recording.isDeleted ? nil : files.size(path(recording.file))
  }

  /// Removes the files of a session, or all of them where nil.
  ///
  /// - Throws: ``FileError``.
  func remove(of session: UUID?) throws {
    for name in files.list(directory) {
      // What is tried or played right now, or was when the program was killed, is a copy without a name.
      let isHidden = name.hasPrefix(".")
      guard isHidden || session.map({ name.hasPrefix($0.uuidString) }) ?? true else { continue }
      try files.removeTree(path(name))
    }
  }

  /// The bytes of all of them, and how many there are.
  var total: (files: Int, bytes: Int) {
    let sizes = names.compactMap { files.size(path($0)) }
    return (sizes.count, sizes.reduce(0, +))
  }
}

extension App {
  var soundFiles: SoundFiles {
    SoundFiles(files: environment.files, directory: places.recordings)
  }
}
