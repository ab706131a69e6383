import Foundation
import TerminalUI
import TextBasics

/// An optional that is written as `null`, where the synthesized encoding would leave its key out.
@propertyWrapper struct Nullable<Value: Codable & Equatable>: Codable, Equatable {
  var wrappedValue: Value?

  init(_ value: Value?) { wrappedValue = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}

/// A value that is written as null where there is none, and is not in what an older version wrote.
@propertyWrapper struct Added<Value: Codable & Equatable>: Codable, Equatable {
  @Nullable var wrappedValue: Value?

  init(_ value: Value?) { _wrappedValue = Nullable(value) }

  init(from decoder: any Decoder) throws { _wrappedValue = try Nullable(from: decoder) }

  func encode(to encoder: any Encoder) throws { try _wrappedValue.encode(to: encoder) }
}

extension KeyedDecodingContainer {
  func decode<Value>(_ type: Added<Value>.Type, forKey key: Key) throws -> Added<Value> {
    try decodeIfPresent(type, forKey: key) ?? Added(nil)
  }
}

extension App {
  /// Writes a value as JSON, and nothing else, to the output.
  func writeJSON(_ value: some Encodable) throws {
    console.writeRaw(try json(value))
  }

  /// A value as JSON, ended by a newline.
  func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .rehearse
    return String(decoding: try encoder.encode(value), as: UTF8.self).jsonWithoutSteering + "\n"
  }

  /// Writes rows as CSV (RFC 4180, but with plain newlines) to the output.
  func writeCSV(_ rows: [[String]]) {
    console.writeRaw(delimitedText(rows))
  }
}

/// A value as JSON on one line, with sorted keys.
func jsonOnOneLine(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  encoder.dateEncodingStrategy = .rehearse
  return String(decoding: try encoder.encode(value), as: UTF8.self).jsonWithoutSteering
}

extension Double {
  /// Rounded to a thousandth: without the dust of binary fractions.
  var thousandths: Double { (self * 1000).rounded() / 1000 }
}
