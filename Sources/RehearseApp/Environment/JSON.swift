import Foundation
import TerminalUI

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

extension App {
  /// Writes a value as JSON, and nothing else, to the output.
  func writeJSON(_ value: some Encodable) throws {
    console.writeRaw(try json(value))
  }

  /// A value as JSON, ended by a newline.
  func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.ISO8601Format(.init(includingFractionalSeconds: true)))
    }
    return String(decoding: try encoder.encode(value), as: UTF8.self).escapingSteering + "\n"
  }

  /// Writes rows as CSV (RFC 4180, but with plain newlines) to the output.
  func writeCSV(_ rows: [[String]]) {
    let text = rows.map { $0.map(\.asCSVField).joined(separator: ",") + "\n" }.joined()
    console.writeRaw(text)
  }
}

extension String {
  /// JSON with the characters that its encoder leaves raw and that could steer a terminal as escapes;
  /// they stand only inside strings, so it means the same.
  fileprivate var escapingSteering: String {
    guard unicodeScalars.contains(where: \.steers) else { return self }
    return unicodeScalars.reduce(into: "") { json, scalar in
      guard scalar.steers else { return json.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  fileprivate var asCSVField: String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    guard contains(where: special.contains) else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}

extension Unicode.Scalar {
  /// A control character beyond ASCII's, or one that changes the direction of writing.
  fileprivate var steers: Bool {
    switch value {
    case 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
