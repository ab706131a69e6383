import Foundation
import Testing

/// Who may import whom. Arrows point down only, and siblings never import each other.
enum Imports {
  /// The targets that touch the machine; all others are pure.
  static let live: Set<String> = ["LineEditing", "TranscriptStorage", "DeckReading", "rehearse"]

  static let allowed: [String: Set<String>] = [
    "rehearse": [
      "LineEditing", "TranscriptStorage", "DeckReading", "RehearseApp", "TerminalUI",
      "BankImporting", "BankReading", "DebriefDocuments", "InterviewCore", "TextBasics",
      "ArgumentParser", "Foundation", "Glibc",
    ],
    "LineEditing": ["CReadline", "TerminalUI", "Foundation", "Glibc", "Synchronization"],
    "TranscriptStorage": ["InterviewCore", "GRDB", "Foundation", "Glibc"],
    "DeckReading": ["BankImporting", "GRDB", "CMinizip", "CZstandard", "Foundation", "Glibc"],
    "RehearseApp": [
      "TerminalUI", "DebriefDocuments", "ReviewDocuments", "BankImporting", "BankReading",
      "InterviewCore", "TextBasics", "Foundation",
    ],
    "TerminalUI": ["TextBasics", "Foundation"],
    "DebriefDocuments": ["WebPages", "InterviewCore", "TextBasics", "Foundation"],
    "ReviewDocuments": ["WebPages", "InterviewCore", "TextBasics", "Foundation"],
    "WebPages": ["TextBasics", "Mustache", "Foundation"],
    "BankImporting": ["BankReading", "InterviewCore", "TextBasics", "CCmark", "Foundation"],
    "BankReading": ["InterviewCore", "TextBasics", "Yams", "Foundation"],
    "InterviewCore": ["TextBasics", "Foundation"],
    "TextBasics": ["CGumbo", "Foundation"],
  ]

  private static let pattern =
    #"(?m)^\s*(?:@\w+\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?"#
    + #"import\s+(?:(?:struct|class|enum|protocol|typealias|func|var|let|actor)\s+)?(\w+)"#

  /// The modules a file imports, each with its line, counted from one.
  static func modules(in text: String) throws -> [(name: String, line: Int)] {
    let code = CodeScanner.code(in: text)
    let whole = code as NSString
    return try NSRegularExpression(pattern: pattern)
      .matches(in: code, range: NSRange(location: 0, length: whole.length))
      .map { match in
        let name = match.range(at: 1)
        return (
          whole.substring(with: name),
          whole.substring(to: name.location).count { $0 == "\n" } + 1
        )
      }
  }
}

@Suite struct ImportTests {
  @Test func `reads every form of an import`() throws {
    let text = """
      import A
      public import B
      @testable import C
      @preconcurrency public import D
      public import struct E.F
      // import G
      let text = "import H"
      """
    #expect(try Imports.modules(in: text).map(\.name) == ["A", "B", "C", "D", "E"])
    #expect(try Imports.modules(in: text).map(\.line) == [1, 2, 3, 4, 5])
  }

  @Test func `names every target`() throws {
    let unnamed = try SourceTree.targets().subtracting(Imports.allowed.keys)
    #expect(unnamed.isEmpty, "add \(unnamed.sorted()) to `Imports.allowed`")
  }

  @Test func `imports point down`() throws {
    for file in try SourceTree.files(in: "Sources", ["swift"]) {
      guard let allowed = Imports.allowed[file.target] else { continue }
      for module in try Imports.modules(in: file.text) where !allowed.contains(module.name) {
        Issue.record(
          """
          \(file.path):\(module.line): \(file.target) imports \(module.name): \
          only \(allowed.sorted().joined(separator: ", ")) may be; move the code to a target that \
          may, or pass the value in
          """)
      }
    }
  }

  @Test(arguments: [
    ("CReadline", ["LineEditing"]), ("GRDB", ["DeckReading", "TranscriptStorage"]),
    ("Yams", ["BankReading"]), ("CCmark", ["BankImporting"]), ("CGumbo", ["TextBasics"]),
    ("CMinizip", ["DeckReading"]),
    ("CZstandard", ["DeckReading"]), ("ArgumentParser", ["rehearse"]),
    ("Mustache", ["WebPages"]),
  ])
  func `a dependency is held by the targets that are named for it`(
    dependency: String, holders: [String]
  ) {
    #expect(
      Imports.allowed.filter { $0.value.contains(dependency) }.keys.sorted() == holders,
      "\(dependency) belongs to \(holders); hide it behind a port")
  }
}
