/// A word or a mark of code.
struct Token {
  let text: String
  /// Counted from one.
  let line: Int
  /// Whether it is a word, as names and keywords are.
  let isWord: Bool

  /// The words and the marks in code that holds no comments; see ``CodeScanner``.
  static func all(in code: String) -> [Token] {
    let source = Array(code.utf8)
    var tokens: [Token] = []
    var line = 1
    var place = 0
    while place < source.count {
      let start = place
      while place < source.count, isPartOfWord(source[place]) { place += 1 }
      if place > start {
        tokens.append(
          Token(
            text: String(decoding: source[start..<place], as: UTF8.self), line: line,
            isWord: !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source[start])))
        continue
      }
      if source[place] == UInt8(ascii: "\n") {
        line += 1
      } else if source[place] != UInt8(ascii: " ") {
        tokens.append(
          Token(text: String(Unicode.Scalar(source[place])), line: line, isWord: false))
      }
      place += 1
    }
    return tokens
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
