import TextBasics

/// What the page's script makes of a text when a reply is copied, and what it was.
///
/// Within a copied reply nothing that was written may look like a line of the form, and mail programs break lines
/// anew: so the script puts signs of its own in the place of newlines and of two marks (`harmless` in `debrief.js`).
enum CopiedText {
  /// What says that a reply was copied, behind the debrief's identifier.
  static let mark = "(copied)"

  /// The text as it was written, of the lines it came in.
  static func written(_ lines: [String]) -> String {
    let text = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
    var result = text.split(separator: newline, omittingEmptySubsequences: false)
      .map { String($0).trimmed }.joined(separator: "\n")
    result = result.replacing(point, with: ".")
    return result.replacing(colon, with: ":")
  }

  private static let newline: Character = "↵"
  private static let point = "\u{2024}"
  private static let colon = "\u{A789}"
}
