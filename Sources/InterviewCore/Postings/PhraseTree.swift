/// Phrases that are looked up word by word, the first word in a table; so the time it takes does not
/// grow with their number.
///
/// A word that ends with `*` stands for every word that begins so; there are three letters before it at
/// least.
struct PhraseTree: Sendable {
  /// A place at which a phrase stands.
  struct Match {
    /// The number of words.
    var length: Int
    /// What the phrase was added with.
    var values: [Int]
  }

  private struct Node: Sendable {
    var exact: [String: Int] = [:]
    var stems: [String: Int] = [:]
    /// The lengths of the stems by what they begin with, the longest first.
    var stemLengths: [UInt32: [Int]] = [:]
    var values: [Int] = []
  }

  private var nodes = [Node()]
  /// The most bytes before a `*` that are compared.
  static let mostLetters = 24

  /// Adds a phrase; one without words is left out.
  mutating func add(_ phrase: String, _ value: Int) {
    let words = Self.words(of: phrase)
    guard !words.isEmpty else { return }
    var node = 0
    for (word, isStem) in words { node = child(of: node, word, isStem: isStem) }
    nodes[node].values.append(value)
  }

  /// The words of a phrase, and whether each is the beginning of a word.
  static func words(of phrase: String) -> [(folded: String, isStem: Bool)] {
    phrase.split(separator: " ").flatMap { part in
      let words = PostingWords(String(part)).all.map(\.folded)
      return words.enumerated().map { place, word in
        (word, part.last == "*" && place == words.count - 1)
      }
    }
  }

  private mutating func child(of node: Int, _ word: String, isStem: Bool) -> Int {
    let key = isStem ? String(Substring(word.utf8.prefix(Self.mostLetters))) : word
    if let known = isStem ? nodes[node].stems[key] : nodes[node].exact[key] { return known }
    nodes.append(Node())
    if isStem {
      nodes[node].stems[key] = nodes.count - 1
      let beginning = PostingWords.beginning(of: Array(key.utf8))
      var lengths = Set(nodes[node].stemLengths[beginning] ?? [])
      lengths.insert(key.utf8.count)
      nodes[node].stemLengths[beginning] = lengths.sorted(by: >)
    } else {
      nodes[node].exact[key] = nodes.count - 1
    }
    return nodes.count - 1
  }

  /// The longest phrase that stands at a place; nil where none does. No phrase goes across a break.
  func longest(in words: [PostingWords.Word], at place: Int) -> Match? {
    var best: Match?
    func walk(_ node: Int, _ length: Int) {
      if length > best?.length ?? 0, !nodes[node].values.isEmpty {
        best = Match(length: length, values: nodes[node].values)
      }
      let next = place + length
      guard next < words.count, length == 0 || !words[next].isAfterBreak else { return }
      let word = words[next].folded
      if let child = nodes[node].exact[word] { walk(child, length + 1) }
      guard let lengths = nodes[node].stemLengths[words[next].beginning] else { return }
      for letters in lengths where letters <= word.utf8.count {
        let stem = String(Substring(word.utf8.prefix(letters)))
        if let child = nodes[node].stems[stem] { walk(child, length + 1) }
      }
    }
    walk(0, 0)
    return best
  }
}
