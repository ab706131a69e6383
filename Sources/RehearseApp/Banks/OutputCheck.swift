extension App {
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
