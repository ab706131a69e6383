import WebPages

/// The sheet for the evening before as a page in one file: one side of A4 on paper, one column on a phone.
package struct PrepPage: Sendable {
  /// What stands on it.
  package var sheet: PrepSheet

  /// Creates a page.
  package init(_ sheet: PrepSheet) { self.sheet = sheet }

  /// The whole file, ending in a line end.
  ///
  /// - Throws: What the template's parser says; it never does with a template that is tested.
  package func render() throws -> String {
    WebPage(
      title: sheet.title, style: Self.text(PackageResources.prep_css),
      body: try Self.template.get().render(values)
    ).render()
  }

  /// Read once a process.
  private static let template = Result {
    try PageTemplate(text(PackageResources.prep_mustache))
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private var values: PageTemplate.Values {
    [
      "title": sheet.title, "facts": sheet.facts,
      "asks": section(
        sheet.asks.map { ask -> PageTemplate.Values in
          [
            "name": ask.name, "words": ask.words.joined(separator: " · "),
            "stories": ask.stories, "isGap": ask.stories.isEmpty,
          ]
        }),
      "answers": section(
        sheet.answers.map { answer -> PageTemplate.Values in
          [
            "question": answer.question, "text": answer.text.map { [$0] } ?? [],
            "isNew": answer.text == nil,
          ]
        }),
      "said": section(
        sheet.said.map { said -> PageTemplate.Values in ["who": said.who, "text": said.text] }),
      "questions": section(sheet.questions), "plan": sheet.plan.map { [$0] } ?? [],
      "bring": section(sheet.bring),
    ]
  }

  /// A part of the page; none where there is nothing in it.
  private func section(_ items: [some TemplateValue]) -> [PageTemplate.Values] {
    items.isEmpty ? [] : [["items": items]]
  }
}
