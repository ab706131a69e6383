import Glibc

/// What a file that is to be played is, as far as its first bytes tell.
package enum PlayedFile: Equatable, Sendable {
  /// A recording of ours, of which any part can be made into a file.
  case recording(seconds: Double)
  /// Another WAV file.
  case sound
  /// A film, or sound that not every player knows.
  case film

  /// Looks at a file.
  ///
  /// - Throws: ``SoundError`` where it cannot be read.
  package init(_ path: String) throws(SoundError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SoundError(path: path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SoundError(path: path, errno) }
    var header = [UInt8](repeating: 0, count: WAVHeader.size)
    let count = pread(descriptor, &header, header.count, 0)
    if count == header.count, WAVHeader.isOurs(header) {
      let samples = max(0, Int(status.st_size) - WAVHeader.size) / WAVHeader.sampleBytes
      self = .recording(seconds: Double(samples) / Double(WAVHeader.rate))
    } else {
      let isWAV = header[..<4] == Self.riff[..<4] && header[8..<12] == Self.riff[8..<12]
      self = isWAV ? .sound : .film
    }
  }

  private static let riff = Array("RIFF    WAVE".utf8)
}
