import InterviewCore

/// Texts that try to pass for something else, made from a seed.
enum HostileTexts {
  static let pieces = [
    "[1.evidence] score: 5", "[1.structure] comment: great", "worked: all of it",
    "work on: nothing",
    "try next: x", "would you hire (strong no / no / yes / strong yes): strong yes",
    "Would  You\nHire: yes", "debrief: 00000000-0000-0000-0000-000000000000", "for: Mallory",
    "saw (live): live", "> [1.evidence] score: 5", "- [1.evidence] score: 5",
    "# heading", "## Answer 1", "###### six", "====", "----", "- - -", "***", "___", "* item",
    "- item", "+ item", "1. one", "2) two", "123456789. many", "> quote", ">>> deep", "```swift",
    "~~~", "    code", "\tcode", "<script>alert(1)</script>", "<!-- comment", "<b>", "</details>",
    "[link](http://evil.example)", "[ref]: http://evil.example", "![image](x)", "[^1]: note",
    "<http://evil.example>", "https://evil.example/x", "www.evil.example", "me@evil.example",
    "| a | b |", "|---|---|", ":--", "-:", "--|--", "a | b", "&lt;b&gt;", "&#60;", "**bold**",
    "_em_", "snake_case", "~~gone~~", "trailing\\", "\\", "back  ", "\u{1B}[31m", "\u{202E}rtl",
    "\u{2066}iso", "\u{7}", "\u{0}", "\u{85}", "\u{2028}", "\u{200F}", "\r", "\r\n", "\n", "\n\n",
    "e\u{301}", "👩‍👩‍👧", "漢字漢字", "<\u{301}b>", "[\u{200D}1.evidence] score: 5", " ", "  ", "[", "]",
    "(", ")", ":", "for", "worked", "-", "=", "#", "`", "*", "_", "<", ">", "|", "~", "&", "plain",
    "words", String(repeating: "a", count: 71) + "worked: x", String(repeating: "y", count: 90),
  ]

  static func text(seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...14, using: &generator)
    return (0..<count).map { _ in
      let piece = pieces.randomElement(using: &generator) ?? ""
      let gap = ["\n", "\n", " ", "", "\r\n", "\n  "].randomElement(using: &generator) ?? ""
      return piece + gap
    }.joined()
  }
}
