import InterviewCore

/// What a rule noticed, in words.
struct HintText {
  let hint: Hint
  let medium: Medium

  init(_ hint: Hint, medium: Medium) {
    self.hint = hint
    self.medium = medium
  }

  var sentence: String {
    if hint.rule.hasPrefix(Tally.rulePrefix) {
      let times = hint.matched.joined(separator: ", ")
      return "\(hint.rule.dropFirst(Tally.rulePrefix.count)), \(hint.matched.count)× (\(times))"
    }
    let name = HintName(rawValue: hint.rule)
    let meaning = name?.meaning(in: medium) ?? ""
    guard !hint.matched.isEmpty else { return "\(hint.rule): \(meaning)" }
    let matched = name == .sameStory ? hint.matched.joined(separator: ", ") : quoted(hint.matched)
    return "\(hint.rule): \(meaning) (\(matched))"
  }
}

/// Words of the user, few enough to be read, as a list of quotations.
func quoted(_ words: [String]) -> String {
  words.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
}

extension HintName {
  /// What the rule says of an answer given in that medium.
  func meaning(in medium: Medium) -> String {
    switch self {
    case .tooShort, .noResult, .noNumber, .noOwnPart, .hedged, .overTime:
      Sign(rawValue: rawValue)?.meaning(in: medium) ?? ""
    case .underTime: "less than a quarter of the time asked for"
    case .lateAnswer: "the point is announced in the second half"
    case .fillers: "\(Noticing.fewestFillers) or more fillers"
    case .sameStory: "this story was also told for other questions"
    }
  }
}

extension Sign {
  /// What the sign says of an answer given in that medium, with its rule.
  func meaning(in medium: Medium) -> String {
    switch self {
    case .tooShort:
      medium == .typed
        ? "fewer than \(Listener.fewestWords) words" : "less than \(Int(Listener.fewestSeconds)) s"
    case .noResult: "no word of how it ended"
    case .noNumber: "no number in it"
    case .noOwnPart: "“we”, and never “I”"
    case .hedged: "\(Listener.fewestHedges) or more hedges"
    case .overTime: "more than a fifth over the time asked for"
    }
  }
}
