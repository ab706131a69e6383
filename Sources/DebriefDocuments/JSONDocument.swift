import Foundation

/// Writes a debrief as JSON, for programs.
enum JSONDocument {
  static func render(_ debrief: Debrief) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escapingHidden(String(decoding: try encoder.encode(debrief), as: UTF8.self)) + "\n"
  }

  /// The JSON with the hidden characters that its encoder leaves raw as escapes; they can stand only
  /// inside strings, so it means the same.
  private static func escapingHidden(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0.isHidden && $0 != "\n" }) else { return json }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar.isHidden, scalar != "\n" {
        let digits = scalar.hexadecimal
        let padded = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        result.append(contentsOf: padded.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
