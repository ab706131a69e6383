import Glibc
import RehearseApp

/// Reads a file line by line, and holds no more of it than one line.
struct LineReader {
  private let path: String
  private let limit: Int

  init(_ path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// Hands over each line with its number, from 1.
  ///
  /// - Throws: ``RehearseApp/FileError``, or what `take` throws.
  func readAll(_ take: (Int, [UInt8]) throws -> Void) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(reading: path) }
    defer { close(descriptor) }
    var line: [UInt8] = []
    var number = 1
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while case let count = try fill(&buffer, from: descriptor), count > 0 {
      var rest = buffer[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        line += rest[..<end]
        try check(line)
        try take(number, line)
        line.removeAll(keepingCapacity: true)
        number += 1
        rest = rest[(end + 1)...]
      }
      line += rest
      try check(line)
    }
    if !line.isEmpty { try take(number, line) }
  }

  private func fill(_ buffer: inout [UInt8], from descriptor: Int32) throws -> Int {
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 { return count }
      if errno == EISDIR { throw FileError.isDirectory(path: path) }
      guard errno == EINTR else { throw FileError(reading: path) }
    }
  }

  private func check(_ line: [UInt8]) throws {
    if line.count > limit { throw FileError.tooLarge(path: path, limit: limit) }
  }
}
