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
