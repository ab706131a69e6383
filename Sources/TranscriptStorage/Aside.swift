import Dispatch
import Synchronization

/// Something that is done on another thread.
final class Aside<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
  private let done = DispatchGroup()

  /// Begins with it.
  init(_ body: @escaping @Sendable () throws -> Value) {
    done.enter()
    DispatchQueue.global().async { [self] in
      let found = Result { try body() }
      result.withLock { $0 = found }
      done.leave()
    }
  }

  /// Waits for so many seconds at most, and tells whether it is done.
  func isDone(within seconds: Double) -> Bool { done.wait(timeout: .now() + seconds) == .success }

  /// Waits for what comes of it.
  ///
  /// - Throws: What it threw.
  func value() throws -> Value {
    done.wait()
    return try result.withLock(\.self).get()
  }
}
