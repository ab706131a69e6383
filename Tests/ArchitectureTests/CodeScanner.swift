/// Blanks what is not code in a Swift file: comments, and the insides of literals and of raw
/// identifiers. Lines keep their numbers; code inside an interpolation stays.
struct CodeScanner {
  private let source: [UInt8]
  private var position = 0
  private var code: [UInt8] = []

  /// The code alone, of the same shape as the text.
  static func code(in text: String) -> String {
    var scanner = CodeScanner(source: Array(text.utf8))
    scanner.scanCode(untilParenthesis: false)
    return String(decoding: scanner.code, as: UTF8.self)
  }

  private init(source: [UInt8]) {
    self.source = source
    code.reserveCapacity(source.count)
  }

  private mutating func scanCode(untilParenthesis: Bool) {
    var depth = 0
    while let byte = at(0) {
      if starts(with: "//") {
        blankLine()
      } else if starts(with: "/*") {
        blankComment()
      } else if byte == UInt8(ascii: "`") {
        blankRawIdentifier()
      } else if let hashes = hashesBefore("\"") {
        scanString(hashes: hashes)
      } else if let hashes = hashesBefore("/"), hashes > 0 || opensRegex() {
        scanRegex(hashes: hashes)
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          if untilParenthesis, depth == 0 { return }
          depth -= 1
        }
        keep()
      }
    }
  }
}

// MARK: Comments and raw identifiers

extension CodeScanner {
  private mutating func blankLine() {
    while let byte = at(0), byte != UInt8(ascii: "\n") { blank() }
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        blank(2)
      } else if starts(with: "*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && at(0) != nil
  }

  private mutating func blankRawIdentifier() {
    keep()
    while let byte = at(0), byte != UInt8(ascii: "`"), byte != UInt8(ascii: "\n") { blank() }
    keep()
  }
}

// MARK: Literals

extension CodeScanner {
  private mutating func scanString(hashes: Int) {
    keep(hashes)
    let fence = String(repeating: "#", count: hashes)
    let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    keep(quotes.utf8.count)
    while let byte = at(0) {
      if starts(with: quotes + fence) { return keep(quotes.utf8.count + hashes) }
      if byte == UInt8(ascii: "\n"), quotes.utf8.count == 1 { return }
      if starts(with: "\\" + fence + "(") {
        blank(1 + hashes)
        keep()
        scanCode(untilParenthesis: true)
        keep()
      } else if starts(with: "\\" + fence) {
        blank(2 + hashes)
      } else {
        blank()
      }
    }
  }

  private mutating func scanRegex(hashes: Int) {
    keep(1 + hashes)
    let end = "/" + String(repeating: "#", count: hashes)
    while let byte = at(0), !starts(with: end), hashes > 0 || byte != UInt8(ascii: "\n") {
      blank(byte == UInt8(ascii: "\\") ? 2 : 1)
    }
    keep(end.utf8.count)
  }

  /// Whether the slash here begins a regular expression rather than divides.
  private func opensRegex() -> Bool {
    guard let next = at(1), !" \t\n/*=)".utf8.contains(next) else { return false }
    guard
      source[(position + 1)...].prefix(while: { $0 != UInt8(ascii: "\n") })
        .contains(UInt8(ascii: "/"))
    else { return false }
    guard let end = code.lastIndex(where: { !" \t\n".utf8.contains($0) }) else { return true }
    if "(,=:[{!&|?;+~".utf8.contains(code[end]) { return true }
    let word = String(
      decoding: code[...end].reversed().prefix { isLetter($0) }.reversed(), as: UTF8.self)
    return ["return", "in", "case", "where", "try"].contains(word)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

// MARK: The place we are at

extension CodeScanner {
  private func at(_ offset: Int) -> UInt8? {
    position + offset < source.count ? source[position + offset] : nil
  }

  private func starts(with text: String) -> Bool { source[position...].starts(with: text.utf8) }

  /// How many `#` stand here before the mark; nil where something else does.
  private func hashesBefore(_ mark: String) -> Int? {
    let hashes = source[position...].prefix { $0 == UInt8(ascii: "#") }.count
    return source[(position + hashes)...].starts(with: mark.utf8) ? hashes : nil
  }

  private mutating func keep(_ count: Int = 1) {
    let end = min(position + count, source.count)
    code += source[position..<end]
    position = end
  }

  private mutating func blank(_ count: Int = 1) {
    let end = min(position + count, source.count)
    code += source[position..<end].map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
    position = end
  }
}
