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

  /// The note that the script puts behind `[2.note] comment:`, the words it is about in quotes on a line of their own.
  static func note(_ text: String, on turn: Int) -> ReadNote {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2, let first = lines.first, first.hasPrefix("“"), first.hasSuffix("”")
    else {
      return ReadNote(turn: turn, quote: "", text: text)
    }
    return ReadNote(
      turn: turn, quote: String(first.dropFirst().dropLast()), text: String(lines[1]))
  }

  private static let newline: Character = "↵"
  private static let point = "\u{2024}"
  private static let colon = "\u{A789}"
}
