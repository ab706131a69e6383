import CGumbo

/// Reads HTML, whoever wrote it, into its texts and tags.
package enum HTMLReader {
  /// The pieces of a page as a browser would show it, without what stands in some elements, as in its title. Nil where
  /// it has more in it, or deeper, than any page for people.
  package static func page(_ html: String, without silent: Set<String>) -> [HTMLPiece]? {
    guard let source = HTMLSource(html, isExact: false) else { return nil }
    return HTMLTree(source, silent: silent.union(raw))?.pieces
  }

  /// The pieces of a text in which some tags may stand, as on a Markdown page or a flash card. All else is text, as
  /// the `<String>` of `List<String>` is; nothing is lost but scripts, styles and comments.
  package static func text(_ html: String, tags: Set<String>) -> [HTMLPiece] {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }),
      let source = HTMLSource(html, isExact: true),
      let tree = HTMLTree(source, within: GUMBO_TAG_BODY, silent: raw)
    else { return html.isEmpty ? [] : [.text(html, line: 1)] }
    return HTMLLeftovers.pieces(of: tree, tags: tags)
  }

  /// A text with its character references read: `&amp;`, `&#228;`. There are no tags in it.
  package static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")),
      let source = HTMLSource(text.replacing(sign: "<", with: "&lt;"), isExact: true),
      let tree = HTMLTree(source, within: GUMBO_TAG_BODY, silent: [])
    else { return text }
    return tree.text
  }

  /// What holds no text for people.
  private static let raw: Set<String> = ["script", "style"]
}
