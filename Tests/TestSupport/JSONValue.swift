package import Foundation

/// Any JSON, for looking at what programs write.
package enum JSONValue: Codable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads any value.
  ///
  /// - Throws: what the decoder throws.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    // The usual kinds first: the testing library takes a backtrace of each error, caught or not.
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let object = try? value.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .bool(try value.decode(Bool.self))
    }
  }

  /// Writes the value.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// Reads a text that holds one JSON value and nothing else.
  ///
  /// - Throws: `DecodingError` where it does not.
  package init(_ text: String) throws { try self.init(Data(text.utf8)) }

  /// Reads a file that holds one JSON value and nothing else.
  ///
  /// - Throws: `DecodingError` where it does not.
  package init(_ data: Data) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: data)
  }

  /// The value of a key; null where there is none.
  package subscript(_ key: String) -> JSONValue {
    if case .object(let values) = self { values[key] ?? .null } else { .null }
  }

  /// The values of a list.
  package var all: [JSONValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The text it is, if it is one.
  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The number it is, if it is one.
  package var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The keys of an object.
  package var keys: Set<String> {
    if case .object(let values) = self { Set(values.keys) } else { [] }
  }

  /// What kind of value it is, in a word.
  package var type: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .number: "number"
    case .text: "text"
    case .list: "list"
    case .object: "object"
    }
  }

  /// The value as it stands in a file, which is also how JavaScript has it.
  package var source: String {
    let bytes = (try? JSONEncoder().encode(self)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A text.
  package init(stringLiteral value: String) { self = .text(value) }
  /// A truth value.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A number.
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// A number.
  package init(floatLiteral value: Double) { self = .number(value) }
  /// A list.
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  /// An object.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
