import Dispatch
import Glibc
import Synchronization

/// Something that is done on another thread.
///
/// The thread is made for it: the first of a queue's takes half a millisecond, which a short command would feel.
package final class Aside<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
  private let done = DispatchGroup()

  /// Begins with it.
  package init(_ body: @escaping @Sendable () throws -> Value) {
    done.enter()
    Work { [self] in
      let found = Result { try body() }
      result.withLock { $0 = found }
      done.leave()
    }.begin()
  }

  /// Waits for so many seconds at most, and tells whether it is done.
  package func isDone(within seconds: Double) -> Bool {
    done.wait(timeout: .now() + seconds) == .success
  }

  /// Waits for what comes of it.
  ///
  /// - Throws: What it threw.
  package func value() throws -> Value {
    done.wait()
    return try result.withLock(\.self).get()
  }
}

/// What a thread does, in a form that can be handed to it.
private final class Work: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Does it on a thread of its own; where there can be none, on this one.
  func begin() {
    let handed = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body() }
        return nil
      }, handed.toOpaque())
    guard failure == 0 else { return handed.takeRetainedValue().body() }
    pthread_detach(thread)
  }
}
