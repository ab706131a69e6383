import Foundation
import TextBasics

/// Writes a debrief as JSON, for programs.
enum JSONDocument {
  static func render(_ debrief: Debrief) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(debrief), as: UTF8.self).jsonWithoutSteering + "\n"
  }
}
