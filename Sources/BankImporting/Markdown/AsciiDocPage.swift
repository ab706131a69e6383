import TextBasics

/// Makes a Markdown page of one in AsciiDoc, line by line.
enum AsciiDocPage {
  /// The page, which has as many lines.
  static func markdown(of text: String) -> String {
    var page = Lines()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { page.take(line) }
    return page.lines.joined(separator: "\n")
  }

  private struct Lines {
    var lines: [String] = []
    /// The line that ends what is being read.
    private var end: (mark: String, kind: Kind)?
    /// Whether the line before was an item of a list, which the next may go on with.
    private var isInList = false

    private enum Kind { case code, hidden, table }

    mutating func take(_ line: Substring) {
      let plain = line.drop { $0 == " " || $0 == "\t" }
      if let end {
        within(end, line, plain)
      } else if let kind = Lines.kind(openedBy: plain) {
        end = (String(plain), kind)
        lines.append(kind == .code ? "```" : "")
      } else if plain.isEmpty || plain.hasPrefix("//") || plain.isAttribute || plain == "+" {
        lines.append("")
      } else if let (level, title) = plain.marked(by: "=") {
        isInList = false
        lines.append(String(repeating: "#", count: min(level, 6)) + " " + title)
      } else if let (level, item) = plain.marked(by: "*") ?? plain.marked(by: "-") {
        add(item, "- ", level)
      } else if let (level, item) = plain.marked(by: ".") {
        add(item, "1. ", level)
      } else if plain.hasPrefix("."), plain.dropFirst().first?.isLetter == true {
        // The title of a block.
        lines.append("**" + plain.dropFirst() + "**")
      } else {
        lines.append((isInList && line.first == " " ? "  " : "") + plain)
      }
    }

    private mutating func add(_ item: String, _ mark: String, _ level: Int) {
      isInList = true
      lines.append(String(repeating: "    ", count: level - 1) + mark + item)
    }

    private mutating func within(
      _ open: (mark: String, kind: Kind), _ line: Substring, _ plain: Substring
    ) {
      let isEnd = plain == open.mark
      if isEnd { end = nil }
      switch open.kind {
      case .code: lines.append(isEnd ? "```" : String(line))
      case .hidden: lines.append("")
      // The cells of a table as lines, a row apart: which columns there are is said elsewhere.
      case .table: lines.append(isEnd || !plain.hasPrefix("|") ? String(plain) : cells(plain))
      }
    }

    private func cells(_ row: Substring) -> String {
      row.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
        .joined(separator: " – ")
    }

    private static func kind(openedBy line: Substring) -> Kind? {
      if line == "|===" || line == ",===" || line == "!===" { return .table }
      guard line.utf8.count >= 4, let mark = line.first, line.allSatisfy({ $0 == mark }) else {
        return nil
      }
      switch mark {
      case "-", ".": return .code
      case "/", "+": return .hidden
      default: return nil
      }
    }
  }
}

extension Substring {
  /// How often a mark stands before a text, and the text: `== Title`.
  fileprivate func marked(by mark: Character) -> (count: Int, text: String)? {
    let marks = prefix(8).prefix { $0 == mark }
    let rest = dropFirst(marks.count)
    guard !marks.isEmpty, marks.count < 7, rest.first == " " else { return nil }
    return (marks.count, String(rest).trimmed)
  }

  /// Whether it says something of the page or of what follows: `:toc: left`, `[source,java]`, `image::x[]`.
  fileprivate var isAttribute: Bool {
    if first == ":" { return dropFirst().prefix(40).contains(":") }
    if first == "[" { return last == "]" && !dropFirst().dropLast().contains("]") }
    return hasPrefix("image::") || hasPrefix("include::") || hasPrefix("toc::")
  }
}
