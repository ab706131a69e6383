/// Makes a Markdown page of an outline of Emacs' Org mode, line by line.
enum OrgPage {
  /// The page, and the title that it gives itself.
  static func markdown(of text: String) -> (page: String, title: String?) {
    var title: String?
    var lines: [String] = []
    var level = 0
    var (isCode, isDrawer) = (false, false)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let plain = line.drop { $0 == " " || $0 == "\t" }
      let lower = plain.prefix(40).lowercased()
      if lower.hasPrefix("#+title:") {
        title = String(plain.dropFirst(8)).onOneLine
        lines.append("")
      } else if lower.hasPrefix("#+begin_src") || lower.hasPrefix("#+begin_example") {
        isCode = true
        lines.append("```")
      } else if isCode, lower.hasPrefix("#+end_") {
        isCode = false
        lines.append("```")
      } else if isCode {
        lines.append(String(line))
      } else if lower.hasPrefix("#+") || lower.hasPrefix("# ") || isDate(lower) {
        lines.append("")
      } else if isDrawer || isDrawerStart(lower) {
        isDrawer = lower.prefix(5) != ":end:"
        lines.append("")
      } else if plain.hasPrefix("|-") {
        lines.append(String(plain).replacing("+", with: "|"))
      } else if let stars = stars(line) {
        level = stars
        // The parser would take it for one more row of a table right above it.
        let end = lines.last?.hasPrefix("|") == true ? "\r" : ""
        lines.append(
          end
            + String(repeating: "#", count: min(stars, 6)) + " " + heading(plain.drop { $0 == "*" })
        )
      } else {
        lines.append(inline(body(line, below: level)))
      }
    }
    return (lines.joined(separator: "\n"), title)
  }

  private static func stars(_ line: Substring) -> Int? {
    let stars = line.prefix(40).prefix { $0 == "*" }
    return !stars.isEmpty && line.dropFirst(stars.count).first == " " ? stars.count : nil
  }

  private static func isDate(_ line: String) -> Bool {
    ["scheduled:", "deadline:", "closed:", "clock:"].contains(where: line.hasPrefix)
  }

  private static func isDrawerStart(_ line: String) -> Bool {
    [":properties:", ":logbook:", ":drawer:"].contains(where: line.hasPrefix)
  }

  /// A heading without what Org keeps in it: a state, a priority, and tags at its end.
  private static func heading(_ text: Substring) -> String {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first, states.contains(first) { words.removeFirst() }
    if let first = words.first, first.hasPrefix("[#"), first.hasSuffix("]"), first.count == 4 {
      words.removeFirst()
    }
    if let first = words.first, first == "COMMENT" { words.removeFirst() }
    if let last = words.last, last.count > 2, last.hasPrefix(":"), last.hasSuffix(":") {
      words.removeLast()
    }
    if let last = words.last, last.hasPrefix("["), last.hasSuffix("]"),
      last.contains(where: { $0 == "/" || $0 == "%" }), !last.contains(where: \.isLetter)
    {
      words.removeLast()
    }
    return inline(words.joined(separator: " "))
  }

  private static let states: Set<String> = [
    "TO" + "DO", "DONE", "NEXT", "WAITING", "HOLD", "CANCELLED", "CANCELED", "STARTED", "DOING",
    "INPROGRESS", "IN-PROGRESS",
  ]

  /// A line below a heading without the blanks that only align it with its text.
  private static func body(_ line: Substring, below level: Int) -> String {
    var rest = line
    var left = level + 1
    while left > 0, rest.first == " " {
      rest = rest.dropFirst()
      left -= 1
    }
    return String(rest)
  }

  /// The marks of bold, code and links as Markdown has them.
  private static func inline(_ text: String) -> String {
    var text = text
    if text.contains("[[") {
      text = text.replacing(/\[\[([^\[\]]{1,500})\]\[([^\[\]]{1,500})\]\]/) { "[\($0.2)](\($0.1))" }
      text = text.replacing(/\[\[([^\[\]]{1,500})\]\]/) { "\($0.1)" }
    }
    if text.contains("=") || text.contains("~") {
      text = text.replacing(/(^|[\s(])[=~]([^\s=~][^=~]{0,200})[=~](?=$|[\s.,;:?!)])/) {
        "\($0.1)`\($0.2)`"
      }
    }
    if text.contains("*") {
      text = text.replacing(/(^|[\s(])\*([^\s*][^*]{0,200})\*(?=$|[\s.,;:?!)])/) {
        "\($0.1)**\($0.2)**"
      }
    }
    return text
  }
}
