/// JSON on one line, written key by key in the order in which they come.
///
/// Foundation's encoder keeps a tree of all values and sorts it: of an export that was five sixths of the time.
@usableFromInline package struct JSONText: Sendable {
  /// What was written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var isComma = false

  /// Begins with nothing.
  package init() {}

  /// Writes an object around the keys that a body writes.
  @inlinable package mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
    open("{")
    try body(&self)
    close("}")
  }

  /// Writes a key; its value comes next.
  @usableFromInline package mutating func key(_ name: StaticString) {
    separate()
    append("\"")
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    append("\"")
    append(":")
    isComma = false
  }

  /// Writes a key and its value.
  @inlinable package mutating func put(_ name: StaticString, _ value: some JSONWritable) throws {
    key(name)
    try value.write(to: &self)
  }

  /// Writes a key and its value, or nothing where there is none.
  @inlinable package mutating func put(
    _ name: StaticString, ifAny value: (some JSONWritable)?
  ) throws {
    if let value { try put(name, value) }
  }

  /// Writes a list.
  @inlinable package mutating func list(_ values: some Sequence<some JSONWritable>) throws {
    open("[")
    for value in values { try value.write(to: &self) }
    close("]")
  }

  /// Writes what is JSON already, on one line.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    isComma = true
  }

  /// Writes that there is nothing.
  @usableFromInline package mutating func null() { raw("null".utf8) }

  /// Writes a text in quotes; what would steer a terminal is escaped too.
  @usableFromInline package mutating func text(_ text: String) {
    separate()
    append("\"")
    var text = text
    text.withUTF8 { appendEscaped($0) }
    append("\"")
    isComma = true
  }

  /// Ends the line.
  package mutating func endLine() { append("\n") }
}

// MARK: Signs

extension JSONText {
  private mutating func append(_ sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }

  private mutating func separate() { if isComma { append(",") } }

  @usableFromInline mutating func open(_ sign: Unicode.Scalar) {
    separate()
    append(sign)
    isComma = false
  }

  @usableFromInline mutating func close(_ sign: Unicode.Scalar) {
    append(sign)
    isComma = true
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      guard Self.isSuspect(text[index]), let (escape, length) = Self.escape(text, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      bytes.append(contentsOf: escape.utf8)
      index += length
      start = index
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Whether a byte is to be escaped, or begins a character that may be.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }

  /// What stands in the place of the character at a byte, and how many bytes that has; nil where it stands for itself.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (escape: String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x08: return ("\\b", 1)
    case 0x09: return ("\\t", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0C: return ("\\f", 1)
    case 0x0D: return ("\\r", 1)
    // As the encoder of Foundation writes them: in small letters.
    case let control where control < 0x20:
      return ("\\u" + Unicode.Scalar(control).hexadecimal(digits: 4).lowercased(), 1)
    case let first:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
      let character = String(decoding: text[index..<min(text.count, index + length)], as: UTF8.self)
      guard let scalar = character.unicodeScalars.first, scalar.steers else { return nil }
      return ("\\u" + scalar.hexadecimal(digits: 4), length)
    }
  }
}

/// What can be written as a value of JSON.
@usableFromInline package protocol JSONWritable {
  /// Writes it; throws `EncodingError` where JSON has no word for it.
  func write(to json: inout JSONText) throws
}

extension String: JSONWritable {
  @usableFromInline package func write(to json: inout JSONText) { json.text(self) }
}

extension Int: JSONWritable {
  @usableFromInline package func write(to json: inout JSONText) { json.raw(description.utf8) }
}

extension UInt64: JSONWritable {
  @usableFromInline package func write(to json: inout JSONText) { json.raw(description.utf8) }
}

extension Bool: JSONWritable {
  @usableFromInline package func write(to json: inout JSONText) {
    json.raw((self ? "true" : "false").utf8)
  }
}

extension Double: JSONWritable {
  /// As few digits as make the number, and no fraction where it is whole.
  @usableFromInline package func write(to json: inout JSONText) throws {
    guard isFinite else {
      throw EncodingError.invalidValue(
        self, .init(codingPath: [], debugDescription: "JSON has no such number"))
    }
    let digits = description
    json.raw(digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...])
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  @inlinable package func write(to json: inout JSONText) throws {
    if let self { try self.write(to: &json) } else { json.null() }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  @inlinable package func write(to json: inout JSONText) throws { try json.list(self) }
}

extension JSONWritable where Self: RawRepresentable<String> {
  /// Writes the word that it is kept by.
  @inlinable package func write(to json: inout JSONText) { json.text(rawValue) }
}
