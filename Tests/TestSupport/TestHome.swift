import Foundation

/// A directory of a test's own, gone when the value is.
package final class TestHome: Sendable {
  /// The directory's path.
  package let path: String

  /// Makes a fresh directory.
  ///
  /// - Throws: what the file system says when it cannot.
  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "rehearse-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false).replacing(/\/$/, with: "")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in it.
  package func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file in it and returns its path.
  ///
  /// - Throws: what the file system says when it cannot.
  package func write(_ text: String, to name: String) throws -> String {
    let path = file(name)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }
}
