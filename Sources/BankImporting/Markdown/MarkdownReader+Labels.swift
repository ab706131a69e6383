extension MarkdownReader {
  /// Takes an item below a question that begins with what it says of it, as `How to answer: with a story` does; whether it
  /// does.
  mutating func takeLabelled(_ item: MarkdownBlock) -> Bool {
    guard let (label, rest) = item.leadingText.guideLabel else { return false }
    let below = item.children.dropFirst()
    switch label {
    // What is asked for is no point to listen for without the words that say so.
    case .answer:
      open?.card.answer += (rest.isEmpty ? [] : [item.leadingText]) + below.flatMap(\.pieces)
    case .redFlags:
      open?.card.answer += ([rest] + below.flatMap(\.pieces)).filter { !$0.isEmpty }
        .map { "Red flag: " + $0 }
    case .followUps:
      let asked = below.flatMap { $0.kind.isList ? $0.children.map(\.followUp) : $0.pieces }
      open?.card.followUps += ([rest] + asked).filter { !$0.isEmpty }
    }
    return true
  }
}
