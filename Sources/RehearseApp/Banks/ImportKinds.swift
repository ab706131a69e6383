import BankImporting
import InterviewCore
import TextBasics

/// The questions of lists by the kinds that their headings name: each kind fills a bank of its own.
struct ImportKinds {
  /// The kinds that headings, categories or columns name, each with its questions; nil for those of which
  /// nothing says a kind.
  private(set) var parts: [(kind: QuestionKind?, decks: [CardDeck])] = []

  /// Sorts the questions of lists. What is left out is told with the first part.
  init(_ decks: [CardDeck]) {
    let kinds: [QuestionKind?] = QuestionKind.allCases.map(Optional.some) + [nil]
    for kind in kinds where decks.contains(where: { $0.cards.contains { $0.kind == kind } }) {
      let own = decks.map { deck in
        var deck = deck
        deck.cards = deck.cards.filter { $0.kind == kind }
        if !parts.isEmpty {
          deck.leftOut = []
          deck.remarks = []
        }
        return deck
      }
      parts.append((kind, own.filter { !$0.cards.isEmpty || !$0.leftOut.isEmpty }))
    }
  }

  /// The parts with a kind, where those without one have the kind of the rest.
  func parts(rest: QuestionKind?) -> [(kind: QuestionKind, decks: [CardDeck])] {
    QuestionKind.allCases.compactMap { kind in
      let own = parts.filter { ($0.kind ?? rest) == kind }.flatMap(\.decks)
      return own.isEmpty ? nil : (kind, own)
    }
  }

  /// The kind that all of them have by their headings; nil where they have several, or none.
  var only: QuestionKind? { parts.count == 1 ? parts[0].kind : nil }

  /// Whether they fill several banks.
  var areSeveral: Bool { parts.count > 1 }
}

extension ImportOptions {
  /// The same for the questions of one kind, which go to a bank of their own.
  func ofKind(_ kind: QuestionKind) -> ImportOptions {
    var options = self
    options.kind = kind
    let ending = "-\(kind.rawValue)"
    let name = target ?? bank ?? (files.first?.lastPathPart.withoutExtension ?? "imported")
    let base = name.isYAML ? name.withoutExtension : name
    options.target = base + ending + (name.isYAML ? name.dropFirst(base.count) : "")
    options.bank = bank.map { $0 + ending }
    options.title = title.map { "\($0) (\(kind.words))" }
    return options
  }
}

extension QuestionKind {
  /// The kind as it stands in a sentence.
  fileprivate var words: String { rawValue.replacing("-", with: " ") }
}
