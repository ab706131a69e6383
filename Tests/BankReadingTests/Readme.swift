import Foundation

/// `QuestionBanks/README.md`, whose examples people copy.
enum Readme {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../QuestionBanks/README.md").standardizedFileURL

  /// The code blocks of a kind: what stands between "```yaml KIND" and "```".
  static func examples(_ kind: String) throws -> [String] {
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.components(separatedBy: "```yaml \(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }
}
