import BankReading
import TextBasics

/// Makes a tree of JSON that knows its lines and keeps the order of keys. Several values one after the other, as in
/// JSON Lines, make a list.
struct JSONParsing {
  /// How deep values may be nested.
  private static let mostDepth = 200

  /// The most values of a text; a list of questions has some ten for each.
  private static let mostValues = 600_000

  private var scanner: JSONScanner
  private var values = 0

  /// The tree of a text.
  ///
  /// - Throws: an ``ImportError`` that says where the text is no JSON.
  static func tree(of text: String, file: String) throws(ImportError) -> DataTree {
    let bytes = Array(text.utf8)
    var parsing = JSONParsing(
      scanner: JSONScanner(bytes, rules: .lenient, deepest: mostDepth - 1))
    let tree: DataTree
    do {
      tree = try parsing.document()
    } catch {
      let place = TextPosition(of: error.place, in: bytes)
      throw .malformed(
        file: file, format: .json, line: place.line, column: place.column,
        error.malformation(in: bytes))
    }
    guard parsing.values <= mostValues else {
      throw .tooManyEntries(file: file, limit: mostValues)
    }
    return tree
  }

  private mutating func document() throws(JSONFault) -> DataTree {
    var values: [DataTree] = []
    while let event = try scanner.next(), self.values <= Self.mostValues {
      values.append(try value(event))
    }
    return values.count == 1 ? values[0] : .list(values, line: 1)
  }

  private mutating func value(_ event: JSONScanner.Event) throws(JSONFault) -> DataTree {
    let line = scanner.line
    values += 1
    // Beyond the limit nothing is kept: the text is refused anyway.
    guard values <= Self.mostValues else { return .nothing(line: line) }
    switch event {
    case .text(let range), .key(let range): return .text(text(range), line: line)
    case .number(let range): return .text(scanner.written(range), line: line)
    case .bool(let value): return .text(value ? "true" : "false", line: line)
    case .null, .endOfList, .endOfObject: return .nothing(line: line)
    case .list:
      var items: [DataTree] = []
      while values <= Self.mostValues, let item = try scanner.next(), item != .endOfList {
        items.append(try value(item))
      }
      return .list(items, line: line)
    case .object:
      var entries: [DataTree.Entry] = []
      while values <= Self.mostValues, case .key(let key)? = try scanner.next() {
        let line = scanner.line
        guard let found = try scanner.next() else { break }
        entries.append(DataTree.Entry(key: text(key), line: line, value: try value(found)))
      }
      return .mapping(entries, line: line)
    }
  }

  /// A text, in which what moves a printer's head is a space.
  private func text(_ range: Range<Int>) -> String {
    let text = scanner.text(range)
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0x08 || $0 == 0x0C }) else { return text }
    let scalars = text.unicodeScalars.map { "\r\u{8}\u{C}".unicodeScalars.contains($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension JSONFault {
  /// The offset to point at: a text without an end is looked for where it begins.
  fileprivate var place: Int { if case .openText(let start) = kind { start } else { offset } }

  fileprivate func malformation(in bytes: [UInt8]) -> ImportError.Malformation {
    switch kind {
    case .expected where offset >= bytes.count: .unexpectedEnd
    case .expected:
      .unexpected(
        String(
          String(decoding: bytes[offset...].prefix(40), as: UTF8.self)
            .prefix { !$0.isWhitespace }.prefix(12)))
    case .openText: .openString
    case .controlCharacter: .controlCharacter
    case .badEscape: .badEscape
    case .tooDeep: .nestedTooDeeply
    }
  }
}
