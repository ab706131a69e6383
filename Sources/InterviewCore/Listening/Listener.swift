/// Reads the signs in an answer.
///
/// The rules are deterministic and know nothing of the subject: they look at length, time and a few
/// lists of English words, made by hand from how people close a story, count, speak for a group and
/// hedge. An answer that is not in the Latin script, or to a question in another language, is judged
/// by its time alone.
package enum Listener {
  /// The fewest words of an answer that is not too short: about a quarter of a minute of speech at
  /// 130 words a minute.
  package static let fewestWords = 30
  /// The share of the budget from which an answer is over time: a fifth of grace.
  package static let overTimeFactor = 1.2
  /// The fewest seconds of a spoken answer that is not too short: what the fewest words take at 130
  /// words a minute.
  package static let fewestSeconds = 14.0
  /// How many hedges make an answer hedged; a single one is how people talk.
  package static let fewestHedges = 2

  /// The signs an answer shows, in the order of ``Sign``.
  ///
  /// - Parameters:
  ///   - answer: The answer, with what was said to follow-ups where there were any.
  ///   - seconds: How long the answer took; nil where nobody measured it.
  ///   - budgetSeconds: The time the question asks for.
  ///   - language: The language of the question, as a BCP 47 tag.
  /// - Returns: A finding for each sign, with the words that show it.
  package static func findings(
    in answer: String, seconds: Double?, budgetSeconds: Int, language: String
  ) -> [Finding] {
    let words = Words(answer)
    let judgesWords = language.lowercased().hasPrefix("en") && words.areLatin
    return Sign.allCases.compactMap { sign in
      if sign == .overTime {
        return isOverTime(seconds, budgetSeconds) ? Finding(sign: sign) : nil
      }
      return judgesWords ? finding(sign, in: answer, words) : nil
    }
  }

  /// The signs of an answer as it stands in the record.
  ///
  /// What was typed after a spoken answer is only its gist, so whether that was too short is a matter of
  /// time. The follow-ups count as part of the answer, except for its time.
  static func findings(in turn: Turn, to question: Question, given medium: Medium) -> [Finding] {
    let findings = findings(
      in: turn.wholeAnswer, seconds: turn.timing.answerSeconds,
      budgetSeconds: question.budgetSeconds, language: question.language)
    guard medium != .typed else { return findings }
    let spoken = turn.followUps.reduce(turn.timing.answerSeconds) { $0 + $1.answerSeconds }
    let short = spoken < fewestSeconds ? [Finding(sign: .tooShort)] : []
    return short + findings.filter { $0.sign != .tooShort }
  }

  /// The words of a turn for which its follow-up at that place was asked; none where the sign was that
  /// something was missing, or none called for it.
  package static func words(behind place: Int, of turn: Turn, language: String) -> [String] {
    guard turn.followUps.indices.contains(place), let sign = turn.followUps[place].sign else {
      return []
    }
    let said = [turn.answer] + turn.followUps[..<place].map(\.answer)
    let findings = findings(
      in: said.joined(separator: "\n"), seconds: turn.timing.answerSeconds,
      budgetSeconds: turn.timing.budgetSeconds, language: language)
    return findings.first { $0.sign == sign }?.matched ?? []
  }

  private static func isOverTime(_ seconds: Double?, _ budgetSeconds: Int) -> Bool {
    guard let seconds, budgetSeconds > 0 else { return false }
    return seconds > Double(budgetSeconds) * overTimeFactor
  }

  private static func finding(_ sign: Sign, in answer: String, _ words: Words) -> Finding? {
    switch sign {
    case .tooShort:
      return words.count < fewestWords ? Finding(sign: sign) : nil
    case .noResult:
      let isTold = !words.matches(of: results).isEmpty || Closing.leavesTheSpeaker(answer)
      return isTold ? nil : Finding(sign: sign)
    case .noNumber:
      let counts = words.haveDigits || !words.matches(of: numbers).isEmpty
      return counts ? nil : Finding(sign: sign)
    case .noOwnPart:
      let group = words.matches(of: group)
      let speaksForOneself = !words.matches(of: own).isEmpty
      return group.isEmpty || speaksForOneself ? nil : Finding(sign: sign, matched: group)
    case .hedged:
      let hedges = words.matches(of: hedges)
      return hedges.count < fewestHedges ? nil : Finding(sign: sign, matched: hedges)
    case .overTime:
      return nil
    }
  }

  private static let results = PhraseList(
    """
    result, results, resulted, outcome, outcomes, in the end, at the end, by the end, end up, ended up
    eventually, finally, ultimately, led to, leads to, so that, as a consequence, consequently
    since then, afterwards, after that, from then on, to this day, turned out, paid off, came of it
    increas*, decreas*, reduc*, improv*, dropped, fell, rose, grew, doubled, halved, tripled, cut, saved
    shipped, launched, released, delivered, deployed, finished, completed, closed, signed, won, lost
    succeeded, failed, worked, solved, fixed, resolved, avoided, prevented, achieved, reached, met
    adopted, approved, accepted, promoted, agreed, learned, learnt, still use, still uses, is now, are now
    went live, on time, went down, went up, went from
    """)
  private static let numbers = PhraseList(
    """
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen
    sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
    hundred, hundreds, thousand, thousands, million, millions, billion, billions, dozen, dozens
    half, halved, third, quarter, twice, double, doubled, triple, tripled, percent, per cent
    """)
  private static let group = PhraseList(
    "we, we'd, we'll, we're, we've, us, our, ours, ourselves, the team")
  private static let own = PhraseList("i, i'd, i'll, i'm, i've, me, my, mine, myself, im, ive")
  private static let hedges = PhraseList(
    """
    maybe, perhaps, possibly, probably, somehow, somewhat, sort of, kind of, i guess, i suppose
    i'm not sure, not sure, not really sure, more or less, or something, or whatever, i don't know
    i would say, i think maybe, a little bit, might have, could have been, hopefully, presumably
    """)
}
