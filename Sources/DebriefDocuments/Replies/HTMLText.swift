import TextBasics

/// The text of a mail, or of a document, that came as HTML alone.
struct HTMLText {
  private var lines: [(number: Int, text: String)] = []
  private var line = String.UnicodeScalarView()
  private var number = 1
  private var start = 1
  private var depth = 0
  private var isPreformatted = false

  /// The lines it is shown in, each with the number of the line it begins on; quotations have the marks
  /// of a mail. There are none where it is no page for people.
  static func lines(_ html: String) -> [(number: Int, text: String)] {
    var reader = HTMLText()
    for piece in HTMLReader.page(html, without: silent) ?? [] {
      // Beyond the limit nothing is read any more.
      guard reader.lines.count <= ReceivedReply.lineLimit else { break }
      reader.take(piece)
    }
    reader.end()
    return reader.lines
  }

  /// Whether bytes are likely to be a document in HTML, whatever their characters are.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    isLikely(String(decoding: bytes.prefix(4_000), as: UTF8.self))
  }

  /// Whether a text is a document in HTML.
  static func isLikely(_ text: String) -> Bool {
    let head = text.prefix(4_000).lowercased()
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
  }

  /// The character set that a page names in its head; nil where it names none, and for what is no page.
  static func charset(of page: ArraySlice<UInt8>) -> String? {
    let head = String(decoding: page.prefix(2_000), as: UTF8.self).lowercased()
    guard head.contains("<meta"), let name = head.firstRange(of: "charset=")?.upperBound else {
      return nil
    }
    let quoted = head[name...].drop { "\"' ".contains($0) }
    return String(quoted.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) })
  }

  /// A page without the pictures that are written down in it.
  static func withoutData(_ html: String) -> String {
    let mark = Array("data:".utf8)
    guard html.holds(mark) else { return html }
    var result: [UInt8] = []
    var rest = Array(html.utf8)[...]
    while let start = rest.place(of: mark) {
      result += rest[..<start]
      rest = rest[start...].drop { byte in
        byte > 0x20 && byte < 0x7F && !"\"'<>)".utf8.contains(byte)
      }
      if rest.startIndex == start { rest = rest.dropFirst() }
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  private mutating func take(_ piece: HTMLPiece) {
    switch piece {
    case .text(let text, let line):
      number = line
      for scalar in text.unicodeScalars { take(scalar) }
    case .tag(let name, let isClosing, let line):
      number = line
      take(name, isClosing: isClosing)
    }
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

  private mutating func take(_ name: String, isClosing: Bool) {
    switch name {
    case "br": end()
    case "td", "th": if isClosing { take(" ") }
    case _ where Self.blocks.contains(name):
      if !line.isEmpty { end() }
      if name == "blockquote" {
        depth = min(max(0, depth + (isClosing ? -1 : 1)), Self.deepest)
      }
      if name == "pre" { isPreformatted = !isClosing }
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
  private static let silent: Set<String> = ["title", "head", "noscript"]
}
