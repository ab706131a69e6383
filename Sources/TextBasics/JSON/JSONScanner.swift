/// Goes through JSON (RFC 8259) event by event, and knows where it is; nothing is copied before it is asked for.
package struct JSONScanner: Sendable {
  /// What is met in JSON. Texts are the bytes between their quotes, to be read with ``JSONScanner/text(_:)``.
  package enum Event: Equatable, Sendable {
    case list
    case endOfList
    case object
    case endOfObject
    case key(Range<Int>)
    case text(Range<Int>)
    case number(Range<Int>)
    case bool(Bool)
    case null
  }

  /// What is taken for JSON.
  package enum Rules: Sendable {
    /// What the standard says, and one value.
    case strict
    /// What people and their programs write too: commas behind the last item, tabs in texts, `NaN`, halves of
    /// characters, and one value after the other.
    case lenient
  }

  let bytes: [UInt8]
  let rules: Rules
  private let deepest: Int
  private var state = State.value
  /// Whether each of the lists and objects around the present place is an object.
  private var open: [Bool] = []
  var index = 0
  /// The place of the last event, in bytes.
  package private(set) var start = 0
  /// The line of the last event, from 1.
  package private(set) var line = 1

  private enum State {
    case value
    case first
    case next
    case end
  }

  /// Begins at the start of a text; there are no more than so many lists and objects within each other.
  package init(_ bytes: [UInt8], rules: Rules, deepest: Int) {
    self.bytes = bytes
    self.rules = rules
    self.deepest = deepest
  }

  /// Goes on to the next event; nil at the end of the text.
  package mutating func next() throws(JSONFault) -> Event? {
    skipSpace()
    switch state {
    case .value: return try value()
    case .end:
      if index == bytes.count { return nil }
      guard rules == .lenient else { throw fault(.expected(.end)) }
      return try value()
    case .first:
      if let end = end() { return end }
      return try item()
    case .next:
      if let end = end() { return end }
      guard take(",") else {
        throw fault(.expected(open.last == true ? .commaOrBrace : .commaOrBracket))
      }
      skipSpace()
      if rules == .lenient, let end = end() { return end }
      return try item()
    }
  }

  /// The end of the innermost list or object, where it is next.
  private mutating func end() -> Event? {
    start = index
    guard let isObject = open.last, take(isObject ? "}" : "]") else { return nil }
    open.removeLast()
    state = open.isEmpty ? .end : .next
    return isObject ? .endOfObject : .endOfList
  }

  private mutating func item() throws(JSONFault) -> Event {
    guard open.last == true else { return try value() }
    start = index
    guard isNext("\"") else { throw fault(.expected(.key)) }
    let key = try quoted()
    skipSpace()
    guard take(":") else { throw fault(.expected(.colon)) }
    state = .value
    return .key(key)
  }

  private mutating func value() throws(JSONFault) -> Event {
    guard open.count <= deepest else { throw fault(.tooDeep) }
    start = index
    if take("{") { return begin(.object, isObject: true) }
    if take("[") { return begin(.list, isObject: false) }
    let event: Event = isNext("\"") ? .text(try quoted()) : try word()
    state = open.isEmpty ? .end : .next
    return event
  }

  private mutating func begin(_ event: Event, isObject: Bool) -> Event {
    open.append(isObject)
    state = .first
    return event
  }

  // MARK: Signs

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      index += 1
    }
  }

  func isNext(_ sign: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: sign)
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard isNext(sign) else { return false }
    index += 1
    return true
  }

  func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(offset: index, kind: kind) }
}
