/// The lines of YAML that some pages begin with; the Markdown parser would take them for a heading.
enum FrontMatter {
  /// The page with the lists among them that ask, else with empty lines in their place, and the title they give it.
  static func removed(from text: String) -> (page: String, title: String?) {
    guard text.hasPrefix("---\n") else { return (text, nil) }
    let lines = text.split(separator: "\n", maxSplits: 200, omittingEmptySubsequences: false)
    guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }),
      lines[1..<end].contains(where: { $0.contains(":") })
    else { return (text, nil) }
    let title = lines[1..<end].first { $0.hasPrefix("title:") }?.dropFirst(6)
    let above = asking(lines[1..<end]).joined(separator: "\n")
    return (
      "\n" + above + "\n\n" + lines[(end + 1)...].joined(separator: "\n"),
      title.map { String($0).replacing("\"", with: "").onOneLine }
    )
  }

  /// The items of lists, in which at least two ask, as those of a page; the other lines without what they say.
  private static func asking(_ lines: ArraySlice<Substring>) -> [String] {
    let items = lines.map { line -> String? in
      guard let item = Prefix.afterBullet(in: String(line)), line.contains("-") else { return nil }
      return item.trimmedQuotes
    }
    let count = items.count { $0.map(QuestionLikeness.isQuestion) == true }
    guard count > 1, count * 2 >= items.count(where: { $0 != nil }) else {
      return items.map { _ in "" }
    }
    return items.map { $0.map { "- " + $0 } ?? "" }
  }
}

extension Substring {
  /// Without the quotes around it.
  fileprivate var trimmedQuotes: String {
    let text = String(self).onOneLine
    guard let first = text.first, first == "\"" || first == "'", text.last == first, text.count > 1
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
