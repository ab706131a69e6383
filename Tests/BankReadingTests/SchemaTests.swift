import Foundation
import InterviewCore
import Testing

@testable import BankReading

/// The schemas for editors say what the readers say, wherever JSON Schema can say it.
@Suite struct SchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../QuestionBanks").standardizedFileURL

  /// What the readers refuse and a schema cannot see, since it looks at values and not at texts.
  private static let beyondSchema: [Problem.Code: String] = [
    .alias: "an alias is resolved before a schema sees the value",
    .anchor: "an anchor is gone before a schema sees the value",
    .tag: "a tag is resolved before a schema sees the value",
    .duplicateKey: "of two equal keys one is left when a schema sees the mapping",
    .duplicateID: "a schema compares whole items, not one key of each",
    .controlCharacter: "a pattern against control characters would make every message unreadable",
    .wrongEncoding: "an editor decodes the file before a schema sees it",
    .severalDocuments: "each document is judged for itself",
    .syntax: "what is not YAML has no value to judge",
    .tooDeep: "a limit of our parser", .tooLarge: "a limit of our parser",
    .tooMuch: "a limit of our parser", .more: "a count of problems",
    .unreadable: "a failure of the disk",
  ]

  private static func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(folder.appending(path: "\(name).schema.json"))
  }

  private static func root(_ text: String) -> Node? {
    Composer.root(Diagnostics(source: SourceText(Array(text.utf8), file: "")))
  }

  private static func kind(of name: String) -> String {
    name.hasPrefix("rubric-") ? "rubric" : name.hasPrefix("interviewer-") ? "interviewer" : "bank"
  }

  @Test(arguments: Catalogue.names)
  func `judges each file of the catalogue as the reader does`(name: String) throws {
    let errors = try Catalogue.read(name).problems.filter { $0.severity == .error }
    let text = String(decoding: try Catalogue.bytes(name), as: UTF8.self)
    guard !errors.contains(where: { $0.code.flatMap { Self.beyondSchema[$0] } != nil }) else {
      return
    }
    // An empty file is null to an editor.
    let node =
      Self.root(text) ?? Node(content: .scalar("", .plain), mark: SourceMark(line: 1, column: 1))
    let violations = try Self.schema(Self.kind(of: name)).violations(node)
    #expect(violations.isEmpty == errors.isEmpty, "\(violations) and \(errors.map(\.message))")
  }

  @Test(arguments: ["bank", "rubric", "interviewer"])
  func `takes everything that a file can say`(kind: String) throws {
    let texts = ["bank": Valid.bank, "rubric": Valid.rubric, "interviewer": Valid.interviewer]
    let node = try #require(Self.root(texts[kind] ?? ""))
    #expect(try Self.schema(kind).violations(node) == [])
  }

  @Test(arguments: [("", "bank"), ("rubrics", "rubric"), ("interviewers", "interviewer")])
  func `takes every file we ship`(subfolder: String, kind: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: subfolder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "yaml" }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let node = try #require(Self.root(text))
      #expect(try Self.schema(kind).violations(node) == [], "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: ["bank", "rubric", "interviewer"])
  func `takes the examples of the page that explains it`(kind: String) throws {
    let examples = try Readme.examples(kind)
    #expect(!examples.isEmpty)
    for example in examples {
      let node = try #require(Self.root(example))
      #expect(try Self.schema(kind).violations(node) == [], "\(example)")
    }
  }

  @Test(arguments: [
    "5s", "4s", "05s", "60m", "61m", "3600s", "3601s", "59m59s", "60m0s", "60m1s", "0m5s", "0m4s",
    "1m60s", "90", "1:30", "2m30", "1h", "m", "s", "999s", "1m5s",
  ])
  func `takes a time where the reader does`(time: String) throws {
    let text = Valid.bank.replacing("time: 90s", with: "time: \(time)")
    let isRead = BankReader.read(Array(text.utf8), file: "bank.yaml").value != nil
    let node = try #require(Self.root(text))
    #expect(try Self.schema("bank").violations(node).isEmpty == isRead)
  }

  @Test func `knows the words that the readers know`() throws {
    let bank = try Self.schema("bank")
    #expect(bank.choices("properties", "kind") == QuestionKind.allCases.map(\.rawValue))
    #expect(
      bank.choices("$defs", "question", "properties", "level", "items")
        == Level.allCases.map(\.rawValue))
    #expect(bank.choices("$defs", "sign") == Sign.prompting.map(\.rawValue))
  }
}
