import TextBasics

/// Tells the form of a file by its first bytes, then by its name, then by its text.
package enum FormatDetection {
  /// Whether the bytes are a package or a database, which only ``DeckContents`` can be made of.
  package static func isDeck(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "SQLite format 3\0".utf8)
  }

  /// The form of a text.
  static func format(of text: String, name: String) -> ImportFormat {
    switch fileExtension(name) {
    case "csv": return .csv
    case "tsv", "tab": return .tsv
    case "md", "markdown", "mdx", "mkd", "rmd", "qmd": return .markdown
    case "html", "htm", "xhtml": return .html
    case "org": return .org
    case "json", "jsonl", "ndjson": return .json
    case "yaml", "yml": return .yaml
    default: return format(ofText: text)
    }
  }

  private static func fileExtension(_ name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    return last.lastIndex(of: ".").map { last[last.index(after: $0)...].lowercased() } ?? ""
  }

  private static func format(ofText text: String) -> ImportFormat {
    let lines = text.split(separator: "\n", maxSplits: 2000).prefix(2000)
    guard let first = lines.first(where: { $0.contains { !$0.isWhitespace } }) else { return .text }
    let start = first.drop(while: \.isWhitespace).prefix(40).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    if start.hasPrefix("#+title:") || start.hasPrefix("# -*- mode: org") { return .org }
    if first.hasPrefix("#separator:") || first.lowercased().hasPrefix("sep=") { return .csv }
    if first.hasPrefix("{") || first.hasPrefix("[{") || first == "[" { return .json }
    if lines.contains(where: { $0.hasPrefix("questions:") }) { return .yaml }
    let marked = lines.count {
      $0.hasPrefix("# ") || $0.hasPrefix("## ") || $0.hasPrefix("### ") || $0.hasPrefix("- ")
        || $0.hasPrefix("* ") || $0.hasPrefix("<details") || $0.hasPrefix("Q:")
        || $0.hasPrefix("**")
        || Prefix.afterNumber(in: String($0)) != nil
    }
    if marked * 8 >= lines.count { return .markdown }
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
