extension NameFinder {
  /// A name in lower case: a first name, or what is no word behind a word that names follow.
  func lowercaseName(at index: Int) -> Name? {
    let token = tokens[index]
    guard token.startsLowercase, token.text.utf8.count > 2,
      !token.classes.isOne(of: [.grammar, .title])
    else { return nil }
    if index > 0, isBehindTitle(index) { return (.person, nameLength(index)) }
    let isGiven = token.classes.contains(.givenName)
    guard manner == .ordinary || isGiven else { return nil }
    let cue = lowercaseCue(before: index)
    guard isGiven || cue != nil, token.isWord, WordKind(token) == .unusual else { return nil }
    return (isGiven ? .person : cue?.reason ?? .name, nameLength(index))
  }

  private func isBehindTitle(_ index: Int) -> Bool {
    let title = tokens[index - 1]
    guard title.classes.contains(.plainTitle), ["", "."].contains(title.trailing),
      !title.isPossessive
    else { return false }
    return index < 2 || !tokens[index - 2].hasDigit
  }

  private func lowercaseCue(before index: Int) -> Cue? {
    guard let cue = cue(before: index), !cue.isInherited,
      !tokens[index - 1].classes.contains(.determiner)
    else { return nil }
    // `to` comes before verbs, unless somebody moved.
    guard tokens[index - 1].folded == "to" else { return cue }
    return movesTo(index - 1) ? cue : nil
  }

  private func nameLength(_ index: Int) -> Int {
    var end = index + 1
    while end < min(tokens.count, index + 3), !tokens[end - 1].endsPhrase,
      tokens[end].startsLowercase, tokens[end].text.utf8.count > 2, tokens[end].isWord,
      !tokens[end].classes.contains(.grammar), WordKind(tokens[end]) == .unusual
    {
      end += 1
    }
    return end - index
  }
}
