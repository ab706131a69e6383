/// The lines of YAML that some pages begin with; the Markdown parser would take them for a heading.
enum FrontMatter {
  /// The page with empty lines in their place, and the title they give it.
  static func removed(from text: String) -> (page: String, title: String?) {
    guard text.hasPrefix("---\n") else { return (text, nil) }
    let lines = text.split(separator: "\n", maxSplits: 200, omittingEmptySubsequences: false)
    guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }),
      lines[1..<end].contains(where: { $0.contains(":") })
    else { return (text, nil) }
    let title = lines[1..<end].first { $0.hasPrefix("title:") }?.dropFirst(6)
    let blank = String(repeating: "\n", count: end)
    return (
      blank + "\n" + lines[(end + 1)...].joined(separator: "\n"),
      title.map { String($0).replacing("\"", with: "").onOneLine }
    )
  }
}
