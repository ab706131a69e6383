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
  func value() throws -> Value {
    done.wait()
    return try result.withLock(\.self).get()
  }
}

/// Reads the next of several things while somebody takes the one before it: an export is half reading and half writing,
/// and so half as long where there are two processors.
enum ReadingAhead {
  /// Reads each part on another thread, one ahead, and has it taken on this one, in their order.
  static func forEach<Part: Sendable, Value: Sendable>(
    _ parts: [Part], read: @escaping @Sendable (Part) throws -> Value,
    take: (Value) throws -> Void
  ) throws {
    guard let first = parts.first else { return }
    var ahead = Aside { try read(first) }
    for next in parts.dropFirst() {
      let value = try ahead.value()
      ahead = Aside { try read(next) }
      try take(value)
    }
    try take(ahead.value())
  }
}
