import Foundation
import TestSupport
import Testing

/// What the package manager cannot say of the targets. Who may import whom stands in `Package.swift`,
/// and `--explicit-target-dependency-import-check error` holds the sources to it.
enum Targets {
  /// The targets that touch the machine; all others are pure.
  static let live: Set<String> = [
    "LineEditing", "SoundRecording", "TranscriptStorage", "DeckReading", "rehearse",
  ]

  /// The modules that each target's files import.
  static let imports = Result {
    try Dictionary(
      SourceTree.sources.get().map { ($0.target, try imports(in: $0.text)) },
      uniquingKeysWith: { $0.union($1) })
  }

  /// The modules a file imports.
  static func imports(in text: String) throws -> Set<String> {
    let code = CodeScanner.code(in: text)
    let pattern =
      #"(?m)^[ \t]*(?:@?\w+ )*import (?:(?:struct|class|enum|protocol|func|var) )?(\w+)"#
    return try Set(
      NSRegularExpression(pattern: pattern)
        .matches(in: code, range: NSRange(code.startIndex..., in: code))
        .compactMap { Range($0.range(at: 1), in: code).map { String(code[$0]) } })
  }
}

@Suite(.timed) struct TargetTests {
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
    #expect(try Targets.imports(in: text) == ["A", "B", "C", "D", "E"])
  }

  @Test func `no two targets call a type the same`() throws {
    var targets: [String: Set<String>] = [:]
    for file in try SourceNames.all.get() {
      for name in file.types { targets[name, default: []].insert(file.target) }
    }
    for (name, targets) in targets.sorted(by: { $0.key < $1.key }) where targets.count > 1 {
      Issue.record("`\(name)` is a type of \(targets.sorted()): give one of them a name of its own")
    }
  }

  @Test(arguments: [
    ("CReadline", ["LineEditing"]), ("GRDB", ["DeckReading", "TranscriptStorage"]),
    ("CYaml", ["BankReading"]), ("CGumbo", ["TextBasics"]), ("CMd4c", ["BankImporting"]),
    ("CMinizip", ["DeckReading"]), ("CIconv", ["TextBasics"]),
    ("CZstandard", ["DeckReading"]), ("ArgumentParser", ["rehearse"]),
  ])
  func `a dependency is held by the targets that are named for it`(
    dependency: String, holders: [String]
  ) throws {
    let importing = try Targets.imports.get().filter { $0.value.contains(dependency) }.keys
    #expect(
      importing.sorted() == holders,
      "\(dependency) belongs to \(holders); hide it behind a port")
  }
}
