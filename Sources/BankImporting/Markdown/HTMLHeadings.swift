/// Headings that a Markdown page has as HTML, to set them in the middle: `<h3 align="center">Why here?</h3>`.
enum HTMLHeadings {
  /// The blocks with every such heading as one, and what stands around it in the same block before and behind it.
  static func parted(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    blocks.flatMap { block in
      guard block.kind == .html || block.kind == .paragraph,
        block.inline.fragments.contains(where: { $0.headingLevel != nil })
      else { return [block] }
      return parts(of: block)
    }
  }

  private static func parts(of block: MarkdownBlock) -> [MarkdownBlock] {
    var parts: [MarkdownBlock] = []
    var part = MarkdownBlock(kind: block.kind, line: block.line)
    var line = block.line
    func end() {
      if !part.inline.text.onOneLine.isEmpty { parts.append(part) }
      part = MarkdownBlock(kind: block.kind, line: line)
    }
    for fragment in block.inline.fragments {
      if let level = fragment.headingLevel {
        end()
        if case .tag(_, isClosing: false) = fragment { part.kind = .heading(level) }
      } else {
        if case .text(let text) = fragment { line += text.utf8.count { $0 == 0x0A } }
        part.inline.fragments.append(fragment)
      }
    }
    end()
    return parts
  }
}

extension Markup.Fragment {
  /// The level of the heading that begins or ends with it.
  fileprivate var headingLevel: Int? {
    guard case .tag(let name, _) = self, name.count == 2, name.first == "h" else { return nil }
    return name.last?.wholeNumberValue.flatMap { (1...6).contains($0) ? $0 : nil }
  }
}
