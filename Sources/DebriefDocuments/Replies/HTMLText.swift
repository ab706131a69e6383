import InterviewCore

/// The text of a mail, or of a document, that came as HTML alone; entities are left to `MailLine`.
struct HTMLText {
  private var lines: [(number: Int, text: String)] = []
  private var line = String.UnicodeScalarView()
  private var number = 1
  private var start = 1
  private var depth = 0
  private var isPreformatted = false

  /// The lines it is shown in, each with the number of the line it begins on; quotations have the marks
  /// of a mail.
  static func lines(_ html: String) -> [(number: Int, text: String)] {
    var reader = HTMLText()
    reader.read(Array(html.unicodeScalars))
    reader.end()
    return reader.lines
  }

  /// Whether a text is a document in HTML.
  static func isLikely(_ text: String) -> Bool {
    let head = text.prefix(4_000).lowercased()
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
  }

  private mutating func read(_ source: [Unicode.Scalar]) {
    var index = 0
    while index < source.count {
      if source[index] == "<", let tag = Tag(source, at: index) {
        count(source[index..<tag.end])
        index = tag.end
        if tag.isOpening, Self.silent.contains(tag.name) {
          let end = Self.end(of: tag.name, in: source, from: index)
          count(source[index..<end])
          index = end
        }
        take(tag)
      } else {
        take(source[index])
        index += 1
      }
    }
  }

  private mutating func count(_ scalars: ArraySlice<Unicode.Scalar>) {
    number += scalars.count { $0 == "\n" }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar == "\n" { number += 1 }
    if isPreformatted, scalar == "\n" { return end() }
    guard scalar.properties.isWhitespace, scalar != "\u{A0}", !isPreformatted else {
      if line.isEmpty { start = number }
      return line.append(scalar)
    }
    if !line.isEmpty, line.last != " " { line.append(" ") }
  }

  private mutating func take(_ tag: Tag) {
    switch tag.name {
    case "br": end()
    case "td", "th": if !tag.isOpening { take(" ") }
    case let name where Self.blocks.contains(name):
      if !line.isEmpty { end() }
      if name == "blockquote" {
        depth = min(max(0, depth + (tag.isOpening ? 1 : -1)), Self.deepest)
      }
      if name == "pre" { isPreformatted = tag.isOpening }
    default: break
    }
  }

  private mutating func end() {
    let marks = depth > 0 ? String(repeating: "> ", count: depth) : ""
    lines.append((line.isEmpty ? number : start, marks + String(line)))
    line = .init()
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre",
    "section", "table", "tbody", "thead", "tr", "ul",
  ]

  /// Quotations within quotations that are told apart; a hostile mail could nest any number.
  private static let deepest = 20

  /// What is in the source and not on the page.
  private static let silent: Set<String> = ["script", "style", "title", "head", "noscript"]

  /// Where an element ends whose content is passed over.
  private static func end(of name: String, in source: [Unicode.Scalar], from start: Int) -> Int {
    let mark = Array(("</" + name).unicodeScalars)
    for index in source[start...].indices where source[index] == "<" {
      let found = source[index...].prefix(mark.count)
      guard found.elementsEqual(mark, by: { $0.properties.lowercaseMapping == String($1) }) else {
        continue
      }
      return Tag(source, at: index)?.end ?? source.count
    }
    return source.count
  }

  /// A tag, or a comment, which has no name.
  private struct Tag {
    var name: String
    var isOpening: Bool
    /// The place behind it.
    var end: Int

    init?(_ source: [Unicode.Scalar], at start: Int) {
      var index = start + 1
      if source[start...].starts(with: "<!--".unicodeScalars) {
        var end = start + 4
        while end < source.count, !source[end...].starts(with: "-->".unicodeScalars) { end += 1 }
        (name, isOpening, self.end) = ("", true, min(source.count, end + 3))
        return
      }
      isOpening = index >= source.count || source[index] != "/"
      if !isOpening { index += 1 }
      let letters = source[index...].prefix {
        $0.isASCII && ($0.properties.isAlphabetic || $0 == ":" || ("0"..."9").contains($0))
      }
      guard !letters.isEmpty || (index < source.count && source[index] == "!") else { return nil }
      name = String(String.UnicodeScalarView(letters)).lowercased()
      end = Self.end(in: source, from: letters.endIndex)
    }

    /// The place behind the `>` that ends a tag, which is none within quotes; what is not ended goes to
    /// the end of the text, as browsers have it.
    private static func end(in source: [Unicode.Scalar], from start: Int) -> Int {
      var quote: Unicode.Scalar?
      for index in source[start...].indices {
        let scalar = source[index]
        if let open = quote {
          if scalar == open { quote = nil }
        } else if scalar == "\"" || scalar == "'" {
          quote = scalar
        } else if scalar == ">" {
          return index + 1
        }
      }
      return source.count
    }
  }
}
