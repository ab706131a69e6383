/// Applies the rules to an answer.
///
/// They are deterministic and know nothing of the subject: they look at length, time and lists of English
/// words, made by hand from how people close a story, count, act and hedge. An answer in
/// another language, and what is only the gist of a spoken one, is judged by its time alone.
package enum Listener {
  /// The fewest words of an answer that is not too short: about a quarter of a minute of speech at
  /// 130 words a minute.
  package static let fewestWords = 30
  /// The share of the budget from which an answer is over time: a fifth of grace.
  package static let overTimeFactor = 1.2
  /// The fewest seconds of a spoken answer that is not too short: what the fewest words take at 130
  /// words a minute.
  package static let fewestSeconds = 14.0
  /// How fast people speak, in words a minute, where a time stands for words.
  static let wordsPerMinute = 130.0
  /// The share of the time asked for below which an answer is far under it.
  static let underTimeShare = 0.25
  /// How slowly people speak, in words a minute; what has fewer was not said so, but is the gist of it.
  static let slowestWordsPerMinute = 70.0

  /// What is noticed in an answer, beside one's own earlier ones where they are known, by the rules that say
  /// something about its kind of question, in the order of ``Sign``.
  package static func hints(
    in turn: Turn, to question: Question, given medium: Medium, after earlier: [Turn] = []
  ) -> [Hint] {
    let heard = Heard(turn, to: question, given: medium, after: earlier)
    let found = hints(
      in: heard, by: Sign.current.filter { HintRule.of($0).applies(to: question.kind) })
    guard found.contains(where: { $0.sign == .noStory }) else { return found }
    return found.filter { !($0.sign?.isOfStory ?? false) }
  }

  /// What is noticed in an answer that a follow-up can be asked about, whatever the kind of the question,
  /// in the order of ``Sign``.
  package static func prompts(in heard: Heard) -> [Hint] { hints(in: heard, by: Sign.prompting) }

  /// The words of a turn for which its follow-up at that place was asked; none where the sign was that
  /// something was missing, or none called for it.
  package static func words(behind place: Int, of turn: Turn, language: String) -> [String] {
    guard turn.followUps.indices.contains(place), let sign = turn.followUps[place].sign else {
      return []
    }
    let said = [turn.answer] + turn.followUps[..<place].map(\.answer)
    let heard = Heard(
      said, seconds: turn.timing.answerSeconds, budgetSeconds: turn.timing.budgetSeconds,
      language: language)
    return HintRule.of(sign).notice(heard) ?? []
  }

  private static func hints(in heard: Heard, by signs: [Sign]) -> [Hint] {
    signs.compactMap { sign in
      HintRule.of(sign).notice(heard).map { Hint(sign, matched: $0) }
    }
  }
}

extension Hint {
  /// Whether it is that there is little of the answer.
  var isAboutLength: Bool { sign == .tooShort || sign == .underTime }
}
