import CMd4c
import TextBasics

/// Builds blocks of what the parser reports.
final class MarkdownBuilder {
  /// The blocks of the part that was read.
  private(set) var blocks: [MarkdownBlock] = []
  /// How many blocks there are, those within others as well.
  private(set) var count = 0

  /// Whether there are more blocks than are taken.
  private var isFull = false

  private let bytes: [UInt8]
  private let mostBlocks: Int
  private var stack: [MarkdownBlock] = []
  /// How many open blocks are not kept: they lie too deep.
  private var skipped = 0
  private var run = InlineRun()
  private var place = (offset: 0, line: 1)
  private var start: UnsafePointer<MD_CHAR>?

  /// Begins with a part of a page.
  init(_ part: ArraySlice<UInt8>, firstLine: Int, mostBlocks: Int) {
    bytes = Array(part)
    self.mostBlocks = mostBlocks
    place.line = firstLine
  }

  /// Reads the part; false where it has more blocks than are taken.
  func build(_ parse: md4c_parse) -> Bool {
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH)
    parser.enter_block = { type, detail, own in call(own) { $0.enter(type, detail) } }
    parser.leave_block = { type, _, own in call(own) { $0.leave(type) } }
    parser.enter_span = { type, detail, own in
      call(own) { $0.span(type, detail, isOpening: true) }
    }
    parser.leave_span = { type, detail, own in
      call(own) { $0.span(type, detail, isOpening: false) }
    }
    parser.text = { type, text, size, own in call(own) { $0.text(type, text, Int(size)) } }
    return bytes.withUnsafeBytes { bytes in
      start = bytes.bindMemory(to: MD_CHAR.self).baseAddress
      defer { start = nil }
      guard let start else { return true }
      let own = Unmanaged.passUnretained(self).toOpaque()
      return parse(start, MD_SIZE(bytes.count), &parser, own) == 0 && !isFull
    }
  }

  // MARK: Blocks

  fileprivate func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> CInt {
    endImplicitParagraph()
    guard let kind = kind(type, detail) else { return 0 }
    let result = push(kind)
    if type == MD_BLOCK_OL, let top = stack.indices.last, stack[top].kind == kind {
      let list = detail?.assumingMemoryBound(to: MD_BLOCK_OL_DETAIL.self).pointee
      stack[top].number = Int(list?.start ?? 1)
    }
    return result
  }

  private func push(_ kind: MarkdownBlock.Kind) -> CInt {
    guard count < mostBlocks else {
      isFull = true
      return 1
    }
    if stack.count >= MarkdownParsing.mostDepth || skipped > 0 {
      skipped += 1
      return 0
    }
    count += 1
    stack.append(MarkdownBlock(kind: kind, line: 0))
    run = InlineRun()
    return 0
  }

  fileprivate func leave(_ type: MD_BLOCKTYPE) -> CInt {
    endImplicitParagraph()
    if isKept(type) { pop() }
    return 0
  }

  /// The texts of a tight list stand in its items, without paragraphs.
  private func endImplicitParagraph() {
    if skipped == 0, stack.count > 1, stack[stack.count - 1].kind == .paragraph,
      stack[stack.count - 2].kind == .item, isImplicit
    {
      isImplicit = false
      pop()
    }
  }

  private var isImplicit = false

  private func pop() {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard var block = stack.popLast() else { return }
    if block.line == 0 {
      // Nothing stands in it: it is where the last text ends, or below.
      block.line =
        block.kind == .item ? place.line + 1 : block.children.first?.line ?? place.line
    }
    if block.isTextual { block.inline = run.inline(block.kind) }
    run = InlineRun()
    if stack.isEmpty {
      blocks.append(block)
    } else {
      let line = stack[stack.count - 1].line
      if line == 0 { stack[stack.count - 1].line = block.line }
      stack[stack.count - 1].children.append(block)
    }
  }

  private func isKept(_ type: MD_BLOCKTYPE) -> Bool {
    switch type {
    case MD_BLOCK_DOC, MD_BLOCK_THEAD, MD_BLOCK_TBODY:
      if type == MD_BLOCK_THEAD { isHeader = false }
      return false
    default: return true
    }
  }

  private var isHeader = false

  private func kind(
    _ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?
  ) -> MarkdownBlock.Kind? {
    switch type {
    case MD_BLOCK_QUOTE: return .quote
    case MD_BLOCK_UL: return .list(isOrdered: false)
    case MD_BLOCK_OL: return .list(isOrdered: true)
    case MD_BLOCK_LI: return .item
    case MD_BLOCK_HR: return .rule
    case MD_BLOCK_H:
      let heading = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee
      return .heading(Int(heading?.level ?? 1))
    case MD_BLOCK_CODE: return .code
    case MD_BLOCK_HTML: return .html
    case MD_BLOCK_P: return .paragraph
    case MD_BLOCK_TABLE: return .table
    case MD_BLOCK_TR: return .row(isHeader: isHeader)
    case MD_BLOCK_TH, MD_BLOCK_TD: return .cell
    default:
      if type == MD_BLOCK_THEAD { isHeader = true }
      return nil
    }
  }

  // MARK: Texts

  fileprivate func span(
    _ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?, isOpening: Bool
  ) -> CInt {
    if beginImplicitParagraph() != 0 { return 1 }
    switch type {
    case MD_SPAN_STRONG: run.strong(isOpening)
    case MD_SPAN_CODE: run.code(isOpening)
    case MD_SPAN_IMG: run.picture(isOpening)
    case MD_SPAN_A:
      let address = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href
      run.link(isOpening, isWithin: address?.text?.pointee == CChar(bitPattern: 0x23))
    default: break
    }
    return 0
  }

  private func beginImplicitParagraph() -> CInt {
    guard skipped == 0, stack.last?.kind == .item else { return 0 }
    isImplicit = true
    return push(.paragraph)
  }

  fileprivate func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> CInt {
    guard let text, skipped == 0 else { return 0 }
    if beginImplicitParagraph() != 0 { return 1 }
    guard let top = stack.indices.last else { return 0 }
    note(text)
    if stack[top].line == 0 { stack[top].line = place.line }
    let bytes = UnsafeRawBufferPointer(start: text, count: size)
    switch type {
    case MD_TEXT_NULLCHAR: break
    case MD_TEXT_BR, MD_TEXT_SOFTBR: run.add("\n")
    case MD_TEXT_ENTITY, MD_TEXT_HTML: run.add(String(decoding: bytes, as: UTF8.self))
    case MD_TEXT_CODE where stack[top].kind == .code:
      run.add(String(decoding: bytes, as: UTF8.self))
    default: run.addPlain(String(decoding: bytes, as: UTF8.self))
    }
    return 0
  }

  /// Counts the lines up to a text, where that stands in the source and is not the parser's own.
  private func note(_ text: UnsafePointer<MD_CHAR>) {
    guard let start, text >= start, text < start + bytes.count else { return }
    let offset = text - start
    while place.offset < offset {
      if bytes[place.offset] == 0x0A { place.line += 1 }
      place.offset += 1
    }
    while place.offset > offset {
      place.offset -= 1
      if bytes[place.offset] == 0x0A { place.line -= 1 }
    }
  }
}

/// Hands a report of the parser to the builder that it carries along; anything but 0 ends the parsing.
private func call(_ own: UnsafeMutableRawPointer?, _ report: (MarkdownBuilder) -> CInt) -> CInt {
  guard let own else { return 1 }
  return report(Unmanaged<MarkdownBuilder>.fromOpaque(own).takeUnretainedValue())
}

extension MarkdownBlock {
  fileprivate var isTextual: Bool {
    switch kind {
    case .heading, .paragraph, .cell, .code, .html: true
    default: false
    }
  }
}

/// The text of a block while it is read, and how many letters were seen in what.
private struct InlineRun {
  private var markup = ""
  private var strongDepth = 0
  private var pictures = 0
  private var isInCode = false
  private var isInLink = false
  private var isWithin = false
  private var lengths = (within: 0, link: 0, strong: 0)

  mutating func strong(_ isOpening: Bool) {
    strongDepth += isOpening ? 1 : -1
    markup += isOpening ? "<strong>" : "</strong>"
  }

  mutating func code(_ isOpening: Bool) {
    isInCode = isOpening
    if pictures == 0 { markup += "`" }
  }

  mutating func picture(_ isOpening: Bool) {
    pictures += isOpening ? 1 : -1
    if isOpening { markup += "<img>" }
  }

  mutating func link(_ isOpening: Bool, isWithin: Bool) {
    isInLink = isOpening
    self.isWithin = isWithin
  }

  mutating func add(_ text: String) {
    if pictures == 0 { markup += text }
  }

  mutating func addPlain(_ text: String) {
    // What stands in for a picture is not part of the text.
    guard pictures == 0 else { return }
    if isInLink || strongDepth > 0 {
      let letters = text.count { $0.isLetter || $0.isNumber }
      if isInLink, isWithin { lengths.within += letters }
      if isInLink, !isWithin { lengths.link += letters }
      if strongDepth > 0 { lengths.strong += letters }
    }
    let isRisky = text.utf8.contains { $0 == 0x26 || $0 == 0x3C }
    guard isRisky else { return markup += text }
    markup += text.replacing(sign: "&", with: "&amp;").replacing(sign: "<", with: "&lt;")
  }

  func inline(_ kind: MarkdownBlock.Kind) -> InlineText {
    var inline = InlineText()
    inline.fragments = kind == .code ? [.text(markup)] : Markup.fragments(of: markup)
    inline.localLinkLength = lengths.within
    inline.linkLength = lengths.link
    inline.strongLength = lengths.strong
    return inline
  }
}
