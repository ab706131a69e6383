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
    let words = tokens.lazy.filter { $0.startsUppercase || $0.startsLowercase }
    let count = words.count
    guard count >= 6 else {
      self = count > 2 && words.allSatisfy(\.isShouted) ? .shouted : .ordinary
      return
    }
    let telling = words.count { !$0.classes.contains(.grammar) }
    let capitals = words.count { !$0.classes.contains(.grammar) && $0.startsUppercase }
    let german = words.count { $0.classes.contains(.german) }
    if telling >= 6, capitals > telling * 3 / 4 {
      self = words.count(where: \.isShouted) > count / 2 ? .shouted : .titled
    } else if german > 2, german > count / 8 {
      self = .nouns
    } else if count >= 20, count - telling < count / 6 {
      self = .foreign
    } else {
      self = .ordinary
    }
  }
}
