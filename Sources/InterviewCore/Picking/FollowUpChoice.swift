/// Decides what the interviewer asks next about an answer.
enum FollowUpChoice {
  /// A follow-up to ask, with the sign that called for it.
  struct Choice: Equatable {
    var text: String
    var sign: Sign?
  }

  /// The next follow-up to a question, or nil when the interviewer moves on.
  ///
  /// Whoever breaks off is asked to go on. Else first come the question's own follow-ups whose sign the answer
  /// shows, then the interviewer's own probes for the signs that are left, then the question's follow-ups that need no
  /// sign, then those of its own that ask for a number, and where none of these is left after a whole story, those that
  /// the interviewer has for any; of each only what suits the answer, see ``FollowUpFit``. Nothing is asked twice, and
  /// never more than the interviewer's habit allows. The gist of a spoken answer shows nothing but how long that was, and
  /// where somebody has nothing to say nobody insists. The answers to follow-ups count: once the result has been told,
  /// nobody asks for it again.
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

    if signs.contains(.brokenOff), let probe = interviewer.probes[.brokenOff] {
      return Choice(text: probe, sign: .brokenOff)
    }
    let called = own.filter { $0.when.map(signs.contains) ?? false }
    if let first = called.first(where: { $0.when != .noNumber }) {
      return Choice(text: first.ask, sign: first.when)
    }
    for sign in signs
    where sign.isAskedOfAnyQuestion && HintRule.of(sign).applies(to: question.kind) {
      if let probe = interviewer.probes[sign], !asked.contains(probe), fit.suits(probe, for: sign) {
        return Choice(text: probe, sign: sign)
      }
    }
    let mayAsk = turn.followUps.count(where: { $0.sign == nil }) < habit.unprompted
    let unprompted = mayAsk ? own.filter { $0.when == nil } : []
    let further = interviewer.further?.filter { !asked.contains($0.ask) && fit.suits($0) } ?? []
    let last = mayAsk && fit.isWholeStory ? further : []
    return [unprompted, called, last].first { !$0.isEmpty }?.chosen(using: &generator)
      .map { Choice(text: $0.ask, sign: $0.when) }
  }
}
