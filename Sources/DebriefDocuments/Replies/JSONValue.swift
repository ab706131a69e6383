import TextBasics

/// Any JSON, so that each value of a reply can be judged by itself.
enum JSONValue {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case number(Double)
  case bool(Bool)
  case null

  /// Deeper than any reply is nested.
  private static let deepest = 64

  /// Reads a text.
  ///
  /// - Throws: ``JSONFault`` where it is no JSON.
  init(_ text: String) throws(JSONFault) {
    var scanner = JSONScanner(Array(text.utf8), rules: .strict, deepest: Self.deepest)
    self = .null
    while let event = try scanner.next() { self = try Self.value(event, &scanner) }
  }

  private static func value(
    _ event: JSONScanner.Event, _ scanner: inout JSONScanner
  ) throws(JSONFault) -> JSONValue {
    switch event {
    case .text(let range), .key(let range): return .text(scanner.text(range))
    case .number(let range): return .number(Double(scanner.written(range)) ?? .nan)
    case .bool(let value): return .bool(value)
    case .null, .endOfList, .endOfObject: return .null
    case .list:
      var items: [JSONValue] = []
      while let item = try scanner.next(), item != .endOfList {
        items.append(try value(item, &scanner))
      }
      return .array(items)
    case .object:
      var members: [String: JSONValue] = [:]
      while case .key(let key)? = try scanner.next(), let found = try scanner.next() {
        members[scanner.text(key)] = try value(found, &scanner)
      }
      return .object(members)
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var integer: Int? {
    guard case .number(let value) = self else { return nil }
    return Int(exactly: value)
  }

  var isNull: Bool { if case .null = self { true } else { false } }

  /// What it is, to be shown to a person.
  var shown: String {
    switch self {
    case .object: "{…}"
    case .array: "[…]"
    case .text(let text): "\"\(text.shortened)\""
    case .number(let value): Int(exactly: value).map(String.init) ?? "\(value)"
    case .bool(let value): "\(value)"
    case .null: "null"
    }
  }
}
