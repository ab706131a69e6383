/// A rule that noticed something in more than one answer.
package struct HintRecurrence: Equatable, Sendable {
  /// The name of the rule.
  package var rule: String
  /// The answers in which it did.
  package var answers: Int
  /// The words that it matched more than once, the most frequent first; letter case is passed over.
  package var words: [MatchedWords]

  /// The fewest answers that make a hint recur: once is no habit.
  package static let fewestAnswers = 2
  /// The most words that are named.
  package static let mostWords = 5

  /// What recurs, the most frequent first.
  static func all(in history: PracticeHistory) -> [HintRecurrence] {
    // What an observer noted with a key has times in the place of words.
    let spoken = history.matched.filter { !$0.rule.hasPrefix(Tally.rulePrefix) }
    let rules = Dictionary(grouping: spoken, by: \.rule)
    return history.hints.filter { $0.answers >= fewestAnswers }.map { hint in
      HintRecurrence(
        rule: hint.rule, answers: hint.answers,
        words: Array(frequent(rules[hint.rule] ?? []).prefix(mostWords)))
    }
    .sorted { ($1.answers, $0.rule) < ($0.answers, $1.rule) }
  }

  /// The words that were matched more than once, each in the letter case it mostly has.
  private static func frequent(_ matched: [MatchedWords]) -> [MatchedWords] {
    Dictionary(grouping: matched) { $0.words.lowercased() }.values.compactMap { forms in
      guard var usual = forms.max(by: { ($0.times, $1.words) < ($1.times, $0.words) }) else {
        return nil
      }
      usual.times = forms.reduce(0) { $0 + $1.times }
      return usual.times >= fewestAnswers ? usual : nil
    }
    .sorted { ($1.times, $0.words) < ($0.times, $1.words) }
  }
}
