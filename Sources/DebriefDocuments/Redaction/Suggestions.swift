/// Terms in a document that someone may not want to leave the machine, to be offered, never applied.
package struct Suggestions: Equatable, Sendable {
  /// The terms as they stand, each once, in the order of the texts.
  package let all: [RedactionSuggestion]

  /// Finds terms worth redacting in a document.
  package init(for document: some Redactable) {
    // All that is taken out of: questions and rubrics of one's own may name somebody too.
    var texts: [String] = []
    _ = document.mappingTexts { text in
      texts.append(text)
      return text
    }
    let shapes = texts.map { Shapes(Token.tokens(in: $0)) }
    var finders = shapes.map { NameFinder($0.tokens, besides: $0.taken) }
    let known = NameFinder.Known(finders)
    for index in finders.indices { finders[index].extend(known) }
    var seen: Set<String> = []
    all = (document.known + zip(shapes, finders).flatMap(Self.found))
      .filter { seen.insert(String(FoldedText.needle($0.term))).inserted }
  }

  private static func found(_ shapes: Shapes, _ finder: NameFinder) -> [RedactionSuggestion] {
    shapes.found.merging(finder.names) { shape, _ in shape }.sorted { $0.key < $1.key }
      .map { start, found in
        let last = start + found.length - 1
        let words = shapes.tokens[start..<last].map(\.whole) + [shapes.tokens[last].text]
        return RedactionSuggestion(term: words.joined(separator: " "), reason: found.reason)
      }
  }
}
