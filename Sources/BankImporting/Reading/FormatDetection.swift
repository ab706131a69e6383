import TextBasics

/// Tells the form of a file by its first bytes, then by its name, then by its text.
package enum FormatDetection {
  /// Whether the bytes are a package or a database, which only ``DeckContents`` can be made of.
  package static func isDeck(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "SQLite format 3\0".utf8)
  }

  /// The most bytes that are looked at.
  private static let mostBytes = 1 << 18

  /// The form of a text.
  static func format(of text: String, name: String) -> ImportFormat {
    // What a few hundred kilobytes do not say the rest would not say either.
    let text = String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self)
    switch fileExtension(name) {
    case "csv": return isNumberedText(text) ? .text : .csv
    case "tsv", "tab": return .tsv
    case "md", "markdown", "mdx", "mkd", "rmd", "qmd":
      return isIndentedText(text) ? .text : .markdown
    case "html", "htm", "xhtml": return .html
    case "org": return .org
    case "adoc", "asciidoc", "asc": return .asciidoc
    case "rst", "rest": return .rst
    case "json", "jsonl", "ndjson": return .json
    case "yaml", "yml": return .yaml
    case let name where CommentedCode.mark(ofExtension: name) != nil: return .text
    case let name: return format(ofText: text, isCalledText: name == "txt" || name == "text")
    }
  }

  /// Whether what is called a table has no names for its columns, no quotes and no two lines alike in a row, but
  /// numbers before its lines.
  private static func isNumberedText(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", maxSplits: 400).prefix(400).map(String.init)
    guard lines.count > 4, !text.contains("\"") else { return false }
    let names = lines[0].split(whereSeparator: { ",;\t".contains($0) }).map(String.init)
    guard names.count == 1 || !TableColumns.isHeader(names) else { return false }
    let commas = Set(lines.map { line in line.count { ",;\t".contains($0) } })
    return commas.count > 1 && lines.count(where: \.isNumbered) * 3 >= lines.count
  }

  /// Whether a page has no mark of Markdown, and its questions are so far in that they would be code: it is a text
  /// that was only called so.
  private static func isIndentedText(_ text: String) -> Bool {
    let marks = ["#", "- ", "* ", "+ ", "**", "__", "```", "~~~", "|", ">", "<", "["]
    var asking = 0
    for line in text.split(separator: "\n") {
      let rest = line.drop { $0 == " " }
      if line.first == "\t" || line.count - rest.count >= 4 {
        if asking < 3, QuestionLikeness.endsWithMark(String(line)) { asking += 1 }
        continue
      }
      if marks.contains(where: rest.hasPrefix) || rest.contains("**")
        || rest.prefix(5).drop(while: { $0.isASCII && $0.isNumber }).hasPrefix(". ")
      {
        return false
      }
    }
    return asking == 3
  }

  /// Whether lines are marked as Markdown does it. Bullets alone do not say so where the lines that ask have
  /// none: then they are answers in a plain text.
  private static func isMarkdown(_ lines: ArraySlice<Substring>, isCalledText: Bool) -> Bool {
    let headings = ["# ", "## ", "### ", "<details", "Q:", "**", "```"]
    let marked = lines.count { line in headings.contains { line.hasPrefix($0) } }
    if marked * 12 >= lines.count { return true }
    // Who calls it a text and has no heading in it uses bullets as everybody does, unless their texts go on further in.
    let further = lines.count { $0.hasPrefix("  ") && Prefix.afterBullet(in: String($0)) == nil }
    let underlined = lines.contains { $0.utf8.count > 2 && $0.allSatisfy { "-=".contains($0) } }
    if isCalledText, marked == 0, !underlined, further * 8 < lines.count { return false }
    let bullets = lines.filter { $0.hasPrefix("- ") || $0.hasPrefix("* ") }
    guard (marked + bullets.count) * 8 >= lines.count else { return false }
    let asking = lines.count { QuestionLikeness.endsWithMark(String($0)) }
    return bullets.count { QuestionLikeness.endsWithMark(String($0)) } * 2 >= asking
  }

  /// What stands behind the last point of a file's name, in small letters.
  static func fileExtension(_ name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    return last.lastIndex(of: ".").map { last[last.index(after: $0)...].lowercased() } ?? ""
  }

  private static func format(ofText text: String, isCalledText: Bool) -> ImportFormat {
    let lines = text.split(separator: "\n", maxSplits: 2000).prefix(2000)
    guard let first = lines.first(where: { $0.contains { !$0.isWhitespace } }) else { return .text }
    let start = first.drop(while: \.isWhitespace).prefix(40).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    if start.hasPrefix("#+title:") || start.hasPrefix("# -*- mode: org") { return .org }
    if first.hasPrefix("#separator:") || first.lowercased().hasPrefix("sep=") { return .csv }
    if first.hasPrefix("{") || first.hasPrefix("[{") || first == "[" { return .json }
    if lines.contains(where: { $0.hasPrefix("questions:") }) { return .yaml }
    if isMarkdown(lines, isCalledText: isCalledText) { return .markdown }
    let marks = lines.compactMap { QuestionAndAnswer.mark(of: String($0))?.mark }
    if marks.count(where: { $0 == .question }) > 2, marks.count(where: { $0 == .answer }) > 1 {
      return .text
    }
    switch Delimiters.detect(in: text) {
    case "\t": return .tsv
    // Sentences have commas too; a table has a name for its columns, or quotes.
    case .some
    where TableColumns.isHeader(
      first.split(whereSeparator: { ",;|".contains($0) }).map(String.init)):
      return .csv
    default: return .text
    }
  }
}
