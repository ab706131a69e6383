import BankReading
import Foundation
import InterviewCore
import TestSupport
import Testing

/// The schemas for editors say what the readers say, wherever JSON Schema can say it.
@Suite(.timed) struct SchemaTests {
  private typealias Document = SchemaViolations.Document

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

  // MARK: What is judged

  private static let judged = Result {
    var documents = Set(examples)
    for some in [catalogue, valid, times] { documents.formUnion(some.values) }
    for files in shipped.values { documents.formUnion(files) }
    return try SchemaViolations(documents)
  }

  private static func violations(of document: Document) throws -> [String] {
    try judged.get().of(document)
  }

  /// The files of the catalogue that a schema can judge, by their names.
  private static let catalogue = Dictionary(
    uniqueKeysWithValues: Catalogue.names.compactMap { name -> (String, Document)? in
      guard let bytes = try? Catalogue.bytes(name), let errors = try? errors(of: name),
        !errors.contains(where: { $0.code.flatMap { beyondSchema[$0] } != nil })
      else { return nil }
      return (name, Document(kind(of: name), String(decoding: bytes, as: UTF8.self)))
    })

  private static func errors(of name: String) throws -> [Problem] {
    try Catalogue.read(name).problems.filter { $0.severity == .error }
  }

  private static func kind(of name: String) -> String {
    ["rubric", "interviewer", "vocabulary", "configuration"].first { name.hasPrefix("\($0)-") }
      ?? "bank"
  }

  private static let valid = [
    "bank": Document("bank", Valid.bank), "rubric": Document("rubric", Valid.rubric),
    "interviewer": Document("interviewer", Valid.interviewer),
    "configuration": Document("configuration", Valid.configuration),
  ]

  /// Our own files, by the folder they lie in.
  private static let shipped = Dictionary(
    uniqueKeysWithValues: [("", "bank"), ("rubrics", "rubric"), ("interviewers", "interviewer")]
      .map { subfolder, kind in
        let folder = Document.folder.appending(path: subfolder)
        let files = try? FileManager.default.contentsOfDirectory(
          at: folder, includingPropertiesForKeys: nil)
        return (
          subfolder,
          (files ?? []).filter {
            $0.pathExtension == "yaml"
          }
          .compactMap { file in
            let name = file.deletingPathExtension().lastPathComponent
            let own = ["roles", "vocabulary"].contains(name) ? name : kind
            return (try? String(contentsOf: file, encoding: .utf8)).map { Document(own, $0) }
          }
        )
      })

  private static let kinds = ["bank", "rubric", "interviewer", "roles", "vocabulary"]

  private static let examples = kinds.flatMap { kind in
    ((try? Readme.examples(kind)) ?? []).map { Document(kind, $0) }
  }

  /// A bank for each way to write a time.
  private static let times = Dictionary(
    uniqueKeysWithValues: [
      "5s", "4s", "05s", "60m", "61m", "3600s", "3601s", "59m59s", "60m0s", "60m1s", "0m5s",
      "0m4s", "1m60s", "90", "1:30", "2m30", "1h", "m", "s", "999s", "1m5s",
    ].map { ($0, Document("bank", Valid.bank.replacing("time: 90s", with: "time: \($0)"))) })

  // MARK: Verdicts

  @Test(arguments: catalogue.keys.sorted())
  func `judges each file of the catalogue as the reader does`(name: String) throws {
    let errors = try Self.errors(of: name)
    let violations = try Self.violations(of: #require(Self.catalogue[name]))
    // What a newer program asks on is passed over by the reader, and marked by an editor all the same.
    let isWarning = name == "interviewer-unknown-sign"
    #expect(
      violations.isEmpty == (errors.isEmpty && !isWarning),
      "\(violations) and \(errors.map(\.message))")
  }

  @Test(arguments: ["bank", "rubric", "interviewer", "configuration"])
  func `takes everything that a file can say`(kind: String) throws {
    #expect(try Self.violations(of: #require(Self.valid[kind])) == [])
  }

  @Test(arguments: ["", "rubrics", "interviewers"])
  func `takes every file we ship`(subfolder: String) throws {
    let files = try #require(Self.shipped[subfolder])
    #expect(!files.isEmpty)
    for file in files { #expect(try Self.violations(of: file) == [], "\(file.text.prefix(80))") }
  }

  @Test func `takes the examples of the page that explains it`() throws {
    #expect(Set(Self.examples.map(\.schema)).count == Self.kinds.count)
    for example in Self.examples {
      #expect(try Self.violations(of: example) == [], "\(example.text)")
    }
  }

  @Test(arguments: times.keys.sorted())
  func `takes a time where the reader does`(time: String) throws {
    let bank = try #require(Self.times[time])
    let isRead = BankReader.read(Array(bank.text.utf8), file: "bank.yaml").value != nil
    #expect(try Self.violations(of: bank).isEmpty == isRead)
  }

  @Test func `knows the words that the readers know`() throws {
    let bank = try JSONValue(
      String(contentsOf: Document.folder.appending(path: "bank.schema.json"), encoding: .utf8))
    let definitions = bank["$defs"]
    #expect(words(bank["properties"]["kind"]) == QuestionKind.allCases.map(\.rawValue))
    #expect(
      words(definitions["question"]["properties"]["level"]["items"])
        == Level.allCases.map(\.rawValue))
    #expect(words(definitions["sign"]) == Sign.prompting.map(\.rawValue))
  }

  @Test func `knows every key of a configuration, and the words it may have`() throws {
    let schema = try JSONValue(
      String(
        contentsOf: Document.folder.appending(path: "configuration.schema.json"), encoding: .utf8))
    var known = 0
    for key in ConfigurationKey.allCases {
      var place = schema["properties"]
      if let group = key.group { place = place[group]["properties"] }
      place = place[key.word]
      #expect(place["description"].text?.isEmpty == false, "\(key.rawValue)")
      known += 1
      switch key.shape {
      case .word(let words, _): #expect(self.words(place) == words)
      case .words(let words, _): #expect(self.words(place["items"]) == words)
      case .number(let range):
        #expect(place["minimum"].number == Double(range.lowerBound))
        #expect(place["maximum"].number == Double(range.upperBound))
      case .text, .texts, .friend, .flag, .keeping: break
      }
    }
    let top = schema["properties"].keys.count
    let below = ["hints", "practice"].map { schema["properties"][$0]["properties"].keys.count - 1 }
    #expect(known == top + below.reduce(0, +))
  }

  private func words(_ schema: JSONValue) -> [String] { schema["enum"].all.compactMap(\.text) }
}
