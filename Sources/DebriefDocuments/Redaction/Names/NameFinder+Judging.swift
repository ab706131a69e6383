extension NameFinder {
  /// Whether a run of words with capitals is a name where it stands.
  func isName(_ run: Range<Int>, _ kinds: [WordKind], _ cue: Cue?) -> Bool {
    guard let first = run.first else { return false }
    if manner == .shouted {
      return cue?.isCertain == true && kinds.contains { $0 != .open }
    }
    if kinds.contains(.unusual) { return isUnusualName(run, cue) }
    if run.count == 1 { return isSingleName(first, kinds[0], cue) }
    guard manner == .ordinary, kinds.contains(where: { $0 == .ordinary || $0 == .code }) else {
      return tokens[first].classes.contains(.givenName) && kinds.contains(.ordinary)
    }
    // `Definition of Done` is no name, `University of Reading` is one.
    if tokens[run].contains(where: { $0.folded == "of" }),
      !tokens[first].classes.contains(.companyWord)
    {
      return false
    }
    return kinds.contains(.ordinary) && !kinds.contains(.open) || cue?.reason == .company
  }

  private func isUnusualName(_ run: Range<Int>, _ cue: Cue?) -> Bool {
    let first = run.lowerBound
    let isPerson = tokens[first].classes.contains(.givenName)
    switch manner {
    case .nouns:
      return isPerson || cue?.isCertain == true || isBehindPreposition(first)
        || tokens[first].isTitle || first > 0 && tokens[first - 1].isTitle
        || tokens[run.upperBound - 1].classes.contains(.legalForm)
    case .foreign: return isPerson || !isStart(first) || run.count > 1
    default: return true
    }
  }

  /// `bei Siemens`, `nach Stuttgart`, `bei der Sparkasse Köln`.
  private func isBehindPreposition(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].classes.contains(.germanPreposition)
  }

  /// Whether one word with a capital, that is an ordinary word too, is a name where it stands.
  private func isSingleName(_ index: Int, _ kind: WordKind, _ cue: Cue?) -> Bool {
    let token = tokens[index]
    if kind == .open { return cue?.reason == .company && token.classes.contains(.tool) }
    guard manner == .ordinary else { return cue?.isCertain == true && manner != .titled }
    if token.classes.contains(.opener) { return false }
    if kind == .code { return cue?.reason == .company || cue?.hasArticle == true }
    if isStart(index) {
      return token.classes.contains(.givenName) && index + 1 < tokens.count
        && (token.isPossessive || tokens[index + 1].classes.contains(.deed))
    }
    if token.classes.contains(.givenName) { return true }
    if let cue, cue.reason == .place || !cue.isCertain, token.classes.contains(.place) {
      return !goesOn(index)
    }
    if cue?.isCertain == true, kind == .ordinary, !token.classes.contains(.companyWord) {
      return !goesOn(index)
    }
    return isApposition(index)
  }

  /// Whether an ordinary word follows that the one at a place tells something of: `Fleet training`.
  private func goesOn(_ index: Int) -> Bool {
    guard !tokens[index].endsPhrase, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.startsLowercase && !next.classes.isOne(of: [.grammar, .deed])
      && !next.folded.hasSuffix("ly")
  }

  /// `A girl, Blessing, who had never spoken`.
  private func isApposition(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].trailing == ",", tokens[index].trailing == ",",
      index + 1 < tokens.count, tokens[index - 1].startsLowercase
    else { return false }
    return tokens[index + 1].classes.isOne(of: [.determiner, .beforeName])
      || tokens[index + 1].folded.hasPrefix("who")
  }

  /// Whether a sentence, or a line, begins at a place, so that a capital tells nothing.
  func isStart(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].startsLine else { return true }
    let before = tokens[index - 1]
    // The mark of a list.
    if before.text.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return true }
    return before.endsSentence && !before.isAbbreviated
  }

  /// What a name looks like, by its words and those before it.
  func finalReason(_ run: Range<Int>, _ cue: Cue?) -> RedactionSuggestion.Reason {
    let last = tokens[run.upperBound - 1].classes
    if last.contains(.companyWord) || last.contains(.legalForm) && run.count > 1 {
      return .company
    }
    if cue?.reason == .company { return .company }
    return tokens[run.lowerBound].classes.contains(.givenName) ? .person : cue?.reason ?? .name
  }
}
