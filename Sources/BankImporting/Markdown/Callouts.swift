/// Quotations with a name, as Obsidian and GitHub show them in a box: `> [!question] Why here?`
enum Callouts {
  /// The blocks with every callout that asks as a heading, and what else is in it below.
  static func unfolded(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    blocks.flatMap { block in unfolded(block) ?? [block] }
  }

  private static func unfolded(_ block: MarkdownBlock) -> [MarkdownBlock]? {
    guard block.kind == .quote, let first = block.children.first, first.kind == .paragraph,
      let (name, title, rest) = parts(of: first.inline.text),
      asking.contains(name) || QuestionLikeness.isQuestion(title)
    else { return nil }
    var heading = MarkdownBlock(kind: .heading(6), line: first.line)
    heading.inline.fragments = [.text(title)]
    var below = MarkdownBlock(kind: .paragraph, line: first.line + 1)
    below.inline.fragments = [.text(rest)]
    return [heading] + (rest.isEmpty ? [] : [below]) + block.children.dropFirst()
  }

  private static let asking: Set<String> = ["question", "faq", "help"]

  /// The name in brackets, the words behind it, and the lines below.
  private static func parts(of text: String) -> (name: String, title: String, rest: String)? {
    guard text.hasPrefix("[!"), let end = text.prefix(24).firstIndex(of: "]") else { return nil }
    let name = text[text.index(text.startIndex, offsetBy: 2)..<end].lowercased()
    let lines = text[text.index(after: end)...].drop { $0 == "-" || $0 == "+" }
      .split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).cleaned }
    guard let title = lines.first, !title.isEmpty else { return nil }
    return (name, title, lines.count > 1 ? lines[1] : "")
  }
}
