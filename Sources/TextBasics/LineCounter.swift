/// Counts lines on the way through the bytes of a text.
package struct LineCounter {
  let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  /// Begins at the first line.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The line of an offset, from 1; offsets only grow.
  package mutating func line(at next: Int) -> Int {
    while offset < min(next, bytes.count) {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return line
  }
}
