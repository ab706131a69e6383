/// Where the terms of a vocabulary stand in a text.
struct PostingMentions {
  /// A place at which a term stands.
  struct Mention {
    /// The term's place in the vocabulary.
    var term: Int
    /// The words that name it.
    var words: Range<Int>
  }

  /// The mentions in their order; of those that overlap the longest at the first place, and those among
  /// the words that a phrase leaves out.
  private(set) var all: [Mention] = []

  /// How many words away what is technical may stand from an everyday word that is to be believed.
  private static let reach = 3

  init(_ words: [PostingWords.Word], _ vocabulary: Vocabulary) {
    let index = vocabulary.index
    var everyday: [Mention] = []
    var place = 0
    while place < words.count {
      let match = index.terms.longest(in: words, at: place)
      let name = words[place].isCapitalised ? index.everyday.longest(in: words, at: place) : nil
      if let match, match.length >= name?.length ?? 0 {
        let range = place..<(place + match.length)
        all += match.values.map { Mention(term: $0, words: range) }
      } else if let name {
        let range = place..<(place + name.length)
        everyday += name.values.map { Mention(term: $0, words: range) }
      }
      place += max(match?.beginning ?? 0, name?.beginning ?? 0, 1)
    }
    believe(everyday, words, vocabulary)
  }

  /// Takes the everyday words beside which something technical stands.
  private mutating func believe(
    _ everyday: [Mention], _ words: [PostingWords.Word], _ vocabulary: Vocabulary
  ) {
    guard !everyday.isEmpty else { return }
    let technologies = all.filter { vocabulary.terms[$0.term].sort == .technology }
    let technical = Set((technologies + everyday).flatMap(\.words))
    let believed = everyday.filter { mention in
      let before = max(0, mention.words.lowerBound - Self.reach)..<mention.words.lowerBound
      let after =
        mention.words.upperBound..<min(words.count, mention.words.upperBound + Self.reach)
      return [before, after].joined().contains {
        technical.contains($0) || vocabulary.index.beside.longest(in: words, at: $0) != nil
      }
    }
    all = (all + believed).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }
}
