import Glibc
import InterviewCore

/// The file of the store and the directory around it, which only their owner may look into.
struct StoreFile {
  /// The path as errors name it.
  let path: String
  /// The path that a link leads to, which SQLite cannot take for a URI or a database in memory.
  let absolutePath: String

  init(path: String) {
    self.path = path
    absolutePath = Self.resolved(Self.absolute(path))
  }

  /// How long we wait for another process, in seconds.
  static let busyTimeoutSeconds = 5.0

  /// The directory in which the path lies by its name.
  var directory: String { Self.directory(of: Self.absolute(path)) }

  /// The directory in which the file itself lies, and SQLite's log beside it.
  private var home: String { Self.directory(of: absolutePath) }

  /// Whether nothing more can be written: the disk that holds the file has no room for so much as the
  /// smallest of SQLite's files, or the system lets no file of ours grow (`ulimit -f`).
  var isDiskFull: Bool {
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0,
      limit.rlim_cur < rlim_t(Int64.max)
    {
      return true
    }
    var room = statvfs()
    return statvfs(home, &room) == 0 && room.f_bavail * room.f_frsize < 1 << 16
  }

  /// Makes the directory (0700) where it is missing and the file (0600) with what a body fills another one
  /// with, whatever the umask, and takes the file from the eyes of others.
  ///
  /// SQLite gives its write-ahead log the mode of the file.
  func prepare(_ fill: (String) throws -> Void) throws {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Self.error(EINVAL, path) }
    guard let status = try status() else { return try create(fill) }
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
      // SQLite would make a new store of it, and delete the log beside it.
      let hasLog = try StoreFile(path: absolutePath + "-wal").status()?.st_size ?? 0 > 0
      throw StoreError.damaged(
        path: path,
        reason: "it is empty" + (hasLog ? ", and the log beside it is not" : ", and no store is"))
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

  /// Makes the file beside its place first: whoever finds one there finds all of it.
  private func create(_ fill: (String) throws -> Void) throws {
    try makeDirectory(directory)
    try locked {
      // Another process may have been faster.
      guard try status() == nil else { return }
      let beside = TemporaryFile(beside: absolutePath)
      do {
        try beside.create(for: path)
        try fill(beside.path)
        try StoreFile(path: beside.path).moveDurably(to: absolutePath, replacing: false)
      } catch {
        beside.remove()
        throw error
      }
    }
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

  /// Makes sure that a regular file stands there that is large enough for a database.
  func requireFile() throws {
    guard let status = try status() else { throw StoreError.missing(path: path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Self.error(EISDIR, path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size >= 512 else {
      throw StoreError.notADatabase(path: path)
    }
  }

  /// Gives the file another name, once its bytes are on disk, and makes that durable. Where a file has
  /// that name already, and is not to be replaced, this one goes instead.
  func moveDurably(to place: String, replacing: Bool = true) throws {
    let file = open(absolutePath, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw Self.error(errno, path) }
    let isSynced = fsync(file) == 0
    Glibc.close(file)
    guard isSynced else { throw Self.error(errno, place) }
    // Not every file system knows second names.
    if !replacing, link(absolutePath, place) == 0 || errno == EEXIST {
      unlink(absolutePath)
    } else {
      guard rename(absolutePath, place) == 0 else { throw Self.error(errno, place) }
    }
    StoreFile(path: place).syncDirectory()
  }

  /// Makes the entries of the directory around the file durable.
  func syncDirectory() {
    let handle = open(home, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
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
    let handle = open(home, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw Self.error(errno, home) }
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

  /// The names in a directory; none where it cannot be read.
  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  /// What a failure to reach or make a file means.
  static func error(_ code: Int32, _ path: String) -> StoreError {
    switch code {
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    default: .cannotCreate(path: path, reason: String(cString: strerror(code)))
    }
  }
}

extension StoreFile {
  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./" + path
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Where a link leads, whether or not something is there; the path itself where it is none.
  private static func resolved(_ path: String) -> String {
    var path = path
    // As many as the system itself follows.
    for _ in 0..<40 {
      guard let target = target(of: path) else { return path }
      path = target.hasPrefix("/") ? target : directory(of: path) + "/" + target
    }
    return path
  }

  private static func target(of path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
