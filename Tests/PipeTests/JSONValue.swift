import Foundation

/// Any JSON, for looking at what the program writes.
enum JSONValue: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  /// Reads a text that holds one JSON value and nothing else.
  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  subscript(_ key: String) -> JSONValue {
    if case .object(let values) = self { values[key] ?? .null } else { .null }
  }

  var all: [JSONValue] {
    if case .list(let values) = self { values } else { [] }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  var keys: Set<String> {
    if case .object(let values) = self { Set(values.keys) } else { [] }
  }

  /// What kind of value it is, in a word.
  var type: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .number: "number"
    case .text: "text"
    case .list: "list"
    case .object: "object"
    }
  }

  /// The value without the keys that differ from run to run: clocks, and the id of a session.
  var withoutTimes: JSONValue {
    let clocks: Set = ["thinkingSeconds", "answerSeconds", "pausedSeconds"]
    switch self {
    case .list(let values): return .list(values.map(\.withoutTimes))
    case .object(let values):
      let kept = values.filter { key, _ in
        !clocks.contains(key) && !key.hasSuffix("At") && !(key == "id" && values["schema"] != nil)
      }
      return .object(kept.mapValues(\.withoutTimes))
    default: return self
    }
  }
}

extension Run.Result {
  /// Its output as JSON; anything beside it in the output is an error.
  func json() throws -> JSONValue { try JSONValue(output) }
}
