import Glibc

/// The rest of a recording from some moment on, as a file of its own: every player can begin at the beginning.
struct WAVExcerpt {
  /// Copies what lies behind a moment, in seconds, into a new file beside the recordings that its owner alone can
  /// read.
  static func write(_ path: String, from seconds: Double, to excerpt: String) throws(SoundError) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw SoundError(path: path, errno) }
    defer { close(source) }
    var at = off_t(WAVHeader.size + Int(seconds * Double(WAVHeader.rate)) * WAVHeader.sampleBytes)
    let writer = try WAVFileWriter(path: excerpt)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    do throws(SoundError) {
      while true {
        let count = pread(source, &buffer, buffer.count, at)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw SoundError(path: path, errno) }
        if count == 0 { break }
        try writer.append(buffer[..<count])
        at += off_t(count)
      }
      try writer.finish()
    } catch {
      unlink(excerpt)
      throw error
    }
  }
}
