/// A cardinal number as it stands in a text, in digits or in words: “60”, “6.2”, “twenty-two”, “a dozen”,
/// “60 thousand”, “sixty-odd”.
struct NumberPhrase: Sendable {
  /// The places of its words.
  let places: Range<Int>
  /// What it amounts to.
  let value: Double
  /// Whether it is written in words.
  let isSpelled: Bool

  /// The numbers of a text in their order.
  static func all(in tokens: [WordToken]) -> [NumberPhrase] {
    var found: [NumberPhrase] = []
    var place = 0
    while place < tokens.count {
      if let number = NumberPhrase(at: place, in: tokens) {
        found.append(number)
        place = number.places.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private init?(at place: Int, in tokens: [WordToken]) {
    guard let first = Self.value(of: tokens[place].folded) else { return nil }
    isSpelled = Self.names[tokens[place].folded] != nil
    var (sum, last, end) = (first, first, place + 1)
    while end < tokens.count, Self.isJoined(tokens[end - 1]) {
      let isAfterAnd = tokens[end].folded == "and" && last >= 100 && Self.isJoined(tokens[end])
      let next = isAfterAnd ? end + 1 : end
      guard next < tokens.count, let value = Self.names[tokens[next].folded] else { break }
      if value >= 12, Self.isScale(tokens[next].folded) {
        sum *= value
      } else if last >= 20, value < last, isSpelled {
        sum += value
      } else {
        break
      }
      (last, end) = (value, next + 1)
    }
    if end < tokens.count, tokens[end].folded == "odd" { end += 1 }
    (places, value) = (place..<end, sum)
  }

  private static func isJoined(_ token: WordToken) -> Bool {
    token.gap.allSatisfy { $0 == " " || $0 == "-" }
  }

  private static func value(of word: String) -> Double? {
    if let named = names[word] { return named }
    guard word.first?.isNumber ?? false else { return nil }
    return Double(word.prefix { $0.isNumber || $0 == "." || $0 == "," }.replacing(",", with: ""))
      ?? 0
  }

  /// Whether a word multiplies the number before it.
  static func isScale(_ word: String) -> Bool { scales.contains(word) }

  private static let scales: Set<String> = [
    "dozen", "hundred", "thousand", "million", "billion", "grand",
  ]
  private static let names: [String: Double] = {
    let small = """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen
      """.split(whereSeparator: \.isWhitespace)
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    var names: [String: Double] = [
      "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "grand": 1000,
    ]
    for (place, word) in small.enumerated() { names[String(word)] = Double(place + 1) }
    for (place, word) in tens.enumerated() { names[String(word)] = Double(place + 2) * 10 }
    return names
  }()
}
