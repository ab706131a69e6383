import InterviewCore

/// Writes a debrief as Markdown that reads well with and without being rendered.
enum MarkdownDocument {
  static func render(_ blocks: [Block]) -> String {
    var rows = RepeatedRows()
    return blocks.map { rows.rows(of: $0, made: Self.rows).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private static func rows(of block: Block) -> [String] {
    switch block {
    case .title(let text): ["# " + text.visibleLine.escapedForMarkdown]
    case .heading(let text): ["## " + text.visibleLine.escapedForMarkdown]
    case .subheading(let text): ["### " + text.visibleLine.escapedForMarkdown]
    case .paragraph(let text): wrapped(text)
    case .term(let name, let text):
      wrapped(text, opening: "**\("\(name):".visibleLine.escapedForMarkdown)** ")
    case .levels(let levels):
      levels.sorted { $0.key < $1.key }.flatMap { level in
        wrapped("\(level.key): \(level.value)", first: "- ", rest: "  ")
      }
    case .quotation(let text): quoted(text)
    case .form(let lines):
      lines.map { line in
        let value = line.value?.visibleLine.escapedForMarkdown
        return ["-", line.line.prompt, value].compactMap(\.self).joined(separator: " ")
      }
    }
  }

  private static func wrapped(
    _ text: String, opening: String = "", first: String = "", rest: String = ""
  ) -> [String] {
    let escaped = opening + text.visibleLine.escapedForMarkdown
    return escaped.wrapped(to: documentWidth - first.count, cuttingWords: false)
      .enumerated().map { row in
        let isOurs = row.offset == 0 && !opening.isEmpty
        let content = isOurs ? row.element : row.element.escapedAtStartOfLine
        return (row.offset == 0 ? first : rest) + content
      }
  }

  /// A block quote with a paragraph for each line, so that line ends survive rendering without marks
  /// that would show in the raw text.
  private static func quoted(_ text: String) -> [String] {
    let paragraphs = text.visibleLines.filter { !$0.isEmpty }.map { line in
      let indentation = String(repeating: "\u{A0}", count: min(line.indentation, 24))
      let rows = line.escapedForMarkdown
        .wrapped(to: documentWidth - 2 - indentation.count, cuttingWords: false)
      return rows.map { "> " + indentation + $0.escapedAtStartOfLine }
    }
    return Array(paragraphs.joined(separator: [">"]))
  }
}
