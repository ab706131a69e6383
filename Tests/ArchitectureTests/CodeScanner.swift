/// Blanks what is not code in a Swift file: comments and the insides of literals and of raw
/// identifiers. Lines keep their numbers; code inside an interpolation stays.
///
/// The insides of a regular expression stay too. A quote in one hides the rest of its line.
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
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "/") where isNext("/"): blank { $0 != UInt8(ascii: "\n") }
      case UInt8(ascii: "/") where isNext("*"): blankComment()
      case UInt8(ascii: "`"):
        keep(1)
        blank { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "\n") }
        keep(1)
      case UInt8(ascii: "\""): scanString(hashes: 0)
      case UInt8(ascii: "#"):
        let hashes = source[position...].prefix { $0 == UInt8(ascii: "#") }.count
        keep(hashes)
        if position < source.count, source[position] == UInt8(ascii: "\"") {
          scanString(hashes: hashes)
        }
      case UInt8(ascii: ")") where untilParenthesis && depth == 0: return
      case let byte:
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        keep(1)
      }
    }
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
      } else if starts(with: "*/") {
        depth -= 1
      } else {
        blank(1)
        continue
      }
      blank(2)
    } while depth > 0 && position < source.count
  }

  private mutating func scanString(hashes: Int) {
    let fence = String(repeating: "#", count: hashes)
    let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    keep(quotes.utf8.count)
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "\""), starts(with: quotes + fence) {
        return keep(quotes.utf8.count + hashes)
      }
      if byte == UInt8(ascii: "\n"), quotes.utf8.count == 1 { return }
      guard byte == UInt8(ascii: "\\"), starts(with: "\\" + fence) else {
        blank(1)
        continue
      }
      blank(1 + hashes)
      if position < source.count, source[position] == UInt8(ascii: "(") {
        keep(1)
        scanCode(untilParenthesis: true)
        keep(1)
      } else {
        blank(1)
      }
    }
  }

  private func isNext(_ mark: Unicode.Scalar) -> Bool {
    position + 1 < source.count && source[position + 1] == UInt8(ascii: mark)
  }

  private func starts(with text: String) -> Bool { source[position...].starts(with: text.utf8) }

  private mutating func keep(_ count: Int) {
    let end = min(position + count, source.count)
    code += source[position..<end]
    position = end
  }

  private mutating func blank(_ count: Int) {
    for _ in 0..<count where position < source.count { blankOne() }
  }

  private mutating func blank(while belongs: (UInt8) -> Bool) {
    while position < source.count, belongs(source[position]) { blankOne() }
  }

  private mutating func blankOne() {
    code.append(source[position] == UInt8(ascii: "\n") ? source[position] : UInt8(ascii: " "))
    position += 1
  }
}
