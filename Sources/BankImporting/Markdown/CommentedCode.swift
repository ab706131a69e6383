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
      // What ends as code does is a solution that was taken out.
      let isCode = plain.hasPrefix(mark) && plain.trimmedEnd.hasSuffix(";")
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
      if found != kind || isNew { blocks.append(MarkdownBlock(kind: found, line: index + 1)) }
      kind = found
      let isFirst = blocks[blocks.count - 1].inline.fragments.isEmpty
      blocks[blocks.count - 1].inline.fragments.append(
        .text((isFirst ? "" : comment ? " " : "\n") + String(shown)))
    }
    return blocks
  }

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

extension Substring {
  /// Without blanks at its end.
  fileprivate var trimmedEnd: Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }
}
