package import Foundation

/// Where tests keep their files.
package enum TestPlace {
  /// `TMPDIR` where it is set, else in memory where there is room and programs can lie, else where temporary files
  /// lie.
  ///
  /// On a disk every store waits for it several times, hundreds of stores in a run; what a killed program leaves
  /// in its files is the same.
  package static let directory: URL = {
    let given = ProcessInfo.processInfo.environment["TMPDIR"]
    return given == nil && isRoomy(inMemory) ? inMemory : FileManager.default.temporaryDirectory
  }()

  private static let inMemory = URL(filePath: "/dev/shm", directoryHint: .isDirectory)

  /// Whether a gigabyte is free, and what is written may be run: containers often have neither.
  private static func isRoomy(_ place: URL) -> Bool {
    var about = statvfs()
    let path = place.path(percentEncoded: false)
    guard statvfs(path, &about) == 0, access(path, W_OK) == 0 else { return false }
    let free = UInt64(about.f_bavail) * UInt64(about.f_frsize)
    return free > 1 << 30 && about.f_flag & runsNothing == 0
  }

  /// `ST_NOEXEC` of statvfs(3), which Swift does not see.
  private static let runsNothing: UInt = 8
}
