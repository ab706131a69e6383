import Foundation
import InterviewCore

/// Unfinished answers, a file a session, so that not even a lost machine takes a finished line along.
struct Drafts {
  let files: FileClient
  let directory: String

  /// The draft of a session; nil where there is none that can be read.
  func draft(of session: UUID) -> Draft? {
    guard let bytes = try? files.read(path(session), 64 << 20) else { return nil }
    return try? JSONDecoder().decode(Draft.self, from: Data(bytes))
  }

  /// Keeps a draft in place of the one before.
  ///
  /// - Throws: ``FileError``.
  func keep(_ draft: Draft, of session: UUID) throws {
    try files.makeDirectory(directory)
    let text = String(decoding: try JSONEncoder().encode(draft), as: UTF8.self)
    try files.write(text, path(session))
  }

  /// Forgets the draft of a session, and what a kill may have left of one that was being written.
  ///
  /// - Throws: ``FileError``.
  func remove(of session: UUID) throws {
    for name in files.list(directory) where name.hasPrefix(session.uuidString) {
      try files.remove("\(directory)/\(name)")
    }
  }

  private func path(_ session: UUID) -> String { "\(directory)/\(session.uuidString).json" }
}
