// MARK: Postcodes

extension Shapes {
  private static let postcodeCues: Set<String> = [
    "postcode", "postcodes", "zip", "zipcode", "plz", "postal", "postleitzahl",
  ]
  /// What stands behind a year or a number and is no part of a postcode.
  private static let notInPostcodes: Set<String> = [
    "am", "pm", "kb", "mb", "gb", "tb", "hr", "qa", "it", "us", "uk", "eu", "pc", "tv", "ml", "ai",
    "bc",
    "ad", "ce", "km", "kg", "vm", "ms", "db", "ui", "ux", "st", "nd", "rd", "th",
  ]
  private static let outward: [StaticString] = ["a9", "a99", "aa9", "aa99", "a9a", "aa9a"]

  /// A British, Dutch or Canadian postcode, or five digits where an address or a place goes on.
  func postcode(at index: Int) -> Int? {
    let token = tokens[index]
    let text = Array(token.text.utf8)
    let next = index + 1 < tokens.count && !token.endsPhrase ? tokens[index + 1] : nil
    if let next {
      let inward = Array(next.text.utf8)
      let isUnit = Self.notInPostcodes.contains(String(next.folded.suffix(2)))
      if Self.outward.contains(where: { text.isShaped($0) }), inward.isShaped("9aa"), !isUnit {
        return 2
      }
      if text.isShaped("a9a"), inward.isShaped("9a9") { return 2 }
      if text.isShaped("9999"), inward.isShaped("aa"), next.isShouted, !isUnit { return 2 }
    }
    if text.isShaped("9999aa"), token.text.suffix(2).allSatisfy(\.isUppercase),
      !Self.notInPostcodes.contains(String(token.folded.suffix(2)))
    {
      return 1
    }
    if isAnnounced(index, by: Self.postcodeCues, within: 3), text.count > 2, text.count < 9 {
      return next?.hasDigit == true && (next?.text.count ?? 9) < 5 ? 2 : 1
    }
    guard text.isShaped("99999") else { return nil }
    if followsAddress(index) { return 1 }
    // `79104 Freiburg`, `CA 94107`.
    if let next, isUnusual(next) { return 1 }
    guard index > 0, tokens[index - 1].trailing.isEmpty else { return nil }
    return tokens[index - 1].isShouted && tokens[index - 1].text.count == 2
      && !tokens[index - 1].classes.isOne(of: .open) ? 1 : nil
  }

  /// Whether a word has a capital and is no ordinary one.
  private func isUnusual(_ token: Token) -> Bool {
    token.isName && token.isWord && !token.classes.isOne(of: .open)
      && !EnglishWords.contains(token.folded)
  }
}

// MARK: Streets

extension Shapes {
  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "close", "way",
    "court", "ct", "crescent", "terrace", "place", "square", "row", "gardens", "grove",
    "boulevard", "blvd", "highway", "parkway", "quay", "hill", "mews", "walk", "wharf", "park",
    "rise", "view", "yard",
  ]
  /// The same where they are the end of a word.
  private static let streetEndings = [
    "straße", "strasse", "str", "weg", "gasse", "allee", "platz", "damm", "ufer", "ring", "straat",
    "laan", "plein", "gracht", "kade", "steeg", "dijk", "singel", "gatan", "vägen", "gade", "vej",
  ]

  /// A street with a number.
  func street(at index: Int) -> Int? {
    let token = tokens[index]
    if token.hasDigit { return streetBehindNumber(at: index) }
    guard token.isWord, index + 1 < tokens.count else { return nil }
    if token.classes.contains(.streetBefore) { return streetBehindType(at: index) }
    guard token.startsUppercase, token.trailing.isEmpty || token.trailing == "." else { return nil }
    for length in 1...2 where index + length < tokens.count {
      let last = tokens[index + length - 1]
      guard isHouseNumber(tokens[index + length]) else { continue }
      let isStreet = last.isWord && Self.streetEndings.contains { last.folded.hasSuffix($0) }
      if isStreet, !EnglishWords.contains(last.folded) { return length + 1 }
      if length == 1, isPlaceWithNumber(at: index) { return 2 }
    }
    return nil
  }

  /// `14 Albion Street`, `221b Baker Street`, `12 rue de la Paix`.
  private func streetBehindNumber(at index: Int) -> Int? {
    guard isHouseNumber(tokens[index]), !tokens[index].endsPhrase, index + 1 < tokens.count else {
      return nil
    }
    if tokens[index + 1].classes.contains(.streetBefore),
      let length = streetBehindType(at: index + 1)
    {
      return length + 1
    }
    let isAddress = isAnnounced(
      index, by: ["at", "address", "live", "lives", "lived", "on"], within: 1)
    for length in 1...4 where index + length < tokens.count {
      let word = tokens[index + length]
      guard word.isWord, word.startsUppercase || isAddress,
        !word.classes.contains(.grammar)
      else { return nil }
      if length > 1, Self.streets.contains(word.folded) { return length + 1 }
      if word.endsPhrase, !word.isPossessive { return nil }
    }
    return nil
  }

  /// `Rua do Almada 312`.
  private func streetBehindType(at index: Int) -> Int? {
    guard !tokens[index].endsPhrase || tokens[index].trailing == "." else { return nil }
    var length = 1
    var hasName = false
    while length < 6, index + length < tokens.count {
      let word = tokens[index + length]
      if isHouseNumber(word), hasName { return length + 1 }
      guard word.isWord, word.startsUppercase || word.classes.contains(.particle) else {
        break
      }
      hasName = hasName || word.startsUppercase
      length += 1
      if word.endsPhrase { break }
    }
    let isNumbered = index > 0 && isHouseNumber(tokens[index - 1])
    return hasName && isNumbered ? length : nil
  }

  /// `at Ringbaan-Noord 188`: an unusual word and a number that is no year.
  private func isPlaceWithNumber(at index: Int) -> Bool {
    guard index > 0, ["at", "in", "on", "near"].contains(tokens[index - 1].folded),
      !tokens[index - 1].endsPhrase, !tokens[index].endsPhrase, isUnusual(tokens[index]),
      tokens[index + 1].endsPhrase || index + 2 == tokens.count
    else { return false }
    let text = tokens[index + 1].text
    return !(text.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")))
  }

  private func isHouseNumber(_ token: Token) -> Bool {
    guard token.hasDigit, token.text.count <= 5, token.startsWithDigit else { return false }
    let rest = token.text.drop { $0.isNumber || $0 == "-" }
    return rest.isEmpty || (rest.count == 1 && rest.allSatisfy(\.isLetter))
  }
}
