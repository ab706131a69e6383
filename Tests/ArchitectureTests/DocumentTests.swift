import Foundation
import TestSupport
import Testing

/// The documents that people read in the checkout.
@Suite(.timed) struct DocumentTests {
  private static let documents = [
    "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/decisions.md",
    "docs/guide.md", "Sources/README.md", "Tests/README.md", "QuestionBanks/README.md",
  ]

  private func text(_ path: String) throws -> String {
    try String(contentsOf: SourceTree.root.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: documents)
  func `a link leads to a file, and to a heading that is there`(path: String) throws {
    for match in try text(path).matches(of: /\]\(([^)\s]+)\)/) {
      let target = String(match.1)
      guard !target.hasPrefix("https://") else { continue }
      let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let page = SourceTree.root.appending(path: path)
      let url =
        parts[0].isEmpty ? page : page.deletingLastPathComponent().appending(path: parts[0])
      #expect(FileManager.default.fileExists(atPath: url.path()), "\(path): \(target)")
      guard parts.count == 2 else { continue }
      let headings = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("#") }.map(Self.anchor)
      #expect(headings.contains(parts[1]), "\(path): \(target)")
    }
  }

  /// A heading's anchor: small letters, with hyphens for spaces and nothing of the rest.
  private static func anchor(_ heading: Substring) -> String {
    heading.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-")
      .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  @Test func `the front page opens with a picture and is short`() throws {
    let lines = try text("README.md").components(separatedBy: "\n")
    #expect(lines.count <= 150)
    #expect(lines.prefix(12).contains { $0.hasPrefix("![") })
  }

  @Test(arguments: [
    "README.md", "Sources/README.md", "docs/decisions.md", "CONTRIBUTING.md", "SECURITY.md",
  ])
  func `no line is longer than 120 columns`(path: String) throws {
    for (number, line) in try text(path).components(separatedBy: "\n").enumerated() {
      #expect(line.count <= 120, "\(path):\(number + 1)")
    }
  }

  @Test(arguments: ["Sources/README.md", "CONTRIBUTING.md", "docs/decisions.md"])
  func `a file that is named is there`(path: String) throws {
    let files = try ["Sources", "Tests", "QuestionBanks"].flatMap(SourceTree.paths)
    for match in try text(path).matches(of: /`([\w+\/.-]+\.(?:swift|in|h|yaml))`/) {
      let name = String(match.1)
      let isThere =
        files.contains { $0 == name || $0.hasSuffix("/" + name) }
        || FileManager.default.fileExists(atPath: SourceTree.root.appending(path: name).path())
      #expect(isThere, "\(path): \(name)")
    }
  }
}
