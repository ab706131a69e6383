/// How a story ends: with what the speaker did, or with what came of it.
enum Closing {
  /// How many characters are looked at, from the end.
  private static let mostCharacters = 2000

  /// Whether the last sentence goes on about something other than the speaker: what others did then, or
  /// how things are. Most people who tell a result tell it so, in words that no list holds.
  ///
  /// Where the speaker did nothing before, nothing can have come of it.
  static func leavesTheSpeaker(_ text: String) -> Bool {
    let sentences = sentences(in: text.suffix(mostCharacters))
    guard let last = sentences.last, sentences.contains(where: isOfSpeaker) else { return false }
    return sentences.count > 1 && isOfOthers(last)
      || lastClause(of: last).map(isOfOthersPlainly) ?? false
  }

  /// Whether the speaker is in a sentence.
  private static func isOfSpeaker(_ sentence: Substring) -> Bool {
    Words(String(sentence)).folded.contains(where: speaker.contains)
  }

  /// Whether a sentence begins with anything but the speaker.
  private static func isOfOthers(_ sentence: Substring) -> Bool {
    let start = Words(String(sentence)).folded.prefix(3)
    return !start.isEmpty && !start.contains(where: speaker.contains)
  }

  /// What follows the last “, and”, “, so” or “, but”; nil where there is none.
  private static func lastClause(of sentence: Substring) -> Substring? {
    guard let part = sentence.split(separator: ", ").dropFirst().last else { return nil }
    return ["and ", "so ", "but "].first(where: part.hasPrefix).map { part.dropFirst($0.count) }
  }

  /// Whether a later clause says at its beginning that it is about others; where it begins with a verb,
  /// the speaker is still the one who does it.
  private static func isOfOthersPlainly(_ clause: Substring) -> Bool {
    let start = Words(String(clause)).folded
    return start.first.map(others.contains) ?? false
      && !start.prefix(3).contains(where: speaker.contains)
  }

  private static func sentences(in text: Substring) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    for place in text.indices where isEnd(place, of: text) {
      sentences.append(text[start..<place])
      start = text.index(after: place)
    }
    sentences.append(text[start...])
    return sentences.filter { $0.contains(where: \.isLetter) }
  }

  /// Whether a sentence ends there: at a mark with a space behind it, or at the end of a line where the
  /// next one begins with a capital letter; people also press Enter within a sentence.
  private static func isEnd(_ place: Substring.Index, of text: Substring) -> Bool {
    let next = text[text.index(after: place)...]
    if text[place].isNewline { return next.first?.isUppercase ?? true }
    return ".!?;".contains(text[place]) && next.first?.isWhitespace ?? true
  }

  private static let speaker: Set<String> = [
    "i", "i'd", "i'll", "i'm", "i've", "we", "we'd", "we'll", "we're", "we've",
  ]
  private static let others: Set<String> = [
    "he", "she", "it", "they", "nobody", "everyone", "everybody", "both", "all", "the", "his",
    "her", "their", "my", "our", "this", "that", "after", "within", "since",
  ]
}
