import CReadline
import Glibc

/// The words on a page of which nothing is kept, as bytes in locked memory alone.
///
/// The first part of the memory is for what comes from the terminal; the rest holds the newest words, and of
/// those no more than are needed to paint the page anew.
@MainActor final class PageText {
  private let memory: LockedMemory
  private static let room = 16_384
  private static let inputRoom = 4_096

  /// How many bytes there are.
  private(set) var count = 0
  /// The first bytes of a character whose others have not come yet.
  private var pending = 0

  init?() {
    guard let memory = LockedMemory(count: Self.inputRoom + Self.room) else { return nil }
    self.memory = memory
  }

  /// Whether the system keeps it out of its swap space.
  var isLocked: Bool { memory.isLocked }

  /// Where the words begin.
  var start: UnsafeMutablePointer<UInt8> { memory.start + Self.inputRoom }

  /// Reads what was typed and hands over each scalar value with its bytes, which are not to be kept.
  ///
  /// - Returns: What read(2) does.
  func read(_ file: Int32, _ take: (UInt32, UnsafeBufferPointer<UInt8>) -> Void) -> Int {
    let input = memory.start
    let read = Glibc.read(file, input + pending, Self.inputRoom - pending)
    guard read > 0 else { return read }
    let end = pending + read
    var place = 0
    while place < end, let length = length(at: input + place, within: end - place) {
      let bytes = UnsafeBufferPointer(start: input + place, count: length)
      if let value = Self.value(of: bytes) { take(value, bytes) }
      place += length
    }
    pending = end - place
    memmove(input, input + place, pending)
    memory.wipe(pending..<Self.inputRoom)
    return read
  }

  /// Adds a character's bytes.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    if count + bytes.count > Self.room { forgetOldest() }
    memcpy(start + count, first, bytes.count)
    count += bytes.count
  }

  /// Takes the last character away and returns its value; nil where there is none.
  func removeLast() -> UInt32? {
    guard count > 0 else { return nil }
    var length = 1
    while length < min(4, count), start[count - length] & 0xC0 == 0x80 { length += 1 }
    let bytes = UnsafeBufferPointer(start: start + count - length, count: length)
    let value = Self.value(of: bytes) ?? 0
    count -= length
    wipe(from: count, length)
    return value
  }

  /// Where each row begins on a screen of so many columns.
  func rows(_ columns: Int) -> [Int] {
    var rows = [0]
    var (place, column) = (0, 0)
    while place < count, let length = length(at: start + place, within: count - place) {
      let value = Self.value(of: UnsafeBufferPointer(start: start + place, count: length)) ?? 0
      let width = Self.width(value)
      if value == Self.newline {
        rows.append(place + length)
        column = 0
      } else if column + width > columns {
        rows.append(place)
        column = width
      } else {
        column += width
      }
      place += length
    }
    return rows
  }

  /// How many columns a row has that begins there and goes on to the end.
  func width(from place: Int) -> Int {
    var (place, width) = (place, 0)
    while place < count, let length = length(at: start + place, within: count - place) {
      let value = Self.value(of: UnsafeBufferPointer(start: start + place, count: length)) ?? 0
      if value != Self.newline { width += Self.width(value) }
      place += length
    }
    return width
  }

  /// Writes over everything.
  func wipe() {
    memory.wipe()
    (count, pending) = (0, 0)
  }

  static let newline: UInt32 = 0x0A

  /// How many columns a character takes.
  static func width(_ value: UInt32) -> Int {
    wchar_t(exactly: value).map { max(0, Int(wcwidth($0))) } ?? 0
  }

  private func forgetOldest() {
    let half = Self.room / 2
    var place = half
    while place < count, start[place] & 0xC0 == 0x80 { place += 1 }
    memmove(start, start + place, count - place)
    wipe(from: count - place, place)
    count -= place
  }

  private func wipe(from place: Int, _ length: Int) {
    memory.wipe(Self.inputRoom + place..<Self.inputRoom + place + length)
  }

  /// How many bytes the character there has; nil where not all of them are there yet.
  private func length(at bytes: UnsafeMutablePointer<UInt8>, within rest: Int) -> Int? {
    let first = bytes[0]
    let whole = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    for place in 1..<max(1, min(whole, rest)) where bytes[place] & 0xC0 != 0x80 { return place }
    return whole <= rest ? whole : nil
  }

  /// The scalar value of a character's bytes; nil where they are none.
  private static func value(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard let first = bytes.first else { return nil }
    if bytes.count == 1 { return first < 0x80 ? UInt32(first) : nil }
    let begun = UInt32(first) & (0x7F >> UInt32(bytes.count))
    let value = bytes.dropFirst().reduce(begun) { $0 << 6 | UInt32($1 & 0x3F) }
    let least: [UInt32] = [0, 0, 0x80, 0x800, 0x1_0000]
    guard bytes.count < least.count, value >= least[bytes.count], Unicode.Scalar(value) != nil
    else { return nil }
    return value
  }
}
