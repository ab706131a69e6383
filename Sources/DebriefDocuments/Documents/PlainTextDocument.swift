import InterviewCore

/// Writes a debrief as plain text for any editor or mail program.
enum PlainTextDocument {
  static func render(_ blocks: [Block]) -> String {
    var lines: [String] = []
    var rows = RepeatedRows()
    for (index, block) in blocks.enumerated() {
      if index > 0, isApart(block, from: blocks[index - 1]) { lines.append("") }
      lines += rows.rows(of: block, made: Self.rows)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Levels and form lines belong to the term before them.
  private static func isApart(_ block: Block, from previous: Block) -> Bool {
    switch (previous, block) {
    case (.term, .levels), (.term, .form): false
    default: true
    }
  }

  private static func rows(of block: Block) -> [String] {
    switch block {
    case .title(let text): underlined(text, "=")
    case .heading(let text): underlined(text, "-")
    case .subheading(let text), .paragraph(let text): wrapped(text)
    case .term(let name, let text): wrapped("\(name): \(text)")
    case .levels(let levels):
      levels.sorted { $0.key < $1.key }.flatMap {
        wrapped($0.value, first: "  \($0.key)  ", rest: "     ")
      }
    case .quotation(let text): text.visibleLines.flatMap(quoted)
    case .form(let lines):
      lines.map {
        [$0.line.prompt, $0.value?.visibleLine].compactMap(\.self).joined(separator: " ")
      }
    }
  }

  private static func underlined(_ text: String, _ mark: String) -> [String] {
    let rows = wrapped(text)
    return rows + [String(repeating: mark, count: rows.map(\.columns).max() ?? 0)]
  }

  private static func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    text.visibleLine.wrapped(to: documentWidth - first.count, cuttingWords: true).enumerated().map {
      ($0.offset == 0 ? first : rest) + $0.element
    }
  }

  /// A line of an answer, further in than ours; its own indentation is kept.
  private static func quoted(_ line: String) -> [String] {
    let margin = String(repeating: " ", count: 4 + min(line.indentation, 24))
    return line.wrapped(to: documentWidth - margin.count, cuttingWords: true).map {
      $0.isEmpty ? "" : margin + $0
    }
  }
}

extension String {
  /// The number of spaces it starts with.
  var indentation: Int { prefix { $0 == " " }.count }
}
