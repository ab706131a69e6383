/// What has to stand in a text, all of it: words, phrases in quotes, and beginnings of words that end in
/// an asterisk. No text is an error; what holds no letter and no digit asks for nothing.
package struct SearchTerms: Equatable, Sendable {
  /// Words that follow each other.
  package struct Term: Hashable, Sendable {
    /// The words, folded.
    package var words: [String]
    /// Whether the last word may go on.
    package var isPrefix: Bool
  }

  /// What has to stand in the text, each once.
  package private(set) var all: [Term] = []

  /// Words beyond so many are left out, since SQLite refuses very long queries.
  package static let mostWords = 64

  /// Reads what was typed.
  package init(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      if let closing = Self.closings[first] {
        rest.removeFirst()
        let phrase = rest.prefix { !closing.contains($0) }
        rest = rest[phrase.endIndex...].dropFirst()
        let isPrefix = rest.first == "*" || phrase.last == "*"
        add(phrase, isPrefix: isPrefix)
      } else {
        let word = rest.prefix { !$0.isWhitespace && Self.closings[$0] == nil }
        rest = rest[word.endIndex...]
        add(word, isPrefix: word.last == "*" && word.count > 1)
        if word.isEmpty { rest = rest.dropFirst() }
      }
    }
  }

  /// Quotes that open a phrase, and those that close it.
  private static let closings: [Character: String] = [
    "\"": "\"“”", "“": "”\"“", "”": "”\"", "„": "“”\"", "«": "»", "»": "«", "「": "」", "『": "』",
  ]

  private mutating func add(_ text: Substring, isPrefix: Bool) {
    let room = Self.mostWords - all.reduce(0) { $0 + $1.words.count }
    let words = SearchWords(String(text.prefix(4096))).all.prefix(room).map(\.folded)
    let term = Term(words: words, isPrefix: isPrefix)
    if !words.isEmpty, !all.contains(term) { all.append(term) }
  }

  /// Whether nothing is asked for.
  package var isEmpty: Bool { all.isEmpty }

  /// The terms as a query for SQLite's FTS5. Nothing of them can be taken for its syntax: the folded
  /// words are letters and digits.
  package var fts5: String {
    all.map { "\"" + $0.words.joined(separator: " ") + "\"" + ($0.isPrefix ? " *" : "") }
      .joined(separator: " AND ")
  }
}

extension SearchTerms {
  /// Where a term stands in a text, as ranges of characters.
  func places(of term: Term, in words: [SearchWords.Word]) -> [Range<Int>] {
    guard let last = term.words.last, words.count >= term.words.count else { return [] }
    let head = term.words.dropLast()
    return (0...(words.count - term.words.count)).compactMap { start in
      let end = start + head.count
      let found = words[end].folded
      guard term.isPrefix ? found.hasScalarPrefix(last) : found == last,
        zip(words[start..<end], head).allSatisfy({ $0.folded == $1 })
      else { return nil }
      return words[start].range.lowerBound..<words[end].range.upperBound
    }
  }

  /// How many terms stand in a text, and where they do, in order and without overlaps.
  func matches(in text: String) -> (terms: Set<Term>, ranges: [Range<Int>]) {
    let words = SearchWords(text).all
    var terms: Set<Term> = []
    var ranges: [Range<Int>] = []
    for term in all {
      let places = places(of: term, in: words)
      if !places.isEmpty { terms.insert(term) }
      ranges += places
    }
    return (terms, ranges.joined)
  }
}

extension String {
  /// Whether it starts with the same code points; `hasPrefix` counts whole characters.
  fileprivate func hasScalarPrefix(_ other: String) -> Bool {
    unicodeScalars.starts(with: other.unicodeScalars)
  }
}

extension [Range<Int>] {
  /// The ranges in order, those that touch each other as one.
  fileprivate var joined: [Range<Int>] {
    sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      .reduce(into: []) { ranges, range in
        guard let last = ranges.last, range.lowerBound <= last.upperBound else {
          return ranges.append(range)
        }
        let end = Swift.max(last.upperBound, range.upperBound)
        ranges[ranges.count - 1] = last.lowerBound..<end
      }
  }
}
