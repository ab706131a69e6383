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
      if Hesitation.isGlued(words[place]) { return [words[place]] }
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

  /// The sound with which a word begins: a vowel, then breath, tongue and hum, each as often as you like:
  /// “uh”, “um”, “er”, “erm”, “ehm”, “ähm”.
  private static func sound(at word: Substring) -> Substring? {
    guard let first = word.first else { return nil }
    let vowels = word.prefix { $0 == first }
    let rest = word.dropFirst(vowels.count)
    switch first {
    case "h":
      let hum = rest.prefix { $0 == "m" }
      return hum.isEmpty || vowels.count > 1 && hum.count < 2
        ? nil : word.prefix(vowels.count + hum.count)
    case "m": return vowels.count > 1 ? vowels : nil
    case "u", "e", "a", "ä", "ö":
      let breath = rest.prefix { $0 == "h" || $0 == "r" && first != "u" && first != "a" }
      let hum = rest.dropFirst(breath.count).prefix { $0 == "m" }
      guard !isWord(vowels + breath + hum) else { return nil }
      return word.prefix(vowels.count + breath.count + hum.count)
    default: return nil
    }
  }

  /// Whether letters that could be a sound are a word, or nothing: “am”, “ah”, “err” is a verb, “em” a dash or
  /// a friend.
  private static func isWord(_ letters: Substring) -> Bool {
    letters.count == 1 || words.contains(String(letters)) || Set(letters).count == 1
      || letters.first == "a" && letters.last == "h"
      || letters.first == "e" && !letters.contains("h") && !letters.contains("r")
  }
  private static let words: Set<String> = ["am", "em", "err", "ah", "are", "era"]

  /// Whether a sound is glued to a small word: “andum”, “souh”, “umso”.
  static func isGlued(_ word: String) -> Bool {
    glue.contains { small in
      guard word.count > small.count + 1 else { return false }
      return word.hasPrefix(small) && isHum(word.dropFirst(small.count))
        || word.hasSuffix(small) && isHum(word.dropLast(small.count))
    }
  }
  private static func isHum(_ rest: Substring) -> Bool {
    rest.first == "u" && rest.count > 1 && rest.dropFirst().allSatisfy { $0 == "h" || $0 == "m" }
  }
  private static let glue = [
    "and", "so", "but", "the", "then", "or", "because", "it", "is", "was", "with", "that", "to",
  ]
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
    case ("ya", "know") where isYouKnow: "ya know"
    case ("y'know", _), ("yknow", _), ("basically", _): words[place]
    case ("kinda", _), ("sorta", _): words[place]
    case ("kind", "of") where isSoftened, ("sort", "of") where isSoftened: "\(words[place]) of"
    case ("okay", _) where isMarked && isTag, ("yeah", _) where isMarked && isTag:
      words[place] + "?"
    case ("right", _) where isTag: isMarked ? "right?" : "right"
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
    // “You know the feeling”; behind “the, you know, the” a noun is looked for.
    if !isMarked, next == "the", !(before.map(FillerWords.objects.contains) ?? false) {
      return false
    }
    return !isMarked || isFirst && !FillerWords.objects.contains(next)
  }

  /// “I mean” that means nothing to be explained.
  private var isIMean: Bool {
    if let before, !(place > 0 && ends(-1)),
      before == "what" || before == "do" && ["what", "how", "why"].contains(word(-2) ?? "")
    {
      return false
    }
    if word(-1) == "did", ["what", "how", "why"].contains(word(-2) ?? "") { return false }
    if isMarked, ends(1) { return true }
    switch word(2) {
    case "to", "by", "no", "business": return false
    case "it":
      let verb = word(3) ?? ""
      return !ends(2)
        && (Tense.auxiliaries.contains(verb) || Tense.isPresent(verb) || Tense.isPast(verb))
    case "that": return false
    default: return true
    }
  }

  /// “Like” between marks. Without marks three in four are words; it fills a pause before a number and an
  /// adverb of degree, and after a conjunction.
  private var isLike: Bool {
    if isMarked, isFirst, ends(0) { return true }
    guard let next = word(1), !ends(0) else { return false }
    let isNumber = next.first?.isNumber ?? false || FillerWords.degrees.contains(next)
    if let before, FillerWords.links.contains(before),
      isNumber || FillerWords.objects.contains(next)
    {
      return !isFirst
    }
    if ["was", "were"].contains(before),
      isNumber || Tense.isPast(next) || next.hasSuffix("en") && next.count > 4
    {
      return true
    }
    if isMarked { return isNumber && before.map(FillerWords.conjunctions.contains) ?? false }
    return FillerWords.degrees.contains(next) || next.first?.isNumber ?? false
      || before.map { FillerWords.conjunctions.contains($0) && !FillerWords.objects.contains(next) }
        ?? false
  }

  /// “Kind of” before what is only a little so, and no kind of anything.
  private var isSoftened: Bool {
    before.map { !FillerWords.kinds.contains($0) } ?? false || isFirst
  }

  /// “Right?” that asks for a nod. Without marks it does between clauses, and nowhere that it could say how
  /// something is or where.
  private var isTag: Bool {
    if isMarked {
      return tokens[place].gap.contains("?")
        && (!isFirst || place > 0 && tokens[place - 1].gap.contains(","))
    }
    guard let before, !FillerWords.rightful.contains(before) else { return false }
    return word(1).map {
      FillerWords.afterTag.contains($0) || !Hesitation.sounds(in: $0, written: "").isEmpty
    } ?? true
  }
}

/// The words around those that may fill a pause.
private enum FillerWords {
  /// Numbers and adverbs of degree, and words that open a clause, before which “like” is none.
  static let degrees = Set(
    words: """
      two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty
      hundred so really super totally literally exactly okay right when if always never completely
      only very too extremely pretty quite almost
      """)
  /// Words between clauses.
  static let conjunctions = Set(
    words: """
      if because and but or then
      """)
  /// Words before a noun, between which and it “like” is none.
  static let links: Set<String> = [
    "in", "at", "for", "with", "about", "on", "from", "after", "within", "by",
  ]
  /// Words that make “kind of” a kind of something.
  static let kinds = Set(
    words: """
      a an the that this these those what which any some every each all same other another different new
      first one two three many special certain my your his her its their our of no right wrong whatever only
      best worst
      """)
  /// Words behind which “right” is no question.
  static let rightful = Set(
    words: """
      was were is are be been being am the a an all that's it's he's she's they're you're we're i'm turn
      turned or left my his her your their our always not get got go went put feel felt seem seemed look
      looked no quite absolutely so just him them it me us to on over this every
      """)
  /// Words that follow a nod.
  static let afterTag = Set(
    words: """
      because and but so i he she we they you it that's it's i'm we're they're there's then which when if
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
