import InterviewCore
import TextBasics

/// A decision that somebody has put into words of their own: `yes, I'd hire you`, `froze twice, so no`.
///
/// It is read where it stands at the very beginning up to a mark, or is the only one and ends the text, and nothing
/// hedges it. What else there is, a person has to say. How often it is right: docs/truth.md, "Decisions in words".
struct DecisionInWords {
  private let text: String
  private let words: [Word]
  private let mentions: [Mention]

  private struct Word {
    var text: String
    var range: Range<String.Index>
  }

  private struct Mention {
    var decision: Decision
    var range: Range<String.Index>
    /// Whether the text begins with it.
    var isFirst: Bool
  }

  init(_ text: String) {
    self.text = text
    let words = Self.words(of: text)
    self.words = words
    mentions = words.indices.compactMap { Self.mention(at: $0, of: words, in: text) }
  }

  /// The decision; nil where a careful reader would ask back.
  var decision: Decision? {
    guard let first = mentions.first, let last = mentions.last, !text.contains("?"),
      !words.contains(where: { Self.hedges.contains($0.text) })
    else { return nil }
    if first.isFirst, isMarked(first), mentions.count == 1 || !isMarked(last) {
      return first.decision
    }
    return mentions.count == 1 && endsText(last) && !isDenied(last) ? last.decision : nil
  }

  // MARK: Where a decision stands

  private func endsText(_ mention: Mention) -> Bool {
    text[mention.range.upperBound...].allSatisfy { !$0.isLetter && !$0.isNumber }
  }

  /// Whether a mark follows, or nothing.
  private func isMarked(_ mention: Mention) -> Bool {
    let rest = text[mention.range.upperBound...]
    let next = rest.drop { $0 == " " }
    guard let mark = next.first else { return true }
    if mark == "-" { return rest.first == " " && next.dropFirst().first == " " }
    return Self.marks.contains(mark)
  }

  /// Whether the words of its clause before it take it back: `not a strong yes`.
  private func isDenied(_ mention: Mention) -> Bool {
    let before = text[..<mention.range.lowerBound]
    let clause = before.lastIndex { ",.;:!()–—".contains($0) } ?? before.startIndex
    return words.contains { word in
      word.range.lowerBound >= clause && word.range.upperBound <= mention.range.lowerBound
        && (Self.denials.contains(word.text) || word.text.hasSuffix("n't"))
    }
  }

  private static let marks: Set<Character> = [
    ",", ".", ";", ":", "!", "(", ")", "–", "—", "…", "\n", "\r\n",
  ]
  private static let hedges: Set = [
    "maybe", "perhaps", "unless", "if", "though", "depends", "depending", "unsure", "or", "between",
    "probably", "possibly", "guess", "either", "vielleicht", "quizás",
  ]
  private static let denials: Set = ["not", "never", "hardly", "almost", "nearly"]

  // MARK: Words

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start = text.startIndex
    func isPart(_ sign: Character) -> Bool {
      sign.isLetter || sign.isNumber || sign == "'" || sign == "’"
    }
    while let begin = text[start...].firstIndex(where: isPart) {
      let end = text[begin...].firstIndex { !isPart($0) } ?? text.endIndex
      words.append(
        Word(text: text[begin..<end].lowercased().replacing("’", with: "'"), range: begin..<end))
      start = end
    }
    return words
  }

  private static func mention(at place: Int, of words: [Word], in text: String) -> Mention? {
    guard let isYes = isYes(words[place].text) else { return nil }
    var range = words[place].range
    var isStrong = false
    if place > 0, words[place - 1].text.isStrong,
      text[words[place - 1].range.upperBound..<range.lowerBound].allSatisfy({ " -_\t".contains($0) }
      )
    {
      isStrong = true
      range = words[place - 1].range.lowerBound..<range.upperBound
    }
    let decision: Decision = isYes ? isStrong ? .strongYes : .yes : isStrong ? .strongNo : .no
    return Mention(
      decision: decision, range: range, isFirst: range.lowerBound == words[0].range.lowerBound)
  }

  private static func isYes(_ word: String) -> Bool? {
    switch word {
    case "yes", "yep", "yeah", "yea", "ja", "sí", "si": true
    case "no", "nope", "nein": false
    default: nil
    }
  }
}

extension String {
  /// Whether it is `strong`, a letter of it missing, too many or another one.
  fileprivate var isStrong: Bool {
    ["strongly", "stark", "starkes"].contains(self)
      || (utf8.count >= 5 && editDistance(self, "strong") <= 1)
  }
}

extension ReadReply {
  /// Keeps what a decision that was read was said in, where that is more than the form's own words.
  mutating func keepWords(ofDecision typed: [String]) {
    guard decision != nil, let words = typed.first(where: { !FormAnswers.isBare($0) }) else {
      return
    }
    workOn += (workOn.isEmpty ? "" : "\n") + "[would you hire] \(words)"
  }
}
