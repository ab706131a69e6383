extension NameFinder {
  /// What the words before a name tell of it.
  struct Cue {
    /// What the name looks like.
    var reason: RedactionSuggestion.Reason
    /// Whether hardly anything but a name can follow.
    var isCertain = false
    /// Whether an article stands between: `with the`.
    var hasArticle = false
    /// Whether it is only what the name before in a list is.
    var isInherited = false
  }

  /// What stands right before a place, over an article, a title or `was`.
  func cue(before index: Int) -> Cue? {
    guard index > 0 else { return nil }
    var place = index - 1
    var token = tokens[place]
    if token.classes.contains(.title), !token.endsSentence || token.isAbbreviated {
      return Cue(reason: .person, isCertain: true)
    }
    if token.trailing == "," || token.trailing.isEmpty, !token.isPossessive,
      token.classes.contains(.role)
    {
      return Cue(reason: .person, isCertain: true)
    }
    if token.classes.contains(.copula), !token.endsPhrase, place > 0,
      !tokens[place - 1].endsSentence
    {
      let subject = tokens[place - 1].classes
      if subject.contains(.role) { return Cue(reason: .person, isCertain: true) }
      if subject.contains(.party) { return Cue(reason: .company, isCertain: true) }
    }
    if token.classes.contains(.party), !token.endsSentence {
      return Cue(reason: .company, isCertain: !token.endsPhrase)
    }
    guard !token.endsPhrase else { return inherited(from: index) }
    let hasArticle = token.classes.contains(.determiner)
    if hasArticle, place > 0, !tokens[place - 1].endsPhrase {
      place -= 1
      token = tokens[place]
    }
    guard token.classes.isOne(of: .trigger) else { return inherited(from: index) }
    if worksFor(place) { return Cue(reason: .company, isCertain: !hasArticle) }
    let isCertain = token.classes.contains(.certain) || movesTo(place)
    return Cue(
      reason: reason(behind: token), isCertain: isCertain && !hasArticle,
      hasArticle: isCertain && hasArticle)
  }

  private func reason(behind trigger: Token) -> RedactionSuggestion.Reason {
    if trigger.classes.contains(.beforeCompany) { return .company }
    if trigger.classes.contains(.beforePerson) { return .person }
    return trigger.classes.contains(.beforePlace) ? .place : .name
  }

  /// `work for`: what follows is an employer.
  private func worksFor(_ index: Int) -> Bool {
    tokens[index].folded == "for" && index > 0 && tokens[index - 1].classes.contains(.working)
  }

  /// `moved to`: what follows is a place or an employer, and no verb.
  func movesTo(_ index: Int) -> Bool {
    tokens[index].folded == "to" && index > 0 && tokens[index - 1].classes.contains(.movement)
  }

  /// What the name before is, in a list such as `Lars, Ingrid and Olaf`.
  private func inherited(from index: Int) -> Cue? {
    var last = index - 1
    if last > 0, ["and", "or", "&"].contains(tokens[last].folded) { last -= 1 }
    guard last >= 0, last < index - 1 || tokens[last].trailing == "," else { return nil }
    let before = (max(0, last - 7)...last).last { names[$0] != nil }
    guard let before, let name = names[before], before + name.length == last + 1 else { return nil }
    return Cue(reason: name.reason, isInherited: true)
  }
}
