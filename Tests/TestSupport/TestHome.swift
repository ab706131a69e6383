import Foundation
import Synchronization

/// A directory of a test's own, gone when the value is.
package final class TestHome: Sendable {
  /// The directory's path.
  package let path: String

  /// Makes a fresh directory.
  ///
  /// - Throws: what the file system says when it cannot.
  package init() throws {
    // Short: what says where something lies is told in lines of 80 columns.
    let url = TestPlace.directory
      .appending(path: "rehearse-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false).replacing(/\/$/, with: "")
  }

  /// Makes a directory that holds all that another one does.
  ///
  /// - Throws: what the file system says when it cannot.
  package convenience init(copyOf other: TestHome) throws {
    try self.init()
    for name in try FileManager.default.contentsOfDirectory(atPath: other.path) {
      try FileManager.default.copyItem(atPath: other.file(name), toPath: file(name))
    }
  }

  deinit { remove() }

  /// Keeps it until the tests end: a constant that holds one is never freed.
  package func keptUntilTheEnd() -> TestHome {
    _ = Self.removesThemAtExit
    Self.kept.withLock { $0.append(self) }
    return self
  }

  private static let kept = Mutex<[TestHome]>([])
  private static let removesThemAtExit = atexit {
    // A constant holds them as well, so they are not gone with the list.
    TestHome.kept.withLock { for home in $0 { home.remove() } }
  }

  private func remove() { try? FileManager.default.removeItem(atPath: path) }

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
