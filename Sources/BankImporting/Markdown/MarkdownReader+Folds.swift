extension MarkdownReader {
  /// Reads a part that can be folded away: its summary asks, and what it hides answers; or its summary
  /// only says "Answer", and the question stands before it.
  mutating func fold(_ block: MarkdownBlock) {
    let summary = block.inline.text.cleaned
    if Self.isLabel(summary) {
      answer(block, summary)
    } else if block.hidesLinksOnly {
      deck.leaveOut(summary, at: spot(block.line), .linkWithin)
    } else if !QuestionLikeness.isQuestion(summary),
      block.children.contains(where: { $0.holdsFold })
    {
      close()
      sections.append(Section(level: 9, text: summary))
      visit(block.children)
      close()
      sections.removeLast()
    } else {
      if open?.isItem != true { openIsHeading() }
      question(block, summary)
    }
  }

  private mutating func question(_ block: MarkdownBlock, _ summary: String) {
    var card = card(.fold, summary, line: block.line)
    let nested = block.children.filter { $0.kind == .fold }
    card.answer = block.children.filter { $0.kind != .fold }.flatMap(\.pieces)
    for fold in nested {
      // A solution that is folded within the answer belongs to it.
      if Self.isLabel(fold.inline.text.onOneLine) {
        card.answer += fold.pieces
      } else {
        self.fold(fold)
      }
    }
    deck.add(card)
  }

  private mutating func answer(_ block: MarkdownBlock, _ summary: String) {
    if open == nil, let paragraph = lastParagraph {
      begin(.fold, paragraph.inline.text.onOneLine, line: paragraph.line, level: 7)
    }
    guard var question = open else {
      let text = block.pieces.joined(separator: " ").onOneLine
      return deck.leaveOut(
        text.isEmpty ? summary : text, at: spot(block.line), text.isEmpty ? .empty : .noQuestion)
    }
    // What stands between a question and its folded answer belongs to the question: code, choices.
    question.takeAnswerIntoQuestion()
    question.card.answer = block.pieces.map { question.choice(lettered: $0) ?? $0 }
    open = question
  }

  /// Whether a summary only says what is hidden.
  static func isLabel(_ summary: String) -> Bool {
    let words = summary.lowercased().split { !$0.isLetter }.map(String.init)
    return words.count <= 5 && (words.isEmpty || words.contains(where: labels.contains))
      && !summary.contains("?")
  }

  private static let labels: Set<String> = [
    "answer", "answers", "solution", "solutions", "show", "hint", "hints", "reveal", "click",
    "expand",
    "view", "details", "antwort", "lösung", "réponse", "respuesta", "答案", "解答", "答え", "ответ",
  ]
}

extension MarkdownBlock {
  /// Whether there is a fold in it.
  var holdsFold: Bool { kind == .fold || children.contains { $0.holdsFold } }

  /// Whether a fold holds a table of contents.
  var hidesLinksOnly: Bool {
    let items = items
    return !items.isEmpty && items.allSatisfy { $0.leading.isLinkWithin }
  }

  private var items: [MarkdownBlock] {
    kind == .item ? [self] : children.flatMap(\.items)
  }
}
