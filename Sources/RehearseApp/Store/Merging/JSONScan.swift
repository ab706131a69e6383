/// Walks through JSON without making values of it: finds what is no JSON, and where a value stands.
struct JSONScan {
  /// Something that is no JSON, and where.
  struct Fault: Error, Equatable {
    var offset: Int
    var message: String
  }

  /// Deeper than any session is nested, and shallow enough for any stack.
  static let deepest = 32

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is wrong with a text that has to be one JSON value; nil where nothing is.
  static func fault(in bytes: [UInt8]) -> Fault? {
    var scan = JSONScan(bytes)
    do {
      try scan.value(0)
      scan.skipSpace()
      return scan.at == bytes.count
        ? nil : Fault(offset: scan.at, message: "found more after the session, expected a new line")
    } catch {
      return error
    }
  }

  /// Where the value at a path starts, or the innermost value around it that is there.
  static func offset(of path: [any CodingKey], in bytes: [UInt8]) -> Int {
    var scan = JSONScan(bytes)
    return (try? scan.locate(path[...])) ?? 0
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
  }

  private func fault(_ message: String) -> Fault { Fault(offset: at, message: message) }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(Fault) {
    skipSpace()
    guard next == byte else {
      throw fault(next == nil ? "the line ends early, expected \(what)" : "expected \(what)")
    }
    at += 1
  }

  // MARK: Values

  private mutating func value(_ depth: Int) throws(Fault) {
    guard depth <= Self.deepest else { throw fault("nested too deep") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      try members(depth) { scan, _ throws(Fault) in try scan.value(depth + 1) }
    case UInt8(ascii: "["): try elements { scan, _ throws(Fault) in try scan.value(depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): try number()
    case nil: throw fault("the line ends early, expected a value")
    default: throw fault("expected a JSON value")
    }
  }

  private typealias Visit<Place> = (inout JSONScan, Place) throws(Fault) -> Void

  private mutating func members(_ depth: Int, _ visit: Visit<String>) throws(Fault) {
    at += 1
    skipSpace()
    if next == UInt8(ascii: "}") { return at += 1 }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("expected a key in quotes") }
      let key = try string()
      try expect(UInt8(ascii: ":"), "`:` after a key")
      try visit(&self, key)
      skipSpace()
      if next == UInt8(ascii: "}") { return at += 1 }
      try expect(UInt8(ascii: ","), "`,` or `}`")
    }
  }

  private mutating func elements(_ visit: Visit<Int>) throws(Fault) {
    at += 1
    skipSpace()
    if next == UInt8(ascii: "]") { return at += 1 }
    var index = 0
    while true {
      try visit(&self, index)
      index += 1
      skipSpace()
      if next == UInt8(ascii: "]") { return at += 1 }
      try expect(UInt8(ascii: ","), "`,` or `]`")
    }
  }

  /// What stands between the quotes, with its escapes as they are; ours have none in their keys.
  private mutating func string() throws(Fault) -> String {
    at += 1
    let start = at
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        defer { at += 1 }
        // Long texts are no keys, and are not wanted here.
        return at - start > 64 ? "" : String(decoding: bytes[start..<at], as: UTF8.self)
      case UInt8(ascii: "\\"): at += 2
      case 0x00..<0x20: throw fault("a control character stands raw in a text")
      default: at += 1
      }
    }
    at = bytes.count
    throw fault("a text has no end, expected `\"`")
  }

  private mutating func word(_ word: String) throws(Fault) {
    guard bytes[at...].starts(with: word.utf8) else { throw fault("expected a JSON value") }
    at += word.utf8.count
  }

  private mutating func number() throws(Fault) {
    let marks = Set("+-.eE0123456789".utf8)
    while let byte = next, marks.contains(byte) { at += 1 }
  }

  // MARK: Places

  private mutating func locate(_ path: ArraySlice<any CodingKey>) throws(Fault) -> Int {
    skipSpace()
    let start = at
    guard let key = path.first else { return start }
    var found: Int?
    if next == UInt8(ascii: "{"), key.intValue == nil {
      try members(0) { scan, name throws(Fault) in
        if name == key.stringValue { found = try scan.locating(path.dropFirst()) }
        try scan.value(0)
      }
    } else if next == UInt8(ascii: "["), let wanted = key.intValue {
      try elements { scan, index throws(Fault) in
        if index == wanted { found = try scan.locating(path.dropFirst()) }
        try scan.value(0)
      }
    }
    return found ?? start
  }

  /// Looks ahead, and stays where it is.
  private func locating(_ path: ArraySlice<any CodingKey>) throws(Fault) -> Int {
    var scan = self
    return try scan.locate(path)
  }
}
