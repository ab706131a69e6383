/// Makes questions of Anki's notes: what the first card of a note shows in front asks, what it shows behind
/// answers; a text with gaps asks for each of them.
struct AnkiReader {
  private var deck: CardDeck
  private let collection: AnkiCollection
  /// The fields that each type shows in front and behind.
  private var sides: [Int64: Sides] = [:]

  private struct Sides {
    var front: [Int]
    var back: [Int]
  }

  /// The cards of a collection.
  static func read(_ collection: AnkiCollection, file: String) -> CardDeck {
    var reader = AnkiReader(collection, file)
    for (index, note) in collection.notes.enumerated() { reader.read(note, number: index + 1) }
    return reader.deck
  }

  private init(_ collection: AnkiCollection, _ file: String) {
    self.collection = collection
    deck = CardDeck(file: file, format: .anki)
    for (id, type) in collection.noteTypes { sides[id] = Self.sides(of: type) }
    let tops = Set(
      collection.notes.map { $0.deck.split(separator: "::").first.map(String.init) ?? "" })
    if tops.count == 1, let top = tops.first, !top.isEmpty, top != "Default" {
      deck.title = top.onOneLine
    }
  }

  private static func sides(of type: AnkiCollection.NoteType) -> Sides {
    func places(_ template: String) -> [Int] {
      Placeholders.names(in: template).compactMap { type.fields.firstIndex(of: $0) }
    }
    var front = type.templates.first.map { places($0.front) } ?? []
    if front.isEmpty { front = type.fields.isEmpty ? [] : [0] }
    let all = type.templates.flatMap { places($0.front) + places($0.back) }
    var back: [Int] = []
    for place in all where !front.contains(place) && !back.contains(place) { back.append(place) }
    if back.isEmpty { back = type.fields.indices.filter { !front.contains($0) } }
    return Sides(front: front, back: back)
  }

  private mutating func read(_ note: AnkiCollection.Note, number: Int) {
    let spot = Spot(file: deck.file, unit: .note, number: number)
    let type = collection.noteTypes[note.type]
    let sides = sides[note.type] ?? Sides(front: [0], back: Array(1..<max(1, note.fields.count)))
    let plain = note.fields.map { Markup.plainText($0) }
    let names = type?.fields ?? []
    func texts(_ places: [Int]) -> [(name: String, text: String)] {
      places.filter { plain.indices.contains($0) && !plain[$0].text.isEmpty }
        .map { (names.indices.contains($0) ? names[$0] : "", plain[$0].text) }
    }
    var card = Card(spot: spot, shape: .note, question: "")
    card.competency = note.deck
    card.tags = note.tags
    let behind = texts(sides.back)
    card.answer = behind.map {
      behind.count > 1 && !$0.name.isEmpty ? "\($0.name.onOneLine): \($0.text)" : $0.text
    }
    let front = texts(sides.front).map(\.text)
    let gaps = Cloze.numbers(in: front.joined(separator: "\n"))
    if type?.isCloze == true || (type == nil && !gaps.isEmpty), !gaps.isEmpty {
      return gaps.forEach { gap($0, of: front, card) }
    }
    card.question = front.joined(separator: "\n")
    let hasPicture = sides.front.contains { plain.indices.contains($0) && plain[$0].hasPicture }
    if card.question.isEmpty, hasPicture {
      deck.leaveOut(card.answer.joined(separator: " "), at: spot, .pictureOnly)
    } else {
      deck.add(card)
    }
    for _ in note.cards.dropFirst() {
      deck.leaveOut((behind.first?.text ?? "") + " → " + card.question, at: spot, .reverse)
    }
  }

  private mutating func gap(_ number: Int, of front: [String], _ note: Card) {
    let (question, answers) = Cloze.asking(for: number, in: front.joined(separator: "\n"))
    var card = note
    card.shape = .cloze
    card.question = question
    card.answer = answers + note.answer
    deck.add(card)
  }
}

/// The places in a template where fields are shown: `{{Front}}`, `{{#Hint}}`, `{{furigana:Reading}}`.
enum Placeholders {
  /// The names of the fields, in their order.
  static func names(in template: String) -> [String] {
    template.matches(of: /\{\{([^{}]{1,200})\}\}/).compactMap { match in
      let inside = match.1.drop { $0.isWhitespace || "#^/".contains($0) }
      let name = inside.split(separator: ":").last.map(String.init)?.onOneLine
      return name == "FrontSide" ? nil : name
    }
  }
}
