/// A clause with who it is about.
struct Clause {
  /// Who a clause is about.
  enum Subject { case speaker, group, other }

  /// Its words, without what was only meant to be.
  let words: [String]
  private let sentence: Sentence
  /// The words without those that open a clause.
  let start: [String]
  /// Who it is about.
  let subject: Subject
  /// Whether it has no verb of its own: “after a month”, “with a lamp”.
  let isFragment: Bool
  private let isVerbal: Bool

  /// A clause without a subject of its own is about whom the one before it was.
  init(_ sentence: Sentence, after before: Subject?) {
    let all = Array(sentence.words.dropFirst(ClosingWords.provisos.length(in: sentence.words)))
    let end = all.indices.dropFirst().first { ClosingWords.purposes.match(in: all, at: $0) != nil }
    words = Array(all[..<(end ?? all.endIndex)])
    self.sentence = sentence
    start = Array(words.drop { ClosingWords.openers.contains($0) || $0.hasSuffix("ly") })
    isVerbal = start.first.map(ClosingWords.isVerbal) ?? true
    let isOthers = start.first.map(ClosingWords.others.contains) ?? false
    let named =
      isVerbal || isOthers ? nil : start.prefix(7).first(where: ClosingWords.first.contains)
    isFragment =
      start.first.map(ClosingWords.prepositions.contains) ?? false
      && !words.contains { Tense.isPast($0) || Tense.auxiliaries.contains($0) }
    let isShort = start.count <= 3 && !(start.first.map(Sentence.subjects.contains) ?? false)
    subject =
      if let named {
        ClosingWords.speaker.contains(named) ? .speaker : .group
      } else if let before,
        isVerbal || isShort || isFragment
      { before } else { .other }
  }

  private func has(_ phrases: PhraseList) -> Bool { phrases.stands(in: words) }
  private func points(_ phrases: PhraseList, _ weight: Int) -> Int { has(phrases) ? weight : 0 }
  private var hasDigits: Bool { words.contains { $0.first?.isNumber ?? false } }
  private var hasLargeNumber: Bool {
    hasDigits || NumberPhrase.all(in: Array(sentence.tokens)).contains { $0.value > 12 }
  }
  private var hasPast: Bool { words.contains(where: Tense.isPast) }

  /// Whether something happens in it that a leap in time can lead to.
  var canLeap: Bool { subject != .speaker && !isFragment && !isSubordinate && !isSpeech }

  /// Whether others did something, and were not only so or said so.
  var isAct: Bool {
    guard subject == .other, !isFragment, !isSubordinate, !isVerbal, !has(ClosingWords.speech),
      !has(ClosingWords.being), !has(ClosingWords.settings), !has(ClosingWords.thoughts),
      !has(ClosingWords.problems), !has(ClosingWords.negations), !has(ClosingWords.modals),
      !has(ClosingWords.resistance), let first = start.first,
      ClosingWords.others.union(ClosingWords.articles).contains(first)
    else { return false }
    return start.prefix(5).dropFirst().contains(where: Tense.isPast)
  }

  private var isSubordinate: Bool {
    [words.first, start.first].contains { $0.map(ClosingWords.subordinators.contains) ?? false }
  }
  /// Whether it tells what somebody said or meant, and not what happened.
  private var isSpeech: Bool {
    has(ClosingWords.speech) && !isReaction && !has(ClosingWords.nobody)
      && !has(ClosingWords.spreads)
  }
  private var isReaction: Bool { has(ClosingWords.reactions) && !has(ClosingWords.negations) }

  /// How much it tells of a result.
  func weight(isFirst: Bool, isLast: Bool, leaps: Bool) -> Int {
    if has(ClosingWords.markers) { return 3 }
    if isSubordinate, !isLast { return 0 }
    if isFragment { return isFirst || subject == .speaker ? 0 : ofFragment }
    if subject == .speaker { return has(ClosingWords.speech) ? 0 : ofSpeaker }
    if isSpeech { return isPraise ? 2 : ofReport }
    return max(0, ofOthers + (leaps ? 1 : 0))
  }

  /// Whether somebody says how good it is: “they said it was the calmest group of all”.
  private var isPraise: Bool {
    guard !has(ClosingWords.modals), !has(ClosingWords.negations) else { return false }
    return has(ClosingWords.praises)
      || zip(words, words.dropFirst()).contains {
        $0 == "the" && $1.count > 5 && $1.hasSuffix("est")
      }
  }

  /// What somebody else told of it counts for itself: “support told me that the mails dried up”.
  private var ofReport: Int {
    guard !has(ClosingWords.modals), !isSubordinate,
      let verb = zip(words, words.dropFirst()).map({ ($0, $1) }).firstIndex(where: {
        ClosingWords.telling.contains($0) && ["me", "us", "to"].contains($1)
      })
    else { return 0 }
    let rest = sentence.tokens.dropFirst(verb + 2).drop {
      ClosingWords.told.contains($0.folded)
    }
    guard rest.count > 2, Clause(Sentence(tokens: rest), after: nil).subject == .other else {
      return 0
    }
    return Clause(Sentence(tokens: rest), after: .other).weight(
      isFirst: false, isLast: true, leaps: false)
  }

  private var ofFragment: Int {
    points(ClosingWords.quantities, 1) + (hasDigits ? 1 : 0) + points(ClosingWords.achievements, 2)
  }

  private var ofSpeaker: Int {
    if start.first.map(ClosingWords.relatives.contains) ?? false { return 0 }
    let counts = has(ClosingWords.quantities)
    let gets = !words.contains("gave") && !words.contains("give")
    return points(ClosingWords.achievements, 2) + (gets ? points(ClosingWords.gains, 2) : 0)
      + (has(ClosingWords.lasting) && isOfNow ? 2 : 0) + (counts ? 1 : 0)
      + (has(ClosingWords.changes) && (counts || hasDigits) ? 1 : 0)
      + (has(ClosingWords.endings) && hasDigits ? 1 : 0) + points(ClosingWords.feelings, 2)
      + points(ClosingWords.given, 1)
  }

  /// Whether the speaker says what they do now, or never did again.
  private var isOfNow: Bool {
    has(ClosingWords.present) || !hasPast || words.contains("never")
  }

  private var ofOthers: Int {
    if start.first == "to" { return 0 }
    if let first = words.first, ["because", "since", "as"].contains(first), words.count > 2 {
      return 0
    }
    let isPresent = isInPresent
    guard
      hasPast || isPresent || isVerbal || isPerfect || has(ClosingWords.renewed)
        || words.contains(where: Tense.auxiliaries.contains)
    else { return has(ClosingWords.quantities) && hasDigits ? 2 : 0 }
    return ofEvents + ofStates(isPresent) - ofSetting
  }

  /// What happened to somebody or something.
  private var ofEvents: Int {
    let changes = has(ClosingWords.changes)
    var weight = points(ClosingWords.achievements, 2) + (changes ? 2 : 0) + (isReaction ? 2 : 0)
    weight +=
      points(ClosingWords.gains, 1) + points(ClosingWords.turns, 1)
      + points(ClosingWords.spreads, 1)
      + (has(ClosingWords.fetched) && words.contains("back") ? 1 : 0)
    weight += points(ClosingWords.losses, 2) + points(ClosingWords.refusals, 1) + (isFavour ? 1 : 0)
    let isPlan = subject == .group && (has(ClosingWords.thoughts) || words.contains("agreed"))
    weight += isPlan ? 0 : points(ClosingWords.deeds, 1)
    let isPassive = ["was", "were", "got", "been"].contains { words.contains($0) }
    if subject == .group || isPassive { weight += points(ClosingWords.endings, 1) }
    if ["this", "that"].contains(start.first ?? ""), let next = start.dropFirst().first,
      Tense.isPast(next), !["was", "were", "had"].contains(next)
    {
      weight += 2
    }
    return changes && has(ClosingWords.improving) ? weight - 1 : weight
  }

  /// Whether somebody gives the speaker something, or asks them for more: “she sent me a photo”.
  private var isFavour: Bool {
    guard subject == .other else { return false }
    return zip(start.dropFirst(), start.dropFirst(2)).contains {
      ClosingWords.favours.contains($0) && ["me", "us"].contains($1)
    }
  }

  /// What is so now or lasts, when that is, and how much.
  private func ofStates(_ isPresent: Bool) -> Int {
    var weight = points(ClosingWords.later, 1) + points(ClosingWords.states, 1)
    weight += isPresent || isContracted || isPerfect ? 2 : 0
    weight += (isBaseline ? 2 : 0) + (isOfThingNow ? 1 : 0)
    if has(ClosingWords.lasting) {
      weight +=
        has(ClosingWords.present) || isPresent ? 2 : has(ClosingWords.enduring) ? 1 : 0
    }
    if has(ClosingWords.nobody), !has(ClosingWords.being), !has(ClosingWords.thoughts) {
      weight += 2
    }
    if words.contains("no"), !has(ClosingWords.nobody) { weight += 1 }
    if words.contains("than"), !has(ClosingWords.being) { weight += 1 }
    return weight + points(ClosingWords.quantities, 1)
      + (hasLargeNumber && !has(ClosingWords.being) ? 1 : 0)
  }

  /// What belongs to the beginning of a story: how things were, what was asked for, what went on.
  private var ofSetting: Int {
    let pairs = zip(words, words.dropFirst())
    var weight =
      points(ClosingWords.settings, 3) + points(ClosingWords.problems, 1)
      + points(ClosingWords.methods, 1)
    if pairs.contains(where: { Tense.isPluperfect($0, $1) }) { weight += 1 }
    if pairs.contains(where: { ["was", "were"].contains($0) && $1.hasSuffix("ing") }) {
      weight += 1
    }
    if pairs.contains(where: {
      ["kept", "started", "began"].contains($0) && ($1.hasSuffix("ing") || $1 == "on")
    }) {
      weight += 2
    }
    if pairs.contains(where: { $0 == "for" && ["weeks", "months"].contains($1) }) { weight += 1 }
    if words.contains("allowed"), words.contains("us") || words.contains("me") { weight += 2 }
    if start.starts(with: ["there", "was"]) || start.starts(with: ["there", "were"]) {
      weight += 1
    }
    return weight
  }

  /// Whether it tells what has become of something: “it hasn’t broken since”.
  private var isPerfect: Bool {
    subject == .other && zip(words, words.dropFirst()).contains { Tense.isPerfect($0, $1) }
  }

  /// Whether it tells how a thing is: “the rail is in every shop”.
  private var isOfThingNow: Bool {
    guard subject == .other, !hasPast, ClosingWords.articles.contains(start.first ?? "") else {
      return false
    }
    return start.dropFirst().prefix(5).contains { ["is", "are"].contains($0) }
      || ["every", "each"].contains(start.first ?? "") && start.contains("has")
  }

  /// Whether it tells how much it had been, for comparison: “it had been thirty-one”.
  private var isBaseline: Bool {
    has(ClosingWords.baselines)
      && NumberPhrase.all(in: Array(sentence.tokens)).contains { $0.value > 1 }
  }

  /// Whether something is now gone, back or done: “the field’s gone”.
  private var isContracted: Bool {
    zip(words, words.dropFirst()).contains { noun, state in
      (noun.hasSuffix("'s") && !["it's", "that's", "there's"].contains(noun)
        || ["is", "are"].contains(noun)) && ClosingWords.now.contains(state)
    }
  }

  /// Whether others do something as a habit now: “the canteen takes our salad”.
  private var isInPresent: Bool {
    guard words.count > 2, !hasPast, !isVerbal,
      !words.contains(where: Tense.auxiliaries.contains), let first = start.first
    else { return false }
    if ClosingWords.plurals.contains(first) { return true }
    if has(ClosingWords.modals) { return false }
    if ["he", "she"].contains(first), Tense.isPresent(start.dropFirst().first ?? "") {
      return true
    }
    if start.prefix(6).dropFirst(2).contains(where: Tense.isPresent),
      Sentence.subjects.contains(first)
    {
      return true
    }
    return zip(start.prefix(6), start.dropFirst()).contains { noun, verb in
      noun.hasSuffix("s") && !noun.hasSuffix("ss") && ClosingWords.habits.contains(verb)
    }
  }
}
