/// Phrases that are looked up word by word, the first word in a table; so the time it takes does not
/// grow with their number.
///
/// A word that ends with `*` stands for every word that begins so; there are three letters before it at
/// least. A `...` between two words stands for up to two words, whatever they are; a phrase has one at
/// most, so that what is looked at grows no faster than the text.
struct PhraseTree: Sendable {
  /// A place at which a phrase stands.
  struct Match {
    /// The number of words.
    var length: Int
    /// The number of those that stand before what is left out; all of them where nothing is.
    var beginning: Int
    /// What the phrase was added with.
    var values: [Int]
  }

  private struct Node: Sendable {
    var exact: [String: Int] = [:]
    var stems: [String: Int] = [:]
    /// The lengths of the stems by what they begin with, the longest first.
    var stemLengths: [UInt32: [Int]] = [:]
    var values: [Int] = []
    /// Where a phrase goes on after words that are left out.
    var afterGap: Int?
  }

  /// A part of a phrase.
  private enum Part {
    case word(String)
    /// The beginning of a word.
    case stem(String)
    case gap
  }

  private var nodes = [Node()]
  /// The most bytes before a `*` that are compared.
  static let mostLetters = 24
  /// The most words of a phrase; longer ones are left out.
  static let mostWords = 16
  /// The most words that a `...` stands for.
  static let mostLeftOut = 2

  /// Adds a phrase; one without words is left out.
  mutating func add(_ phrase: String, _ value: Int) {
    let parts = Self.parts(of: phrase)
    guard parts.count <= Self.mostWords else { return }
    var node = 0
    for part in parts {
      switch part {
      case .word(let word): node = child(of: node, word, isStem: false)
      case .stem(let stem): node = child(of: node, stem, isStem: true)
      case .gap: node = afterGap(of: node)
      }
    }
    if node != 0 { nodes[node].values.append(value) }
  }

  private static func parts(of phrase: String) -> [Part] {
    var parts: [Part] = []
    var gap: Int?
    for part in phrase.utf8.split(separator: UInt8(ascii: " ")) {
      if part.elementsEqual("...".utf8) {
        if gap == nil, !parts.isEmpty { gap = parts.count }
        continue
      }
      // Most are plain words, as they are looked up.
      if part.allSatisfy({ (0x61...0x7A).contains($0) }) {
        parts.append(.word(String(Substring(part))))
        continue
      }
      let words = PostingWords(Array(part)[...]).all.map(\.folded)
      parts += words.dropLast().map(Part.word)
      if let last = words.last {
        parts.append(part.last == UInt8(ascii: "*") ? .stem(last) : .word(last))
      }
    }
    if let gap, gap < parts.count { parts.insert(.gap, at: gap) }
    return parts
  }

  private mutating func afterGap(of node: Int) -> Int {
    if let known = nodes[node].afterGap { return known }
    nodes.append(Node())
    nodes[node].afterGap = nodes.count - 1
    return nodes.count - 1
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
    func walk(_ node: Int, _ length: Int, _ beginning: Int?) {
      if length > best?.length ?? 0, !nodes[node].values.isEmpty {
        best = Match(
          length: length, beginning: beginning ?? length, values: nodes[node].values)
      }
      let next = place + length
      guard next < words.count, length == 0 || !words[next].isAfterBreak else { return }
      if let gap = nodes[node].afterGap {
        let after = words[next...].prefix(Self.mostLeftOut + 1).prefix { !$0.isAfterBreak }
        for left in after.indices { walk(gap, left - place, beginning ?? length) }
      }
      let word = words[next].folded
      if let child = nodes[node].exact[word] { walk(child, length + 1, beginning) }
      guard let lengths = nodes[node].stemLengths[words[next].beginning] else { return }
      for letters in lengths where letters <= word.utf8.count {
        let stem = String(Substring(word.utf8.prefix(letters)))
        if let child = nodes[node].stems[stem] { walk(child, length + 1, beginning) }
      }
    }
    walk(0, 0, nil)
    return best
  }
}
