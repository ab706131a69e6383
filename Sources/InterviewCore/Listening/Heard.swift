/// An answer as the rules hear it.
package struct Heard: Sendable {
  /// What was said, follow-ups included.
  let text: String
  /// Its words.
  let words: Words
  /// How long the answer took without the follow-ups; nil where nobody measured it.
  let seconds: Double?
  /// How long was spoken, follow-ups included; nil where the answer was typed.
  let spokenSeconds: Double?
  /// The time asked for.
  let budgetSeconds: Int
  /// Whether the lists of words can tell something of it: they are English, in the Latin script.
  let isReadable: Bool

  /// Hears what was typed.
  ///
  /// - Parameters:
  ///   - text: The answer, with what was said to follow-ups where there were any.
  ///   - seconds: How long the answer took; nil where nobody measured it.
  ///   - budgetSeconds: The time the question asks for.
  ///   - language: The language of the question, as a BCP 47 tag.
  package init(_ text: String, seconds: Double?, budgetSeconds: Int, language: String) {
    self.init(
      text, seconds: seconds, spokenSeconds: nil, budgetSeconds: budgetSeconds, language: language)
  }

  /// Hears an answer as it stands in the record.
  init(_ turn: Turn, to question: Question, given medium: Medium) {
    let seconds = turn.timing.answerSeconds
    self.init(
      turn.wholeAnswer, seconds: seconds,
      spokenSeconds: medium == .typed
        ? nil : turn.followUps.reduce(seconds) { $0 + $1.answerSeconds },
      budgetSeconds: question.budgetSeconds, language: question.language)
  }

  private init(
    _ text: String, seconds: Double?, spokenSeconds: Double?, budgetSeconds: Int, language: String
  ) {
    self.text = text
    words = Words(text)
    self.seconds = seconds
    self.spokenSeconds = spokenSeconds
    self.budgetSeconds = budgetSeconds
    isReadable = language.lowercased().hasPrefix("en") && words.areLatin
  }

  /// Whether it has too few words. What was typed after a spoken answer is only its gist, so whether that
  /// was too short is a matter of time.
  var isTooShort: Bool {
    spokenSeconds.map { $0 < Listener.fewestSeconds }
      ?? (isReadable && words.count < Listener.fewestWords)
  }

  /// The places at which one of the phrases stands, as it is written; nil where there are fewer than so
  /// many, or where the words tell nothing.
  func matches(of phrases: PhraseList, fewest: Int) -> [String]? {
    guard isReadable else { return nil }
    let found = words.matches(of: phrases)
    return found.count < fewest ? nil : found
  }

  /// Nothing matched, where nothing of what the rule looks for is there: that is the sign.
  func misses(_ isThere: @autoclosure () -> Bool) -> [String]? {
    isReadable && !isThere() ? [] : nil
  }
}
