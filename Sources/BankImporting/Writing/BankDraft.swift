package import InterviewCore
import TextBasics

/// The questions that sources add to a bank.
package struct BankDraft: Equatable, Sendable {
  /// What is new, in the order of the sources.
  package private(set) var questions: [Question] = []
  /// What the bank had before.
  package private(set) var alreadyThere: [Card] = []
  /// Those of them whose source has points to listen for that the bank has not: they are told of and not taken, since
  /// the bank's may have been written by hand.
  package private(set) var withOtherPoints: [Card] = []
  /// How many of the new questions have more points to listen for in their source than a question may have.
  package private(set) var withMorePoints = 0
  /// What is not imported, and why, in the order of the sources.
  package private(set) var leftOut: [LeftOut] = []

  /// The most tags that are kept of a question.
  static let mostTags = 8

  /// So many cards take some hundredths of a second.
  private static let betweenTellings = 256

  private let rules: Rules
  private var room: Room
  private var ids: Set<String>
  /// What the questions of the bank listen for, by their keys.
  private let points: [String: [String]]
  private var places: [String: Spot] = [:]
  /// The competencies of the headings and decks so far, of which there are few for very many cards.
  private var names: [String: String?] = [:]

  /// What holds for all the questions.
  package struct Rules: Equatable, Sendable {
    /// The id of the bank.
    package var bank: String
    /// The kind of its questions.
    package var kind: QuestionKind
    /// Their language.
    package var language: String
    /// The competency of every question; nil where the sources say.
    package var competency: String?
    /// The competency of a question where its source says none.
    package var fallback: String

    /// Creates rules.
    package init(
      bank: String, kind: QuestionKind, language: String, competency: String? = nil,
      fallback: String
    ) {
      self.bank = bank
      self.kind = kind
      self.language = language
      self.competency = competency
      self.fallback = fallback
    }
  }

  /// Makes questions of the cards that the bank does not have yet.
  package init(_ decks: [CardDeck], rules: Rules, into existing: QuestionBank? = nil) {
    self.init(decks, rules: rules, into: existing) { _ in }
  }

  /// As the other; `tell` is told now and then how many cards are done, and what it throws breaks it off.
  package init(
    _ decks: [CardDeck], rules: Rules, into existing: QuestionBank?, _ tell: (Int) throws -> Void
  ) rethrows {
    self.rules = rules
    ids = Set(existing?.questions.map(\.id) ?? [])
    points = Dictionary(
      (existing?.questions ?? []).map { (Slug.key(of: $0.ask), $0.listensFor) },
      uniquingKeysWith: +)
    room = Room(taken: existing?.questions ?? [])
    var done = 0
    for deck in decks {
      for card in deck.cards {
        if done.isMultiple(of: Self.betweenTellings) { try tell(done) }
        add(card, deck)
        done += 1
      }
      leftOut += deck.leftOut
    }
    leftOut = decks.flatMap { deck in
      leftOut.filter { $0.spot.file == deck.file }.sorted { $0.spot < $1.spot }
    }
  }

  private mutating func add(_ found: Card, _ deck: CardDeck) {
    var card = found
    card.question = found.question.cleaned
    let id = Slug.id(of: card.question)
    let key = Slug.key(of: card.question)
    func leaveOut(_ reason: LeftOut.Reason) {
      leftOut.append(LeftOut(spot: card.spot, text: card.question.onOneLine, reason: reason))
    }
    guard card.question.unicodeScalars.contains(where: Self.isShown) else {
      return leaveOut(.empty)
    }
    if places[id] != nil { return leaveOut(.duplicate) }
    places[id] = card.spot
    if ids.contains(id) || points[key] != nil {
      alreadyThere.append(card)
      let found = Points.points(of: card.answer)
      if !found.isEmpty, let known = points[key], !found.allSatisfy(known.contains) {
        withOtherPoints.append(card)
      }
      return
    }
    guard card.question.count <= Card.longestQuestion else { return leaveOut(.tooLong) }
    let points = Points.all(of: card.answer)
    let question = question(card, id, deck, Array(points.prefix(Points.most)))
    guard room.take(BankText.lines(of: question, indent: 2)) else { return leaveOut(.noRoom) }
    questions.append(question)
    if points.count > Points.most { withMorePoints += 1 }
  }

  /// Whether a character can be a question's only one: anything but a blank or a sign of punctuation.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
      : !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
  }

  private mutating func known(competencyOf heading: String) -> String? {
    if let known = names[heading] { return known }
    let name = Competency.name(of: heading)
    names[heading] = .some(name)
    return name
  }

  private mutating func question(_ card: Card, _ id: String, _ deck: CardDeck, _ points: [String])
    -> Question
  {
    let written =
      card.competency.flatMap { known(competencyOf: $0) }
      ?? deck.title.flatMap { known(competencyOf: $0) }
    let competency = rules.competency?.onOneLine ?? written
    let followUps = card.followUps.map(\.onOneLine.withoutFollowUpLabel)
      .filter { !$0.isEmpty && $0.count <= 400 }
    return Question(
      bank: rules.bank, id: id, kind: rules.kind, ask: card.question,
      competency: competency ?? rules.fallback,
      levels: card.levels.isEmpty ? Level.allCases : card.levels,
      listensFor: points,
      followUps: followUps.prefix(Card.mostFollowUps).map { FollowUp(ask: $0) },
      tags: card.tags.map { String($0.onOneLine.prefix(40)) }.filter { !$0.isEmpty }
        .prefix(Self.mostTags).map { $0 },
      language: rules.language)
  }
}
