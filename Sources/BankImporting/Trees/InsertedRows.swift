import BankReading

/// Reads the rows that a program in SQL puts into its tables, as the data of quizzes come: each row a mapping from the
/// names of its columns to its texts.
struct InsertedRows {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var values = 0

  /// The rows of every `INSERT`; a list without items where there is none.
  static func tree(of text: String) -> DataTree {
    var rows = InsertedRows(bytes: Array(text.utf8))
    var found: [DataTree] = []
    while let word = rows.nextWord(), rows.values <= ProgramValues.mostValues {
      guard word == "insert", rows.nextWord() == "into" else { continue }
      found += rows.statement()
    }
    return .list(rows.values > ProgramValues.mostValues ? [] : found, line: 1)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The rows of a statement, behind `INSERT INTO`.
  private mutating func statement() -> [DataTree] {
    var columns: [String] = []
    var rows: [DataTree] = []
    var hasValues = false
    while let byte = skipToNext(), byte != UInt8(ascii: ";") {
      if byte == UInt8(ascii: "(") {
        let line = line
        let texts = list()
        if hasValues {
          rows.append(row(texts, columns, line))
        } else {
          columns = texts.map { $0 ?? "" }
        }
      } else if byte.isLetter {
        let word = nextWord()
        if word == "values" { hasValues = true }
        // A statement that was left open.
        if word == "insert", nextWord() == "into" { return rows + statement() }
      } else {
        step()
      }
    }
    return rows
  }

  private func row(_ texts: [String?], _ columns: [String], _ line: Int) -> DataTree {
    let entries = texts.enumerated().compactMap { index, text in
      text.map {
        let name = index < columns.count ? columns[index] : "column \(index + 1)"
        return DataTree.Entry(key: name, line: line, value: .text($0, line: line))
      }
    }
    return .mapping(entries, line: line)
  }

  /// The values between parentheses; nil for one that is no text.
  private mutating func list() -> [String?] {
    step()
    var values: [String?] = []
    var value: String?
    var depth = 0
    while let byte = skipToNext(), self.values <= ProgramValues.mostValues {
      self.values += 1
      switch byte {
      case UInt8(ascii: ")") where depth == 0:
        step()
        return values + [value]
      case UInt8(ascii: ",") where depth == 0:
        values.append(value)
        value = nil
        step()
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        depth += byte == UInt8(ascii: "(") ? 1 : -1
        step()
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "$"):
        let text = quoted()
        if depth == 0 { value = text }
      case let byte where byte.isLetter:
        let word = nextWord()
        // The names of columns stand without quotes; of values only `NULL` and calls do.
        if depth == 0, value == nil { value = word == "null" ? nil : word }
      default: step()
      }
    }
    return values + [value]
  }

  // MARK: Words and texts

  private mutating func step() {
    if bytes[place] == 0x0A { line += 1 }
    place += 1
  }

  /// The next byte that is no blank and in no comment; nil at the end.
  private mutating func skipToNext() -> UInt8? {
    while place < bytes.count {
      if bytes[place] <= 0x20 {
        step()
      } else if bytes[place...].starts(with: "--".utf8) {
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
      } else {
        return bytes[place]
      }
    }
    return nil
  }

  /// The next word outside of texts, in small letters; nil at the end.
  private mutating func nextWord() -> String? {
    while let byte = skipToNext() {
      if byte.isLetter {
        let start = place
        while place < bytes.count, bytes[place].isPartOfWord { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
      }
      if byte == UInt8(ascii: "'") { _ = quoted() } else { step() }
    }
    return nil
  }

  /// A text between quotes, which are doubled within, or between `$$` or `$name$`, as PostgreSQL has them.
  private mutating func quoted() -> String {
    if bytes[place] == UInt8(ascii: "$") { return quotedByDollars() }
    let quote = bytes[place]
    var text: [UInt8] = []
    step()
    while place < bytes.count {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if bytes[place] == quote {
        guard next == quote else { break }
        step()
      } else if bytes[place] == UInt8(ascii: "\\"), next == quote || next == UInt8(ascii: "\\") {
        step()
      }
      text.append(bytes[place])
      step()
    }
    if place < bytes.count { step() }
    return String(decoding: text, as: UTF8.self).replacing("\\n", with: "\n")
  }

  private mutating func quotedByDollars() -> String {
    let tag = bytes[place...].dropFirst().prefix(32).prefix { $0.isPartOfWord }
    let mark = [UInt8(ascii: "$")] + tag + [UInt8(ascii: "$")]
    guard bytes[place...].starts(with: mark) else {
      step()
      return ""
    }
    place += mark.count
    let start = place
    while place < bytes.count, !bytes[place...].starts(with: mark) { step() }
    defer { place = min(bytes.count, place + mark.count) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (0x61...0x7A).contains(self | 0x20) || self == UInt8(ascii: "_")
  }
  fileprivate var isPartOfWord: Bool { isLetter || (0x30...0x39).contains(self) }
}
