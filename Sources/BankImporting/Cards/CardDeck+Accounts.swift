import TextBasics

extension CardDeck {
  /// Names the texts that ask and are neither taken nor left out yet, as questions within an answer.
  mutating func nameTheRest(of texts: some Sequence<(text: String, spot: Spot)>) {
    // Most of them are questions that were taken; the keys of all take longer.
    let taken = Set(cards.map(\.question))
    var known: Set<String>?
    for (text, spot) in texts {
      if taken.contains(text) { continue }
      let words = text.utf8.contains(UInt8(ascii: "<")) ? Markup.plainText(text).text : text
      let plain = words.withoutBox.withoutNumbering.withoutFollowUpLabel.withoutQuotes
      if plain.isLabelledAnswer { continue }
      if taken.contains(plain) { continue }
      let asked = QuestionLikeness.partedAtRemark(plain)?.question ?? plain
      if known == nil { known = accountedKeys(withLeftOut: true) }
      guard known?.insert(Slug.key(of: asked)).inserted == true else { continue }
      leaveOut(plain, at: spot, .withinAnswer)
    }
  }

  /// What of the texts is accounted for, as keys that don't mind case and punctuation.
  func accountedKeys(withLeftOut: Bool) -> Set<String> {
    var keys: Set<String> = []
    for card in cards {
      if card.question.utf8.contains(0x0A) {
        for line in card.question.split(whereSeparator: \.isNewline) {
          keys.insert(Slug.key(of: String(line).withoutNumbering))
        }
      }
      keys.insert(Slug.key(of: card.question.withoutNumbering.withoutQuotes))
      for sentence in QuestionLikeness.asking(within: card.question.onOneLine) {
        keys.insert(Slug.key(of: sentence))
      }
      for followUp in card.followUps.prefix(Card.mostFollowUps) {
        keys.insert(Slug.key(of: followUp.withoutNumbering.withoutQuotes))
      }
    }
    if withLeftOut {
      for entry in leftOut { keys.insert(Slug.key(of: entry.text.withoutNumbering.withoutQuotes)) }
    }
    return keys
  }

  /// Leaves out what candidates ask, and what others are asked about them, where the page asks more than that.
  mutating func leaveOutAskedBack() {
    let back = cards.filter { $0.competency.map(SectionNames.asksOthers) ?? false }
    guard !back.isEmpty, cards.count - back.count > 4 else { return }
    for card in back { leaveOut(card.question, at: card.spot, .notAQuestion) }
    cards.removeAll { $0.competency.map(SectionNames.asksOthers) ?? false }
  }

  /// Adds the cards of another reading of the same source that this one does not have.
  mutating func addNew(of other: CardDeck) {
    guard !other.cards.isEmpty else { return }
    let known = accountedKeys(withLeftOut: false)
    let new = other.cards.filter { !known.contains(Slug.key(of: $0.question)) }
    guard !new.isEmpty else { return }
    let keys = Set(new.map { Slug.key(of: $0.question) })
    leftOut.removeAll { keys.contains(Slug.key(of: $0.text)) }
    cards = (cards + new).sorted { $0.spot < $1.spot }
  }

  /// Leaves a question out that stands again further down with an answer, and has none here.
  mutating func preferAnswered() {
    var first: [String: Int] = [:]
    var dropped: Set<Int> = []
    for (index, card) in cards.enumerated() {
      let key = Slug.key(of: card.question)
      guard let known = first[key] else {
        first[key] = index
        continue
      }
      guard cards[known].answer.isEmpty, cards[known].followUps.isEmpty, !card.answer.isEmpty else {
        continue
      }
      dropped.insert(known)
      first[key] = index
    }
    guard !dropped.isEmpty else { return }
    for index in dropped.sorted() {
      leaveOut(cards[index].question, at: cards[index].spot, .duplicate)
    }
    cards = cards.indices.filter { !dropped.contains($0) }.map { cards[$0] }
  }
}
