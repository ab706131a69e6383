import Glibc

/// Lines of a file or pipe, read as they are asked for.
///
/// A line ends with a newline, a carriage return or both. UTF-16 is known by its byte order mark; a mark
/// before a line is nobody's word, since files that are put one behind the other keep theirs.
struct LineSource {
  private var bytes: [UInt8] = []
  private var start = 0
  /// Up to where no line ends.
  private var searched = 0
  private var isAtEnd = false
  private var encoding: UTF16Stream?
  private var isEncodingKnown = false
  /// Whether the last line ended with a carriage return, whose newline may still come.
  private var endsWithReturn = false
  /// Whether the last line came without an end.
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

  /// Whether more than the last line has been read.
  var hasMore: Bool { start < bytes.count }

  /// The next line, as far as it has been read.
  mutating func next() -> Piece {
    skipNewlineOfReturn()
    if let end = bytes[searched...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let line = text(bytes[start..<end])
      endsWithReturn = bytes[end] == 0x0D
      start = end + 1
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

  private mutating func skipNewlineOfReturn() {
    guard endsWithReturn, start < bytes.count else { return }
    endsWithReturn = false
    guard bytes[start] == 0x0A else { return }
    start += 1
    searched = max(searched, start)
  }

  /// Reads what there is; waits where there is nothing. An error counts as the end.
  mutating func fill() {
    bytes.removeSubrange(..<start)
    searched -= start
    start = 0
    var part = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(file, &part, part.count)
    if count > 0 { return take(part[..<count]) }
    // Whoever shares the file with us may have made it one that does not wait.
    if count < 0, errno == EAGAIN { return waitForInput() }
    if count == 0 || errno != EINTR { end() }
  }

  /// Takes what another has read, as if it had been read here.
  mutating func take(_ part: ArraySlice<UInt8>) {
    if !isEncodingKnown {
      isEncodingKnown = true
      encoding = UTF16Stream(startOf: part)
    }
    if encoding == nil { bytes += part } else { bytes += encoding?.utf8(of: part) ?? [] }
  }

  /// Puts something before what has come.
  mutating func putBack(_ part: [UInt8]) {
    bytes.replaceSubrange(..<start, with: part)
    start = 0
    searched = 0
  }

  /// Notes that there is no more, until more is taken.
  mutating func end() {
    isAtEnd = true
    if let rest = encoding?.finish() { bytes += rest }
  }

  private func waitForInput() {
    var source = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    poll(&source, 1, -1)
  }

  /// Forgets what was read of an unfinished line and gives it back.
  mutating func takeUnfinished() -> String {
    defer { start = bytes.count }
    return text(bytes[start...])
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func text(_ line: ArraySlice<UInt8>) -> String {
    let whole = line.starts(with: Self.mark) ? line.dropFirst(Self.mark.count) : line
    let text = String(decoding: whole, as: UTF8.self)
    return whole.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }
}

/// UTF-16 that comes in pieces, as UTF-8.
struct UTF16Stream {
  private let isBigEndian: Bool
  private var waiting: [UInt8] = []

  /// Begins with the first bytes; nil where they are no byte order mark of UTF-16.
  init?(startOf bytes: ArraySlice<UInt8>) {
    switch Array(bytes.prefix(2)) {
    case [0xFF, 0xFE]: isBigEndian = false
    case [0xFE, 0xFF]: isBigEndian = true
    default: return nil
    }
  }

  /// The bytes as UTF-8; half a character waits for its other half.
  mutating func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    waiting += bytes
    var units = waiting.count / 2
    if units > 0, UTF16.isLeadSurrogate(unit(units - 1)) { units -= 1 }
    defer { waiting.removeFirst(units * 2) }
    return decoded(units)
  }

  /// What is left at the end, with a sign for what is no character.
  mutating func finish() -> [UInt8] {
    defer { waiting = [] }
    return decoded(waiting.count / 2) + (waiting.count % 2 == 0 ? [] : Array("\u{FFFD}".utf8))
  }

  private func decoded(_ units: Int) -> [UInt8] {
    let text = String(decoding: (0..<units).map(unit), as: UTF16.self)
    return Array(text.utf8)
  }

  private func unit(_ index: Int) -> UInt16 {
    let pair = (UInt16(waiting[index * 2]), UInt16(waiting[index * 2 + 1]))
    return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
  }
}
