import Glibc

/// A pipe whose ends no other child inherits.
struct SoundPipe {
  /// As much as an unprivileged process may have: half a minute of sound, so that a prompt that was stopped
  /// loses nothing at once.
  private static let room: Int32 = 1 << 20
  /// F_SETPIPE_SZ of Linux, which Glibc's module leaves out.
  private static let setSize: Int32 = 1031

  let reading: Int32
  let writing: Int32

  init() throws(SoundError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw .cannotStart(program: "pipe", reason: String(cString: strerror(errno)))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Makes room for half a minute; with less it works all the same.
  func enlarge() { _ = fcntl(writing, Self.setSize, Self.room) }
}
