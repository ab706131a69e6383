/// What has a form of its own in a text: addresses, numbers, amounts.
struct Shapes {
  /// What was found: where it begins, what it is, and how many words it takes.
  private(set) var found: [Int: (reason: RedactionSuggestion.Reason, length: Int)] = [:]
  /// For each word, whether it is part of something found.
  private(set) var taken: [Bool]
  /// The words of the text.
  let tokens: [Token]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    taken = [Bool](repeating: false, count: tokens.count)
    for index in tokens.indices where !taken[index] {
      if let (reason, length) = match(at: index) { note(reason, at: index, length) }
    }
  }

  private mutating func note(_ reason: RedactionSuggestion.Reason, at index: Int, _ length: Int) {
    found[index] = (reason, length)
    for place in index..<(index + length) { taken[place] = true }
  }

  private func match(at index: Int) -> (RedactionSuggestion.Reason, Int)? {
    let token = tokens[index]
    if token.isPlainWord {
      if token.classes.contains(.currency) { return money(at: index).map { (.money, $0) } }
      if token.startsUppercase || token.classes.contains(.streetBefore),
        let length = street(at: index)
      {
        return (.address, length)
      }
      return isHandle(at: index) ? (.handle, 1) : nil
    }
    if token.isEmail { return (.email, 1) }
    if token.isLink { return (.link, 1) }
    if isHandle(at: index) { return (.handle, 1) }
    if let length = street(at: index) { return (.address, length) }
    guard token.hasDigit || token.isCurrency else { return nil }
    if let length = money(at: index) { return (.money, length) }
    if let length = account(at: index) { return (.number, length) }
    if let length = postcode(at: index) { return (.address, length) }
    if let length = reference(at: index) { return (.number, length) }
    return phone(at: index).map { (.phone, $0) }
  }

  /// The words before a place, the nearest first, up to the end of a sentence.
  func words(before index: Int, _ most: Int) -> [Token] {
    let near = tokens[..<index].suffix(most)
    let end = near.lastIndex { $0.endsSentence && $0.trailing != ":" }
    return near[(end.map { $0 + 1 } ?? near.startIndex)...].reversed()
  }

  /// Whether what was found before a place is an address that goes on with it.
  func followsAddress(_ index: Int) -> Bool {
    guard index > 0, taken[index - 1], ["", ","].contains(tokens[index - 1].trailing) else {
      return false
    }
    let before = (max(0, index - 7)..<index).last { found[$0] != nil }
    return before.flatMap { found[$0] }?.reason == .address
  }
}

// MARK: Money

extension Shapes {
  private static let magnitudes: Set<String> = [
    "thousand", "million", "billion", "k", "m", "bn",
  ]

  /// `$2 million`, `50 €`, `1.2 million euros`, `EUR 300`.
  private func money(at index: Int) -> Int? {
    let words = Array(tokens[index...].prefix(3))
    guard let first = words.first else { return nil }
    let hasSymbol = first.text.contains(where: \.isCurrencySymbol)
    if !hasSymbol, first.classes.contains(.currency) {
      return words.count > 1 && !first.endsPhrase && words[1].startsWithDigit ? 2 : nil
    }
    guard first.text.contains(where: \.isNumber), hasSymbol || first.startsWithDigit else {
      return nil
    }
    var length = 1
    var hasCurrency = hasSymbol
    while length < words.count, !words[length - 1].endsPhrase {
      let isCurrency = !hasCurrency && words[length].isCurrency
      guard isCurrency || Self.magnitudes.contains(words[length].folded) else { break }
      hasCurrency = hasCurrency || isCurrency
      length += 1
    }
    return hasCurrency ? length : nil
  }
}

// MARK: Telephones and handles

extension Shapes {
  private static let phoneCues: Set<String> = [
    "number", "phone", "mobile", "cell", "tel", "telephone", "call", "ring", "whatsapp", "ext",
    "extension", "landline", "fax", "handy",
  ]

  /// Seven to fifteen digits in groups, starting or joined as telephone numbers are.
  private func phone(at index: Int) -> Int? {
    let first = tokens[index]
    guard first.isDigitGroup, !first.isDate else { return nil }
    var length = 0
    var digits = 0
    for token in tokens[index...].prefix(6) {
      guard token.isDigitGroup, !token.isDate, !taken[index + length], digits + token.digits <= 15
      else { break }
      digits += token.digits
      length += 1
      if token.endsPhrase { break }
    }
    let looksDialled =
      first.text.hasPrefix("+") || first.text.hasPrefix("(") || first.text.hasPrefix("0")
      || first.text.contains("-")
    if digits >= 7, looksDialled { return length }
    return digits >= 6 && isAnnounced(index, by: Self.phoneCues, within: 3) ? length : nil
  }

  /// What is written with an `@` in program texts.
  private static let annotations: Set<String> = [
    "@override", "@test", "@media", "@import", "@main", "@mainactor", "@autowired", "@param",
    "@state", "@here", "@channel", "@everyone", "@2x", "@3x", "@latest", "@transactional",
  ]

  /// `@name`, `name#0042`, and after words such as `my github is` what is no word.
  private func isHandle(at index: Int) -> Bool {
    let token = tokens[index]
    if !token.isPlainWord, isMarkedHandle(token) { return true }
    guard index > 0, !tokens[index - 1].endsSentence,
      tokens[index - 1].classes.isOne(of: [.handleCue, .handleFiller]),
      token.text.first?.isLetter == true
    else { return false }
    var before = index - 1
    while before > max(0, index - 4), tokens[before].classes.contains(.handleFiller) { before -= 1 }
    guard tokens[before].classes.contains(.handleCue), before > 0 || before < index - 1,
      !token.classes.isOne(of: .open), !EnglishWords.contains(token.folded)
    else { return false }
    return token.text.contains { $0.isNumber || "_-.".contains($0) }
      || (before < index - 1 && token.startsLowercase)
  }

  private func isMarkedHandle(_ token: Token) -> Bool {
    if token.text.first == "@" {
      return token.text.count > 2 && token.text.dropFirst().first?.isLetter == true
        && !Self.annotations.contains(token.folded)
    }
    guard token.text.utf8.contains(UInt8(ascii: "#")) else { return false }
    let halves = token.text.split(separator: "#", omittingEmptySubsequences: false)
    return halves.count == 2 && halves[0].count > 1 && halves[1].count == 4
      && halves[1].allSatisfy(\.isNumber)
  }
}
