import Synchronization

/// Whether something has gone wrong yet.
final class Failure: Sendable {
  private let flag = Mutex(false)

  var hasHappened: Bool {
    get { flag.withLock { $0 } }
    set { flag.withLock { $0 = newValue } }
  }
}
