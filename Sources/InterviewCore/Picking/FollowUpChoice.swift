/// Decides what the interviewer asks next about an answer.
enum FollowUpChoice {
  /// A follow-up to ask, with the sign that called for it.
  struct Choice: Equatable {
    var text: String
    var sign: Sign?
  }

  /// The next follow-up to a question, or nil when the interviewer moves on.
  ///
  /// First come the question's own follow-ups whose sign the answer shows, then the interviewer's own
  /// probes for the signs that are left, then the question's follow-ups that need no sign, and where none of these is
  /// left after a whole story, those that the interviewer has for any; of each only what suits the answer, see
  /// ``FollowUpFit``. Nothing is asked twice, and never more than the interviewer's habit allows. The gist of a spoken answer shows nothing but how long that was, and where somebody has
  /// nothing to say nobody insists. The answers to follow-ups count: once the result has been told, nobody
  /// asks for it again.
  static func next(
    for turn: Turn, of question: Question, given medium: Medium, by interviewer: Interviewer,
    using generator: inout some RandomNumberGenerator
  ) -> Choice? {
    let habit = interviewer.followUps
    guard !turn.skipped, turn.followUps.count < habit.atMost else { return nil }
    let heard = Heard(turn, to: question, given: medium)
    guard !heard.isDeclined else { return nil }
    let fit = FollowUpFit(heard, to: question)
    let asked = Set(turn.followUps.map(\.text))
    let own = question.followUps.filter { !asked.contains($0.ask) && fit.suits($0) }
    let signsAsked = Set(turn.followUps.compactMap(\.sign))
    let signs = Listener.prompts(in: heard).compactMap(\.sign).filter { sign in
      !signsAsked.contains(sign)
        && !question.followUps.contains { $0.when == sign && fit.isAnswered($0) }
    }

    if let called = own.first(where: { $0.when.map(signs.contains) ?? false }) {
      return Choice(text: called.ask, sign: called.when)
    }
    for sign in signs
    where sign.isAskedOfAnyQuestion && HintRule.of(sign).applies(to: question.kind) {
      if let probe = interviewer.probes[sign], !asked.contains(probe), fit.suits(probe, for: sign) {
        return Choice(text: probe, sign: sign)
      }
    }
    guard turn.followUps.count(where: { $0.sign == nil }) < habit.unprompted else { return nil }
    let unprompted = own.filter { $0.when == nil }
    let further = interviewer.further?.filter { !asked.contains($0.ask) && fit.suits($0) } ?? []
    let last = fit.isWholeStory ? further : []
    return (unprompted.isEmpty ? last : unprompted).chosen(using: &generator)
      .map { Choice(text: $0.ask, sign: nil) }
  }
}
