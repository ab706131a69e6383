/// A word of an answer with what stands behind it, so that a rule can tell where a phrase ends.
struct WordToken: Sendable {
  /// The word as it is written.
  let word: Substring
  /// The word in lower case, with straight apostrophes.
  let folded: String
  /// What stands between the word and the next one.
  let gap: Substring

  /// Whether a clause ends with the word.
  var endsClause: Bool { endsSentence || gap.contains { ",:—–()[]".contains($0) } }
  /// Whether a sentence ends with the word: at a mark, or where a line ends and the next one begins with
  /// a capital letter; people also press Enter within a sentence.
  var endsSentence: Bool {
    if Self.titles.contains(folded), gap.first == "." { return false }
    return gap.contains { ".!?;…".contains($0) }
      || gap.contains(where: \.isNewline) && nextIsCapital
  }
  /// Whether the next word begins with a capital letter.
  let nextIsCapital: Bool

  private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "st", "prof", "vs", "approx"]

  /// The words of a text in their order. A figure keeps its marks, “3,000” and “6.9”.
  static func all(in text: String) -> [WordToken] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    for place in text.indices {
      if isInWord(place, of: text) {
        start = start ?? place
      } else if let first = start {
        words.append(first..<place)
        start = nil
      }
    }
    if let start { words.append(start..<text.endIndex) }
    return words.indices.map { index in
      let next = index + 1 < words.count ? words[index + 1].lowerBound : text.endIndex
      let gap = text[words[index].upperBound..<next]
      return WordToken(
        word: text[words[index]], folded: Words.fold(text[words[index]]), gap: gap,
        nextIsCapital: next == text.endIndex || text[next].isUppercase)
    }
    .filter { !$0.folded.isEmpty }
  }

  private static func isInWord(_ place: String.Index, of text: String) -> Bool {
    let character = text[place]
    if character.isLetter || character.isNumber || character == "'" || character == "’" {
      return true
    }
    guard ".,:".contains(character), place > text.startIndex else { return false }
    let next = text.index(after: place)
    return next < text.endIndex && text[next].isNumber
      && text[text.index(before: place)].isNumber
  }
}

/// The sentences of an answer, and the clauses of a sentence.
struct Sentence: Sendable {
  /// Its words, one at least.
  let tokens: ArraySlice<WordToken>

  /// The words in lower case.
  var words: [String] { tokens.map(\.folded) }

  /// The sentences of a text. Speech that was written down without marks is cut into pieces, so that its
  /// end can be looked at.
  static func all(in text: String) -> [Sentence] {
    all(of: WordToken.all(in: text))
  }

  /// The sentences that words make.
  static func all(of tokens: [WordToken]) -> [Sentence] {
    tokens.pieces { token, _ in token.endsSentence }
      .flatMap { $0.count > mostWords ? $0.cut(into: pieceWords) : [$0] }
      .map(Sentence.init)
  }

  /// The parts that a comma or a conjunction with a new subject opens.
  var clauses: [Sentence] {
    tokens.pieces { token, next in
      token.endsClause
        || next.map {
          Self.conjunctions.contains($0.0.folded)
            && !($0.0.folded == "then" && Self.beforeThen.contains(token.folded))
            && ($0.1.map { Self.subjects.contains($0.folded) } ?? false)
        } ?? false
    }
    .map(Sentence.init)
  }

  /// More than so many words are no sentence but speech without marks.
  private static let mostWords = 60
  private static let pieceWords = 25
  private static let conjunctions: Set<String> = ["and", "but", "so", "because", "then", "which"]
  private static let beforeThen: Set<String> = ["since", "by", "until", "till", "before", "back"]
  /// Words with which a clause of its own begins.
  static let subjects: Set<String> = [
    "i", "i'd", "i've", "i'm", "we", "we'd", "we've", "we're", "he", "she", "it", "they", "it's",
    "he's",
    "she's", "they're", "the", "a", "an", "my", "our", "his", "her", "their", "this", "that",
    "nobody",
    "everyone", "everybody", "both", "all", "one", "no", "none", "nothing", "there", "people",
  ]
}

extension ArraySlice<WordToken> {
  /// Pieces of so many words, counted from the end.
  fileprivate func cut(into length: Int) -> [ArraySlice<WordToken>] {
    var pieces: [ArraySlice<WordToken>] = []
    var end = endIndex
    while end > startIndex {
      let start = Swift.max(startIndex, end - length)
      pieces.append(self[start..<end])
      end = start
    }
    return pieces.reversed()
  }
}

extension RandomAccessCollection<WordToken> where Index == Int {
  /// The runs that end where the words say so; they are given the next two.
  fileprivate func pieces(
    _ ends: (WordToken, (WordToken, WordToken?)?) -> Bool
  ) -> [ArraySlice<WordToken>] {
    let all = Array(self)
    var pieces: [ArraySlice<WordToken>] = []
    var start = all.startIndex
    for index in all.indices {
      let next = index + 1 < all.count ? all[index + 1] : nil
      let second = index + 2 < all.count ? all[index + 2] : nil
      if ends(all[index], next.map { ($0, second) }) {
        pieces.append(all[start...index])
        start = index + 1
      }
    }
    if start < all.endIndex { pieces.append(all[start...]) }
    return pieces
  }
}
