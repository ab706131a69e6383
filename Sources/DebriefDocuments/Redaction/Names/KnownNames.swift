extension NameFinder {
  /// What all texts together tell of names.
  struct Known {
    /// The words by which longer names are known too: the first and, of a person's, the last.
    private(set) var words: [String: RedactionSuggestion.Reason] = [:]
    /// Ordinary words that have a capital inside of sentences more than once, and always.
    private(set) var repeated: Set<String> = []

    init(_ finders: [NameFinder]) {
      for finder in finders {
        for (index, name) in finder.names.sorted(by: { $0.key < $1.key }) where name.length > 1 {
          note(name, at: index, in: finder.tokens)
        }
      }
      noteRepeated(finders)
    }

    private static let shared = WordClass.open.union([.grammar, .title, .office])

    private mutating func note(_ name: Name, at index: Int, in tokens: [Token]) {
      let parts = [index, index + name.length - 1]
      for part in name.reason == .company ? parts.prefix(1) : parts[...] {
        let word = tokens[part].folded
        guard word.count > 1, !tokens[part].classes.isOne(of: Self.shared),
          name.reason != .company || !EnglishWords.contains(word)
        else { continue }
        words[word] = words[word] ?? name.reason
      }
    }

    private mutating func noteRepeated(_ finders: [NameFinder]) {
      var counts: [String: Int] = [:]
      for finder in finders {
        for index in finder.undecided { counts[finder.tokens[index].folded, default: 0] += 1 }
      }
      repeated = Set(counts.filter { $0.value > 1 }.keys)
      guard !repeated.isEmpty else { return }
      for token in finders.flatMap(\.tokens) where token.startsLowercase {
        repeated.remove(token.folded)
      }
    }
  }
}
