/// Terms in questions and answers that someone may not want to leave the machine, to be offered, never applied.
package struct Suggestions: Equatable, Sendable {
  /// The terms as they stand, each once, in the order of the texts.
  package let all: [RedactionSuggestion]

  /// Finds terms worth redacting in a debrief.
  package init(for debrief: Debrief) {
    // Questions too: those of a real interview, or of one's own bank, may name somebody.
    let texts = debrief.turns.flatMap { turn in
      [turn.question, turn.answer] + turn.followUps.flatMap { [$0.text, $0.answer] }
    }
    let tokens = (texts + debrief.skipped.map(\.question))
      .map { $0.split(whereSeparator: \.isWhitespace).map(Token.init) }
    var finders = tokens.map(NameFinder.init)
    let known = NameFinder.Known(finders)
    for index in finders.indices { finders[index].extend(known) }
    var seen: Set<[Character]> = []
    all = zip(tokens, finders).flatMap(Self.found)
      .filter { seen.insert(FoldedText.needle($0.term)).inserted }
  }

  private static func found(in tokens: [Token], _ names: NameFinder) -> [RedactionSuggestion] {
    var found: [RedactionSuggestion] = []
    var index = 0
    while index < tokens.count {
      guard let (reason, length) = match(tokens[index...]) ?? names.names[index] else {
        index += 1
        continue
      }
      let last = index + length - 1
      let words = tokens[index..<last].map { $0.text + $0.trailing } + [tokens[last].text]
      found.append(RedactionSuggestion(term: words.joined(separator: " "), reason: reason))
      index += length
    }
    return found
  }

  /// What has a form of its own and starts at the first of the tokens, and how many it takes.
  private static func match(_ tokens: ArraySlice<Token>) -> (RedactionSuggestion.Reason, Int)? {
    guard let first = tokens.first, !first.isPlainWord || currencies.contains(first.folded) else {
      return nil
    }
    if first.isEmail { return (.email, 1) }
    if first.isLink { return (.link, 1) }
    if let length = moneyLength(tokens) { return (.money, length) }
    return phoneLength(tokens).map { (.phone, $0) }
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
}

/// A term someone may want to redact, and why.
package struct RedactionSuggestion: Equatable, Sendable {
  /// The words as they stand in the answer.
  package var term: String
  /// What they look like.
  package var reason: Reason

  /// Creates a suggestion.
  package init(term: String, reason: Reason) {
    self.term = term
    self.reason = reason
  }

  /// What a term looks like.
  package enum Reason: String, CaseIterable, Sendable {
    /// A mail address.
    case email
    /// A telephone number.
    case phone
    /// An address on the web.
    case link
    /// An amount of money.
    case money
    /// Capitalised words after `at` and the like.
    case company
    /// Capitalised words after `with` and the like.
    case person
    /// Capitalised words where either may stand.
    case name

    /// What its placeholder is called.
    var label: String { self == .money ? "amount" : rawValue }
  }
}
