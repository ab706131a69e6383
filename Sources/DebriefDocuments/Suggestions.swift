/// Terms in the answers that someone may not want to leave the machine, to be offered, never applied.
public struct Suggestions: Equatable, Sendable {
  /// The terms as they stand, each once, in the order of the answers.
  public let all: [Suggestion]

  /// Finds terms worth redacting in the answers of a debrief.
  public init(for debrief: Debrief) {
    var seen: Set<[Character]> = []
    all = debrief.turns.flatMap { [$0.answer] + $0.followUps.map(\.answer) }
      .flatMap(Self.found)
      .filter { seen.insert(FoldedText.needle($0.term)).inserted }
  }

  private static func found(in answer: String) -> [Suggestion] {
    let tokens = answer.split(whereSeparator: \.isWhitespace).map(Token.init)
    var found: [Suggestion] = []
    var index = 0
    while index < tokens.count {
      let before = index > 0 ? tokens[index - 1] : nil
      guard let (reason, length) = match(tokens[index...], after: before) else {
        index += 1
        continue
      }
      let words = tokens[index..<(index + length)]
      found.append(Suggestion(term: words.map(\.text).joined(separator: " "), reason: reason))
      index += length
    }
    return found
  }

  /// What starts at the first of the tokens, and how many it takes.
  private static func match(
    _ tokens: ArraySlice<Token>, after before: Token?
  ) -> (Suggestion.Reason, Int)? {
    guard let first = tokens.first else { return nil }
    if first.isEmail { return (.email, 1) }
    if first.isLink { return (.link, 1) }
    if let length = moneyLength(tokens) { return (.money, length) }
    if let length = phoneLength(tokens) { return (.phone, length) }
    let isPlace = before?.folded == "at"
    return nameLength(tokens, after: before).map { (isPlace ? .company : .person, $0) }
  }

  private static let currencies: Set<String> = [
    "usd", "eur", "gbp", "chf", "jpy", "dollar", "dollars", "euro", "euros", "pound", "pounds",
    "francs", "yen", "rupees", "kronor",
  ]
  private static let magnitudes: Set<String> = [
    "thousand", "million", "billion", "k", "m", "bn",
  ]

  /// `$2 million`, `50 €`, `1.2 million euros`, `EUR 300`.
  private static func moneyLength(_ tokens: ArraySlice<Token>) -> Int? {
    let words = Array(tokens.prefix(3))
    guard let first = words.first else { return nil }
    let hasSymbol = first.text.contains(where: \.isCurrencySymbol)
    if !hasSymbol, currencies.contains(first.folded) {
      return words.count > 1 && !first.endsPhrase && words[1].startsWithDigit ? 2 : nil
    }
    guard first.text.contains(where: \.isNumber), hasSymbol || first.startsWithDigit else {
      return nil
    }
    var length = 1
    var hasCurrency = hasSymbol
    while length < words.count, !words[length - 1].endsPhrase {
      let isCurrency = !hasCurrency && words[length].isCurrency(currencies)
      guard isCurrency || magnitudes.contains(words[length].folded) else { break }
      hasCurrency = hasCurrency || isCurrency
      length += 1
    }
    return hasCurrency ? length : nil
  }

  /// Seven to fifteen digits in groups, starting or joined as telephone numbers are.
  private static func phoneLength(_ tokens: ArraySlice<Token>) -> Int? {
    guard let first = tokens.first, first.isDigitGroup, !first.isDate else { return nil }
    var length = 0
    var digits = 0
    for token in tokens.prefix(6) {
      guard token.isDigitGroup, !token.isDate, digits + token.digits <= 15 else { break }
      digits += token.digits
      length += 1
      if token.endsPhrase { break }
    }
    let looksDialled =
      first.text.hasPrefix("+") || first.text.hasPrefix("(") || first.text.hasPrefix("0")
      || first.text.contains("-")
    return digits >= 7 && looksDialled ? length : nil
  }

  /// Capitalised words after `at` or `with`.
  private static func nameLength(_ tokens: ArraySlice<Token>, after before: Token?) -> Int? {
    guard let before, ["at", "with"].contains(before.folded), !before.endsPhrase else { return nil }
    var length = 0
    for token in tokens.prefix(5) {
      guard token.isName else { break }
      length += 1
      if token.endsPhrase { break }
    }
    return length > 0 ? length : nil
  }
}

/// A term someone may want to redact, and why.
public struct Suggestion: Equatable, Sendable {
  /// The words as they stand in the answer.
  public var term: String
  /// What they look like.
  public var reason: Reason

  /// Creates a suggestion.
  public init(term: String, reason: Reason) {
    self.term = term
    self.reason = reason
  }

  /// What a term looks like.
  public enum Reason: String, CaseIterable, Sendable {
    /// A mail address.
    case email
    /// A telephone number.
    case phone
    /// An address on the web.
    case link
    /// An amount of money.
    case money
    /// Capitalised words after `at`.
    case company
    /// Capitalised words after `with`.
    case person

    /// What its placeholder is called.
    var label: String { self == .money ? "amount" : rawValue }
  }
}
