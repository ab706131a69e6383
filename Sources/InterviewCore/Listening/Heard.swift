/// An answer as the rules hear it.
package struct Heard: Sendable {
  /// What was said, follow-ups included.
  let text: String
  /// The answer, and what was said to each follow-up, those with words alone.
  let replies: [String]
  /// Its words.
  let words: Words
  /// How long the answer took without the follow-ups; nil where nobody measured it.
  let seconds: Double?
  /// How long was spoken, follow-ups included; nil where the answer was typed.
  let spokenSeconds: Double?
  /// The time asked for.
  let budgetSeconds: Int
  /// Whether the lists of words can tell something of it: it is in English, and what was said.
  let isReadable: Bool
  /// Whether it is in English, as far as its words tell; else whether its question is.
  let isEnglish: Bool
  /// Whether it is only the gist of what was spoken, typed afterwards. What a recogniser wrote is no gist, however
  /// little it is.
  let isGist: Bool
  /// What was said to follow-ups that asked for a number.
  var toldNumbers: [String] = []
  /// How often one filled a pause in one's own spoken answers before it; nil where too few are known.
  var earlierPauses: Pauses?

  /// Hears what was typed.
  ///
  /// - Parameters:
  ///   - text: The answer, with what was said to follow-ups where there were any.
  ///   - seconds: How long the answer took; nil where nobody measured it.
  ///   - budgetSeconds: The time the question asks for.
  ///   - language: The language of the question, as a BCP 47 tag.
  package init(_ text: String, seconds: Double?, budgetSeconds: Int, language: String) {
    self.init([text], seconds: seconds, budgetSeconds: budgetSeconds, language: language)
  }

  /// Hears what was typed, each reply by itself.
  init(_ replies: [String], seconds: Double?, budgetSeconds: Int, language: String) {
    self.init(
      replies, seconds: seconds, spokenSeconds: nil, budgetSeconds: budgetSeconds,
      language: language)
  }

  /// Hears an answer as it stands in the record, beside one's own earlier ones.
  init(_ turn: Turn, to question: Question, given medium: Medium, after earlier: [Turn] = []) {
    let seconds = turn.timing.answerSeconds
    self.init(
      [turn.answer] + turn.followUps.map(\.answer), seconds: seconds,
      spokenSeconds: medium == .typed
        ? nil : turn.followUps.reduce(seconds) { $0 + $1.answerSeconds },
      budgetSeconds: question.budgetSeconds, language: question.language,
      isWritten: turn.isTranscribed)
    toldNumbers = turn.followUps.filter(\.asksForNumber).map(\.answer)
    earlierPauses = medium == .typed ? nil : Pauses(in: earlier.map(\.wholeAnswer))
  }

  private init(
    _ replies: [String], seconds: Double?, spokenSeconds: Double?, budgetSeconds: Int,
    language: String, isWritten: Bool = false
  ) {
    self.replies = replies.filter { !$0.isEmpty }.map(Self.ends)
    text = self.replies.joined(separator: "\n")
    words = Words(text)
    self.seconds = seconds
    self.spokenSeconds = spokenSeconds
    self.budgetSeconds = budgetSeconds
    let least = Listener.slowestWordsPerMinute / 60
    let count = Double(words.count)
    isGist =
      !isWritten
      && spokenSeconds.map { $0 < Listener.fewestSeconds || count < $0 * least } ?? false
    isEnglish = AnswerLanguage.isEnglish(words) ?? language.lowercased().hasPrefix("en")
    isReadable = isEnglish && !isGist
  }

  /// What is listened to of a reply: of one that would take hours at the usual pace its beginning and its end. Somebody
  /// who pastes a log of a megabyte need not wait half a minute until the rules have gone through it.
  private static func ends(of reply: String) -> String {
    guard reply.utf8.count > 2 * end else { return reply }
    let scalars = reply.unicodeScalars
    return String(scalars.prefix(end)) + "\n" + String(scalars.suffix(end))
  }

  private static let end = 30_000

  /// Whether something that happened is told in it, or in what was said to a follow-up.
  var isStory: Bool { replies.contains(where: Occasion.isTold) }

  /// What was said that can tell what came of it; an answer that tells of nothing that happened cannot,
  /// and what is said to a follow-up can.
  var tellings: [String] {
    replies.first.map(Occasion.isTold) ?? true ? replies : Array(replies.dropFirst())
  }

  /// Whether it has too few words, fewer still where less than a minute is asked for. What was typed after a
  /// spoken answer may be only its gist, so whether that was too short is a matter of time.
  var isTooShort: Bool {
    let least = min(
      Double(Listener.fewestWords),
      Double(budgetSeconds) * Listener.underTimeShare * Listener.wordsPerMinute / 60)
    return spokenSeconds.map { $0 < Listener.fewestSeconds }
      ?? (isReadable && Double(words.count) < least)
  }

  /// Whether something is measured in it; somebody who was asked for a number and gives one measures something by any.
  var hasNumber: Bool { Figures.stand(in: text) || toldNumbers.contains(where: Figures.areGiven) }

  /// Whether all that is said, or was said last, is that there is nothing to say.
  var isDeclined: Bool {
    Self.declines(words) || replies.last.map { Self.declines(Words($0)) } ?? false
      || replies.count == 1 && words.count <= Self.mostOfNo
        && words.folded.first.map(Self.noes.contains) ?? false
  }

  private static func declines(_ words: Words) -> Bool {
    words.count <= mostToDecline && unknowing.stands(in: words.folded)
      || words.count <= mostOfExcuse && declining.stands(in: words.folded)
  }

  /// The most words of an answer that is no more than a no.
  private static let mostOfNo = 4
  private static let noes: Set<String> = ["no", "nope", "never", "none", "nothing"]
  /// The most words of an answer in which not to know is to have nothing to say.
  private static let mostToDecline = 15
  /// The most words of an answer in which somebody says, and explains, that they have nothing to tell.
  private static let mostOfExcuse = 50
  private static let unknowing = PhraseList(
    """
    i don't know, i do not know, no idea, i can't say, i cannot say, i wouldn't know, i pass
    i don't remember, i do not remember, i can't remember
    """)
  private static let declining = PhraseList(
    """
    i can't think of, i cannot think of, can't think of anything, nothing comes to mind, never happened to me
    i have never had, i've never had, i would rather not, i'd rather not, i prefer not to, i'd prefer not to
    i would prefer not to, not going to answer, won't answer, don't want to answer, no comment, i don't want to talk about, i can't talk about, nothing to add
    i cant think of, come back to it, come back to that, can't go into, cannot go into, cant go into
    rather not go into, not allowed to talk, not allowed to say, not at liberty, i don't really have one
    haven't had that situation, i've had that situation, never had that situation
    not a lot to be honest, to be honest not a lot, to be honest not much, honestly not much, don't know much about
    don't know a lot about, haven't thought about, never thought about, haven't really thought, i'd have to think
    can't say much, cannot say much, can't really say much, haven't led, i've never led, i have never led
    haven't had to, haven't been in that, never been in that, haven't experienced, no experience with, don't have experience
    honestly nothing, no nothing really, not really no, no not really, you've explained, you have explained
    you've answered, you have answered, you already answered, you've covered, you have covered, i have no questions
    no questions from me, no questions from my side, no further questions, don't have any questions
    nothing from me, nothing from my side
    nothing more to say, nothing else to say, i'd like to leave it there, next question, i don't think i have
    i don't think i've, i don't have one, i don't have any, not that i can think of, not that i remember
    """)

  /// Nothing matched, where nothing of what the rule looks for is there: that is the sign.
  func misses(_ isThere: @autoclosure () -> Bool) -> [String]? {
    isReadable && !isThere() ? [] : nil
  }
}

extension Turn {
  /// Whether all that was said stands there as a recogniser wrote it, which the candidate let stand.
  fileprivate var isTranscribed: Bool {
    let parts = [(answer, recording)] + followUps.map { ($0.answer, $0.recording) }
    let said = parts.filter { !$0.0.isEmpty }
    return !said.isEmpty && said.allSatisfy { $0.1?.isTranscribed ?? false }
  }
}

extension FollowUpExchange {
  /// Whether it was asked since a number was missing, or asks how much of something there was.
  fileprivate var asksForNumber: Bool {
    sign == .noNumber || Figures.areWanted(by: text)
  }
}
