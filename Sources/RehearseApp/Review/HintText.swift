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
    let meaning = hint.sign?.meaning(in: medium) ?? ""
    guard !hint.matched.isEmpty else { return "\(hint.rule): \(meaning)" }
    let matched =
      hint.sign == .sameStory ? hint.matched.joined(separator: ", ") : quoted(hint.matched)
    return "\(hint.rule): \(meaning) (\(matched))"
  }
}

/// Words of the user, few enough to be read, as a list of quotations.
func quoted(_ words: [String]) -> String {
  words.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
}
