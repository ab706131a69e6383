import Foundation
import Testing

/// The schemas in `docs/schemas`, and what a validator that is not ours says.
enum Schemas {
  /// What a document breaks of a schema, one place a line; nothing where it is valid.
  static func violations(of schema: String, in json: String) throws -> String {
    let script = #filePath.replacing("Schemas.swift", with: "Scripts/schema-violations.py")
    return try Run(
      shell: "/usr/bin/python3 '\(script)' '\(checkout)/docs/schemas/\(schema).schema.json'"
    ).input(json).expect().output
  }

  /// The name of every schema.
  static func names() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(atPath: checkout + "/docs/schemas")
    return Set(
      files.filter { $0.hasSuffix(".schema.json") }.map { String($0.dropLast(12)) })
  }
}
