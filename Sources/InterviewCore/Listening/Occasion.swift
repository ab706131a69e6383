/// Whether an answer tells of something that happened, and not how things are, ought to be or would be.
///
/// Only what happened can have come to something, and only there somebody had a part: “And what came of it?”
/// is no question after “I usually talk to them first”. Clauses are counted by their first verb.
enum Occasion {
  /// So many clauses in the past tell of something, however much is said around them.
  private static let enough = 4

  /// A word alone tells of nothing; more of them without a verb may be notes of what happened.
  private static let fewest = 2
  /// So many characters are looked at, some twenty minutes of speech.
  private static let longest = 20_000

  /// Whether something that happened is told in a text, quotations aside.
  static func isTold(in text: String) -> Bool {
    let beginning = String(text.prefix(longest)).withoutQuotations
    let tenses = Sentence.all(in: beginning).flatMap(\.clauses).map { tense(of: $0.words) }
    let past = tenses.count { $0 == .past }
    if past == 0, Words(beginning).count < fewest { return false }
    return past >= enough || past >= tenses.count { $0 == .general }
  }

  private enum Kind { case past, general, neither }

  /// What the first verb of a clause tells; a part without one tells nothing.
  private static func tense(of words: [String]) -> Kind {
    guard !(words.first.map(openings.contains) ?? false) else { return .general }
    for (place, word) in words.enumerated() {
      let before = place > 0 ? words[place - 1] : ""
      if general.contains(word) { return .general }
      // “I've started” tells what is so by now.
      if perfect.contains(word) { return .general }
      if isVerbInPast(word, after: before) { return .past }
      if speakers.contains(before), !between.contains(word), !word.hasSuffix("ly") {
        return ambiguous.contains(word) ? .neither : .general
      }
    }
    return .neither
  }

  private static func isVerbInPast(_ word: String, after before: String) -> Bool {
    Tense.isPast(word) && !word.hasSuffix("'d") && !ambiguous.contains(word)
      && !general.contains(word) && !determiners.contains(before)
  }

  /// How a clause begins that only supposes something.
  private static let openings: Set<String> = ["if", "unless", "whenever", "suppose", "say"]
  /// Verbs of what is so, may be or would be.
  private static let general = Set(
    words: """
      is are am i'm it's that's he's she's they're we're you're there's isn't aren't do does don't doesn't
      can can't cannot will won't i'll we'll you'll they'll it'll would wouldn't i'd we'd you'd he'd she'd
      they'd could should shouldn't might may must think believe guess suppose
      """)
  private static let perfect: Set<String> = [
    "have", "has", "haven't", "hasn't", "i've", "we've", "they've", "you've",
  ]
  /// Subjects behind which a word that is no verb in the past is one of the present.
  private static let speakers: Set<String> = ["i", "we", "you", "they", "people"]
  /// Words between a subject and its verb.
  private static let between = OwnPartWords.adverbs.union([
    "never", "usually", "all", "each", "who", "that", "and", "or", "myself", "ourselves", "simply",
  ])
  /// Verbs whose past looks like their present.
  private static let ambiguous: Set<String> = [
    "put", "let", "cut", "set", "hit", "read", "cost", "quit", "shut", "spread", "hurt", "split",
    "beat", "bet", "burst", "broadcast", "need", "used",
  ]
  /// Words behind which a form in “-ed” is no verb: “a detailed plan”, “very interested”.
  private static let determiners = Set(
    words: """
      a an the my our your his her their this that these those very more most so too in of for with by as at
      to some any no every each other
      """)
}
