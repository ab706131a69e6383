extension Session {
  /// What an interviewer says where all that was said is a question back to them; the answer is still to come. Nil
  /// where an answer was given.
  ///
  /// Where nobody asks back, nobody is asked back either: what comes from a file is answers alone.
  mutating func reply(to answering: Answering, at now: Moment) -> [Effect]? {
    guard plan.allowsFollowUps, plan.recall == nil, answering.isTyped,
      !isClosing(answering.subject),
      let words = plan.interviewer.askedBack,
      let asking = AskingBack(
        answering.lines.dropFirst(answering.repliedTo).joined(separator: "\n"))
    else { return nil }
    var answering = answering
    answering.repliedTo = answering.lines.count
    let reply =
      switch asking {
      case .again: answering.question
      case .meaning: words.meaning
      case .choice: words.choice
      }
    return stay(in: answering, at: now, saying: [.spoken(reply)])
  }

  /// At the end the questions are the candidate's.
  private func isClosing(_ subject: Answering.Subject) -> Bool {
    if case .turn(let turn) = subject { turn.role == .closing } else { false }
  }
}
