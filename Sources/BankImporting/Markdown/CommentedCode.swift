/// Reads a program whose comments ask and whose code answers: exercises for SQL, solved tasks.
enum CommentedCode {
  /// What begins a comment in a file with this extension; nil where it is no program that we know.
  static func mark(ofExtension name: String) -> String? {
    switch name {
    case "sql", "lua", "hs": "--"
    case "py", "rb", "sh", "r", "pl": "#"
    case "js", "ts", "jsx", "tsx", "java", "kt", "c", "cpp", "cc", "h", "cs", "go", "swift", "rs",
      "php",
      "dart", "scala":
      "//"
    default: nil
    }
  }

  /// The comments as paragraphs, and the code between them.
  static func blocks(of text: String, mark: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var isInComment = false
    var kind: MarkdownBlock.Kind?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let plain = line.drop { $0 == " " || $0 == "\t" }
      let opens = plain.hasPrefix("/*")
      if opens { isInComment = true }
      let isCode = plain.hasPrefix(mark) && isCode(plain, mark)
      let comment = isInComment || plain.hasPrefix(mark) && !isCode
      defer { if isInComment, plain.contains("*/") { isInComment = false } }
      let shown = comment ? words(of: plain, mark) : line[...]
      // A comment that goes on is one paragraph; a number begins another one.
      let isNew = opens || comment && String(shown).isNumbered
      guard shown.contains(where: { !$0.isWhitespace }) else {
        if comment || kind != .code { kind = nil }
        continue
      }
      let found: MarkdownBlock.Kind = comment ? .paragraph : .code
      // What stands right above code is one task, however many lines it has; elsewhere lines may answer.
      if found == .code, kind == .paragraph { blocks[blocks.count - 1].joinLines() }
      if found != kind || isNew { blocks.append(MarkdownBlock(kind: found, line: index + 1)) }
      kind = found
      let isFirst = blocks[blocks.count - 1].inline.fragments.isEmpty
      blocks[blocks.count - 1].inline.fragments.append(
        .text((isFirst ? "" : "\n") + String(shown)))
    }
    return blocks
  }

  /// The comments right above code as tasks, and the code as their answers, where nearly all comments stand so; nil where
  /// they do not.
  static func solved(_ blocks: [MarkdownBlock], file: String) -> CardDeck? {
    if let counted = counted(blocks, file: file) { return counted }
    var deck = CardDeck(file: file, format: .text)
    for (index, block) in blocks.enumerated() where block.kind == .paragraph {
      let text = block.inline.text.onOneLine
      let spot = Spot(file: file, number: block.line)
      guard index + 1 < blocks.count, blocks[index + 1].kind == .code else {
        deck.leaveOut(text, at: spot, .notAQuestion)
        continue
      }
      var card = Card(spot: spot, shape: .paragraph, question: text.withoutNumbering)
      card.answer = blocks[index + 1].pieces
      deck.add(card)
    }
    return deck.cards.count >= 5 && deck.cards.count >= deck.leftOut.count * 4 ? deck : nil
  }

  /// The comments whose numbers count on as tasks, and what stands below each as its answer; nil where there are none.
  private static func counted(_ blocks: [MarkdownBlock], file: String) -> CardDeck? {
    var deck = CardDeck(file: file, format: .text)
    var card: Card?
    var number: Int?
    for block in blocks {
      let found = block.kind == .paragraph ? Prefix.number(in: block.inline.text) : nil
      if let found, number.map({ found == $0 + 1 }) ?? true {
        card.map { deck.add($0) }
        number = found
        let text = block.inline.text.onOneLine.withoutNumbering
        card = Card(spot: Spot(file: file, number: block.line), shape: .paragraph, question: text)
      } else if card != nil {
        card?.answer += block.pieces
      } else if block.kind == .paragraph {
        let spot = Spot(file: file, number: block.line)
        deck.leaveOut(block.inline.text.onOneLine, at: spot, .notAQuestion)
      }
    }
    card.map { deck.add($0) }
    return deck.cards.count >= 3 ? deck : nil
  }

  /// Whether a comment ends as code does, and so is a solution that was taken out.
  private static func isCode(_ comment: Substring, _ mark: String) -> Bool {
    guard comment.trimmedEnd.hasSuffix(";") else { return false }
    guard mark == "--" else { return true }
    let first = words(of: comment, mark).prefix { $0.isLetter }.lowercased()
    return statements.contains(first)
  }

  private static let statements: Set<String> = [
    "select", "insert", "update", "delete", "create", "drop", "alter", "from", "where", "with",
    "group", "order", "having", "join", "set", "use", "values", "and", "on", "limit",
  ]

  /// What a line of a comment says, without its marks.
  private static func words(of line: Substring, _ mark: String) -> Substring {
    var rest = line
    if rest.hasPrefix(mark) { rest = rest.dropFirst(mark.count) }
    rest = rest.drop { "/*#-!".contains($0) || $0.isWhitespace }
    while let last = rest.last, "*/-#".contains(last) || last.isWhitespace {
      rest = rest.dropLast()
    }
    return rest
  }
}

extension MarkdownBlock {
  /// Makes one line of its text.
  fileprivate mutating func joinLines() {
    inline.fragments = [.text(inline.text.replacing("\n", with: " "))]
  }
}

extension Substring {
  /// Without blanks at its end.
  fileprivate var trimmedEnd: Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }
}
