import CReadline
import Glibc
import Synchronization

/// A clock for how long things take: it never jumps, and stands still while the program is stopped.
package enum SteadyClock {
  private static let stopped = Atomic<UInt64>(0)

  /// Seconds since some moment before the program started, without those it was stopped by Ctrl-Z.
  package static func seconds() -> Double {
    Double(nanoseconds() - stopped.load(ordering: .relaxed)) / 1e9
  }

  /// Runs something during which the clock stands still.
  static func pause(_ body: () -> Void) {
    let start = nanoseconds()
    body()
    stopped.wrappingAdd(nanoseconds() - start, ordering: .relaxed)
  }

  private static func nanoseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }
}
