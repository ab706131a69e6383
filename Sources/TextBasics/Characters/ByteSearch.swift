extension ArraySlice<UInt8> {
  /// The place at which some bytes stand first, one after the other; nil where they stand nowhere. The standard library's
  /// search takes any collection, and a second for eight megabytes.
  package func place(of part: [UInt8]) -> Int? {
    withUnsafeBufferPointer { $0.offset(of: part) }.map { startIndex + $0 }
  }

  /// Whether some bytes stand in it, one after the other.
  package func holds(_ part: [UInt8]) -> Bool { place(of: part) != nil }
}

extension String {
  /// Whether some bytes stand in its UTF-8, one after the other: the same as `contains` for plain signs, and much quicker.
  package func holds(_ part: [UInt8]) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.offset(of: part) != nil }
      ?? Array(utf8)[...].holds(part)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func offset(of part: [UInt8]) -> Int? {
    guard let first = part.first else { return 0 }
    guard count >= part.count else { return nil }
    return (0...count - part.count).first { start in
      self[start] == first
        && part.indices.dropFirst().allSatisfy { self[start + $0] == part[$0] }
    }
  }
}
