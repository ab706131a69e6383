/// A place in a text as an editor shows it.
package struct TextPosition: Equatable, Sendable {
  /// The line, from 1.
  package var line: Int
  /// The column, in code points from 1.
  package var column: Int

  /// The position of an offset into the bytes of a text in UTF-8.
  package init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = before[..<start].count { $0 == UInt8(ascii: "\n") } + 1
    column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
  }
}
