import TerminalUI

extension App {
  /// Writes a text to a file, asking where one is there already; or to the output, where the file is `-`.
  ///
  /// - Throws: ``CommandError``, or ``Declined``.
  func writeOut(_ text: String, to file: String, isConfirmed: Bool) throws {
    guard file != "-" else { return console.writeRaw(text) }
    try checkReplacing(file, isConfirmed: isConfirmed)
    try environment.files.write(text, file)
  }

  /// Asks before a file is replaced, and refuses a path that no file can be written to.
  ///
  /// - Throws: ``CommandError``, or ``Declined``.
  func checkReplacing(_ file: String, isConfirmed: Bool) throws {
    try checkOutput(file)
    switch environment.files.kind(file) {
    case .directory: throw FileError.isDirectory(path: file)
    // A pipe or `/dev/null` is written into, and nothing is lost.
    case .nothing, .other: return
    case .file:
      if isConfirmed { return }
      guard console.capabilities.isInteractive else { throw CommandError.fileExists(path: file) }
      try insist(
        on: "Replace \(file), which is there already?", orElse: "Nothing was written.")
    }
  }

  /// Refuses a path for something to be written where what is there is needed: the store, a draft, a
  /// recording, a bank in use, the configuration, or what the command reads from. Links are followed, and
  /// another name of the same file is that file.
  ///
  /// - Throws: ``CommandError/fileInUse(path:use:)``, before anything is opened for writing.
  func checkOutput(
    _ path: String, reading inputs: [String] = [], mayBeBank: Bool = false
  ) throws(CommandError) {
    let files = environment.files
    func refuse(_ use: FileUse) -> CommandError { .fileInUse(path: path, use: use) }
    if inputs.contains(where: { files.isSame(path, $0) }) { throw refuse(.input) }
    for ending in ["", "-wal", "-shm", "-journal"] where isAt(path, places.store + ending) {
      throw refuse(.store)
    }
    if files.isSame(path, places.configuration) { throw refuse(.configuration) }
    for (directory, use) in [(places.drafts, FileUse.draft), (places.recordings, .recording)]
    where files.isSame(path.parentDirectory, directory) || holds(directory, path) {
      throw refuse(use)
    }
    guard !mayBeBank, files.kind(path) == .file else { return }
    let banks = library.directories.flatMap { directory in
      ["", "/rubrics", "/interviewers"].map { directory + $0 }
    }
    if banks.contains(where: { holds($0, path) }) { throw refuse(.bank) }
  }

  /// Whether a path leads to another, or would once something were there.
  private func isAt(_ path: String, _ other: String) -> Bool {
    let files = environment.files
    return files.isSame(path, other)
      || path.lastPathPart == other.lastPathPart
        && files.isSame(path.parentDirectory, other.parentDirectory)
  }

  /// Whether one of a directory's files is the one at a path.
  private func holds(_ directory: String, _ path: String) -> Bool {
    let files = environment.files
    return files.kind(path) == .file
      && files.list(directory).contains { files.isSame(path, "\(directory)/\($0)") }
  }
}
