import BankReading

/// Reads the values that stand in a program: the objects, dictionaries and arrays of texts in which quizzes and flash
/// cards keep their questions. What the program computes is passed over, so that any language with braces, brackets and
/// quotes will do.
struct ProgramValues {
  /// How deep values may be nested; what lies deeper is passed over.
  private static let mostDepth = 100

  /// The most values of a program: what has more is no list that somebody wrote, and none of it is taken.
  static let mostValues = 50_000

  /// What may stand right before a text: `f'…'`.
  private static let marksOfTexts: Set<String> = [
    "b", "r", "f", "u", "br", "rb", "fr", "rf", "l", "u8",
  ]

  private var text: ProgramText
  private var values = 0

  /// The values of a program whose comments begin with a mark, as a tree.
  static func tree(of text: String, comment mark: String) -> DataTree {
    var values = ProgramValues(text: ProgramText(text, comment: mark))
    let tree = values.container(until: nil, depth: 0)
    return values.values > mostValues ? .list([], line: 1) : tree
  }

  // MARK: Containers

  /// What stands up to a closing mark; a key that comes again begins the next mapping.
  private mutating func container(until end: UInt8?, depth: Int) -> DataTree {
    var found = Found(line: text.line)
    while let byte = text.skipToNext(), byte != end, values <= Self.mostValues {
      values += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        guard let (read, line) = texts() else { break }
        if takeKeyMark() {
          found.key = (read, line)
        } else {
          found.add(.text(read, line: line))
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
        guard let value = nested(byte, depth, isNamed: found.key != nil) else { break }
        // `questions: Question[] = [`: that was a type.
        if found.key == nil || !isAssignment { found.add(value) }
      case let byte where byte.isNameStart:
        let (name, line) = (text.name(), text.line)
        // An apostrophe: `d'autres` on a page that a program writes.
        if text.next == UInt8(ascii: "'"), !Self.marksOfTexts.contains(name.lowercased()) {
          text.step()
        }
        skipIndex()
        if takeKeyMark() { found.key = (name, line) }
      default:
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { found.key = nil }
        text.step()
      }
    }
    if end != nil { text.step() }
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
    text.step()
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
    let begin = text
    guard text.skipToNext() == UInt8(ascii: "<") else { return nil }
    let start = text.place
    var open = 1
    while !text.isAtEnd {
      if text.next == UInt8(ascii: "(") { open += 1 }
      if text.next == UInt8(ascii: ")") { open -= 1 }
      if open == 0 { break }
      text.step()
    }
    guard open == 0 else {
      text = begin
      return nil
    }
    defer { text.step() }
    return .text(text.text(from: start), line: begin.line)
  }
}

// MARK: Words and texts

extension ProgramValues {
  /// Passes the number of a place in an array that something is put into: `questions[3] =`.
  private mutating func skipIndex() {
    guard text.next == UInt8(ascii: "[") else { return }
    var count = 1
    while count < 9, (0x30...0x39).contains(text.byte(after: count)) { count += 1 }
    if count > 1, text.byte(after: count) == UInt8(ascii: "]") { text.step(count + 1) }
  }

  /// Whether what was just read is a key: `key:`, `key =`, `key =>`; its mark is passed.
  private mutating func takeKeyMark() -> Bool {
    guard let byte = text.skipToNext() else { return false }
    let next = text.byte(after: 1)
    if byte == UInt8(ascii: ":"), next != byte {
      text.step()
      return true
    }
    guard byte == UInt8(ascii: "="), next != byte else { return false }
    text.step(next == UInt8(ascii: ">") ? 2 : 1)
    return true
  }

  private var isAssignment: Bool {
    var ahead = text
    guard ahead.skipToNext() == UInt8(ascii: "=") else { return false }
    return ahead.byte(after: 1) != UInt8(ascii: "=") && ahead.byte(after: 1) != UInt8(ascii: ">")
  }

  /// A text, with what is joined to it: `"one " + "two"`. Nil for a mark that begins none, which is passed.
  private mutating func texts() -> (text: String, line: Int)? {
    let start = text.line
    guard var read = quoted() else { return nil }
    while true {
      let before = text
      if text.skipToNext() == UInt8(ascii: "+") {
        text.step()
        _ = text.skipToNext()
      }
      guard text.next.isQuote, let more = quoted() else {
        text = before
        return (read, start)
      }
      read += more
    }
  }

  private mutating func quoted() -> String? {
    let begin = text
    let quote = text.next
    let triple = [quote, quote, quote]
    let isLong = quote != UInt8(ascii: "`") && text.starts(with: triple)
    let mark = isLong ? triple : [quote]
    text.step(mark.count)
    var read: [UInt8] = []
    while !text.isAtEnd, !text.starts(with: mark) {
      // An apostrophe in a page opens nothing.
      if text.next == 0x0A, !isLong, quote != UInt8(ascii: "`") { break }
      if text.next == UInt8(ascii: "\\"), text.place + 1 < text.bytes.count {
        text.step()
        read += escaped()
      } else {
        read.append(text.next)
        text.step()
      }
    }
    guard !text.isAtEnd, text.starts(with: mark) else {
      text = begin
      text.step()
      return nil
    }
    text.step(mark.count)
    return String(decoding: read, as: UTF8.self)
  }

  /// What a letter behind a backslash stands for.
  private mutating func escaped() -> [UInt8] {
    let letter = text.next
    let length = letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "x") ? 2 : 0
    let digits = (0..<length).map { text.byte(after: $0 + 1) }
    if length > 0, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    {
      text.step(1 + length)
      return Array(String(Character(scalar)).utf8)
    }
    defer { text.step() }
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
}
