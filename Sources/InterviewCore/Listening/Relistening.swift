extension SessionRecord {
  /// Listens to the answers anew, from the turn with a number on, since what was said before counts for later
  /// ones; what was seen by whoever watched stays.
  ///
  /// - Parameters:
  ///   - number: The number of the first turn that is listened to.
  ///   - language: The language of a question, as a BCP 47 tag.
  /// - Returns: The turns whose hints have changed.
  package mutating func listenAgain(
    from number: Int, language: (AskedQuestion) -> String
  ) -> [Turn] {
    var changed: [Turn] = []
    for place in turns.indices where turns[place].number >= number && turns[place].isScorable {
      let turn = turns[place]
      guard let kind = turn.question.kind else { continue }
      let question = Question(
        bank: turn.question.bank ?? "", id: turn.question.id, kind: kind,
        ask: turn.question.text, competency: turn.question.competency ?? "",
        budgetSeconds: turn.timing.budgetSeconds, language: language(turn.question))
      let earlier = turns.filter { $0.number < turn.number && $0.isScorable }
      let seen = turn.hints.filter { $0.rule.hasPrefix(Tally.rulePrefix) }
      // What is remembered is shorter than what was said, so its length tells nothing.
      let found = Listener.hints(in: turn, to: question, given: medium, after: earlier)
        .filter { !isRecalled || !$0.isAboutLength }
      guard seen + found != turn.hints else { continue }
      turns[place].hints = seen + found
      changed.append(turns[place])
    }
    return changed
  }
}
