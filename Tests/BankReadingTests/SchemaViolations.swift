import Foundation
import TestSupport
import Testing

/// What a validator that is not ours says of documents: Debian's `python3-jsonschema`, in one process for
/// all of them.
struct SchemaViolations {
  /// A document and the schema it is held to.
  struct Document: Encodable, Hashable {
    let schema: String
    let text: String

    init(_ kind: String, _ text: String) {
      schema = Self.folder.appending(path: "\(kind).schema.json").path(percentEncoded: false)
      self.text = text
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../QuestionBanks").standardizedFileURL
  }

  private let found: [Document: [String]]

  /// The places and keywords that a document breaks; empty where it is valid.
  func of(_ document: Document) throws -> [String] { try #require(found[document]) }

  /// Has all documents judged.
  init(_ documents: Set<Document>) throws {
    let documents = Array(documents)
    let home = try TestHome()
    try JSONEncoder().encode(documents).write(to: URL(filePath: home.file("documents.json")))
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Scripts/schema-violations.py")
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments =
      [script.path(percentEncoded: false)]
      + ["documents.json", "violations.json"].map(home.file)
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
    let violations = try JSONDecoder().decode(
      [[String]].self, from: Data(contentsOf: URL(filePath: home.file("violations.json"))))
    try #require(violations.count == documents.count)
    found = Dictionary(uniqueKeysWithValues: zip(documents, violations))
  }
}
