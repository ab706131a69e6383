import InterviewCore
import TextBasics

/// What somebody wrote where a score was wanted.
enum ScoreText: Equatable {
  /// Nothing.
  case nothing
  /// A score, and the words beside it.
  case score(Int, remark: String)
  /// That it could not be seen, and the words beside it.
  case notObserved(remark: String)
  /// A number, but none of the scale.
  case outOfRange
  /// Anything else, and whatever could be meant in more than one way.
  case unreadable

  /// Reads the words behind the colon; `more` is what was written below them.
  static func read(_ text: String, more: String = "") -> ScoreText {
    guard !text.trimmed.isEmpty else { return .nothing }
    let reader = ScoreReader(text)
    let result = reader.read()
    guard !more.trimmed.isEmpty else { return result }
    guard !ScoreReader(more).namesNumber else { return .unreadable }
    let both = { (remark: String) in remark.isEmpty ? more : remark + "\n" + more }
    return switch result {
    case .score(let score, let remark): .score(score, remark: both(remark))
    case .notObserved(let remark): .notObserved(remark: both(remark))
    default: result
    }
  }
}

/// Reads a score. It takes no chances: `3 - good` is 3, `3 or 4`, `3.5`, `3+` and `3 good ones` are none.
private struct ScoreReader {
  private let source: [Character]
  private let plain: [Character]

  init(_ text: String) {
    var pairs = text.compactMap { character in
      Lookalike.plain(character).map { (character, $0) }
    }[...]
    let emphasis = Set<Character>("*_` ")
    while let first = pairs.first, emphasis.contains(first.1) { pairs.removeFirst() }
    // The last column of a table ends in a line.
    while let last = pairs.last, emphasis.contains(last.1) || last.1 == "|" { pairs.removeLast() }
    while let first = pairs.first, let last = pairs.last, pairs.count > 2, "\"'".contains(first.1),
      "\"'".contains(last.1)
    {
      pairs = pairs.dropFirst().dropLast()
    }
    for (opening, closing) in [("(", ")"), ("[", "]")] as [(Character, Character)]
    where pairs.first?.1 == opening && pairs.last?.1 == closing && pairs.count > 1 {
      pairs = pairs.dropFirst().dropLast()
    }
    source = pairs.map(\.0)
    plain = pairs.map(\.1)
  }

  private init(_ source: ArraySlice<Character>, _ plain: ArraySlice<Character>) {
    self.source = Array(source)
    self.plain = Array(plain)
  }

  func read() -> ScoreText {
    if plain.isEmpty { return .unreadable }
    if let remark = remarkIfNotObserved { return .notObserved(remark: remark) }
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      guard let number = Int(String(digits.prefix(9))) else { return .unreadable }
      let rest = rest(from: digits.count)
      guard Dimension.scores.contains(number) else {
        return rest.plain.first.map { ".,/".contains($0) } == true ? .unreadable : .outOfRange
      }
      return rest.remark(allowsBareWords: false).map { .score(number, remark: $0) } ?? .unreadable
    }
    let word = plain.prefix { $0.isLetter }
    guard let number = Self.numbers[String(word)] else { return .unreadable }
    return rest(from: word.count).remark(allowsBareWords: false)
      .map { .score(number, remark: $0) } ?? .unreadable
  }

  private func rest(from index: Int) -> ScoreReader {
    ScoreReader(source[index...], plain[index...])
  }

  // MARK: Not observed

  private static let unseen = [
    "not observed", "not observable", "not seen", "not visible", "not applicable", "cannot tell",
    "can't tell", "cannot see", "can't see", "could not tell", "couldn't tell", "could not see",
    "couldn't see", "unobserved", "n/a", "n.a.", "n.a", "na", "n/o", "nicht beobachtet",
    "nicht zu sehen",
    "k.a.", "k. a.", "non observé", "no observado", "no se ve", "non osservato",
  ]

  private var remarkIfNotObserved: String? {
    if plain.allSatisfy({ $0 == "-" || $0 == "." || $0 == " " }), plain.first == "-",
      plain.count <= 4
    {
      return ""
    }
    if plain.first == "-" {
      let inner = rest(from: 1).trimmed
      if inner.plain.first == "(" || inner.startsWithUnseen { return inner.remarkText }
      return nil
    }
    let text = String(plain)
    for phrase in Self.unseen where text.hasPrefix(phrase) {
      let rest = rest(from: phrase.count)
      if rest.plain.first?.isLetter == true || rest.plain.first?.isNumber == true { continue }
      return rest.namesNumber ? nil : rest.remarkText
    }
    return nil
  }

  private var startsWithUnseen: Bool {
    let text = String(plain)
    return !namesNumber && Self.unseen.contains { text.hasPrefix($0) }
  }

  private var trimmed: ScoreReader {
    let start = plain.firstIndex { $0 != " " } ?? plain.count
    return rest(from: start)
  }

  /// The words without what parts them from the score.
  private var remarkText: String {
    let parting = Set<Character>(" -:,;.*_!")
    let start = plain.firstIndex { !parting.contains($0) } ?? plain.count
    var text = String(source[start...]).trimmed
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    return text
  }

  // MARK: Behind the number

  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "eins": 1, "zwei": 2, "drei": 3,
    "vier": 4, "fünf": 5, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "uno": 1,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
  ]

  /// Words that take back, widen or split the number before them.
  private static let doubts: Set<String> = [
    "or", "to", "oder", "bis", "ou", "à", "o", "a", "plus", "minus", "and", "und", "et", "y",
    "half", "ish", "point", "comma", "komma", "until", "no", "nope", "nein", "non", "sorry",
    "actually", "rather", "maybe", "perhaps", "th", "rd", "nd", "st", "of", "out", "von", "sur",
    "de",
  ]

  /// The words beside the score, empty where there are none; nil where they leave it in doubt.
  func remark(allowsBareWords: Bool) -> String? {
    if plain.allSatisfy({ " .!;,)".contains($0) }) { return "" }
    if let behind = behindScale { return behind.remark(allowsBareWords: true) }
    if let behind = behindUnit { return behind.remark(allowsBareWords: false) }
    let start = plain.firstIndex { $0 != " " } ?? 0
    let parting = Set<Character>("-:,;.(!")
    guard parting.contains(plain[start]) || (allowsBareWords && start > 0) else { return nil }
    let next = plain[start...].firstIndex { !parting.contains($0) && $0 != " " }
    // `3,5`, `3-4`, `3 --`
    guard let next, plain[next].isLetter || "\"'“„«👍👎🙂".contains(plain[next]) else { return nil }
    guard !namesNumber, !Self.doubts.contains(firstWord(from: next)) else { return nil }
    return remarkText
  }

  private func firstWord(from index: Int) -> String {
    String(plain[index...].prefix { $0.isLetter })
  }

  /// What follows `/5`, `of 5`, `out of 5`; nil where none of these stands here.
  private var behindScale: ScoreReader? {
    let text = trimmed
    for words in ["/", "of", "out of", "von", "sur", "de", "di", "van"] {
      guard String(text.plain).hasPrefix(words) else { continue }
      let rest = text.rest(from: words.count).trimmed
      guard rest.plain.first == "5" else { continue }
      let after = rest.rest(from: 1)
      if let next = after.plain.first, next.isLetter || next.isNumber || ",.".contains(next),
        after.plain.dropFirst().first?.isNumber == true || next.isNumber || next.isLetter
      {
        return nil
      }
      return after
    }
    return nil
  }

  private var behindUnit: ScoreReader? {
    let text = trimmed
    for unit in ["points", "point", "pts", "stars", "star"] where String(text.plain).hasPrefix(unit)
    {
      let after = text.rest(from: unit.count)
      if after.plain.first?.isLetter == true { continue }
      return after
    }
    return nil
  }

  /// Whether a number of the scale stands in it as a word of its own.
  var namesNumber: Bool {
    plain.split { !($0.isLetter || $0.isNumber) }.contains { word in
      let text = String(word)
      if let number = Int(text) { return Dimension.scores.contains(number) }
      // `one` and `un` are articles as well.
      return Self.numbers[text].map { $0 > 1 } ?? false
    }
  }
}
