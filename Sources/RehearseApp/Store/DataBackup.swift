import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Copies the store into a file, while sessions go on, and looks through the copy.
  ///
  /// - Throws: ``CommandError``.
  package func dataBackup(
    to file: String, withRecordings: Bool = false, isConfirmed: Bool
  ) throws -> ExitStatus {
    try checkReplacing(file, isConfirmed: isConfirmed)
    // A database is no stream.
    if environment.files.kind(file) == .other { throw CommandError.notAFile(path: file) }
    let contents = try contents(of: openStore())
    try working(orElse: "No backup was written.") { progress in
      try environment.maintenance.backUp(places.store, to: file) { try progress.tell($0) }
    }
    console.write("Wrote \(file): \(contents), looked through and whole.", to: .output)
    if withRecordings {
      try copySounds(to: file + Self.soundsEnding)
    } else if let left = soundLeftOut {
      note(
        .line(
          .init("Left out: \(left). ", .quiet), words(toType: "--with-recordings"),
          .init(" puts it beside the file.", .quiet), hanging: 2))
    }
    return .done
  }

  /// Puts a backup in the place of the store, which is kept beside it.
  ///
  /// - Throws: ``CommandError``.
  package func dataRestore(from file: String, isConfirmed: Bool) throws -> ExitStatus {
    if environment.files.isSame(file, places.store) {
      throw CommandError.fileInUse(path: file, use: .store)
    }
    guard environment.files.kind(file) != .nothing else {
      throw CommandError.file(.missing(path: file))
    }
    let question = "Put \(file) in the place of the store? The store as it is is kept beside it."
    if environment.files.kind(places.store) != .nothing {
      try makeSure(
        question, isConfirmed: isConfirmed,
        unasked: "restoring puts another store in the place of yours")
    }
    try environment.files.makeDirectory(places.data)
    let lock = try hold(nil)
    defer { withExtendedLifetime(lock) {} }
    let restored = try restore(file)
    console.write("Restored \(file): \(try contents(of: openStore())).", to: .output)
    if !restored.hasDigest {
      note(
        "This backup has no digest of its content, as older ones have none; all else in it was checked."
      )
    }
    if let aside = restored.aside { note("What was there is kept in \(aside).") }
    try restoreSounds(from: file + Self.soundsEnding)
    return .done
  }

  private func restore(_ file: String) throws -> RestoredBackup {
    do {
      return try working(orElse: "The store is as it was.") { progress in
        try environment.maintenance.restore(places.store, from: file) { try progress.tell($0) }
      }
    } catch let error as StoreError where error.path == file {
      if case .notADatabase = error, isExport(file) { throw CommandError.notABackup(path: file) }
      throw CommandError.badBackup(error)
    }
  }

  /// Whether the first line of a file is a session of an export.
  private func isExport(_ file: String) -> Bool {
    struct Read: Error {}
    var isExport = false
    try? environment.files.readLines(file, SessionLineReader.longest) { number, bytes in
      if case .success = SessionLineReader(file: file).read(bytes, line: number) {
        isExport = true
      }
      throw Read()
    }
    return isExport
  }
}

extension StoreError {
  /// The file that is meant, where one is.
  var path: String? {
    switch self {
    case .cannotCreate(let path, _), .full(let path), .locked(let path), .damaged(let path, _),
      .fromTheFuture(let path), .inputOutput(let path, _), .missing(let path),
      .notADatabase(let path), .notPermitted(let path), .notErased(let path, _):
      path
    case .unknownSession: nil
    }
  }
}
