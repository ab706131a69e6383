import Foundation
import Glibc

/// Where the programs are that we measure, and where we may put files.
struct Workshop {
  /// Our program, built for release.
  let rehearse: String
  /// The directory for what is made, on the disk that is measured, kept from run to run.
  let folder: String

  /// A row could not be measured.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Finds our program beside this one.
  ///
  /// - Throws: `Failure` where it is not there.
  init() throws {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    rehearse = products.appending(path: "rehearse").path(percentEncoded: false)
    folder = products.deletingLastPathComponent().appending(path: "bench")
      .path(percentEncoded: false)
    guard access(rehearse, X_OK) == 0 else {
      throw Failure(description: "there is no \(rehearse): run `make bench`")
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// The path of a program on the PATH.
  ///
  /// - Throws: `Failure` where there is none.
  static func program(_ name: String) throws -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let found = paths.first(where: { access($0, X_OK) == 0 }) else {
      throw Failure(description: "there is no \(name) on the PATH")
    }
    return found
  }

  /// The path of a file or directory among what is made.
  func path(_ name: String) -> String { folder + "/" + name }

  /// An empty directory that nobody else may look into, as `data check` wants it.
  ///
  /// - Throws: what the file system says.
  func emptyFolder(_ name: String) throws -> String {
    try? FileManager.default.removeItem(atPath: path(name))
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    return path(name)
  }

  /// Writes a file there, and returns its path.
  ///
  /// - Throws: what the file system says.
  @discardableResult func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }
}
