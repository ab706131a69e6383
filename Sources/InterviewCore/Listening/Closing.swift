/// How a story ends: with what came of it, or before that.
///
/// Only the end is read, since the words for results stand in every story: things worked and people agreed
/// before anything was done. Each clause is weighed for itself and by its subject: “I fixed the form” is a
/// deed, “the form was fixed” is what came of it. The weights were set by hand on stories with and without
/// their last sentences.
enum Closing {
  /// The weight from which the last sentence tells a result.
  private static let enough = 1
  /// The weight from which the sentence before the last one does; what follows it is an aside then.
  private static let enoughBefore = 3
  /// The weight from which a sentence in the second half of a long text does.
  private static let enoughLate = 2
  /// The sentences from which a text is long.
  private static let fewestOfLong = 11

  /// Whether the end of a text tells what came of it.
  static func tells(_ text: String) -> Bool {
    if endsWithQuotation(text) { return true }
    var sentences = Sentence.all(in: text)
    while sentences.count > 1, let last = sentences.last, isReflection(last) {
      sentences.removeLast()
    }
    guard let last = sentences.popLast() else { return false }
    if weight(of: last) >= enough { return true }
    if let before = sentences.last, isDeed(before), isAnswered(in: last) { return true }
    return sentences.last.map { weight(of: $0) >= enoughBefore } ?? false
  }

  /// Whether a text tells what came of it anywhere, at its end or before that; whoever told it first is not
  /// asked for it.
  static func tellsSomewhere(_ text: String) -> Bool {
    tells(text)
      || Sentence.all(in: text).contains { sentence in
        let weight = weight(of: sentence)
        return weight >= enoughBefore
          || weight > enough && ClosingWords.achievements.stands(in: sentence.words)
      }
  }

  /// Whether what came of it is told in the second half of a long text, which often goes on to what somebody thinks of
  /// it, or would do otherwise. In a short one the half is as soon what was done, unless it leaps ahead in time.
  static func tellsLate(_ text: String) -> Bool {
    let sentences = Sentence.all(in: text)
    let isLong = sentences.count >= fewestOfLong
    return sentences.suffix(sentences.count / 2).contains {
      let weight = weight(of: $0)
      return isLong && weight >= enoughLate || weight >= enoughBefore && Leap.begins($0.words)
    }
  }

  /// Whether the end of a text speaks of a later time, and so may tell what came of it in words that nobody has listed.
  /// Whoever has told the result and is asked for it was not listened to, which is worse than not to ask.
  static func leadsOn(_ text: String) -> Bool {
    // What stands in the first sentence says when it was.
    let words = Sentence.all(in: text).dropFirst().flatMap(\.words)
    return ClosingWords.progress.stands(in: Array(words.suffix(max(words.count / 4, fewestAtEnd))))
  }

  /// So many words at the end of a text are looked at; of a long one a quarter.
  private static let fewestAtEnd = 25

  /// Whether the last word is somebody else’s, as it was said: “She told me, ‘You can do all of them’.”
  private static func endsWithQuotation(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { "\"“”„".contains($0) }
    guard parts.count > 2, parts.count.isMultiple(of: 2) == false, let tail = parts.last,
      !tail.contains(where: \.isLetter)
    else { return false }
    let quoted = parts[parts.count - 2]
    guard Words(String(quoted)).count > 2, !quoted.contains("?"),
      let before = Sentence.all(in: String(parts[parts.count - 3])).last
    else { return false }
    let start = before.words.drop { ClosingWords.openers.contains($0) }
    return start.first.map { !ClosingWords.first.contains($0) } ?? false
  }

  /// Whether the speaker acts in a sentence.
  private static func isDeed(_ sentence: Sentence) -> Bool {
    sentence.words.contains("i")
  }

  /// Whether somebody else does something in it, upon what the speaker did just before.
  private static func isAnswered(in sentence: Sentence) -> Bool {
    sentence.clauses.contains { Clause($0, after: nil).isAct }
  }

  /// How much a sentence tells of a result: as much as the clause of it that tells most.
  private static func weight(of sentence: Sentence) -> Int {
    let leaps = Leap.begins(sentence.words)
    var weights: [Int] = []
    var subject: Clause.Subject?
    var mayLeap = leaps
    let clauses = sentence.clauses
    for (place, part) in clauses.enumerated() {
      let clause = Clause(part, after: subject)
      weights.append(
        clause.weight(isFirst: place == 0, isLast: place == clauses.count - 1, leaps: mayLeap))
      if clause.canLeap { mayLeap = false }
      if !clause.isFragment { subject = clause.subject }
    }
    return weights.max() ?? 0
  }

  /// Whether the speaker says what they think of it now, and no result with it; the story was over before.
  private static func isReflection(_ sentence: Sentence) -> Bool {
    let words = Array(sentence.words.drop { ClosingWords.openers.contains($0) })
    return ClosingWords.reflections.match(in: words, at: 0) != nil && weight(of: sentence) < enough
  }
}

/// Whether a sentence leaps ahead in time: “after a month”, “two years later”, “today”.
private enum Leap {
  static func begins(_ words: [String]) -> Bool {
    let head = words.drop { ClosingWords.openers.contains($0) }.prefix(6)
    guard let first = head.first else { return false }
    if ["today", "now", "nowadays", "afterwards"].contains(first) { return true }
    let hasTime = head.dropFirst().prefix(4).contains(where: ClosingWords.times.contains)
    if ["after", "within", "by", "until", "in", "over"].contains(first), hasTime { return true }
    if head.contains("later"), head.contains(where: ClosingWords.times.contains) { return true }
    return leaps.contains { head.starts(with: $0) }
  }

  private static let leaps = [
    ["the", "next"], ["the", "following"], ["these", "days"], ["this", "year"], ["last", "year"],
  ]
}
