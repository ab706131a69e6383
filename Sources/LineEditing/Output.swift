import Glibc

/// Writes all of a text, however often the system takes only part of it.
///
/// Returns the system's error number where that cannot be done.
@discardableResult package func writeAll(_ text: String, to file: Int32) -> Int32? {
  var text = text
  return text.withUTF8 { writeAll($0, to: file) }
}

/// As the other, bytes.
@discardableResult func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32? {
  bytes.withUnsafeBufferPointer { writeAll($0, to: file) }
}

private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Int32? {
  var written = 0
  while let start = bytes.baseAddress, written < bytes.count {
    let count = Glibc.write(file, start + written, bytes.count - written)
    if count >= 0 {
      written += count
    } else if errno == EAGAIN {
      var writable = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&writable, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}
