import CGumbo

/// What the parser made of HTML: where in its source each text and each tag stands.
struct HTMLTree {
  let source: HTMLSource
  /// In the order of the source.
  private(set) var marks: [Mark] = []

  struct Mark {
    var range: Range<Int>
    var kind: Kind
  }

  enum Kind {
    case text(String)
    case tag(isClosing: Bool)
    case comment
    /// An element that is left out, with all that is in it.
    case silent
  }

  /// Parses a page, or what stands within an element; nil where it goes beyond the bounds of `html_parse`.
  init?(_ source: HTMLSource, within context: GumboTag = GUMBO_TAG_LAST, silent: Set<String>) {
    self.source = source
    let marks = source.bytes.withUnsafeBytes { bytes -> [Mark]? in
      let text = bytes.bindMemory(to: CChar.self)
      guard let start = text.baseAddress else { return [] }
      guard let page = html_parse(start, text.count, context) else { return nil }
      defer { html_free(page) }
      guard let root = page.pointee.output?.pointee.root else { return nil }
      return HTMLWalk(source: source, start: start, silent: silent).marks(below: root)
    }
    guard let marks else { return nil }
    // What cannot stand where it does is moved, as a text between the rows of a table.
    self.marks = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// All its text.
  var text: String {
    marks.reduce(into: "") { text, mark in if case .text(let part) = mark.kind { text += part } }
  }

  /// Its pieces, as a browser would show them.
  var pieces: [HTMLPiece] {
    var pieces = HTMLPieces()
    var lines = LineCounter(bytes: source.bytes)
    var last = -1
    for mark in marks {
      let line = lines.line(at: mark.range.lowerBound)
      switch mark.kind {
      case .text(let text): pieces.add(text, line: line)
      case .tag(let isClosing):
        // One tag may end several elements.
        guard mark.range.lowerBound != last else { continue }
        last = mark.range.lowerBound
        pieces.addTag(source.tagName(at: last), isClosing: isClosing, line: line)
      case .comment, .silent: break
      }
    }
    return pieces.all
  }
}

/// Goes through the parser's tree, without recursion.
private struct HTMLWalk {
  let source: HTMLSource
  let start: UnsafePointer<CChar>
  let silent: Set<String>

  func marks(below root: UnsafeMutablePointer<GumboNode>) -> [HTMLTree.Mark] {
    var marks: [HTMLTree.Mark] = []
    var open = [root]
    while let node = open.popLast()?.pointee {
      switch node.type {
      case GUMBO_NODE_DOCUMENT: push(node.v.document.children, on: &open)
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = node.v.element
        if let range = rangeIfSilent(element) {
          marks.append(HTMLTree.Mark(range: range, kind: .silent))
          continue
        }
        add(element.original_tag, .tag(isClosing: false), to: &marks)
        add(element.original_end_tag, .tag(isClosing: true), to: &marks)
        push(element.children, on: &open)
      case GUMBO_NODE_COMMENT: add(node.v.text.original_text, .comment, to: &marks)
      default:
        let text = String(cString: node.v.text.text)
        add(node.v.text.original_text, .text(text), to: &marks)
      }
    }
    return marks
  }

  private func push(
    _ children: GumboVector, on open: inout [UnsafeMutablePointer<GumboNode>]
  ) {
    for index in 0..<Int(children.length) {
      guard let child = children.data?[index] else { continue }
      open.append(child.assumingMemoryBound(to: GumboNode.self))
    }
  }

  private func add(
    _ piece: GumboStringPiece, _ kind: HTMLTree.Kind, to marks: inout [HTMLTree.Mark]
  ) {
    if let range = range(piece) { marks.append(HTMLTree.Mark(range: range, kind: kind)) }
  }

  /// Where a piece of the source is; nil for what the parser has added.
  private func range(_ piece: GumboStringPiece) -> Range<Int>? {
    guard let data = piece.data, piece.length > 0 else { return nil }
    let offset = data - start
    return offset..<(offset + piece.length)
  }

  private func rangeIfSilent(_ element: GumboElement) -> Range<Int>? {
    guard let opening = range(element.original_tag),
      silent.contains(source.tagName(at: opening.lowerBound))
    else { return nil }
    let end = range(element.original_end_tag)?.upperBound ?? source.bytes.count
    return opening.lowerBound..<max(end, opening.upperBound)
  }
}
