/// An interview that is written down: `Ana: Tell me about …`, then `Ben: When I …`.
struct Dialogue {
  /// A part of a page, in the order of the page.
  enum Part {
    case heading(String)
    case line(String, number: Int)
    /// Anything else, in the pieces of an answer.
    case more([String])
  }

  /// What one of them says in one go.
  private struct Speech {
    var name: String
    var words: [String]
    var line: Int
    /// The heading it stands below.
    var heading: String?
    /// Whatever stands below its first paragraph.
    var more: [String] = []

    /// Its words from the first sentence on that asks; nil where none does.
    var question: String? {
      let sentences = words.joined(separator: " ").onOneLine.sentences(ofAtLeast: 1)
      guard let first = sentences.firstIndex(where: QuestionLikeness.isQuestion) else { return nil }
      return sentences[first...].joined(separator: " ")
    }
  }

  private var speeches: [Speech] = []

  /// What the one who asks says as questions, and what the other says as their answers; nil where the page is nothing of
  /// the kind.
  static func deck(of parts: [Part], file: String, format: ImportFormat) -> CardDeck? {
    guard let dialogue = Dialogue(parts), let asker = dialogue.asker else { return nil }
    var deck = CardDeck(file: file, format: format)
    for speech in dialogue.speeches {
      let spot = Spot(file: file, number: speech.line)
      if speech.name != asker {
        guard let last = deck.cards.indices.last else { continue }
        deck.cards[last].answer += speech.words.filter { !$0.isEmpty } + speech.more
      } else if let question = speech.question, question.count <= Card.longestQuestion {
        var card = Card(spot: spot, shape: .line, question: question)
        card.competency = speech.heading
        card.kind = speech.heading.flatMap { SectionNames.kind(in: $0) }
        deck.add(card)
      }
    }
    return deck
  }

  /// Takes a page apart; nil where hardly a line begins with a name.
  private init?(_ parts: [Part]) {
    var heading: String?
    var unnamed = 0
    for part in parts {
      let last = speeches.indices.last
      switch part {
      case .heading(let text): heading = text
      case .line(let text, let number):
        if let (name, words) = Self.spoken(text) {
          speeches.append(Speech(name: name, words: [words], line: number, heading: heading))
        } else if let last {
          speeches[last].words.append(text.cleaned)
          unnamed += 1
        }
      case .more(let pieces): if let last { speeches[last].more += pieces }
      }
    }
    guard speeches.count > 3, unnamed <= speeches.count else { return nil }
  }

  /// The one of the two that asks in most of what they say, while the other answers; nil where there are more or nobody
  /// does. Of names that nobody knows there have to be more.
  private var asker: String? {
    let byName = Dictionary(grouping: speeches, by: \.name)
    let often = byName.filter { $0.value.count > 1 }
    guard often.count == 2, often.values.reduce(0, { $0 + $1.count }) * 10 >= speeches.count * 9,
      speeches.count > 7 || often.keys.contains(where: Self.isInterviewer)
    else { return nil }
    let shares = often.mapValues { speeches in
      Double(speeches.count { $0.question != nil }) / Double(speeches.count)
    }.sorted { $0.value > $1.value }
    return shares[0].value >= 0.6 && shares[1].value <= 0.5 * shares[0].value
      ? shares[0].key : nil
  }

  private static func isInterviewer(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    return words.contains { interviewers.contains(String($0)) }
  }

  private static let interviewers: Set<String> = [
    "interviewer", "recruiter", "manager", "hr", "panel", "entrevistador", "entrevistadora",
    "intervieweur", "recruteur", "интервьюер", "面试官", "面接官", "면접관",
  ]

  /// Who says a line, and the words; nil where it begins with no name.
  private static func spoken(_ text: String) -> (name: String, words: String)? {
    guard let colon = text.prefix(40).firstIndex(of: ":"), colon > text.startIndex else {
      return nil
    }
    let name = String(text[..<colon]).onOneLine
    guard name.first?.isLetter == true, name.split(separator: " ").count <= 3 else { return nil }
    return (name, String(text[text.index(after: colon)...]).cleaned)
  }
}
