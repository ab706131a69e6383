import BankReading

/// Reads the values that stand in a program: the objects, dictionaries and arrays of texts in which quizzes and flash
/// cards keep their questions. What the program computes is passed over, so that any language with braces, brackets and
/// quotes will do.
struct ProgramValues {
  /// How deep values may be nested; what lies deeper is passed over.
  private static let mostDepth = 100

  /// The most values of a program: what has more is no list that somebody wrote, and none of it is taken.
  static let mostValues = 50_000

  private let bytes: [UInt8]
  private let comment: [UInt8]
  private var place = 0
  private var line = 1
  private var values = 0

  /// The values of a program whose comments begin with a mark, as a tree.
  static func tree(of text: String, comment mark: String) -> DataTree {
    var values = ProgramValues(bytes: Array(text.utf8), comment: Array(mark.utf8))
    let tree = values.container(until: nil, depth: 0)
    return values.values > mostValues ? .list([], line: 1) : tree
  }

  private init(bytes: [UInt8], comment: [UInt8]) {
    self.bytes = bytes
    self.comment = comment
  }

  // MARK: Containers

  /// What stands up to a closing mark; a key that comes again begins the next mapping.
  private mutating func container(until end: UInt8?, depth: Int) -> DataTree {
    var found = Found(line: line)
    while let byte = skipToNext(), byte != end, values <= Self.mostValues {
      values += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        guard let text = texts() else { break }
        if takeKeyMark() {
          found.key = (text.text, text.line)
        } else {
          found.add(.text(text.text, line: text.line))
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
        guard let value = nested(byte, depth, isNamed: found.key != nil) else { break }
        // `questions: Question[] = [`: that was a type.
        if found.key == nil || !isAssignment { found.add(value) }
      case let byte where byte.isNameStart:
        let (name, line) = self.name()
        skipIndex()
        if takeKeyMark() { found.key = (name, line) }
      default:
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { found.key = nil }
        place += 1
      }
    }
    if end != nil, place < bytes.count { place += 1 }
    return found.tree
  }

  private struct Found {
    let line: Int
    var key: (name: String, line: Int)?
    private var mappings: [[DataTree.Entry]] = []
    private var keys: Set<String> = []
    private var items: [DataTree] = []

    init(line: Int) { self.line = line }

    mutating func add(_ value: DataTree) {
      guard let (name, line) = key else { return items.append(value) }
      key = nil
      if mappings.isEmpty || !keys.insert(name).inserted {
        mappings.append([])
        keys = [name]
      }
      mappings[mappings.count - 1].append(DataTree.Entry(key: name, line: line, value: value))
    }

    var tree: DataTree {
      let mappings = mappings.map { DataTree.mapping($0, line: $0.first?.line ?? line) }
      guard !mappings.isEmpty else {
        // Names and numbers of a program, but no sentence.
        let areNames = items.allSatisfy { $0.ownText?.contains(" ") == false }
        return .list(areNames ? [] : items, line: line)
      }
      let others = items.filter(\.isNested)
      return mappings.count == 1 && others.isEmpty
        ? mappings[0] : .list(mappings + others, line: line)
    }
  }

  /// What lies between two marks; a page within parentheses, as React has them, is a text.
  private mutating func nested(_ opening: UInt8, _ depth: Int, isNamed: Bool) -> DataTree? {
    place += 1
    guard depth < Self.mostDepth else { return nil }
    let closing: UInt8 =
      switch opening {
      case UInt8(ascii: "{"): UInt8(ascii: "}")
      case UInt8(ascii: "["): UInt8(ascii: "]")
      default: UInt8(ascii: ")")
      }
    guard closing == UInt8(ascii: ")") else { return container(until: closing, depth: depth + 1) }
    if let page = page() { return page }
    let value = container(until: closing, depth: depth + 1)
    guard case .list(let items, _) = value, items.count == 1 else { return value }
    // `question: text("…")` has a value, `print("…")` has none.
    return isNamed || items[0].isNested ? items[0] : nil
  }

  private mutating func page() -> DataTree? {
    let begin = (place, line)
    guard skipToNext() == UInt8(ascii: "<") else { return nil }
    let start = place
    var open = 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "(") { open += 1 }
      if bytes[place] == UInt8(ascii: ")") { open -= 1 }
      if open == 0 { break }
      step()
    }
    guard open == 0 else {
      (place, line) = begin
      return nil
    }
    defer { place += 1 }
    return .text(String(decoding: bytes[start..<place], as: UTF8.self), line: begin.1)
  }
}

// MARK: Words and texts

extension ProgramValues {
  private mutating func step() {
    if bytes[place] == 0x0A { line += 1 }
    place += 1
  }

  private func starts(with mark: [UInt8]) -> Bool { bytes[place...].starts(with: mark) }

  /// The next byte that is no blank and in no comment; nil at the end.
  private mutating func skipToNext() -> UInt8? {
    while place < bytes.count {
      if bytes[place] <= 0x20 {
        step()
      } else if starts(with: comment) {
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
      } else if starts(with: Array("/*".utf8)) {
        while place < bytes.count, !starts(with: Array("*/".utf8)) { step() }
      } else {
        return bytes[place]
      }
    }
    return nil
  }

  private mutating func name() -> (String, line: Int) {
    let start = place
    while place < bytes.count, bytes[place].isPartOfName { place += 1 }
    return (String(decoding: bytes[start..<place], as: UTF8.self), line)
  }

  /// Passes the number of a place in an array that something is put into: `questions[3] =`.
  private mutating func skipIndex() {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "[") else { return }
    let rest = bytes[place...].dropFirst()
    let digits = rest.prefix(8).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, rest.dropFirst(digits.count).first == UInt8(ascii: "]") else { return }
    place += digits.count + 2
  }

  /// Whether what was just read is a key: `key:`, `key =`, `key =>`; its mark is passed.
  private mutating func takeKeyMark() -> Bool {
    guard let byte = skipToNext() else { return false }
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    if byte == UInt8(ascii: ":"), next != byte {
      place += 1
      return true
    }
    guard byte == UInt8(ascii: "="), next != byte else { return false }
    place += next == UInt8(ascii: ">") ? 2 : 1
    return true
  }

  private var isAssignment: Bool {
    var ahead = self
    guard ahead.skipToNext() == UInt8(ascii: "=") else { return false }
    let next = ahead.place + 1 < bytes.count ? bytes[ahead.place + 1] : 0
    return next != UInt8(ascii: "=") && next != UInt8(ascii: ">")
  }

  /// A text, with what is joined to it: `"one " + "two"`. Nil for a mark that begins none, which is passed.
  private mutating func texts() -> (text: String, line: Int)? {
    let start = line
    guard var text = text() else { return nil }
    while true {
      let before = (place, line)
      if skipToNext() == UInt8(ascii: "+") {
        place += 1
        _ = skipToNext()
      }
      guard place < bytes.count, bytes[place].isQuote, let more = self.text() else {
        (place, line) = before
        return (text, start)
      }
      text += more
    }
  }

  private mutating func text() -> String? {
    let begin = (place, line)
    let quote = bytes[place]
    let triple = [quote, quote, quote]
    let isLong = quote != UInt8(ascii: "`") && starts(with: triple)
    let mark = isLong ? triple : [quote]
    place += mark.count
    var text: [UInt8] = []
    while place < bytes.count, !starts(with: mark) {
      // An apostrophe in a page opens nothing.
      if bytes[place] == 0x0A, !isLong, quote != UInt8(ascii: "`") { break }
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count {
        place += 1
        text += escaped()
      } else {
        text.append(bytes[place])
        step()
      }
    }
    guard place < bytes.count, starts(with: mark) else {
      (place, line) = (begin.0 + 1, begin.1)
      return nil
    }
    place += mark.count
    return String(decoding: text, as: UTF8.self)
  }

  /// What a letter behind a backslash stands for.
  private mutating func escaped() -> [UInt8] {
    let letter = bytes[place]
    let length = letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "x") ? 2 : 0
    let digits = bytes[(place + 1)...].prefix(length)
    if length > 0, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    {
      place += 1 + digits.count
      return Array(String(Character(scalar)).utf8)
    }
    defer { step() }
    switch letter {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): return [0x0A]
    case UInt8(ascii: "t"), 0x0A: return [0x20]
    default: return [letter]
    }
  }
}

extension UInt8 {
  fileprivate var isQuote: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "`")
  }

  fileprivate var isNameStart: Bool {
    (0x61...0x7A).contains(self | 0x20) || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
      || self >= 0x80
  }

  fileprivate var isPartOfName: Bool { isNameStart || (0x30...0x39).contains(self) }
}
