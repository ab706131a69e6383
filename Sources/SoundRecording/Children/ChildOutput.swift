import Glibc

/// What a program writes, for as long as it has.
package enum ChildOutput {
  /// The output of a program, of so many bytes at most, and how it ended; nil where it cannot be started, writes more or
  /// takes longer.
  package static func read(
    _ words: [String], limit: Int, seconds: Double, isCancelled: () -> Bool = { false }
  ) -> (output: [UInt8], end: Child.End)? {
    guard let pipe = try? SoundPipe() else { return nil }
    defer { close(pipe.reading) }
    let started = try? Child(words, output: pipe.writing)
    close(pipe.writing)
    guard let child = started else { return nil }
    let deadline = Moments.seconds() + seconds
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let left = deadline - Moments.seconds()
      guard left > 0, output.count <= limit, !isCancelled() else {
        child.stop()
        return nil
      }
      var source = pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, Int32(min(0.1, left) * 1000) + 1) > 0 else { continue }
      let count = Glibc.read(pipe.reading, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    while child.end == nil, Moments.seconds() < deadline { Moments.rest(0.005) }
    child.stop()
    return child.end.map { (output, $0) }
  }
}
