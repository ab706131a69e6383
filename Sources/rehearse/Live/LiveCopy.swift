import Glibc
import RehearseApp

/// Copies a file's bytes into a new one that its owner alone can read; a copy that breaks off leaves none.
func copyFile(_ path: String, to copy: String) throws {
  let source = open(path, O_RDONLY | O_CLOEXEC)
  guard source >= 0 else { throw FileError(reading: path) }
  defer { close(source) }
  let target = open(copy, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
  guard target >= 0 else { throw FileError(writing: copy) }
  defer { close(target) }
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  do {
    while true {
      let count = read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(reading: path) }
      if count == 0 { break }
      try writeAll(Array(buffer[..<count]), to: target, copy)
    }
    guard fsync(target) == 0 else { throw FileError(writing: copy) }
  } catch {
    unlink(copy)
    throw error
  }
}
