import CProcess
import Dispatch
import Glibc
import RehearseApp
import Synchronization

/// Works something out on a thread of its own.
///
/// The thread is made for it: the first of a dispatch queue makes others and takes half a millisecond, which a short
/// command would feel. Where there can be none it is worked out when it is asked for.
func beside(_ work: @escaping @Sendable () -> any Sendable) -> Beside {
  let errand = Errand(work)
  guard errand.begin() else { return Beside(descriptor: nil, value: work) }
  return Beside(descriptor: errand.descriptor) { errand.value() }
}

/// What a thread does, and what came of it.
private final class Errand: Sendable {
  private let work: @Sendable () -> any Sendable
  private let result = Mutex<(any Sendable)?>(nil)
  private let done = DispatchGroup()
  /// Becomes readable when it is done; -1 where the system has none to give.
  private let event = eventfd(0, Int32(EFD_CLOEXEC))

  deinit { if event >= 0 { close(event) } }

  /// The same, nil where there is none.
  var descriptor: Int32? { event >= 0 ? event : nil }

  init(_ work: @escaping @Sendable () -> any Sendable) { self.work = work }

  /// Whether there is a thread that does it.
  func begin() -> Bool {
    let handed = Unmanaged.passRetained(self)
    var thread = pthread_t()
    done.enter()
    // Signals are for the main thread, which may hold them back; but for those of its own faults.
    var (others, before) = (sigset_t(), sigset_t())
    sigfillset(&others)
    for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] { sigdelset(&others, fault) }
    pthread_sigmask(SIG_SETMASK, &others, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
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
    eventfd_write(event, 1)
  }

  /// Waits for what comes of it.
  func value() -> any Sendable {
    done.wait()
    return result.withLock(\.self) ?? work()
  }
}
