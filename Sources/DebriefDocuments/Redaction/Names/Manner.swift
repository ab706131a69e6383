/// How a text uses capitals, and so what they tell.
enum Manner {
  /// As English does: inside of a sentence a capital makes a name.
  case ordinary
  /// As German does: every noun has one.
  case nouns
  /// As other languages do, whose ordinary words we do not know.
  case foreign
  /// Nearly every word has one, as in a headline.
  case titled
  /// There are capitals only, so they tell nothing.
  case shouted

  init(of tokens: [Token]) {
    let words = tokens.filter { $0.startsUppercase || $0.startsLowercase }
    guard words.count >= 6 else {
      self = words.count > 2 && words.allSatisfy(\.isShouted) ? .shouted : .ordinary
      return
    }
    let telling = words.filter { !$0.classes.contains(.grammar) }
    let capitals = telling.count(where: \.startsUppercase)
    let german = words.count { $0.classes.contains(.german) }
    if telling.count >= 6, capitals > telling.count * 3 / 4 {
      self = words.count(where: \.isShouted) > words.count / 2 ? .shouted : .titled
    } else if german > 2, german > words.count / 8 {
      self = .nouns
    } else if words.count >= 20,
      words.count - telling.count < words.count / 6
    {
      self = .foreign
    } else {
      self = .ordinary
    }
  }
}
