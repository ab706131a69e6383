import Dispatch
import Glibc
import Synchronization

/// Works something out on a thread of its own; what is returned waits for it.
///
/// The thread is made for it: the first of a dispatch queue makes others and takes half a millisecond, which a short
/// command would feel. Where there can be none it is worked out when it is asked for.
func beside(_ work: @escaping @Sendable () -> any Sendable) -> @Sendable () -> any Sendable {
  let errand = Errand(work)
  guard errand.begin() else { return work }
  return { errand.value() }
}

/// What a thread does, and what came of it.
private final class Errand: Sendable {
  private let work: @Sendable () -> any Sendable
  private let result = Mutex<(any Sendable)?>(nil)
  private let done = DispatchGroup()

  init(_ work: @escaping @Sendable () -> any Sendable) { self.work = work }

  /// Whether there is a thread that does it.
  func begin() -> Bool {
    let handed = Unmanaged.passRetained(self)
    var thread = pthread_t()
    done.enter()
    let failure = pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { Unmanaged<Errand>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, handed.toOpaque())
    if failure == 0 { return pthread_detach(thread) == 0 }
    done.leave()
    handed.release()
    return false
  }

  private func run() {
    let found = work()
    result.withLock { $0 = found }
    done.leave()
  }

  /// Waits for what comes of it.
  func value() -> any Sendable {
    done.wait()
    return result.withLock(\.self) ?? work()
  }
}
