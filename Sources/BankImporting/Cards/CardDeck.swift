/// What was found in one source: the cards, and everything else a person might have counted.
package struct CardDeck: Equatable, Sendable {
  /// The file's name as it was given.
  package var file: String
  /// The form it was read as.
  package var format: ImportFormat
  /// The title the source gives itself.
  package var title: String?
  /// What can be imported, in the order of the source.
  package var cards: [Card] = []
  /// What cannot, and why.
  package var leftOut: [LeftOut] = []
  /// What its user should know about how it was read.
  package var remarks: [Remark] = []

  /// The most entries of a text, whether they ask or not; a bank holds a fraction of them.
  package static let mostEntries = 100_000

  /// Creates a deck without cards.
  package init(file: String, format: ImportFormat) {
    self.file = file
    self.format = format
  }

  /// What the user should know about how a source was read.
  package enum Remark: Equatable, Sendable {
    /// The bytes are not UTF-8 but in this character set, as was said, marked or guessed.
    case encoding(String, isGuess: Bool)
    /// So many letters are not UTF-8 though all others are, and were lost.
    case brokenLetters(Int)
    /// A quoted field that starts on this line has no end.
    case openQuote(line: Int)
    /// No line of a text asks, and so all were taken.
    case nothingAsks
    /// The columns have no names; these were taken, counted from 1.
    case guessedColumns(question: Int, answer: Int?)
    /// The table of an SQLite file from which the cards are.
    case table(String)
  }

  /// Adds an entry to what is left out.
  mutating func leaveOut(_ text: String, at spot: Spot, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(spot: spot, text: text.onOneLine, reason: reason))
  }

  /// Takes tags and entities out of the texts, where the source has such.
  mutating func readMarkup() {
    guard Markup.isIn(cards.lazy.map { [$0.question] + $0.answer }) else { return }
    let written = cards
    cards = []
    for var card in written {
      card.question = Markup.plainText(card.question).text
      card.answer = card.answer.map { Markup.plainText($0).text }
      card.followUps = card.followUps.map { Markup.plainText($0).text }
      // Of some nothing is left but their answer.
      add(card)
    }
  }

  /// Adds a card, or names it among what is left out where it holds no question.
  mutating func add(_ card: Card) {
    let question = card.question.cleaned
    guard !question.isEmpty else {
      let answer = card.answer.joined(separator: " ").onOneLine
      leaveOut(answer, at: card.spot, answer.isEmpty ? .empty : .noQuestion)
      return
    }
    var card = card
    card.question = question
    card.takeOffRemarks()
    cards.append(card)
  }
}
