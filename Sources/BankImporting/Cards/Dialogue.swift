/// A page on which an interview is written down: `Ana: Tell me about …`, then `Ben: When I …`.
struct Dialogue {
  /// What one of them says in one go.
  private struct Speech {
    var name: String
    var words: String
    var line: Int
    /// The headings it stands below, the innermost of which is what it is about.
    var heading: String?
    /// Whatever stands below its first paragraph.
    var more: [String] = []

    /// Its words from the first sentence on that asks; nil where none does.
    var question: String? {
      let sentences = words.onOneLine.sentences(ofAtLeast: 1)
      guard let first = sentences.firstIndex(where: QuestionLikeness.isQuestion) else { return nil }
      return sentences[first...].joined(separator: " ")
    }
  }

  private var speeches: [Speech] = []

  /// What the one who asks says as questions, and what the other says as their answers; nil where the page is nothing of
  /// the kind.
  static func deck(of blocks: [MarkdownBlock], file: String) -> CardDeck? {
    guard let dialogue = Dialogue(blocks), let asker = dialogue.asker else { return nil }
    var deck = CardDeck(file: file, format: .markdown)
    for speech in dialogue.speeches {
      let spot = Spot(file: file, number: speech.line)
      if speech.name != asker {
        guard let last = deck.cards.indices.last else { continue }
        deck.cards[last].answer += [speech.words.cleaned].filter { !$0.isEmpty } + speech.more
      } else if let question = speech.question, question.count <= Card.longestQuestion {
        var card = Card(spot: spot, shape: .paragraph, question: question)
        card.competency = speech.heading
        card.kind = speech.heading.flatMap { SectionNames.kind(in: $0) }
        deck.add(card)
      }
    }
    return deck
  }

  /// Takes a page apart; nil where hardly a paragraph begins with a name.
  private init?(_ blocks: [MarkdownBlock]) {
    var (heading, unnamed): (String?, Int) = (nil, 0)
    for block in blocks {
      if case .heading = block.kind {
        heading = block.inline.text.onOneLine
      } else if block.kind == .paragraph, let (name, words) = block.spokenBy {
        speeches.append(Speech(name: name, words: words, line: block.line, heading: heading))
      } else if let last = speeches.indices.last {
        speeches[last].more += block.pieces
        if block.kind == .paragraph { unnamed += 1 }
      }
    }
    guard speeches.count > 7, unnamed <= speeches.count else { return nil }
  }

  /// The one of the two that asks in most of what they say, while the other answers; nil where there are more or nobody
  /// does.
  private var asker: String? {
    let byName = Dictionary(grouping: speeches, by: \.name)
    let often = byName.filter { $0.value.count > 2 }
    guard often.count == 2, often.values.reduce(0, { $0 + $1.count }) * 10 >= speeches.count * 9
    else { return nil }
    let shares = often.mapValues { speeches in
      Double(speeches.count { $0.question != nil }) / Double(speeches.count)
    }.sorted { $0.value > $1.value }
    return shares[0].value >= 0.6 && shares[1].value <= 0.5 * shares[0].value
      ? shares[0].key : nil
  }
}

extension MarkdownBlock {
  /// Who says a paragraph, and the words; nil where it begins with no name: `**Ana:** …`, `Ana: …`.
  fileprivate var spokenBy: (name: String, words: String)? {
    let text = inline.text
    guard let colon = text.prefix(40).firstIndex(of: ":"), colon > text.startIndex else {
      return nil
    }
    let name = String(text[..<colon]).onOneLine
    guard name.first?.isLetter == true, name.split(separator: " ").count <= 3 else { return nil }
    return (name, String(text[text.index(after: colon)...]))
  }
}
