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

  private static let lastBeat = Atomic<UInt64>(0)
  /// How far apart beats may be while the program runs.
  private static let betweenBeats: UInt64 = 1_000_000_000

  /// Runs something during which the clock stands still.
  static func pause(_ body: () -> Void) {
    let start = nanoseconds()
    body()
    stopped.wrappingAdd(nanoseconds() - start, ordering: .relaxed)
    beat()
  }

  /// Says that the program is running; to be called at least once a second while something is timed.
  static func beat() { lastBeat.store(nanoseconds(), ordering: .relaxed) }

  /// Takes out the time for which the program was stopped without having been told, by SIGSTOP or because
  /// it stood in the background: from the last beat on, of which one interval may have been lived through.
  static func continued() {
    let gap = nanoseconds() - lastBeat.load(ordering: .relaxed)
    if gap > betweenBeats * 3 / 2 {
      stopped.wrappingAdd(gap - betweenBeats / 2, ordering: .relaxed)
    }
    beat()
  }

  private static func nanoseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }
}
