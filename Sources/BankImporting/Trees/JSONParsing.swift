import BankReading

/// Parses JSON (RFC 8259) into a tree that knows its lines and keeps the order of keys; Foundation's parser
/// does neither. Several values one after the other, as in JSON Lines, make a list.
struct JSONParsing {
  /// How deep values may be nested.
  static let mostDepth = 200

  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private var lineStart = 0

  /// The tree of a text.
  ///
  /// - Throws: an ``ImportError`` that says where the text is no JSON.
  static func tree(of text: String, file: String) throws(ImportError) -> DataTree {
    var parsing = JSONParsing(bytes: Array(text.utf8), file: file)
    return try parsing.document()
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func document() throws(ImportError) -> DataTree {
    var values: [DataTree] = []
    skipBlanks()
    repeat {
      values.append(try value(depth: 0))
      skipBlanks()
    } while index < bytes.count
    return values.count == 1 ? values[0] : .list(values, line: 1)
  }

  private mutating func value(depth: Int) throws(ImportError) -> DataTree {
    guard depth < Self.mostDepth else { throw error(.nestedTooDeeply) }
    guard index < bytes.count else { throw error(.unexpectedEnd) }
    let start = line
    switch bytes[index] {
    case UInt8(ascii: "{"): return try mapping(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .text(try string(), line: start)
    default: return try word()
    }
  }

  private mutating func list(_ depth: Int) throws(ImportError) -> DataTree {
    let start = line
    var items: [DataTree] = []
    index += 1
    while true {
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .list(items, line: start) }
      items.append(try value(depth: depth + 1))
      skipBlanks()
      if !take(UInt8(ascii: ",")), !isNext(UInt8(ascii: "]")) { throw unexpected() }
    }
  }

  private mutating func mapping(_ depth: Int) throws(ImportError) -> DataTree {
    let start = line
    var entries: [DataTree.Entry] = []
    index += 1
    while true {
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .mapping(entries, line: start) }
      guard isNext(UInt8(ascii: "\"")) else { throw unexpected() }
      let keyLine = line
      let key = try string()
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw unexpected() }
      skipBlanks()
      entries.append(DataTree.Entry(key: key, line: keyLine, value: try value(depth: depth + 1)))
      skipBlanks()
      if !take(UInt8(ascii: ",")), !isNext(UInt8(ascii: "}")) { throw unexpected() }
    }
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(ImportError) -> DataTree {
    let letters = bytes[index...].prefix { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }
    let word = String(decoding: letters, as: UTF8.self)
    guard word == "null" || word == "true" || word == "false" || Double(word) != nil else {
      throw unexpected()
    }
    index += letters.count
    return word == "null" ? .nothing(line: line) : .text(word, line: line)
  }

  private mutating func string() throws(ImportError) -> String {
    var text: [UInt8] = []
    let (start, column) = (line, index - lineStart + 1)
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape().utf8
      case 0x0A:
        throw .malformed(file: file, format: .json, line: start, column: column, .openString)
      case 0..<0x20 where byte != 0x09: throw error(.controlCharacter)
      default: text.append(byte)
      }
    }
    throw .malformed(file: file, format: .json, line: start, column: column, .openString)
  }

  private mutating func escape() throws(ImportError) -> String {
    guard index < bytes.count else { throw error(.unexpectedEnd) }
    defer { index += 1 }
    switch bytes[index] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(Unicode.Scalar(bytes[index]))
    case UInt8(ascii: "u"): break
    default: throw error(.badEscape)
    }
    guard let unit = codeUnit(at: index + 1) else { throw error(.badEscape) }
    index += 4
    guard UTF16.isLeadSurrogate(unit), index + 2 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "\\"),
      bytes[index + 2] == UInt8(ascii: "u"), let second = codeUnit(at: index + 3)
    else { return String(decoding: [unit], as: UTF16.self) }
    index += 6
    return String(decoding: [unit, second], as: UTF16.self)
  }

  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = bytes[start..<(start + 4)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  // MARK: Signs

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A:
        line += 1
        lineStart = index + 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      index += 1
    }
  }

  private func isNext(_ byte: UInt8) -> Bool { index < bytes.count && bytes[index] == byte }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard isNext(byte) else { return false }
    index += 1
    return true
  }

  private func unexpected() -> ImportError {
    guard index < bytes.count else { return error(.unexpectedEnd) }
    let found = String(decoding: bytes[index...].prefix(40), as: UTF8.self)
    return error(.unexpected(String(found.prefix { !$0.isWhitespace }.prefix(12))))
  }

  private func error(_ what: ImportError.Malformation) -> ImportError {
    let column = bytes[lineStart..<min(index, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    return .malformed(file: file, format: .json, line: line, column: column, what)
  }
}
