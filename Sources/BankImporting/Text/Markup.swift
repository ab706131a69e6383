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

  /// Splits a text at its tags, and replaces entities; time grows with the length alone.
  static func fragments(of html: String) -> [Fragment] {
    var scanner = MarkupScanner(html)
    return scanner.fragments()
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
    ["</", "<br", "&nbsp;", "&quot;", "&#", "&amp;", "&lt;"].contains { text.contains($0) }
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

/// Walks over HTML once.
private struct MarkupScanner {
  private let bytes: [UInt8]
  private var index = 0
  /// The next `>` at or after the index, once it is known; the end where there is none.
  private var nextEnd = -1
  private var found: [Markup.Fragment] = []
  private var text: [UInt8] = []

  init(_ html: String) { bytes = Array(html.utf8) }

  mutating func fragments() -> [Markup.Fragment] {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): openBracket()
      case UInt8(ascii: "&"): entity()
      default: take()
      }
    }
    flush()
    return found
  }

  private mutating func take() {
    text.append(bytes[index])
    index += 1
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    found.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private mutating func openBracket() {
    if bytes[index...].starts(with: "<!--".utf8) { return skip(to: "-->") }
    let isClosing = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    let start = index + (isClosing ? 2 : 1)
    let letters = bytes[min(start, bytes.count)...].prefix(16).prefix { isLetterOrDigit($0) }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    guard Markup.known.contains(name), let end = closingBracket(), end - index < 4000 else {
      return take()
    }
    // A word that begins like a tag's name is none: `<a-b`.
    let after = bytes[start + letters.count]
    guard after == 0x3E || after == 0x2F || after <= 0x20 else { return take() }
    flush()
    index = end + 1
    if name == "style" || name == "script", !isClosing { return skip(to: "</\(name)") }
    if name == "img" || name == "image" || name == "svg" || name == "video" || name == "audio" {
      if !isClosing { found.append(.picture) }
    } else {
      found.append(.tag(name, isClosing: isClosing))
    }
  }

  private mutating func closingBracket() -> Int? {
    if nextEnd < index { nextEnd = bytes[index...].firstIndex(of: 0x3E) ?? bytes.count }
    return nextEnd < bytes.count ? nextEnd : nil
  }

  /// Goes behind a mark, or to the end where it does not come.
  private mutating func skip(to mark: String) {
    flush()
    let mark = Array(mark.utf8)
    while index < bytes.count {
      if bytes[index] == mark[0], bytes[index...].prefix(mark.count).elementsEqual(mark) {
        index += mark.count
        if mark[0] == UInt8(ascii: "<") { index = (closingBracket() ?? bytes.count - 1) + 1 }
        return
      }
      index += 1
    }
  }

  private mutating func entity() {
    let name = bytes[(index + 1)...].prefix(32).prefix { isLetterOrDigit($0) || $0 == 0x23 }
    let end = index + 1 + name.count
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let character = Entities.character(String(decoding: name, as: UTF8.self))
    else { return take() }
    text.append(contentsOf: character.utf8)
    index = end + 1
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
