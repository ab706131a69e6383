import TextBasics

/// HTML as it stands in Markdown pages and on flash cards: text, and the tags that matter for it.
///
/// Nobody's page is valid, so nothing is ever refused: what is no known tag is text.
enum Markup {
  /// A part of a text with tags in it.
  enum Fragment: Equatable {
    case text(String)
    case tag(String, isClosing: Bool)
    case picture
  }

  /// Splits a text at its tags, with its character references read.
  static func fragments(of html: String) -> [Fragment] {
    HTMLReader.text(html, tags: known).compactMap { piece in
      switch piece {
      case .text(let text, _): .text(text.withPlainSpaces)
      case .tag(let name, let isClosing, _) where pictures.contains(name):
        isClosing ? nil : .picture
      case .tag(let name, let isClosing, _): .tag(name, isClosing: isClosing)
      }
    }
  }

  /// Whether a tenth of the texts of a list have tags or entities, as flash card programs write them.
  static func isIn(_ entries: some Sequence<[String]>) -> Bool {
    var (all, marked) = (0, 0)
    for texts in entries.prefix(500) {
      all += 1
      if texts.contains(where: looksLikeMarkup) { marked += 1 }
    }
    return marked > 0 && marked * 10 >= all
  }

  private static func looksLikeMarkup(_ text: String) -> Bool {
    signs.contains { text.holds($0) }
  }

  private static let signs = ["</", "<br", "&nbsp;", "&quot;", "&#", "&amp;", "&lt;"].map {
    Array($0.utf8)
  }

  /// The text as a person would read it: blocks on lines of their own, no tags, no entities.
  static func plainText(_ html: String) -> (text: String, hasPicture: Bool) {
    guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 || $0 == 0x5B }) else {
      return (html.cleaned, false)
    }
    var text = ""
    var hasPicture = false
    for fragment in fragments(of: html) {
      switch fragment {
      case .text(let part): text += part
      case .tag(let name, _): text += breakers.contains(name) ? "\n" : ""
      case .picture: hasPicture = true
      }
    }
    let spoken = withoutSounds(text)
    return (spoken.text.cleaned, hasPicture || spoken.hadSome)
  }

  /// The text without Anki's references to recordings: `[sound:hello.mp3]`, `[anki:play:q:0]`.
  private static func withoutSounds(_ text: String) -> (text: String, hadSome: Bool) {
    guard text.contains("[sound:") || text.contains("[anki:") else { return (text, false) }
    var kept = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "[") {
      kept += rest[..<start]
      rest = rest[start...]
      let end = rest.prefix(400).firstIndex(of: "]")
      if let end, rest.hasPrefix("[sound:") || rest.hasPrefix("[anki:") {
        rest = rest[rest.index(after: end)...]
      } else {
        kept += "["
        rest = rest.dropFirst()
      }
    }
    kept += rest
    return (kept, kept.utf8.count != text.utf8.count)
  }

  private static let pictures: Set<String> = ["img", "image", "svg", "video", "audio"]

  /// The tags that end a line.
  static let breakers: Set<String> = [
    "br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "pre", "blockquote", "section", "article", "details", "summary", "dt", "dd", "dl",
  ]

  /// The tags of HTML that are taken for tags; `List<String>` is text.
  static let known: Set<String> = breakers.union([
    "a", "abbr", "b", "big", "body", "button", "center", "cite", "code", "col", "colgroup", "del",
    "dfn", "em", "font", "footer", "g", "head", "header", "html", "i", "iframe", "img", "input",
    "ins", "kbd", "label", "link", "main", "mark", "meta", "nav", "q", "rb", "rp", "rt", "ruby",
    "s",
    "samp", "script", "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "tbody",
    "td", "tfoot", "th", "thead", "title", "tt", "u", "var", "video", "audio", "source", "wbr",
    "picture", "path", "figure", "figcaption", "nobr", "image",
  ])
}

extension String {
  /// The text with the spaces of HTML as plain ones, and without the hyphens that it does not show.
  fileprivate var withPlainSpaces: String {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          switch scalar {
          case "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}": " "
          case "\u{AD}": nil
          default: scalar
          }
        }))
  }
}
