import TextBasics

/// Makes a Markdown page of one in reStructuredText, line by line.
enum RSTPage {
  /// The page, which has as many lines.
  static func markdown(of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.tabless }
    var page = Page(lines)
    for place in lines.indices { page.take(place) }
    return page.shown.joined(separator: "\n")
  }

  /// The most blanks before a line that are told apart.
  fileprivate static let deepest = 200

  private struct Page {
    private let lines: [String]
    private(set) var shown: [String] = []
    /// The marks under titles, those with one above them too apart, in the order of their levels.
    private var levels: [String] = []
    /// How far in the items of the lists begin that are open here, from the outermost.
    private var items: [Int] = []
    /// What the lines that are further in belong to.
    private var block: (indent: Int, kind: Kind)?
    private var isAfterBlank = true

    private enum Kind { case code, hidden, shown }

    init(_ lines: [String]) { self.lines = lines }

    mutating func take(_ place: Int) {
      let line = lines[place]
      let (indent, text) = line.parted
      defer { isAfterBlank = text.isEmpty }
      if let open = block, !text.isEmpty, indent <= open.indent { block = nil }
      if text.isEmpty {
        shown.append("")
      } else if let block, block.kind == .hidden || block.kind == .shown && text.isOption {
        shown.append("")
      } else if let block, block.kind == .code {
        shown.append("    " + line.dropFirst(min(indent, block.indent)))
      } else if text.isAdornment {
        // A line of its own is a rule; that above or below a title was read with it.
        shown.append("")
      } else if let level = level(ofTitleAt: place) {
        items = []
        shown.append(String(repeating: "#", count: min(level, 6)) + " " + text.inline)
      } else if text.hasPrefix("..") && (text.count == 2 || text.dropFirst(2).first == " ") {
        directive(text, indent)
      } else if let item = text.item {
        add(item, at: indent)
      } else {
        paragraph(text, indent)
      }
    }

    private mutating func level(ofTitleAt place: Int) -> Int? {
      let text = lines[place].trimmed
      guard place + 1 < lines.count, lines[place + 1].isAdornment,
        lines[place + 1].trimmed.count + 2 >= min(text.count, 40), let mark = lines[place + 1].first
      else { return nil }
      let isOver = place > 0 && lines[place - 1].isAdornment && lines[place - 1].first == mark
      guard isOver || isAfterBlank || place == 0 else { return nil }
      let style = String(mark) + (isOver ? "^" : "")
      if !levels.contains(style) { levels.append(style) }
      return (levels.firstIndex(of: style) ?? 0) + 1
    }

    private mutating func directive(_ text: String, _ indent: Int) {
      let words = text.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
      guard let name = words.first, name.hasSuffix("::") else {
        block = (indent, .hidden)
        shown.append("")
        return
      }
      let kind = Self.kinds[String(name.dropLast(2))] ?? .shown
      block = (indent, kind)
      let isTitle = words.count > 1 && Self.boxes.contains(String(name.dropLast(2)))
      shown.append(
        isTitle
          ? "**" + words[1].inline + "**" : kind == .shown && words.count > 1 ? words[1].inline : ""
      )
    }

    /// What opens when its title is clicked on.
    private static let boxes: Set<String> = [
      "dropdown", "collapse", "toggle", "details", "admonition", "tab-item", "rubric",
    ]

    private static let kinds: [String: Kind] = [
      "code": .code, "code-block": .code, "sourcecode": .code, "literalinclude": .hidden,
      "image": .hidden, "figure": .hidden, "toctree": .hidden, "contents": .hidden, "raw": .hidden,
      "include": .hidden, "meta": .hidden, "index": .hidden, "highlight": .hidden,
      "autosummary": .hidden,
    ]

    private mutating func add(_ item: (mark: String, text: String), at indent: Int) {
      while let last = items.last, last > indent { items.removeLast() }
      if items.last != indent { items.append(indent) }
      let depth = items.count - 1
      shown.append(String(repeating: "    ", count: depth) + item.mark + item.text.inline)
      if item.text.hasSuffix("::") { block = (indent, .code) }
    }

    private mutating func paragraph(_ text: String, _ indent: Int) {
      while let last = items.last, last >= indent { items.removeLast() }
      if text.hasSuffix("::") { block = (indent, .code) }
      let text = text == "::" ? "" : (text.hasSuffix("::") ? String(text.dropLast()) : text).inline
      if !items.isEmpty {
        shown.append(String(repeating: "    ", count: items.count) + text)
      } else {
        // What is further in tells more of what is above it.
        shown.append((indent > 0 && block?.kind != .shown && !text.isEmpty ? "> " : "") + text)
      }
    }
  }
}

extension Substring {
  /// The line with blanks for the tabs before its text.
  fileprivate var tabless: String {
    let blanks = prefix(RSTPage.deepest).prefix { $0 == " " || $0 == "\t" }
    guard blanks.contains("\t") else { return hasSuffix("\r") ? String(dropLast()) : String(self) }
    let width = blanks.reduce(0) { $1 == "\t" ? ($0 / 8 + 1) * 8 : $0 + 1 }
    return String(repeating: " ", count: width) + dropFirst(blanks.count)
  }
}

extension String {
  /// How far in the text begins, and the text.
  fileprivate var parted: (indent: Int, text: String) {
    let indent = prefix(RSTPage.deepest).prefix { $0 == " " }.count
    return (indent, String(dropFirst(indent)).trimmed)
  }

  /// Whether it is one mark again and again, as above or below a title.
  fileprivate var isAdornment: Bool {
    let line = hasSuffix(" ") ? trimmed : self
    guard line.utf8.count > 2, line.utf8.count <= RSTPage.deepest, let mark = line.first else {
      return false
    }
    return "=-~^\"'`#*+:.<>_".contains(mark) && line.allSatisfy { $0 == mark }
  }

  /// Whether it is a field that says something of a block: `:maxdepth: 2`.
  fileprivate var isOption: Bool {
    hasPrefix(":") && dropFirst().prefix(40).prefix { $0 != " " }.contains(":")
  }

  /// The item of a list it begins, with the mark that Markdown has for it.
  fileprivate var item: (mark: String, text: String)? {
    if let rest = Prefix.afterBullet(in: self), !hasPrefix("·") { return ("- ", String(rest)) }
    if hasPrefix("#. ") { return ("1. ", String(dropFirst(3))) }
    let digits = prefix(4).prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return (digits + ". ", String(rest.dropFirst(2)))
  }

  /// What is marked within a line as Markdown marks it.
  fileprivate var inline: String {
    guard contains("`") || contains("\\") else { return self }
    var text = replacing("``", with: "`").replacing("\\ ", with: "")
    text.replace(#/:[A-Za-z:+-]{1,40}:`/#, with: "`")
    // `Text <address>`_
    return text.replacing(#/`([^`<>]{1,200}?) ?<([^`<> ]{1,500})>`__?/#) { "[\($0.1)](\($0.2))" }
  }
}
