/// The text of a program as it is gone through byte by byte: blanks and comments are passed over, lines counted.
struct ProgramText {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// What begins a comment that ends with its line.
  private let comment: [UInt8]
  /// Where the next byte lies.
  private(set) var place = 0
  /// The line of the next byte, from 1.
  private(set) var line = 1

  /// Begins at the start of a text.
  init(_ text: String, comment mark: String) {
    bytes = Array(text.utf8)
    comment = Array(mark.utf8)
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { place >= bytes.count }
  /// The next byte; 0 at the end.
  var next: UInt8 { byte(after: 0) }

  /// The byte so many behind the next one; 0 beyond the end.
  func byte(after count: Int) -> UInt8 { place + count < bytes.count ? bytes[place + count] : 0 }

  /// Whether some bytes come next.
  func starts(with mark: [UInt8]) -> Bool { bytes[place...].starts(with: mark) }

  /// The text from a place to the next byte.
  func text(from start: Int) -> String { String(decoding: bytes[start..<place], as: UTF8.self) }

  /// Goes on by so many bytes, at most to the end.
  mutating func step(_ count: Int = 1) {
    for _ in 0..<min(count, bytes.count - place) {
      if bytes[place] == 0x0A { line += 1 }
      place += 1
    }
  }

  /// The next byte that is no blank and in no comment; nil at the end.
  mutating func skipToNext() -> UInt8? {
    while place < bytes.count {
      if bytes[place] <= 0x20 {
        step()
      } else if starts(with: comment) {
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
      } else if bytes[place] == UInt8(ascii: "/"), byte(after: 1) == UInt8(ascii: "*") {
        while place < bytes.count,
          !(next == UInt8(ascii: "*") && byte(after: 1) == UInt8(ascii: "/"))
        {
          step()
        }
        step(2)
      } else {
        return bytes[place]
      }
    }
    return nil
  }

  /// A name, which comes next.
  mutating func name() -> String {
    let start = place
    while place < bytes.count, bytes[place].isPartOfName { place += 1 }
    return text(from: start)
  }
}

extension UInt8 {
  /// Whether a name can begin with it.
  var isNameStart: Bool {
    (0x61...0x7A).contains(self | 0x20) || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
      || self >= 0x80
  }

  /// Whether it can stand within a name.
  var isPartOfName: Bool { isNameStart || (0x30...0x39).contains(self) }
}
