import InterviewCore

/// An answer as a file in a directory of its own, which goes as a whole: editors put swap files, backups and histories
/// beside what they edit.
struct EditedAnswer {
  let files: FileClient
  let folder: String

  /// The most bytes that are read of what an editor left.
  private static let limit = 64 << 20

  /// The file that the editor opens.
  var path: String { "\(folder)/answer.txt" }

  /// Lays a text out for the editor. Of an edit that was broken off Vim's swap file stays, so that Vim can recover what
  /// is in it.
  ///
  /// - Throws: ``FileError``.
  func layOut(_ text: String) throws {
    try files.makeDirectory(folder)
    for name in leftovers where !isSwapFile(name) { try files.removeTree("\(folder)/\(name)") }
    // Untouched where it is the same: to an editor a newer file is one that somebody else has changed.
    guard saved != text else { return }
    try files.write(text.isEmpty ? "" : text + "\n", path)
  }

  /// What stands in the file, without line ends at its end; nil where it cannot be read.
  var saved: String? { text(of: path) }

  /// What an editor that was killed kept for itself, nano's emergency copy and Emacs' auto-save, else what it had
  /// saved; nil where there is nothing.
  var recovered: String? {
    let copies = ["#answer.txt#", "answer.txt.save"].compactMap { text(of: "\(folder)/\($0)") }
    return (copies + [saved].compactMap(\.self)).first { !$0.allSatisfy(\.isWhitespace) }
  }

  /// What lies beside the file, which is the editor's own.
  var leftovers: [String] { files.list(folder).filter { $0 != path.lastPathPart } }

  /// Whether Vim's swap file lies beside it, in which only Vim can read.
  var hasSwapFile: Bool { leftovers.contains(where: isSwapFile) }

  /// Forgets it, with everything beside it.
  func remove() { try? files.removeTree(folder) }

  /// nano's lock has the same name, and begins in the same way.
  private func isSwapFile(_ name: String) -> Bool {
    guard name.hasPrefix(".answer.txt.sw"),
      let bytes = try? files.read("\(folder)/\(name)", Self.limit)
    else { return false }
    return bytes.starts(with: "b0VIM".utf8)
  }

  private func text(of path: String) -> String? {
    guard let bytes = try? files.read(path, Self.limit) else { return nil }
    return Self.text(bytes)
  }

  /// The bytes of an edited file as an answer.
  private static func text(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
