/// What a word can be part of.
enum WordKind {
  /// No word that we know: names are made of these.
  case unusual
  /// A word of the language.
  case ordinary
  /// A word of an office, such as `Manager` or `Ltd`.
  case office
  /// What is the same for everybody, such as `Python` or `Monday`.
  case open
  /// Capitals or digits that may stand for anything: `NHS`, `S4`.
  case code
  /// What stands within names: `van`, `of`, an initial.
  case particle

  /// Judges a word; in a text of capitals alone these make no code.
  init(_ token: Token, areCapitalsTelling: Bool = true) {
    if token.isLettered {
      self = Self.abbreviations.contains(token.folded) ? .open : .unusual
    } else if token.classes.contains(.particle) {
      self = .particle
    } else if token.text.utf8.count < 2 {
      // The initial in `T. Marsh` is as good as a first name.
      self = token.trailing == "." && !token.startsLine ? .particle : .open
    } else if token.classes.contains(.legalForm) {
      self = .office
    } else if token.classes.isOne(of: .open) {
      self = .open
    } else if token.classes.contains(.office) {
      self = .office
    } else if !token.isWord {
      self = .code
    } else if areCapitalsTelling, token.isShouted, token.text.count < 6 {
      self = token.text.contains("&") ? .unusual : .code
    } else {
      let isOrdinary = token.classes.contains(.grammar) || Self.isOrdinary(token.folded)
      self = isOrdinary ? .ordinary : .unusual
    }
  }

  private static func isOrdinary(_ word: String) -> Bool {
    if EnglishWords.contains(word) { return true }
    // `AI-written`, `B-tree`.
    let parts = word.split(separator: "-").map(String.init)
    return parts.count > 1
      && parts.allSatisfy {
        $0.count == 1 || WordClass.of($0).isOne(of: .open) || EnglishWords.contains($0)
      }
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "a.m", "p.m", "u.s", "u.k", "u.s.a", "e.u", "p.s", "b.sc", "m.a", "b.a", "n.b",
    "d.c", "c.v", "r.i.p", "q.a", "h.r",
  ]
}
