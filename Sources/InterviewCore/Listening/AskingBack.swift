import TextBasics

/// A question back to the interviewer where an answer was expected: “Do you mean in my last job?”
///
/// Only what is nothing but such a question counts: one that stands in a story is part of it.
enum AskingBack: Equatable {
  /// They want the question once more.
  case again
  /// They want to know what a word of it means.
  case meaning
  /// They want to know which of several things may be told.
  case choice

  /// The most words of a question back.
  private static let mostWords = 25
  /// The most words of what stands before it, such as “Good question.”
  private static let mostWordsBefore = 4

  /// Reads what was said; nil where it is something else.
  init?(_ said: String) {
    let text = said.trimmed
    guard text.hasSuffix("?"), Words(text).count <= Self.mostWords else { return nil }
    let sentences = text.split { ".!?;".contains($0) }
      .map { Words(String($0)).folded }.filter { !$0.isEmpty }
    guard let last = sentences.last.flatMap(Self.read) else { return nil }
    let areAside = sentences.dropLast().allSatisfy {
      $0.count <= Self.mostWordsBefore || Self.read($0) != nil
    }
    guard areAside else { return nil }
    self = last
  }

  private static func read(_ words: [String]) -> AskingBack? {
    var words = words
    while let length = openings.match(in: words, at: 0) { words.removeFirst(length) }
    guard !words.isEmpty else { return nil }
    if repeating.match(in: words, at: 0) != nil { return .again }
    if meanings.match(in: words, at: 0) != nil { return .meaning }
    return choices.match(in: words, at: 0) == nil ? nil : .choice
  }

  /// What people say before they ask.
  private static let openings = PhraseList(
    """
    sorry, i'm sorry, excuse me, pardon, well, hm, hmm, um, uh, er, oh, ok, okay, so, and, but, or, wait, just
    to be sure, to be clear, to clarify, so i understand, before i answer, before i start, before i begin
    quick question, one question, a question, good question, may i ask, can i ask
    """)
  private static let repeating = PhraseList(
    """
    could you repeat, can you repeat, would you repeat, please repeat, could you say, can you say
    could you ask that again, what was the question, what was that, could you rephrase, can you rephrase
    say that again, come again
    """)
  private static let meanings = PhraseList(
    """
    what do you mean, what exactly do you mean, what did you mean, how do you mean, what kind of, which kind of
    what sort of, in what sense, in which sense, what counts as, what is meant
    """)
  private static let choices = PhraseList(
    """
    do you mean, did you mean, you mean, do you want, would you like, would you prefer, would you rather
    are you asking, are you looking for, are you interested in, are you thinking of, should i, shall i, should it
    can i, could i, may i, can it, could it, may it, must it, is it ok, is it okay, is it all right, is it fine
    does it have to, does it need to, does it matter, does that include, does this include, does it include
    does it count, does that count, would that count, how much detail, how detailed, which one, which job
    in my last job, in my current job, in my job, at work or, from work or, for work or
    """)
}
