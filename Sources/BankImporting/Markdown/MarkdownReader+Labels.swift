extension MarkdownReader {
  /// Takes an item below a question that begins with what it says of it, as `How to answer: with a story` does; whether it
  /// does.
  mutating func takeLabelled(_ item: MarkdownBlock) -> Bool {
    guard let (label, rest) = item.guideLabel else { return false }
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

extension MarkdownBlock {
  /// What an item says of the question above it, and the words behind that; nil where it begins with no such name.
  fileprivate var guideLabel: (label: GuideLabel, rest: String)? {
    let text = leadingText
    guard let colon = text.prefix(60).firstIndex(of: ":"),
      let label = GuideLabel(String(text[..<colon]))
    else { return nil }
    return (label, String(text[text.index(after: colon)...]).onOneLine)
  }
}
