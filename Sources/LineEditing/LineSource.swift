import Glibc

/// Lines of a file or pipe, read as they are asked for.
struct LineSource {
  private var bytes: [UInt8] = []
  private var start = 0
  /// Up to where there is no newline.
  private var searched = 0
  private var isAtEnd = false
  /// Whether the last line came without a newline.
  private(set) var isCut = false

  /// The file descriptor lines come from.
  let file: Int32

  init(file: Int32) { self.file = file }

  /// What there is of the next line.
  enum Piece: Equatable {
    case line(String)
    case end
    /// Nothing yet: wait for the file, then `fill()`.
    case more
  }

  /// The next line, as far as it has been read.
  mutating func next() -> Piece {
    if let newline = bytes[searched...].firstIndex(of: 10) {
      let line = text(bytes[start..<newline])
      start = newline + 1
      searched = start
      isCut = false
      return .line(line)
    }
    searched = bytes.count
    if !isAtEnd { return .more }
    isAtEnd = false
    if start == bytes.count { return .end }
    defer { start = bytes.count }
    isCut = true
    return .line(text(bytes[start...]))
  }

  /// Reads what there is; waits where there is nothing. An error counts as the end.
  mutating func fill() {
    bytes.removeSubrange(..<start)
    searched -= start
    start = 0
    var part = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(file, &part, part.count)
    if count > 0 { bytes += part[..<count] } else { isAtEnd = count == 0 || errno != EINTR }
  }

  /// Forgets what was read of an unfinished line and gives it back.
  mutating func takeUnfinished() -> String {
    defer { start = bytes.count }
    return text(bytes[start...])
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    let whole = line.last == 13 ? line.dropLast() : line
    let text = String(decoding: whole, as: UTF8.self)
    return whole.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }
}
