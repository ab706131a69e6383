/// Whether a story tells what the speaker did, and not only thought, felt or was.
enum OwnPart {
  /// What speaks for a group.
  static let group = PhraseList(
    "we, we'd, we'll, we're, we've, us, our, ours, ourselves, the team")

  /// Whether the speaker acts somewhere in a text, quotations aside.
  static func isTold(in text: String) -> Bool {
    let tokens = WordToken.all(in: text.withoutQuotations)
    let words = tokens.map(\.folded)
    if claims.stands(in: words) { return true }
    if words.indices.contains(where: { first.contains(words[$0]) && acts(after: $0, in: words) }) {
      return true
    }
    return Sentence.all(of: tokens).contains { $0.words.first.map(isBareDeed) ?? false }
  }

  /// Whether what follows “I” is a verb of acting. Verbs of being, thinking and feeling are counted, since
  /// there are few of them; any other verb is one of acting.
  private static func acts(after place: Int, in words: [String]) -> Bool {
    var rest = words[(place + 1)...]
    // “I’m sorting it” is an act, “I was told” is none.
    if words[place] == "i'm" {
      return rest.first?.hasSuffix("ing") ?? false && !isState(rest.first)
    }
    while let word = rest.first,
      adverbs.contains(word) || word.hasSuffix("ly") || helpers.contains(word)
    {
      rest = rest.dropFirst()
    }
    if rest.starts(with: ["had", "to"]) || rest.starts(with: ["have", "to"]) {
      rest = rest.dropFirst(2)
      return rest.first.map { !sayings.contains($0) && !states.contains($0) } ?? false
    }
    if rest.starts(with: ["had", "the", "idea"]) { return true }
    if rest.starts(with: ["worked", "on"]) || rest.starts(with: ["worked", "out"]) { return true }
    if rest.starts(with: ["made", "friends"]) { return false }
    guard let verb = rest.first else { return false }
    return !isState(verb) && verb.allSatisfy(\.isLetter)
  }

  private static func isState(_ word: String?) -> Bool { word.map(states.contains) ?? true }

  /// Whether a sentence that begins with the word leaves out “I”, as notes do: “Led the migration”.
  private static func isBareDeed(_ word: String) -> Bool { bareDeeds.contains(word) }

  private static let first: Set<String> = ["i", "i'd", "i've", "i'm"]
  /// What claims a part in so many words.
  private static let claims = PhraseList(
    """
    it was me who, it was i who, i was the one, i was responsible for, i was in charge of, my idea, my part was
    my piece, my job was, my task was, my role was, my contribution, my responsibility, i took the lead
    i was asked to lead, myself
    """)
  private static let adverbs: Set<String> = [
    "also", "then", "just", "even", "first", "finally", "always", "once", "still", "soon", "later",
    "now",
    "therefore", "often", "sometimes", "again", "too", "so", "um", "uh", "er", "like", "ever",
  ]
  private static let helpers: Set<String> = ["did", "do", "could", "can"]
  private static let sayings: Set<String> = ["say", "admit", "confess", "tell"]
  private static let bareDeeds: Set<String> = [
    "led", "built", "wrote", "ran", "created", "designed", "implemented", "developed", "organised",
    "organized", "introduced", "established", "presented", "proposed", "analysed", "analyzed",
    "coordinated", "managed", "negotiated", "drafted", "set",
  ]
  private static let states = Set(
    words: """
      am was were is are be been being wasn't weren't think thought believe believed feel felt guess guessed
      know knew known remember remembered recall like liked love loved enjoy enjoyed want wanted wish wished
      hope hoped need needed see saw seen hear heard mean meant suppose supposed understand understood realize
      realized realise realised notice noticed learn learned learnt agree admit have had has must can't cannot
      couldn't will would should may might don't didn't won't wouldn't haven't hadn't never not got get work
      worked join joined live lived stay stayed sat sit stood stand wait waited watch watched laugh laughed cry
      cried sleep slept say became become grew started start came come belong belonged doubt doubted worry worried
      care cared consider considered find seem seemed imagine bet reckon expect expected part in at of with from
      on to the a my our and but or as it that this all both who which if because there here mostly only quite
      very really no yes well
      """)
}
