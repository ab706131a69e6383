import TextBasics

/// Makes blocks of a page in HTML, whoever wrote it.
struct HTMLPage {
  /// The most pieces of a page.
  private static let mostPieces = 400_000

  private var stack = [MarkdownBlock(kind: .document, line: 1)]
  private var text = InlineText()
  private var textLine = 1
  private var isStrong = false
  private var strongLength = 0

  /// The blocks of a page; nil where it has more in it than any page for people.
  static func blocks(of html: String) -> [MarkdownBlock]? {
    let silent: Set<String> = ["title", "nav", "noscript", "template", "svg", "select"]
    guard let pieces = HTMLReader.page(html, without: silent), pieces.count <= mostPieces else {
      return nil
    }
    var page = HTMLPage()
    for piece in pieces {
      switch piece {
      case .text(let text, let line): page.add(text, line: line)
      case .tag(let name, let isClosing, let line): page.tag(name, isClosing, line)
      }
    }
    while page.stack.count > 1 { page.pop() }
    page.flush()
    return page.stack[0].children
  }

  /// The Markdown of a page that leaves it to a script to lay it out (`<xmp>`, or a `<textarea>` of slides), with the
  /// lines it stands on; nil where most of the page is something else.
  static func markdown(in html: String) -> String? {
    let bytes = Array(html.utf8)
    for name in ["xmp", "textarea"] {
      guard let start = bytes.place(of: "<" + name, from: 0),
        let open = bytes[start...].firstIndex(of: UInt8(ascii: ">")),
        let end = bytes.place(of: "</\(name)>", from: open), (end - open) * 2 > bytes.count
      else { continue }
      let above = String(repeating: "\n", count: bytes[...open].count { $0 == 0x0A })
      return above + String(decoding: bytes[(open + 1)..<end], as: UTF8.self)
    }
    return nil
  }

  /// The lists and headings in the markup within a program, as pages in React have; those that it fills are left out.
  static func lists(in program: String) -> [MarkdownBlock] {
    guard program.contains("<li>") || program.contains("<li ") else { return [] }
    func lists(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
      blocks.flatMap { $0.kind.isList || $0.isHeading ? [$0] : lists($0.children) }
    }
    return lists(blocks(of: program) ?? []).compactMap { block in
      var block = block
      block.children.removeAll { $0.leadingText.hasPrefix("{") }
      return block.kind.isList && block.children.isEmpty ? nil : block
    }
  }

  /// What stands in the scripts of a page, on the lines it stands on; empty where there are none.
  static func scripts(in html: String) -> String {
    let bytes = Array(html.utf8)
    var (found, place): ([UInt8], Int) = ([], 0)
    func lines(to end: Int) -> [UInt8] { bytes[place..<end].filter { $0 == 0x0A } }
    while let start = bytes.place(of: "<script", from: place) {
      found += lines(to: start)
      place = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
      let end = bytes.place(of: "</script", from: place) ?? bytes.count
      found += bytes[min(place + 1, end)..<end] + [0x20]
      place = end
    }
    return String(decoding: found, as: UTF8.self)
  }

  private mutating func add(_ part: String, line: Int) {
    let isCode = stack.contains { $0.kind == .code }
    let shown = isCode ? part : part.withSingleSpaces
    guard isCode || !(text.fragments.isEmpty && shown == " ") else { return }
    if text.fragments.isEmpty {
      let blank = part.prefix { $0.isWhitespace }
      textLine = line + blank.utf8.count { $0 == 0x0A }
    }
    if isStrong { strongLength += shown.count { $0.isLetter || $0.isNumber } }
    text.fragments.append(.text(shown))
  }

  /// Ends the text that is being read: it is the text of a heading, a cell or a summary, or a paragraph.
  private mutating func flush() {
    defer {
      text = InlineText()
      strongLength = 0
    }
    guard !text.text.onOneLine.isEmpty || text.hasPicture else { return }
    text.strongLength = strongLength
    let top = stack.count - 1
    switch stack[top].kind {
    case .heading, .code, .paragraph:
      stack[top].inline.fragments += text.fragments
      stack[top].inline.strongLength += strongLength
      if stack[top].line == 0 { stack[top].line = textLine }
    default:
      var block = MarkdownBlock(kind: .paragraph, line: textLine)
      block.inline = text
      stack[top].children.append(block)
    }
  }

  /// Takes the text of a button that opens an answer for bold words; what else is pressed says nothing.
  private mutating func button(_ isClosing: Bool) {
    guard isClosing else {
      flush()
      isStrong = true
      return text.fragments.append(.tag("strong", isClosing: false))
    }
    isStrong = false
    // An arrow or a cross behind it.
    while case .text(let sign)? = text.fragments.last, !sign.contains(where: \.isLetter),
      !QuestionLikeness.endsWithMark("a" + sign)
    {
      text.fragments.removeLast()
    }
    text.fragments.append(.tag("strong", isClosing: true))
    let asked = text.text.onOneLine
    if stack.last?.kind.isHeading != true, !QuestionLikeness.isQuestion(asked) {
      text = InlineText()
      strongLength = 0
    }
    flush()
  }

  /// Parts the number of a question from its text, where only the style of the page does.
  private mutating func endNumber() {
    let place = text.fragments.count - 1
    guard (0...1).contains(place), case .text(let number) = text.fragments[place] else { return }
    let digits = number.drop { $0 == "Q" }.utf8
    guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return }
    if place == 1, case .text = text.fragments[0] { return }
    text.fragments[place] = .text(number + ". ")
  }

  private mutating func push(_ kind: MarkdownBlock.Kind, _ line: Int) {
    flush()
    if stack.count < MarkdownParsing.mostDepth {
      stack.append(MarkdownBlock(kind: kind, line: line))
    }
  }

  private mutating func pop() {
    flush()
    guard stack.count > 1, let block = stack.popLast() else { return }
    stack[stack.count - 1].children.append(block.settled)
  }

  /// Ends blocks up to the innermost of a kind, but none that others stand around.
  private mutating func end(
    where isEnd: (MarkdownBlock.Kind) -> Bool,
    within isAround: (MarkdownBlock.Kind) -> Bool = { _ in false }
  ) {
    guard let index = stack.lastIndex(where: { isEnd($0.kind) }),
      !stack[(index + 1)...].contains(where: { isAround($0.kind) })
    else { return flush() }
    while stack.count > index, stack.count > 1 { pop() }
  }

  private mutating func tag(_ name: String, _ isClosing: Bool, _ line: Int) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6", "dt":
      end(where: \.isHeading)
      if !isClosing { push(.heading(name == "dt" ? 6 : Int(name.dropFirst()) ?? 6), line) }
    case "ul", "ol":
      end(where: \.isHeading)
      if isClosing { end(where: \.isList) } else { push(.list(isOrdered: name == "ol"), line) }
    case "li":
      end(where: { $0 == .item }, within: \.isList)
      if !isClosing { push(.item, line) }
    case "table":
      if isClosing { end(where: { $0 == .table }) } else { push(.table, line) }
    case "tr":
      end(where: \.isRow, within: { $0 == .table })
      if !isClosing { push(.row(isHeader: false), line) }
    case "td", "th":
      end(where: { $0 == .cell }, within: { $0 == .table })
      guard !isClosing, stack.last?.kind.isRow == true else { return }
      if name == "th", stack[stack.count - 1].children.isEmpty {
        stack[stack.count - 1].kind = .row(isHeader: true)
      }
      push(.cell, line)
    case "pre":
      if isClosing { end(where: { $0 == .code }) } else { push(.code, line) }
    case "strong", "b":
      isStrong = !isClosing
      text.fragments.append(.tag("strong", isClosing: isClosing))
    case "button": button(isClosing)
    case "details", "summary":
      // Folds are put together from tags in paragraphs.
      end(where: \.isHeading)
      var block = MarkdownBlock(kind: .html, line: line)
      block.inline.fragments = [.tag(name, isClosing: isClosing)]
      stack[stack.count - 1].children.append(block)
    case "span" where isClosing: endNumber()
    case "br": text.fragments.append(.text("\n"))
    case "img", "picture", "video": text.fragments.append(.picture)
    case _ where Self.blocks.contains(name): end(where: \.isHeading)
    default: break
    }
  }

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "footer", "aside", "dl", "dd", "blockquote",
    "hr", "body", "html", "form", "fieldset", "figure", "figcaption", "center", "caption",
    "address",
  ]
}

extension MarkdownBlock {
  /// The most paragraphs of a cell that is one of a table; more are the text of a page that a table only lays out.
  private static let mostParagraphs = 2

  /// A cell with its text; what only lays out a page is no table.
  fileprivate var settled: MarkdownBlock {
    var block = self
    switch kind {
    case .cell:
      let paragraphs = children.filter { $0.kind == .paragraph }
      if paragraphs.count > Self.mostParagraphs
        || children.contains(where: { $0.kind.isHeading || $0.kind == .document })
      {
        block.kind = .document
        return block
      }
      for paragraph in paragraphs {
        if !block.inline.fragments.isEmpty { block.inline.fragments.append(.text("\n")) }
        block.inline.fragments += paragraph.inline.fragments
        block.inline.strongLength += paragraph.inline.strongLength
      }
      block.children = children.filter { $0.kind != .paragraph }
      if let first = paragraphs.first { block.line = first.line }
    case .row, .table:
      guard children.contains(where: { $0.kind == .document }) else { return block }
      block.kind = .document
      block.children = children.map { $0.kind == .document ? $0 : $0.unrolled }
    default: break
    }
    return block
  }

  /// A part of a table as the paragraphs that stand in it.
  private var unrolled: MarkdownBlock {
    var block = self
    block.kind = kind == .cell ? .paragraph : .document
    block.children = children.map(\.unrolled)
    return block
  }
}

extension MarkdownBlock.Kind {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
  fileprivate var isRow: Bool { if case .row = self { true } else { false } }
}

extension String {
  /// The text with one space for blanks that follow each other, as HTML shows them.
  fileprivate var withSingleSpaces: String {
    var result = ""
    var isBlank = false
    for scalar in unicodeScalars {
      switch scalar {
      case " ", "\n", "\t", "\r", "\u{C}":
        if !isBlank { result.unicodeScalars.append(" ") }
        isBlank = true
      default:
        result.unicodeScalars.append(scalar == "\u{A0}" ? " " : scalar)
        isBlank = false
      }
    }
    return result
  }
}

extension [UInt8] {
  /// Where the first tag begins that is written so, from a place on.
  fileprivate func place(of tag: String, from start: Int) -> Int? {
    self[start...].indices.first {
      self[$0] == UInt8(ascii: "<") && self[$0...].starts(with: tag.utf8)
    }
  }
}
