package import Foundation

/// A disk that is full for one program: no file of its own can grow, or be written anew.
package struct FullDisk {
  /// What a shell is to do first, so that the program is refused a write rather than ended by a signal.
  package static let readiness = "trap '' XFSZ"

  private let process: pid_t

  /// Fills the disk for a process, which a shell has to have made ready.
  ///
  /// - Throws: what the system says when it cannot.
  package init(for process: pid_t) throws {
    self.process = process
    try limit("0:unlimited")
  }

  /// Makes room again.
  ///
  /// - Throws: what the system says when it cannot.
  package func free() throws { try limit("unlimited:unlimited") }

  // prlimit(2) itself is not to be had in Swift.
  private func limit(_ bytes: String) throws {
    let command = try Process.run(
      URL(filePath: "/usr/bin/prlimit"),
      arguments: ["--pid", String(process), "--fsize=" + bytes])
    command.waitUntilExit()
    guard command.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
  }
}
