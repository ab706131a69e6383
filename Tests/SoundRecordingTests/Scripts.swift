import Foundation
import Glibc
import TestSupport
import Testing

@testable import SoundRecording

extension TestHome {
  /// Writes a shell script and returns its path.
  func script(_ name: String, _ text: String) throws -> String {
    try write(text + "\n", to: name)
  }

  /// Writes samples that are all different, as a recorder would, and returns them.
  func samples(_ name: String, count: Int) throws -> [UInt8] {
    let bytes = (0..<count).flatMap { index in
      let value = UInt16(truncatingIfNeeded: index &* 7 &+ index / 5000)
      return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }
    try Data(bytes).write(to: URL(filePath: file(name)))
    return bytes
  }

  /// A file's bytes behind the header of a recording.
  func recorded(_ name: String) throws -> [UInt8] {
    let all = try [UInt8](Data(contentsOf: URL(filePath: file(name))))
    #expect(Array(all.prefix(44)) == WAVHeader.bytes(samples: all.count - 44))
    return Array(all.dropFirst(44))
  }
}

/// The words that run a script. It is not run by itself: a file that a child of another test still holds open for
/// writing cannot be.
func sh(_ script: String) -> [String] { ["/bin/sh", script] }

/// Waits until something is so, for ten seconds at most.
func wait(
  _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation, until holds: () -> Bool
) {
  let deadline = Moments.seconds() + 10
  while !holds() {
    guard Moments.seconds() < deadline else {
      Issue.record("waited in vain: \(what)", sourceLocation: sourceLocation)
      return
    }
    _ = poll(nil, 0, 5)
  }
}

/// Whether there is such a process, and it is not a dead one that nobody waited for.
func isAlive(_ process: Int32) -> Bool {
  guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
    return false
  }
  return !(status.split(separator: ")").last ?? "").hasPrefix(" Z")
}
