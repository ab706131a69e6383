import Glibc
import LineEditing
import RehearseApp

extension FileClient {
  /// The real disk.
  static let live = FileClient(
    read: { path, limit in try readFile(path, limit: limit) },
    write: { text, path in try writeFile(path) { try $0(text) } },
    writeParts: { path, body in try writeFile(path, body) },
    append: { text, path, isDurable in try appendToFile(text, path, isDurable) },
    readLines: { path, limit, take in try LineReader(path, limit: limit).readAll(take) },
    remove: { path in
      guard unlink(path) == 0 || errno == ENOENT else { throw FileError(writing: path) }
    },
    removeTree: { path in try removeAll(path) },
    list: { path in names(in: path).sorted() },
    kind: { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return .nothing }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .directory
      default: return .other
      }
    },
    isSame: { path, other in
      var (one, two) = (stat(), stat())
      return stat(path, &one) == 0 && stat(other, &two) == 0
        && one.st_dev == two.st_dev && one.st_ino == two.st_ino
    },
    makeDirectory: { path in try makePrivateDirectory(path) },
    size: { path in
      var status = stat()
      return stat(path, &status) == 0 ? Int(status.st_size) : nil
    },
    copy: { path, copy in try copyFile(path, to: copy) },
    room: { path in
      var status = statvfs()
      guard statvfs(path, &status) == 0 else { return nil }
      return Int(status.f_bavail) * Int(status.f_frsize)
    },
    alone: { directory, body in try runAlone(in: directory, body) })
}

/// Runs a body while no other process of ours runs one for the same directory, which takes a few milliseconds. After
/// five seconds, or where the file system knows no such lock, it is run all the same.
private func runAlone(in directory: String, _ body: () throws -> Void) throws {
  let handle = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  defer { if handle >= 0 { close(handle) } }
  var triesLeft = 500
  while flock(handle, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK, triesLeft > 0 {
    triesLeft -= 1
    usleep(10_000)
  }
  try body()
}

private func names(in path: String) -> [String] {
  guard let directory = opendir(path) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) { names.append(entry.name) }
  return names.filter { $0 != "." && $0 != ".." }
}

private func readFile(_ path: String, limit: Int) throws -> [UInt8] {
  // Opened without blocking: a named pipe in the place of a file must not hang the program.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw FileError(reading: path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw FileError(reading: path) }
  if status.st_mode & S_IFMT == S_IFDIR { throw FileError.isDirectory(path: path) }
  if status.st_size > limit { throw FileError.tooLarge(path: path, limit: limit) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(min(limit, max(0, Int(status.st_size))))
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    // A pipe that somebody is about to write into, such as the shell's `<(command)`.
    if count < 0, errno == EAGAIN, hasInput(descriptor) { continue }
    guard count >= 0 else { throw FileError(reading: path) }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
    if bytes.count > limit { throw FileError.tooLarge(path: path, limit: limit) }
  }
}

/// Waits for a pipe to be written into or closed; false where neither happens in half a minute.
private func hasInput(_ descriptor: Int32) -> Bool {
  var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&source, 1, 30_000) > 0
}

/// Writes beside the file and renames, so that a full disk never leaves half a file.
///
/// A link is followed, and what is no file (`/dev/null`, a pipe) is written into: a new file in its place
/// would take it from everybody else.
private func writeFile(
  _ path: String, _ body: ((String) throws -> Void) throws -> Void
) throws {
  let path = resolved(path)
  var status = stat()
  let isThere = stat(path, &status) == 0
  if isThere, access(path, W_OK) != 0 { throw FileError(writing: path) }
  if isThere, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(writing: path) }
    defer { close(descriptor) }
    // Whoever reads may take their time, and Ctrl-C is held back meanwhile.
    _ = fcntl(descriptor, F_SETFL, O_WRONLY | O_NONBLOCK)
    return try body { try writeAll(Array($0.utf8), to: descriptor, path) }
  }
  let beside = "\(path).\(getpid()).tmp"
  // Without a name until it is whole, where the file system can do that: a kill leaves nothing.
  let unnamed =
    access(openFiles, X_OK) == 0
    ? open(path.directory, O_WRONLY | O_CLOEXEC | openWithoutName, 0o600) : -1
  let descriptor =
    unnamed >= 0
    ? unnamed : open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
  guard descriptor >= 0 else { throw FileError(writing: path) }
  do {
    defer { close(descriptor) }
    try body { try writeAll(Array($0.utf8), to: descriptor, path) }
    guard fsync(descriptor) == 0 else { throw FileError(writing: path) }
    if unnamed >= 0 {
      unlink(beside)
      let open = "\(openFiles)/\(unnamed)"
      guard linkat(AT_FDCWD, open, AT_FDCWD, beside, AT_SYMLINK_FOLLOW) == 0 else {
        throw FileError(writing: path)
      }
    }
  } catch {
    unlink(beside)
    throw error
  }
  guard rename(beside, path) == 0 else {
    let error = FileError(writing: path)
    unlink(beside)
    throw error
  }
}

private func appendToFile(_ text: String, _ path: String, _ isDurable: Bool) throws {
  let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
  guard descriptor >= 0 else { throw FileError(writing: path) }
  defer { close(descriptor) }
  try writeAll(Array(text.utf8), to: descriptor, path)
  guard !isDurable || fdatasync(descriptor) == 0 else { throw FileError(writing: path) }
}

/// Removes a file, or a directory with what is in it, following no link.
private func removeAll(_ path: String) throws {
  if unlink(path) == 0 || errno == ENOENT { return }
  // What unlink(2) says of a directory differs from system to system.
  let reason = FileError(writing: path)
  var status = stat()
  guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw reason }
  for name in names(in: path) { try removeAll("\(path)/\(name)") }
  guard rmdir(path) == 0 || errno == ENOENT else { throw FileError(writing: path) }
}

/// Where the system lists what this program has open; by it a file without a name gets one.
private let openFiles = "/proc/self/fd"

/// `O_TMPFILE`, which the C module does not hand on.
private let openWithoutName: Int32 = 0o20_200_000

extension String {
  /// The directory that holds a path.
  fileprivate var directory: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}

/// The path that a link leads to, be something there or not; the path itself where it is none.
private func resolved(_ path: String) -> String {
  if let real = realpath(path, nil) {
    defer { free(real) }
    return String(cString: real)
  }
  var path = path
  // As many links as the system follows.
  for _ in 0..<40 {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(path, &target, target.count)
    guard length > 0 else { break }
    let link = String(decoding: target[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = link.hasPrefix("/") ? link : "\(path.directory)/\(link)"
  }
  return path
}

func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count < 0, errno == EAGAIN {
      guard MainActor.assumeIsolated({ waitToWrite(to: descriptor) }) else {
        throw FileError.cannotWrite(path: path, reason: String(cString: strerror(EINTR)))
      }
      continue
    }
    guard count > 0 else { throw FileError(writing: path) }
    rest = rest.dropFirst(count)
  }
}

private func makePrivateDirectory(_ path: String) throws {
  guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
  guard errno == ENOENT, let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex
  else { throw FileError(writing: path) }
  try makePrivateDirectory(String(path[..<slash]))
  guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileError(writing: path) }
}

extension FileError {
  /// What `errno` says of a file that was to be read.
  init(reading path: String) {
    switch errno {
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EACCES, EPERM: self = .notPermitted(path: path)
    case EISDIR: self = .isDirectory(path: path)
    case let number: self = .cannotRead(path: path, reason: String(cString: strerror(number)))
    }
  }

  /// What `errno` says of a file that was to be written.
  init(writing path: String) {
    switch errno {
    case EACCES, EPERM: self = .notPermitted(path: path)
    // A limit on the size of files is as good as a full disk.
    case EFBIG: self = .cannotWrite(path: path, reason: String(cString: strerror(ENOSPC)))
    case let number: self = .cannotWrite(path: path, reason: String(cString: strerror(number)))
    }
  }
}

extension UnsafeMutablePointer<dirent> {
  fileprivate var name: String {
    withUnsafePointer(to: &pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }
}
