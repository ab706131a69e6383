import Glibc
import InterviewCore

/// The file of the store and the directory around it, which only their owner may look into.
struct StoreFile {
  let path: String

  /// How long we wait for another process, in seconds.
  static let busyTimeoutSeconds = 5.0

  /// A path that SQLite cannot take for a URI or a database in memory.
  var absolutePath: String { path.hasPrefix("/") ? path : "./" + path }

  var directory: String {
    guard let slash = absolutePath.lastIndex(of: "/") else { return "." }
    return slash == absolutePath.startIndex ? "/" : String(absolutePath[..<slash])
  }

  /// Whether the disk that holds the file has no room for so much as the smallest of SQLite's files.
  var isDiskFull: Bool {
    var room = statvfs()
    return statvfs(directory, &room) == 0 && room.f_bavail * room.f_frsize < 1 << 16
  }

  /// Makes the directory (0700) and the file (0600) where they are missing, whatever the umask, and
  /// takes the file from the eyes of others.
  ///
  /// SQLite gives its write-ahead log the mode of the file.
  func prepare() throws {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Self.error(EINVAL, path) }
    guard let status = try status() else { return try create() }
    try requireStore(status)
    // SQLite would fall back to reading only, and fail when there is an answer to keep.
    guard access(absolutePath, R_OK | W_OK) == 0 else { throw Self.error(errno, path) }
    if status.st_mode & 0o077 != 0 { try closeToOthers(status.st_mode) }
  }

  /// Makes sure that what stands there may be a store, as far as can be told without opening it.
  func requireStore() throws {
    if let status = try status() { try requireStore(status) }
  }

  private func requireStore(_ status: stat) throws {
    switch status.st_mode & S_IFMT {
    // SQLite would take a file below its smallest page for an empty one, and write over it.
    case S_IFREG where status.st_size >= 512: break
    case S_IFREG where status.st_size == 0:
      // SQLite would take the log for one of a store that was deleted, and delete it too.
      if try StoreFile(path: path + "-wal").status()?.st_size ?? 0 > 0 {
        throw StoreError.damaged(path: path, reason: "it is empty, and the log beside it is not")
      }
    default: throw StoreError.notADatabase(path: path)
    }
  }

  /// What the system knows of the file, or nil where there is no file.
  private func status() throws -> stat? {
    var status = stat()
    if stat(absolutePath, &status) == 0 { return status }
    guard errno == ENOENT else { throw Self.error(errno, path) }
    return nil
  }

  private func create() throws {
    try makeDirectory(directory)
    let file = open(absolutePath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      // Another process was faster, or a link leads to a file that SQLite is going to make.
      if errno == EEXIST { return }
      throw Self.error(errno, path)
    }
    defer { Glibc.close(file) }
    guard fchmod(file, 0o600) == 0 else { throw Self.error(errno, path) }
  }

  func makeDirectory(_ path: String) throws {
    guard access(path, F_OK) != 0 else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeDirectory(String(path[..<slash]))
    }
    if mkdir(path, 0o700) == 0 {
      guard chmod(path, 0o700) == 0 else { throw Self.error(errno, path) }
    } else if errno != EEXIST {
      throw Self.error(errno, path)
    }
  }

  /// Makes an empty file that nobody else can look into, in place of one that a kill left there.
  func createAlone() throws {
    unlink(absolutePath)
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = open(absolutePath, flags, 0o600)
    guard file >= 0 else { throw Self.error(errno, path) }
    Glibc.close(file)
  }

  /// Makes sure that a regular file stands there that is large enough for a database.
  func requireFile() throws {
    guard let status = try status() else { throw StoreError.missing(path: path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Self.error(EISDIR, path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size >= 512 else {
      throw StoreError.notADatabase(path: path)
    }
  }

  /// Gives the file another name, once its bytes are on disk, and makes that durable.
  func moveDurably(to place: String) throws {
    let file = open(absolutePath, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw Self.error(errno, path) }
    let isSynced = fsync(file) == 0
    Glibc.close(file)
    guard isSynced, rename(absolutePath, place) == 0 else { throw Self.error(errno, place) }
    StoreFile(path: place).syncDirectory()
  }

  /// Makes the entries of the directory around the file durable.
  func syncDirectory() {
    let handle = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    Glibc.close(handle)
  }

  /// Takes the file that SQLite has made in our place, behind a link, from the eyes of others.
  func closeToOthers() throws {
    guard let mode = try status()?.st_mode, mode & 0o077 != 0 else { return }
    try closeToOthers(mode)
  }

  private func closeToOthers(_ mode: mode_t) throws {
    guard chmod(absolutePath, mode & 0o700) == 0 else { throw Self.error(errno, path) }
    for suffix in ["-wal", "-shm"] where access(absolutePath + suffix, F_OK) == 0 {
      guard chmod(absolutePath + suffix, mode & 0o700) == 0 else { throw Self.error(errno, path) }
    }
  }

  /// Runs a body while no other process of ours runs one on a store in this directory, then makes
  /// the directory's entries durable.
  func locked(_ body: () throws -> Void) throws {
    let handle = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw Self.error(errno, directory) }
    defer { Glibc.close(handle) }
    var triesLeft = Int(Self.busyTimeoutSeconds * 100)
    while flock(handle, LOCK_EX | LOCK_NB) != 0 {
      // Where the file system knows no such lock, SQLite's own must do.
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      guard triesLeft > 0 else { throw StoreError.locked(path: path) }
      triesLeft -= 1
      usleep(10_000)
    }
    try body()
    fsync(handle)
  }

  /// What a failure to reach or make a file means.
  static func error(_ code: Int32, _ path: String) -> StoreError {
    switch code {
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    default: .cannotCreate(path: path, reason: String(cString: strerror(code)))
    }
  }
}
