import Glibc

/// A file that is made beside the place it is going to have. Its name tells which process makes it, so that
/// what a kill leaves is known for what it is.
struct TemporaryFile {
  let path: String

  /// What SQLite makes beside it.
  private static let companions = ["-journal", "-wal", "-shm"]

  init(beside place: String) { path = "\(place).\(getpid()).tmp" }

  /// Makes it empty, and so that nobody else can look into it; errors name the file it is for.
  func create(for place: String) throws {
    remove()
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = open(path, flags, 0o600)
    guard file >= 0 else { throw StoreFile.error(errno, place) }
    defer { close(file) }
    guard fchmod(file, 0o600) == 0 else { throw StoreFile.error(errno, place) }
  }

  /// Removes it, and what is beside it.
  func remove() { Self.remove(path) }

  static func remove(_ path: String) {
    for suffix in [""] + companions { unlink(path + suffix) }
  }

  // MARK: What kills left

  /// Removes what processes that are gone have left in a directory.
  static func clear(_ directory: String) {
    for name in StoreFile.names(in: directory) where isLeft(name) { unlink("\(directory)/\(name)") }
  }

  /// Whether a name is one of ours whose process is gone, or one of SQLite's, which takes the names of such
  /// files away as soon as it has opened them.
  private static func isLeft(_ name: String) -> Bool {
    if name.hasPrefix("etilqs_") { return true }
    let suffix = companions.first { name.hasSuffix($0) } ?? ""
    let parts = name.dropLast(suffix.count).split(separator: ".")
    guard parts.count > 2, parts.last == "tmp", let process = pid_t(parts[parts.count - 2]),
      process > 0
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
