import BankReading

/// Reads the rows that a program in SQL puts into its tables, as the data of quizzes come: each row a mapping from the
/// names of its columns to its texts.
struct InsertedRows {
  private var text: ProgramText
  private var values = 0

  /// The rows of every `INSERT`; a list without items where there is none.
  static func tree(of text: String) -> DataTree {
    var rows = InsertedRows(text: ProgramText(text, comment: "--"))
    var found: [DataTree] = []
    while let word = rows.nextWord(), rows.values <= ProgramValues.mostValues {
      guard word == "insert", rows.nextWord() == "into" else { continue }
      found += rows.statement()
    }
    return .list(rows.values > ProgramValues.mostValues ? [] : found, line: 1)
  }

  /// The rows of a statement, behind `INSERT INTO`.
  private mutating func statement() -> [DataTree] {
    var columns: [String] = []
    var rows: [DataTree] = []
    var hasValues = false
    while let byte = text.skipToNext(), byte != UInt8(ascii: ";") {
      if byte == UInt8(ascii: "(") {
        let line = text.line
        let texts = list()
        if hasValues {
          rows.append(row(texts, columns, line))
        } else {
          columns = texts.map { $0 ?? "" }
        }
      } else if byte.isNameStart, byte != UInt8(ascii: "$") {
        let word = nextWord()
        if word == "values" { hasValues = true }
        // The one before was left open.
        if word == "insert", nextWord() == "into" { (columns, hasValues) = ([], false) }
      } else {
        text.step()
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
    text.step()
    var values: [String?] = []
    var value: String?
    var depth = 0
    while let byte = text.skipToNext(), self.values <= ProgramValues.mostValues {
      self.values += 1
      switch byte {
      case UInt8(ascii: ")") where depth == 0:
        text.step()
        return values + [value]
      case UInt8(ascii: ",") where depth == 0:
        values.append(value)
        value = nil
        text.step()
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        depth += byte == UInt8(ascii: "(") ? 1 : -1
        text.step()
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "$"):
        let text = quoted()
        if depth == 0 { value = text }
      case let byte where byte.isNameStart:
        let word = nextWord()
        // The names of columns stand without quotes; of values only `NULL` and calls do.
        if depth == 0, value == nil { value = word == "null" ? nil : word }
      default: text.step()
      }
    }
    return values + [value]
  }

  // MARK: Words and texts

  /// The next word outside of texts, in small letters; nil at the end.
  private mutating func nextWord() -> String? {
    while let byte = text.skipToNext() {
      if byte.isNameStart, byte != UInt8(ascii: "$") { return text.name().lowercased() }
      if byte == UInt8(ascii: "'") { _ = quoted() } else { text.step() }
    }
    return nil
  }

  /// A text between quotes, which are doubled within, or between `$$` or `$name$`, as PostgreSQL has them.
  private mutating func quoted() -> String {
    let quote = text.next
    if quote == UInt8(ascii: "$") { return quotedByDollars() }
    var read: [UInt8] = []
    text.step()
    while !text.isAtEnd {
      let next = text.byte(after: 1)
      if text.next == quote {
        guard next == quote else { break }
        text.step()
      } else if text.next == UInt8(ascii: "\\"), next == quote || next == UInt8(ascii: "\\") {
        text.step()
      }
      read.append(text.next)
      text.step()
    }
    text.step()
    return String(decoding: read, as: UTF8.self).replacing("\\n", with: "\n")
  }

  private mutating func quotedByDollars() -> String {
    var count = 1
    while count < 32, text.byte(after: count).isPartOfTag { count += 1 }
    guard text.byte(after: count) == UInt8(ascii: "$") else {
      text.step()
      return ""
    }
    let mark = Array(text.bytes[text.place...].prefix(count + 1))
    text.step(mark.count)
    let start = text.place
    while !text.isAtEnd, !text.starts(with: mark) { text.step() }
    defer { text.step(mark.count) }
    return text.text(from: start)
  }
}

extension UInt8 {
  fileprivate var isPartOfTag: Bool { isPartOfName && self != UInt8(ascii: "$") }
}
