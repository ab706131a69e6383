import Glibc

/// Mends what a crash left of a recording.
package enum WAVMending {
  /// Makes the header of a recording of ours tell of everything that is in the file, and cuts half a sample off;
  /// returns how long it is, in seconds. A file that is whole stays as it is.
  ///
  /// - Throws: ``SoundError/notOurs(path:)`` for any other file, which is not touched, or
  ///   ``SoundError/cannotUse(path:reason:)``.
  @discardableResult package static func mend(_ path: String) throws(SoundError) -> Double {
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw SoundError(path: path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SoundError(path: path, errno) }
    var header = [UInt8](repeating: 0, count: WAVHeader.size)
    guard status.st_mode & S_IFMT == S_IFREG,
      pread(descriptor, &header, header.count, 0) == header.count, WAVHeader.isOurs(header)
    else { throw .notOurs(path: path) }
    let length = Int(status.st_size) - WAVHeader.size
    let bytes = length - length % WAVHeader.sampleBytes
    let wanted = WAVHeader.bytes(samples: bytes)
    if wanted != header || bytes != length {
      guard ftruncate(descriptor, off_t(WAVHeader.size + bytes)) == 0,
        pwrite(descriptor, wanted, wanted.count, 0) == wanted.count, fsync(descriptor) == 0
      else { throw SoundError(path: path, errno) }
    }
    return Double(bytes / WAVHeader.sampleBytes) / Double(WAVHeader.rate)
  }
}
