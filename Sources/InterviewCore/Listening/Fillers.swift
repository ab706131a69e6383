/// Finds the sounds and words that fill a pause in a transcript of speech.
enum Fillers {
  /// The fillers in their order, in lower case.
  static func found(in text: String) -> [String] {
    let tokens = WordToken.all(in: text)
    let words = tokens.map(\.folded)
    let isMarked = hasMarks(tokens)
    return tokens.indices.flatMap { place -> [String] in
      let sounds = Hesitation.sounds(in: words[place], written: tokens[place].word)
      if !sounds.isEmpty { return sounds }
      let context = FillerContext(
        before: place > 0 ? words[place - 1] : nil, words: words, place: place,
        isFirst: place == 0 || tokens[place - 1].endsClause
          || !Hesitation.sounds(in: words[place - 1], written: tokens[place - 1].word).isEmpty,
        tokens: tokens, isMarked: isMarked)
      return context.filler.map { [$0] } ?? []
    }
  }

  /// Whether somebody who wrote the speech down set marks: one in fifteen words or more has one.
  private static func hasMarks(_ tokens: [WordToken]) -> Bool {
    tokens.dropLast().count(where: \.endsClause) * 15 >= tokens.count
  }
}

/// The sounds of hesitation, however far they are stretched: “um”, “ummm”, “uhh”, “erm”, “hmm”, “umuh”.
enum Hesitation {
  /// The sounds that make up a word, one a piece; none where it is a word.
  static func sounds(in word: String, written: Substring) -> [String] {
    // “ER” is a department.
    if written.count > 1, word == "er", written.allSatisfy(\.isUppercase) { return [] }
    var rest = Substring(word)
    var sounds: [String] = []
    while let sound = sound(at: rest) {
      sounds.append(String(sound))
      rest = rest.dropFirst(sound.count)
    }
    return rest.isEmpty ? sounds : []
  }

  /// The sound with which a word begins: a vowel, then “h” or “m”, each as often as you like.
  private static func sound(at word: Substring) -> Substring? {
    guard let first = word.first else { return nil }
    let vowels = word.prefix { $0 == first }
    let rest = word.dropFirst(vowels.count)
    let end: Substring
    switch first {
    case "u":
      let breath = rest.prefix { $0 == "h" }
      let hum = rest.dropFirst(breath.count).prefix { $0 == "m" }
      end = rest.prefix(breath.count + hum.count)
      guard !end.isEmpty else { return nil }
    case "e":
      let tongue = rest.prefix { $0 == "r" }
      let hum = rest.dropFirst(tongue.count).prefix { $0 == "m" }
      end = rest.prefix(tongue.count + hum.count)
      // “err” is a verb, “em” a dash or a friend.
      guard !tongue.isEmpty, !(vowels.count == 1 && tongue.count == 2 && hum.isEmpty) else {
        return nil
      }
    case "h":
      end = rest.prefix { $0 == "m" }
      guard !end.isEmpty, vowels.count == 1 || end.count > 1 else { return nil }
    case "m":
      end = ""
      guard vowels.count > 1 else { return nil }
    default: return nil
    }
    return word.prefix(vowels.count + end.count)
  }
}

/// A word that may fill a pause, with what stands around it.
private struct FillerContext {
  let before: String?
  let words: [String]
  let place: Int
  let isFirst: Bool
  let tokens: [WordToken]
  let isMarked: Bool

  private func word(_ distance: Int) -> String? {
    words.indices.contains(place + distance) ? words[place + distance] : nil
  }
  private func ends(_ distance: Int) -> Bool {
    tokens.indices.contains(place + distance) ? tokens[place + distance].endsClause : true
  }

  var filler: String? {
    switch (words[place], word(1)) {
    case ("well", _) where isOpening: "well"
    case ("oh", _) where isFirst || !isMarked: "oh"
    case ("you", "know") where isYouKnow: "you know"
    case ("i", "mean") where isIMean: "I mean"
    case ("like", _) where isLike: "like"
    default: nil
    }
  }

  /// “Well” opens a sentence or clause. Without marks it does after a word that opens or ends one, and
  /// nowhere that it could say how something went.
  private var isOpening: Bool {
    if isMarked { return isFirst }
    guard let next = word(1), before.map(FillerWords.openers.contains) ?? true else { return false }
    return FillerWords.starts.contains(next) || !Hesitation.sounds(in: next, written: "").isEmpty
  }

  /// “You know” with nothing that is known.
  private var isYouKnow: Bool {
    if let before, FillerWords.asking.contains(before), !(place > 0 && ends(-1)) { return false }
    if isMarked, ends(1) { return true }
    guard let next = word(2) else { return true }
    if FillerWords.known.contains(next) { return false }
    return !isMarked || isFirst && !FillerWords.objects.contains(next)
  }

  /// “I mean” that means nothing to be explained.
  private var isIMean: Bool {
    if let before, !(place > 0 && ends(-1)), before == "what" || before == "do" { return false }
    if word(-1) == "did", ["what", "how", "why"].contains(word(-2) ?? "") { return false }
    if isMarked, ends(1) { return true }
    switch word(2) {
    case "to", "by", "no", "business": return false
    case "it":
      let verb = word(3) ?? ""
      return !ends(2)
        && (Tense.auxiliaries.contains(verb) || Tense.isPresent(verb) || Tense.isPast(verb))
    case "that": return !(word(3)?.hasSuffix("ly") ?? false)
    default: return true
    }
  }

  /// “Like” between marks. Without marks three in four are words; it fills a pause before a number and an
  /// adverb of degree, and after a conjunction.
  private var isLike: Bool {
    if isMarked { return isFirst && ends(0) }
    guard let next = word(1) else { return false }
    return FillerWords.degrees.contains(next) || next.first?.isNumber ?? false
      || before.map { FillerWords.conjunctions.contains($0) && !FillerWords.objects.contains(next) }
        ?? false
  }
}

/// The words around those that may fill a pause.
private enum FillerWords {
  /// Numbers and adverbs of degree, and words that open a clause, before which “like” is none.
  static let degrees = Set(
    words: """
      two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty
      hundred so really super totally literally exactly okay right when if
      """)
  /// Words between clauses.
  static let conjunctions = Set(
    words: """
      if because and but or then
      """)
  /// Words that open a clause after “well”.
  static let starts = Set(
    words: """
      i you he she it we they i'm i've i'd it's that's that there there's this the my our
      we're you're they're we've what when if yes yeah no okay actually let's in at first
      maybe not see now then
      """)
  /// Words behind which “well” opens a clause.
  static let openers = Set(
    words: """
      and but so because um uh oh yeah yes no okay know mean right said like er then now or
      """)
  /// What makes “you know” a part of the sentence: “as you know”, “do you know”.
  static let asking = Set(
    words: """
      as do did if how what that who would let don't when once might may should will to than
      because could
      """)
  /// What is known, behind “you know”.
  static let known = Set(
    words: """
      what how who where why which whether about of each every your it him them me
      """)
  /// What an object begins with.
  static let objects = Set(
    words: """
      the your my a that it them him her me us this these those
      """)
}
