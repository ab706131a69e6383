/// Reads a plain text: a question on each line, with its answer on the lines right below where there is
/// one.
enum LineListReader {
  /// The cards of a text.
  static func read(_ text: String, file: String, remarks: [CardDeck.Remark]) -> CardDeck {
    var deck = CardDeck(file: file, format: .text)
    deck.remarks = remarks
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let takesAll = !lines.contains(where: QuestionLikeness.isQuestion)
    var open: Card?
    func close() {
      if let card = open { deck.add(card) }
      open = nil
    }
    for (index, line) in lines.enumerated() {
      let spot = Spot(file: file, number: index + 1)
      let plain = line.withoutBullet
      if plain.onOneLine.isEmpty {
        close()
      } else if takesAll || QuestionLikeness.isQuestion(plain) {
        close()
        open = Card(spot: spot, shape: .line, question: plain.onOneLine.withoutNumbering)
      } else if open != nil {
        open?.answer.append(plain.onOneLine)
      } else {
        deck.leaveOut(plain, at: spot, .notAQuestion)
      }
    }
    close()
    return deck
  }
}

extension String {
  /// The line without a bullet before it.
  fileprivate var withoutBullet: String {
    Prefix.afterBullet(in: self).map(String.init) ?? self
  }
}
