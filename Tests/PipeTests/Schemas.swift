import Foundation
import TestSupport
import Testing

/// The schemas in `docs/schemas`, and what a validator that is not ours says.
enum Schemas {
  /// What each document breaks of its schema, one place a line; nothing where it is valid.
  ///
  /// The validator takes longer to start than to look, so it is given all that a test has at once.
  static func violations(_ documents: [(schema: String, json: String)]) throws -> [String] {
    let script = #filePath.replacing("Schemas.swift", with: "Scripts/schema-violations.py")
    let pairs = documents.map { JSONValue.list([.text($0.schema), .text($0.json)]) }
    let told = try Run(shell: "/usr/bin/python3 '\(script)' '\(checkout)/docs/schemas'")
      .input(JSONValue.list(pairs).source).expect().json()
    let violations = told.all.compactMap(\.text)
    #expect(violations.count == documents.count)
    return violations
  }

  /// The name of every schema.
  static func names() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(atPath: checkout + "/docs/schemas")
    return Set(
      files.filter { $0.hasSuffix(".schema.json") }.map { String($0.dropLast(12)) })
  }
}
