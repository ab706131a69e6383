import Glibc

/// The few texts that a million rows hold between them, each made once and known by its number.
struct KnownTexts {
  private(set) var all: [String] = []
  /// The texts in UTF-8, and which of them came last.
  private var written: [[UInt8]] = []
  private var last = 0
  private var numbers: [String: Int] = [:]

  /// The number of a text where SQLite holds it. Texts mostly come in the order in which they came before, some of
  /// them left out: then nothing is copied.
  mutating func number(of text: UnsafeRawBufferPointer) -> Int {
    for ahead in 1...3 {
      let guess = (last + ahead) % max(1, written.count)
      guard guess < written.count, Self.isSame(text, written[guess]) else { continue }
      last = guess
      return guess
    }
    last = number(of: String(decoding: text, as: UTF8.self))
    return last
  }

  private mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = all.count
    all.append(text)
    written.append(Array(text.utf8))
    return all.count - 1
  }

  private static func isSame(_ text: UnsafeRawBufferPointer, _ other: [UInt8]) -> Bool {
    guard text.count == other.count, let start = text.baseAddress else { return false }
    return memcmp(start, other, other.count) == 0
  }
}
