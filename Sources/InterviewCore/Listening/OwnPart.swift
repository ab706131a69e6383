/// Whether a story tells what the speaker did, and not only thought, felt or was.
enum OwnPart {
  /// What speaks for a group.
  static let group = PhraseList(
    "we, we'd, we'll, we're, we've, us, our, ours, ourselves, the team")

  /// Whether the speaker acts somewhere in a text, quotations aside.
  static func isTold(in text: String) -> Bool {
    let tokens = WordToken.all(in: text.withoutQuotations)
    let words = tokens.map(\.folded)
    if OwnPartWords.claims.stands(in: words) { return true }
    let acting = words.indices.contains {
      OwnPartWords.first.contains(words[$0]) && acts(after: $0, in: words)
    }
    return acting || Sentence.all(of: tokens).contains { isBareDeed($0.words) }
  }

  /// Whether a text tells at length what happened, so that one's own part in it is missed even where nobody
  /// says “we”: it was the sales director, the company, the others, or nobody in particular.
  static func isStory(_ text: String) -> Bool {
    Words(text.withoutQuotations).count >= Listener.fewestWords && Occasion.isTold(in: text)
  }

  /// Whether what follows “I” is a verb of acting. Verbs of being, thinking and feeling are counted, since
  /// there are few of them; any other verb is one of acting.
  private static func acts(after place: Int, in words: [String]) -> Bool {
    var rest = words[(place + 1)...]
    // “I’m sorting it” is an act, “I was told” is none.
    if words[place] == "i'm" {
      return rest.first.map { $0.hasSuffix("ing") && !isState($0) } ?? false
    }
    // “I like working there” likes.
    if rest.first == "like", let next = rest.dropFirst().first,
      next == "to" || next.hasSuffix("ing")
    {
      return false
    }
    while let word = rest.first,
      OwnPartWords.adverbs.contains(word) || word.hasSuffix("ly") && word != "rely"
        || OwnPartWords.helpers.contains(word)
          && OwnPartWords.deeds.match(in: words, at: rest.startIndex) == nil
    {
      rest = rest.dropFirst()
    }
    guard let verb = rest.first, verb.allSatisfy(\.isLetter) else { return false }
    if OwnPartWords.presences.match(in: words, at: rest.startIndex) != nil { return false }
    if let length = OwnPartWords.deeds.match(in: words, at: rest.startIndex) {
      return verb != "had" && verb != "have" || !words[rest.startIndex + length - 1].hasPrefix("to")
        || rest.dropFirst(length).first.map { !isState($0) && !OwnPartWords.sayings.contains($0) }
          ?? false
    }
    let next = rest.dropFirst().first ?? ""
    if ["had", "have"].contains(verb) { return Tense.isPast(next) && !isState(next) }
    if ["was", "were", "started", "began", "kept"].contains(verb), isDoing(next) { return true }
    return !isState(verb) || goesOn(rest)
  }

  /// Whether a word is a verb of acting in its form with “-ing”.
  private static func isDoing(_ word: String) -> Bool {
    word.hasSuffix("ing") && !OwnPartWords.being.contains { word.hasPrefix($0) }
  }

  /// Whether an act follows upon what is none: “I stood at the top and stacked them”, “I stayed to dry them”.
  private static func goesOn(_ rest: ArraySlice<String>) -> Bool {
    guard let verb = rest.first, OwnPartWords.standing.contains(verb) else { return false }
    return zip(rest.dropFirst(), rest.dropFirst(2)).prefix(8).contains { link, next in
      guard !isState(next), next.allSatisfy(\.isLetter) else { return false }
      return link == "and" && Tense.isPast(next)
        || link == "to" && ["stayed", "came", "joined"].contains(verb)
          && !OwnPartWords.function.contains(next)
    }
  }

  private static func isState(_ word: String) -> Bool { OwnPartWords.states.contains(word) }

  /// Whether a sentence leaves out “I”, as notes and quick speech do: “Led the migration”, “Got a bucket”.
  private static func isBareDeed(_ words: [String]) -> Bool {
    guard let verb = words.first(where: { !ClosingWords.openers.contains($0) }) else {
      return false
    }
    return Tense.isPast(verb) && !isState(verb) && !Tense.auxiliaries.contains(verb)
      && !verb.contains("'") && !OwnPartWords.noDeeds.contains(verb)
  }
}
