/// Finds the parts of a page that can be folded away (`<details>` with its `<summary>`), whose tags lie in
/// blocks of HTML, in paragraphs, or partly in one and partly in the other.
struct Folds {
  /// How deep folds are followed within each other.
  private static let mostDepth = 20

  private var stack = [Frame(line: 0)]

  /// The blocks with every fold as one block, and in it what it hides.
  static func folded(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    var folds = Folds()
    for block in blocks { folds.take(block) }
    while folds.stack.count > 1 { folds.close() }
    return folds.stack[0].children
  }

  private struct Frame {
    var line: Int
    /// Paragraphs, list items and code of the summary.
    var summary: [String] = []
    var isInSummary = false
    var children: [MarkdownBlock] = []
  }

  private mutating func take(_ block: MarkdownBlock) {
    let isInFold = stack.count > 1
    if block.isTextual, isInFold || block.holdsFoldTag {
      split(block)
    } else if isInFold, block.holdsFoldTag || stack[stack.count - 1].isInSummary {
      // The fold, or its summary, ends within a list: what is left of the list is its texts.
      takeLeaves(of: block, inList: false)
    } else {
      var block = block
      if !block.isTextual { block.children = Self.folded(block.children) }
      stack[stack.count - 1].children.append(block)
    }
  }

  private mutating func takeLeaves(of block: MarkdownBlock, inList: Bool) {
    guard block.children.isEmpty else {
      for child in block.children { takeLeaves(of: child, inList: inList || block.kind == .item) }
      return
    }
    if block.isTextual {
      split(block, mark: inList ? "- " : "")
    } else if stack[stack.count - 1].isInSummary {
      stack[stack.count - 1].summary += [block.inline.text.cleaned].filter { !$0.isEmpty }
    } else {
      stack[stack.count - 1].children.append(block)
    }
  }

  private mutating func split(_ block: MarkdownBlock, mark: String = "") {
    var part = MarkdownBlock(kind: .paragraph, line: block.line)
    var line = block.line
    for fragment in block.inline.fragments {
      switch fragment {
      case .tag("details", let isClosing):
        flush(&part, mark)
        if isClosing {
          close()
        } else if stack.count < Self.mostDepth {
          stack.append(Frame(line: line))
        }
      case .tag("summary", let isClosing) where stack.count > 1:
        flush(&part, mark)
        stack[stack.count - 1].isInSummary = !isClosing
        if !isClosing { stack[stack.count - 1].line = line }
      default:
        if part.inline.fragments.isEmpty { part.line = line }
        part.inline.fragments.append(fragment)
      }
      if case .text(let text) = fragment { line += text.utf8.count { $0 == 0x0A } }
    }
    flush(&part, mark)
  }

  private mutating func flush(_ part: inout MarkdownBlock, _ mark: String) {
    defer { part.inline.fragments = [] }
    guard !part.inline.text.onOneLine.isEmpty else { return }
    if stack[stack.count - 1].isInSummary {
      stack[stack.count - 1].summary.append(mark + part.inline.text.onOneLine)
    } else {
      stack[stack.count - 1].children.append(part)
    }
  }

  private mutating func close() {
    guard stack.count > 1 else { return }
    let frame = stack.removeLast()
    var fold = MarkdownBlock(kind: .fold, line: frame.line, children: frame.children)
    fold.inline.fragments = [.text(frame.summary.joined(separator: "\n"))]
    stack[stack.count - 1].children.append(fold)
  }
}

extension MarkdownBlock {
  /// Whether it is text in which tags can stand.
  fileprivate var isTextual: Bool { kind == .html || kind == .paragraph }

  /// Whether a tag of a fold stands in it.
  fileprivate var holdsFoldTag: Bool {
    inline.fragments.contains {
      if case .tag("details", _) = $0 { return true }
      if case .tag("summary", _) = $0 { return true }
      return false
    } || (kind != .code && children.contains { $0.holdsFoldTag })
  }
}
