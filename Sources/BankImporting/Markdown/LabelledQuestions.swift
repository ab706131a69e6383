extension CardDeck {
  /// Leaves out what asks nothing for sure, where questions have labels that count on: `Q1.`, `Question 2:`. Beside them a
  /// page has chapters, lists of mistakes, boxes to tick.
  mutating func leaveUnlabelled(of blocks: [MarkdownBlock]) {
    let numbers = blocks.labels
    guard numbers.count > 4 else { return }
    let labelled = cards.compactMap { numbers[$0.spot.number] }
    let steps = zip(labelled, labelled.dropFirst()).count { $0 + 1 == $1 }
    guard labelled.count > 4, labelled.count * 3 >= cards.count, steps * 5 >= labelled.count * 4 - 4
    else { return }
    let isKept = cards.map {
      numbers[$0.spot.number] != nil || QuestionLikeness.endsWithMark($0.question)
    }
    for (card, _) in zip(cards, isKept).filter({ !$0.1 }) {
      leaveOut(card.question, at: card.spot, .notAQuestion)
    }
    cards = zip(cards, isKept).filter(\.1).map(\.0)
  }
}

extension [MarkdownBlock] {
  /// The numbers of the lines that begin with a word for a question and a number, by their places in the page.
  fileprivate var labels: [Int: Int] {
    var numbers: [Int: Int] = [:]
    for block in self {
      switch block.kind {
      case .heading, .paragraph, .fold:
        for (offset, line) in block.inline.text.split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
          if let number = QuestionAndAnswer.labelNumber(of: line) {
            numbers[block.line + offset] = number
          }
        }
      default: break
      }
      numbers.merge(block.children.labels) { first, _ in first }
    }
    return numbers
  }
}
