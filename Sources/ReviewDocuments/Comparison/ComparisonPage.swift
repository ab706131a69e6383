import WebPages

/// The candidate's eyes beside their friends', answer by answer, as a page in one file without scripts.
package struct ComparisonPage: Sendable {
  /// What stands on it.
  package var sheet: ComparisonSheet

  /// Creates a page.
  package init(_ sheet: ComparisonSheet) { self.sheet = sheet }

  /// The whole file, ending in a line end.
  ///
  /// - Throws: What the template's parser says; it never does with a template that is tested.
  package func render() throws -> String {
    WebPage(
      title: sheet.title, style: Self.text(PackageResources.comparison_css),
      body: try Self.template.get().render(values)
    ).render()
  }

  /// Read once a process.
  private static let template = Result {
    try PageTemplate(text(PackageResources.comparison_mustache))
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private var values: PageTemplate.Values {
    [
      "title": sheet.title, "facts": sheet.facts, "findings": sheet.findings,
      "hasNext": !sheet.next.isEmpty, "hasGaps": !sheet.gaps.isEmpty,
      "hasWords": !sheet.words.isEmpty,
      "next": sheet.next.map { step -> PageTemplate.Values in
        ["text": step.text, "command": step.command.map { [$0] } ?? []]
      },
      "gaps": sheet.gaps.map { gap -> PageTemplate.Values in
        [
          "name": gap.name, "text": gap.text, "plot": ScalePlot(marks: gap.marks).drawing.html,
          "means": gap.marks.map(\.text).joined(separator: " · "),
        ]
      },
      "answers": sheet.answers.map(\.values),
      "words": sheet.words.map { words -> PageTemplate.Values in
        [
          "who": words.who, "decision": words.decision.map { [$0] } ?? [],
          "lines": words.lines.map { ["name": $0.name, "text": $0.text] },
        ]
      },
      "hidden": sheet.hidden.map { [$0] } ?? [],
    ]
  }
}

extension ComparisonSheet.Mark {
  /// `you 3.5`, or `Sam –` where they saw none.
  fileprivate var text: String { "\(who) \(score.map(Figure.one) ?? DataTable.none)" }
}

extension ComparisonSheet.Answer {
  fileprivate var values: PageTemplate.Values {
    let quotes = notes.enumerated().map { (number: $0.offset + 1, words: $0.element.quote) }
    var open = quotes
    let said = said.map { exchange -> PageTemplate.Values in
      let marked = MarkedText(exchange.text, open)
      open.removeAll { marked.found.contains($0.number) }
      return ["ask": exchange.ask.map { [$0] } ?? [], "pieces": marked.values]
    }
    return [
      "number": "\(number)", "question": question, "said": said,
      "hasNotes": !notes.isEmpty, "hasReactions": !reactions.isEmpty,
      "notes": notes.map { ["who": $0.who, "quote": $0.quote, "text": $0.text] },
      "reactions": reactions.map { ["who": $0.who, "text": $0.text] },
      "scores": scores.map(\.values),
    ]
  }
}

extension ComparisonSheet.Score {
  fileprivate var values: PageTemplate.Values {
    [
      "name": name, "plot": ScalePlot(marks: rows.map(\.mark)).drawing.html,
      "dispute": dispute.map { [$0] } ?? [],
      "rows": rows.map { row -> PageTemplate.Values in
        [
          "who": row.mark.who, "isOwn": row.mark.isOwn,
          "score": row.mark.score.map(Figure.one) ?? DataTable.none, "words": row.words,
          "comment": row.comment.map { [$0] } ?? [],
          "expected": row.expected.map { ["\($0)"] } ?? [],
        ]
      },
    ]
  }
}
