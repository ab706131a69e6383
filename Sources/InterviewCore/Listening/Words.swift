/// The words of an answer, as the rules see them: lower case, with straight apostrophes.
struct Words: Sendable {
  /// The words in their order.
  let all: [Substring]
  /// The words in lower case.
  let folded: [String]

  init(_ text: String) {
    all = text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
    folded = all.map(Self.fold)
  }

  /// A word in lower case, with straight apostrophes and none around it.
  static func fold(_ word: Substring) -> String {
    word.lowercased().replacing("’", with: "'").trimmingApostrophes()
  }

  var count: Int { all.count }

  /// Whether the answer is written in the Latin script, for which the word lists are made.
  var areLatin: Bool {
    letters.count { $0.value < 0x250 || (0x1E00..<0x1F00).contains($0.value) } * 2 >= letters.count
  }

  /// Whether it is in a script that sets no spaces between words, so that they cannot be counted: Chinese,
  /// Japanese, Thai, Lao, Burmese and Khmer.
  var areUnspaced: Bool {
    let unspaced = letters.count { letter in
      Self.unspaced.contains { $0.contains(letter.value) }
    }
    return unspaced * 2 > letters.count
  }

  private var letters: [Unicode.Scalar] {
    all.flatMap { $0.unicodeScalars.filter(\.properties.isAlphabetic) }
  }
  private static let unspaced: [ClosedRange<UInt32>] = [
    0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
    0xF900...0xFAFF, 0x20000...0x3FFFF,
  ]

  /// The places at which one of the phrases stands, as it is written in the answer.
  func matches(of phrases: PhraseList) -> [String] {
    var found: [String] = []
    var index = folded.startIndex
    while index < folded.endIndex {
      if let length = phrases.match(in: folded, at: index) {
        found.append(all[index..<(index + length)].joined(separator: " "))
        index += length
      } else {
        index += 1
      }
    }
    return found
  }
}

/// Words and short phrases, found by their first word. A `*` at the end of a word stands for any
/// ending.
struct PhraseList: Sendable {
  private let exact: [String: [[String]]]
  private let stems: [String]

  init(_ text: String) {
    let phrases = text.split { $0 == "," || $0.isNewline }
      .map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
    stems = phrases.filter { $0.count == 1 && $0[0].hasSuffix("*") }.map {
      String($0[0].dropLast())
    }
    exact = Dictionary(grouping: phrases.filter { !($0.count == 1 && $0[0].hasSuffix("*")) }) {
      $0[0]
    }
    .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The number of words of the longest phrase that stands at a place, or nil; nothing stands behind the end.
  func match(in words: [String], at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let phrase = exact[words[index]]?.first { words[index...].starts(with: $0) }
    if let phrase { return phrase.count }
    return stems.contains { words[index].hasPrefix($0) } ? 1 : nil
  }

  /// The number of words of the phrase with which a text begins, behind words that open a clause; none
  /// where it begins otherwise.
  func length(in words: [String]) -> Int {
    let place = words.firstIndex { !ClosingWords.openers.contains($0) } ?? 0
    return match(in: words, at: place).map { place + $0 } ?? 0
  }

  /// Whether one of the phrases stands anywhere.
  func stands(in words: [String]) -> Bool {
    words.indices.contains { match(in: words, at: $0) != nil }
  }
}

extension String {
  fileprivate func trimmingApostrophes() -> String {
    var result = Substring(self)
    while result.first == "'" { result.removeFirst() }
    while result.last == "'" { result.removeLast() }
    return String(result)
  }
}

extension Set<String> {
  /// The words of a text, set apart by spaces and the ends of lines.
  init(words text: String) {
    self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
