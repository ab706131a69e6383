/// A block of a Markdown page, with its text and the blocks in it.
struct MarkdownBlock {
  /// What it is.
  var kind: Kind
  /// The line it starts on, from 1.
  var line: Int
  /// The text of a paragraph, heading or cell; the markup of a block of HTML.
  var inline = InlineText()
  /// The blocks in it.
  var children: [MarkdownBlock] = []
  /// The number that an ordered list begins with.
  var number = 1

  /// What a block is.
  enum Kind: Equatable {
    case document
    case heading(Int)
    case paragraph
    case list(isOrdered: Bool)
    case item
    case code
    case html
    case quote
    case table
    case row(isHeader: Bool)
    case cell
    case rule
    /// A part that can be folded away; its text is the summary.
    case fold

    /// Whether it is a list, numbered or not.
    var isList: Bool { if case .list = self { true } else { false } }
  }

  /// All the text in it, block by block.
  var pieces: [String] {
    switch kind {
    case .list, .quote, .document, .fold: return children.flatMap(\.pieces)
    case .item:
      // The first paragraph and what hangs below it are pieces of their own.
      return children.flatMap(\.pieces)
    case .table: return children.map { $0.pieces.joined(separator: " | ") }
    case .row: return children.flatMap(\.pieces)
    case .rule: return []
    case .code:
      let code = inline.text.cleaned
      return code.isEmpty ? [] : [Card.codeMark + code]
    default:
      let text = inline.text.cleaned
      return text.isEmpty ? [] : [text]
    }
  }
}

extension [MarkdownBlock] {
  /// What could be said by two who talk: each line of its paragraphs.
  var spoken: [Dialogue.Part] {
    flatMap { block -> [Dialogue.Part] in
      switch block.kind {
      case .heading: return [.heading(block.inline.text.onOneLine)]
      case .paragraph:
        return block.inline.text.split(whereSeparator: \.isNewline).enumerated().map {
          .line(String($1), number: block.line + $0)
        }
      default: return [.more(block.pieces)]
      }
    }
  }
}

/// The text of a paragraph with what it is made of.
struct InlineText {
  /// Text and tags, in order.
  var fragments: [Markup.Fragment] = []
  /// Characters within links that lead to another place of the same page.
  var localLinkLength = 0
  /// Characters within links to other pages, of the same folder as well.
  var linkLength = 0
  /// Characters that are printed bold.
  var strongLength = 0

  /// The text without tags; a line break within a paragraph is a newline.
  var text: String {
    fragments.reduce(into: "") { text, fragment in
      switch fragment {
      case .text(let part): text += part
      case .tag(let name, _): if Markup.breakers.contains(name) { text += "\n" }
      case .picture: break
      }
    }
  }

  /// Whether there is a picture in it.
  var hasPicture: Bool { fragments.contains(.picture) }

  /// Whether nearly all of it is links of the page, as in a table of contents.
  var isLinkWithin: Bool { localLinkLength > 0 && localLinkLength * 10 >= letters * 9 }

  /// Whether nearly all of it is links.
  var isLink: Bool {
    linkLength + localLinkLength > 0 && (linkLength + localLinkLength) * 10 >= letters * 9
  }

  /// Whether nearly all of it is bold.
  var isStrong: Bool { strongLength > 0 && strongLength * 10 >= letters * 9 }

  /// The bold text with which it begins, and what comes after; nil where it begins otherwise.
  var leadingStrong: (strong: String, rest: String)? {
    guard fragments.first == .tag("strong", isClosing: false),
      let end = fragments.firstIndex(of: .tag("strong", isClosing: true))
    else { return nil }
    var (strong, rest) = (self, self)
    strong.fragments = Array(fragments[..<end])
    rest.fragments = Array(fragments[end...])
    return (strong.text, rest.text)
  }

  private var letters: Int { text.count { $0.isLetter || $0.isNumber } }
}
