import TextBasics

/// Lists that stand in a page of Markdown as HTML, which would be texts without a form to its parser.
enum ListMarkup {
  /// The page with the lists in its markup as Markdown has them, and with what components ask; as many lines as before.
  static func asMarkdown(_ page: String) -> String {
    guard page.utf8.contains(UInt8(ascii: "<")), page.isMarkedUp else { return page }
    var lists = Lists()
    return page.split(separator: "\n", omittingEmptySubsequences: false).map { lists.line($0) }
      .joined(separator: "\n")
  }

  private struct Lists {
    private var depth = 0
    private var isFenced = false

    mutating func line(_ line: Substring) -> String {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.hasPrefix("```") || text.hasPrefix("~~~") { isFenced.toggle() }
      guard !isFenced, !text.hasPrefix("|"), !text.contains("<td") else { return String(line) }
      if let asked = text.askedByComponent { return "- " + asked }
      guard depth > 0 || text.contains("<ol") || text.contains("<ul") else { return String(line) }
      return shown(text)
    }

    /// A line with bullets for its items; a return ends a line, and does not count as one.
    private mutating func shown(_ line: Substring) -> String {
      var shown = ""
      var rest = line
      if depth > 0, rest.first != "<", !rest.isEmpty { shown = indent }
      while let start = rest.firstIndex(of: "<") {
        shown += rest[..<start]
        rest = rest[start...]
        guard let end = rest.firstIndex(of: ">") else { break }
        let tag = rest[rest.index(after: start)..<end]
        let name = tag.prefix { $0.isLetter || $0 == "/" }.lowercased()
        switch name {
        case "ol", "ul": depth = min(depth + 1, 8)
        case "/ol", "/ul": depth = max(depth - 1, 0)
        case "li" where depth > 0:
          if shown.contains(where: { !$0.isWhitespace }) { shown += "\r" }
          shown += String(indent.dropLast(2)) + "- "
        case "/li": break
        default: shown += rest[start...end]
        }
        rest = rest[rest.index(after: end)...]
      }
      return shown + rest
    }

    /// What stands before a text within an item.
    private var indent: String { String(repeating: "  ", count: depth) }
  }
}

extension String {
  /// Whether three items or components that ask stand in it.
  fileprivate var isMarkedUp: Bool {
    var place = startIndex
    for _ in 0..<3 {
      guard
        let next = self[place...].firstRange(of: "<li")
          ?? self[place...].firstRange(of: "question=")
      else { return false }
      place = next.upperBound
    }
    return true
  }
}

extension Substring {
  /// What a component asks that stands alone on a line: `<Question question='Why?' />`.
  fileprivate var askedByComponent: String? {
    if hasPrefix("- ") || hasPrefix("* ") { return dropFirst(2).askedByComponent }
    guard first == "<", dropFirst().first?.isUppercase == true,
      let name = firstRange(of: " question=")
    else { return nil }
    let value = self[name.upperBound...].drop { $0 == "{" }
    guard let quote = value.first, "\"'`".contains(quote),
      let end = value.dropFirst().firstIndex(of: quote)
    else { return nil }
    return String(value[value.index(after: value.startIndex)..<end])
  }
}
