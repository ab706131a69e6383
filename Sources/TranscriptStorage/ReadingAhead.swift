import Dispatch
import Synchronization

/// Reads the next of several things while somebody takes the one before it: an export is half reading and half writing,
/// and so half as long where there are two processors.
enum ReadingAhead {
  /// Reads each part on another thread, one ahead, and has it taken on this one, in their order.
  static func forEach<Part: Sendable, Value: Sendable>(
    _ parts: [Part], read: @escaping @Sendable (Part) throws -> Value,
    take: (Value) throws -> Void
  ) throws {
    guard let first = parts.first else { return }
    var ahead = Reading { try read(first) }
    for next in parts.dropFirst() {
      let value = try ahead.value()
      ahead = Reading { try read(next) }
      try take(value)
    }
    try take(ahead.value())
  }

  /// Something that is being read.
  private final class Reading<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
    private let isDone = DispatchSemaphore(value: 0)

    init(_ read: @escaping @Sendable () throws -> Value) {
      DispatchQueue.global().async { [self] in
        let found = Result { try read() }
        result.withLock { $0 = found }
        isDone.signal()
      }
    }

    /// What was read, once it is there; asked for once.
    func value() throws -> Value {
      isDone.wait()
      return try result.withLock(\.self).get()
    }
  }
}
