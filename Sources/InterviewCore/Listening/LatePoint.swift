/// Finds the point of an answer that comes late, behind what happened once.
///
/// To a question of knowledge or conviction the answer comes first. Here it is late where the answer begins
/// with a story and stays with it past its middle, and something that holds is said only at the end.
enum LatePoint {
  /// How the late point begins, as it is written; nil where the point is not late, or cannot be told.
  static func found(in text: String) -> String? {
    let sentences = Sentence.all(in: text).filter { $0.tokens.count > 3 }
    let all = sentences.reduce(0) { $0 + $1.tokens.count }
    guard all >= Listener.fewestWordsBeforeThePoint, sentences.count >= 4 else { return nil }
    guard let first = sentences.first, isStory(first) || isOfSpeaker(first),
      sentences.prefix(3).count(where: isStory) >= 2, !saysYesOrNo(text)
    else { return nil }
    var before = 0
    var told = 0
    for sentence in sentences {
      if Double(before) >= Double(all) * half { break }
      before += sentence.tokens.count
      if isStory(sentence) { told += sentence.tokens.count }
    }
    guard Double(told) >= Double(before) * storyShare else { return nil }
    return sentences.suffix(2).first(where: isPoint).map { point in
      point.tokens.prefix(6).map { String($0.word) }.joined(separator: " ")
    }
  }

  /// Whether one of the first two sentences begins with the answer itself.
  private static func saysYesOrNo(_ text: String) -> Bool {
    Sentence.all(in: text).prefix(2).contains { ["yes", "no", "yeah"].contains($0.words.first) }
  }

  /// The part of an answer that is over before its point is late.
  private static let half = 0.6
  /// The share of that part that has to be a story.
  private static let storyShare = 0.75

  /// Whether a sentence begins with the speaker, as somebody does who says where they come from.
  private static func isOfSpeaker(_ sentence: Sentence) -> Bool {
    sentence.words.first.map { ["i'm", "we're", "my", "our"].contains($0) } ?? false
  }

  /// Whether a sentence tells what was.
  private static func isStory(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    return words.contains {
      Tense.isPast($0) && !conditional.contains($0) && !$0.hasSuffix("'d")
    } || experience.stands(in: words)
  }

  /// Whether a sentence says what is, or what one would do, and tells nothing.
  private static func isPoint(_ sentence: Sentence) -> Bool {
    let start = sentence.words.drop { ClosingWords.openers.contains($0) }
    if advice.match(in: Array(start), at: 0) != nil { return true }
    return !isStory(sentence) && !reflections.stands(in: Array(start.prefix(4)))
  }

  /// Words that are no past, or need not be.
  private static let conditional: Set<String> = [
    "would", "could", "needed", "put", "read", "let", "cut", "set", "hit", "hurt", "quit", "shut",
    "split",
    "spread",
  ]
  /// What opens a recommendation.
  private static let advice = PhraseList(
    "i'd take, i'd start, i'd choose, i'd pick, i'd use, i'd go, i'd say, i would, you should, it's that, it's"
  )
  private static let experience = PhraseList("i've, we've, i'd been, we'd been")
  private static let reflections = PhraseList(
    "i think about it, i still, i remember, we still, they still")
}
