/// Applies the rules to an answer.
package enum Noticing {
  /// The share of the time asked for below which an answer is far under it.
  package static let underTimeShare = 0.25
  /// How fast people speak, in words a minute, where a time stands for words.
  package static let wordsPerMinute = 130.0
  /// The fewest fillers that are noticed.
  package static let fewestFillers = 3
  /// The fewest words of an answer whose point can come late.
  package static let fewestWordsBeforeThePoint = 40

  /// What is noticed in an answer that stands alone: the signs that say something about its kind of
  /// question, then what the other rules find.
  ///
  /// Signs and words are only looked for in the Latin script and in answers to English questions.
  package static func hints(in turn: Turn, to question: Question, given medium: Medium) -> [Hint] {
    let signs = Listener.findings(in: turn, to: question, given: medium)
      .filter { $0.sign.applies(to: question.kind) }
      .map { Hint(rule: $0.sign.rawValue, matched: $0.matched) }
    let words = Words(turn.wholeAnswer)
    var found: [HintName: [String]] = [:]
    if isUnderTime(turn, words.count, medium), !signs.contains(where: \.isTooShort) {
      found[.underTime] = []
    }
    if question.language.lowercased().hasPrefix("en"), words.areLatin {
      found[.lateAnswer] = question.kind == .behavioral ? nil : announcements(words)
      found[.fillers] = medium == .typed ? nil : fillers(turn.wholeAnswer)
    }
    return signs
      + HintName.allCases.compactMap { name in
        found[name].map { Hint(rule: name.rawValue, matched: $0) }
      }
  }

  private static func isUnderTime(_ turn: Turn, _ words: Int, _ medium: Medium) -> Bool {
    let least = Double(turn.timing.budgetSeconds) * underTimeShare
    guard least > 0, turn.timing.answerSeconds < least else { return false }
    return medium != .typed || Double(words) / wordsPerMinute * 60 < least
  }

  /// The words that announce the point, where they first stand in the second half.
  private static func announcements(_ words: Words) -> [String]? {
    guard words.count >= fewestWordsBeforeThePoint else { return nil }
    let half = words.count / 2
    guard words.matches(of: points, in: 0..<half).isEmpty else { return nil }
    let late = words.matches(of: points, in: half..<words.count)
    return late.isEmpty ? nil : late
  }

  private static let points = PhraseList(
    """
    in short, to sum up, in summary, in conclusion, to conclude, bottom line, the point is
    my point is, my answer is, the answer is, the short answer, so i would, so i'd, so yes, so no
    long story short, what i'm saying is, what i'm trying to say, all in all
    """)

  /// The fillers, where there are enough of them.
  private static func fillers(_ text: String) -> [String]? {
    let found = Fillers.found(in: text)
    return found.count >= fewestFillers ? found : nil
  }
}

extension Hint {
  fileprivate var isTooShort: Bool { rule == HintName.tooShort.rawValue }

  /// Whether it is that there is little of the answer.
  var isAboutLength: Bool { isTooShort || rule == HintName.underTime.rawValue }
}
