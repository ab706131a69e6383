import Glibc

/// Writes a WAV that is whole after every second: the samples are on disk before the header tells of them, so
/// that it never promises what is not there.
///
/// What a crash leaves is one second short at most for players, and for ``WAVMending`` nothing.
package final class WAVFileWriter {
  private let path: String
  private let descriptor: Int32
  private var told = 0

  /// How many bytes of samples were taken, an even number of them once it is finished.
  package private(set) var byteCount = 0

  /// Makes the file, readable by its owner alone; an existing one is not touched.
  ///
  /// - Throws: ``SoundError/cannotUse(path:reason:)`` or ``SoundError/diskFull(path:)``.
  package init(path: String) throws(SoundError) {
    self.path = path
    descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SoundError(path: path, errno) }
    do {
      try write(WAVHeader.bytes(samples: 0), at: 0)
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
  }

  /// How long it is so far.
  package var seconds: Double {
    Double(byteCount / WAVHeader.sampleBytes) / Double(WAVHeader.rate)
  }

  /// Appends bytes, which need not be whole samples.
  ///
  /// - Throws: ``SoundError``; what was written before is kept, and it can be finished.
  package func append(_ bytes: ArraySlice<UInt8>) throws(SoundError) {
    let start = byteCount
    try write(Array(bytes), at: WAVHeader.size + start) { byteCount = start + $0 }
    if byteCount - told >= WAVHeader.sampleBytes * WAVHeader.rate { try tell() }
  }

  /// Brings the header up to what is there, cuts half a sample off, and closes the file.
  ///
  /// - Throws: ``SoundError``; the samples are on disk all the same, as far as they were written.
  package func finish() throws(SoundError) {
    defer { close(descriptor) }
    byteCount -= byteCount % WAVHeader.sampleBytes
    // Without what lies behind, the file is what its header says.
    ftruncate(descriptor, off_t(WAVHeader.size + byteCount))
    try tell()
    guard fsync(descriptor) == 0 else { throw SoundError(path: path, errno) }
  }

  private func tell() throws(SoundError) {
    guard fdatasync(descriptor) == 0 else { throw SoundError(path: path, errno) }
    try write(WAVHeader.bytes(samples: byteCount - byteCount % WAVHeader.sampleBytes), at: 0)
    told = byteCount
  }

  /// Writes all of the bytes, and says after each part how many that makes: a full disk keeps what it took.
  private func write(
    _ bytes: [UInt8], at offset: Int, _ progress: (Int) -> Void = { _ in }
  ) throws(SoundError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        all.baseAddress.map {
          pwrite(descriptor, $0 + done, bytes.count - done, off_t(offset + done))
        } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SoundError(path: path, errno) }
      done += count
      progress(done)
    }
  }
}
