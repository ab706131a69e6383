/// Lists whose items have names: `**Question**: …`, `**Hint**: …`, `**Answer**: …`.
extension MarkdownReader {
  /// Reads a list in which one item is called a question, as one question with what the others say of it; or one in
  /// which none asks, as part of the answer. Nothing is done with any other.
  mutating func record(_ block: MarkdownBlock) -> Bool {
    guard let parts = block.namedItems else { return false }
    let questions = parts.filter { HeadingLabel.isQuestion($0.name) }
    if questions.count == 1, let question = questions.first {
      if open?.card.shape == .heading, open?.card.answer.isEmpty == true { openIsHeading() }
      begin(.bullet, question.text, line: question.line, level: 7)
      for (part, item) in zip(parts, block.children) where part.line != question.line {
        if takeLabelled(item) { continue }
        let name = HeadingLabel.isAnswer(part.name) ? "" : part.name + ": "
        open?.card.answer += part.text.isEmpty ? [] : [name + part.text]
        open?.card.answer += part.below.flatMap(\.pieces)
      }
      return true
    }
    let asking = parts.count { QuestionLikeness.isQuestion($0.text) }
    let isMarked = block.children.contains { QuestionLikeness.endsWithMark($0.leadingText) }
    guard block.kind == .list(isOrdered: false), !isMarked, asking * 2 < parts.count else {
      return false
    }
    if open != nil {
      for item in block.children where !takeLabelled(item) { open?.card.answer += item.pieces }
    } else {
      for item in block.children {
        deck.leaveOut(item.leadingText, at: spot(item.line), .notAQuestion)
      }
    }
    return true
  }
}

extension MarkdownBlock {
  /// The items of a list of which each begins with a name in bold before a colon; nil for any other.
  fileprivate var namedItems:
    [(name: String, text: String, line: Int, below: ArraySlice<MarkdownBlock>)]?
  {
    guard kind.isList, children.count > 1 else { return nil }
    var items: [(name: String, text: String, line: Int, below: ArraySlice<MarkdownBlock>)] = []
    for item in children {
      guard let (strong, rest) = item.leading.leadingStrong else { return nil }
      let (name, text) = (strong.onOneLine, rest.onOneLine)
      guard name.hasSuffix(":") || text.hasPrefix(":"), name.split(separator: " ").count <= 5,
        !name.contains(where: \.isNumber)
      else {
        return nil
      }
      items.append(
        (
          String(name.reversed().drop { $0 == ":" }.reversed()),
          String(text.drop { $0 == ":" || $0 == " " }), item.line, item.children.dropFirst()
        ))
    }
    return items
  }
}
