import CCmark

/// Parses a page with GitHub's parser, and takes the tree over into values.
enum MarkdownParsing {
  /// How deep blocks are followed; what lies deeper is left out, as no page for people has it.
  static let mostDepth = 40

  /// The blocks of a page.
  static func blocks(of text: String) -> [MarkdownBlock] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    if let tables = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, tables)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    return children(of: document, depth: 0)
  }

  private typealias Node = OpaquePointer

  private static func children(of node: Node, depth: Int) -> [MarkdownBlock] {
    guard depth < mostDepth else { return [] }
    var blocks: [MarkdownBlock] = []
    var child = cmark_node_first_child(node)
    while let current = child {
      if let block = block(current, depth: depth) { blocks.append(block) }
      child = cmark_node_next(current)
    }
    return blocks
  }

  private static func block(_ node: Node, depth: Int) -> MarkdownBlock? {
    guard let kind = kind(node) else { return nil }
    var block = MarkdownBlock(kind: kind, line: max(1, Int(cmark_node_get_start_line(node))))
    switch kind {
    case .heading, .paragraph, .cell: block.inline = inline(of: node)
    case .code: block.inline.fragments = [.text(literal(node))]
    case .html: block.inline.fragments = Markup.fragments(of: literal(node))
    case .rule: break
    default: block.children = children(of: node, depth: depth + 1)
    }
    return block
  }

  private static func kind(_ node: Node) -> MarkdownBlock.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LIST:
      return .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK: return .code
    case CMARK_NODE_HTML_BLOCK: return .html
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    default: break
    }
    switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
    case "table": return .table
    case "table_header": return .row(isHeader: true)
    case "table_row": return .row(isHeader: false)
    case "table_cell": return .cell
    default: return nil
    }
  }

  private static func literal(_ node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  /// The text of a block, gathered without recursion: emphasis can be nested as deep as a file is long.
  private static func inline(of node: Node) -> InlineText {
    var inline = InlineText()
    guard let iterator = cmark_iter_new(node) else { return inline }
    defer { cmark_iter_free(iterator) }
    var markup = ""
    var state = InlineState()
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { break }
      let isEntering = event == CMARK_EVENT_ENTER
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        state.add(
          escaped(literal(current)), isCode: cmark_node_get_type(current) == CMARK_NODE_CODE,
          to: &markup)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: markup += "\n"
      case CMARK_NODE_HTML_INLINE: markup += literal(current)
      case CMARK_NODE_STRONG:
        state.strong += isEntering ? 1 : -1
        markup += isEntering ? "<strong>" : "</strong>"
      case CMARK_NODE_LINK:
        state.link(isEntering, cmark_node_get_url(current).map { String(cString: $0) } ?? "")
      case CMARK_NODE_IMAGE:
        state.pictures += isEntering ? 1 : -1
        if isEntering { markup += "<img>" }
      default: break
      }
    }
    inline.fragments = Markup.fragments(of: markup)
    inline.localLinkLength = state.localLinkLength
    inline.linkLength = state.linkLength
    inline.strongLength = state.strongLength
    return inline
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

/// What surrounds a text, and how many letters were seen in what.
private struct InlineState {
  var strong = 0
  var pictures = 0
  var localLinkLength = 0
  var linkLength = 0
  var strongLength = 0
  private var isInLink = false
  private var isLocal = false

  mutating func link(_ isEntering: Bool, _ address: String) {
    isInLink = isEntering
    isLocal = !address.contains("://") && !address.hasPrefix("//") && !address.hasPrefix("mailto:")
  }

  mutating func add(_ text: String, isCode: Bool, to markup: inout String) {
    // What stands in for a picture is not part of the text.
    guard pictures == 0 else { return }
    let letters = text.count { $0.isLetter || $0.isNumber }
    if isInLink, isLocal { localLinkLength += letters }
    if isInLink, !isLocal { linkLength += letters }
    if strong > 0 { strongLength += letters }
    markup += isCode ? "`" + text + "`" : text
  }
}
