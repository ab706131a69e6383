/// The words by which ``FollowUpFit`` tells what a follow-up asks for.
enum FollowUpWords {
  /// What asks for an occasion of its own.
  static let openings = PhraseList("ever, have you, has that, has it, last, example")
  /// What points back at something that happened, or at somebody.
  static let references = PhraseList(
    """
    did, was, were, didn't, wasn't, weren't, would have, could have, should have, made you, they, them, their
    he, she, him, her, the two, that person, story, again, next time, the people, anyone, anybody, nobody
    """)

  /// What asks how long something took, or how soon it was done.
  static let times = PhraseList(
    """
    how long, how soon, how late, how much time, how many days, how many weeks, how many hours
    how many months
    """)
  /// What asks for an example.
  static let examples = PhraseList("example, did you last, did that last, were you last")
  /// How an example begins.
  static let instances = PhraseList(
    "for example, for instance, last week, last month, last year, the last time, once")
  /// What asks in what words something was said.
  static let wordings = PhraseList(
    "what did you say, what exactly did you say, how did you put, how did you start that")
  /// What stands before the speaker's own words.
  static let quotings = PhraseList("i said, i told, and said, i wrote, i asked, saying")

  /// What a follow-up asks for, and how an answer tells it.
  struct Topic: Sendable {
    let asks: PhraseList
    let tells: PhraseList

    init(_ asks: String, _ tells: String) {
      self.asks = PhraseList(asks)
      self.tells = PhraseList(tells)
    }
  }

  /// What is asked for in one kind of words and told in another.
  static let topics = [
    Topic(
      "differently, next time, looking back, do it again, try again, take it again, choose it again",
      """
      differently, next time, if i did it again, if i had to do it again, if i could do it again
      in hindsight, with hindsight, looking back, should have, should've, i wish, i would have, i'd have
      what i'd do, what i would do, what i'd change, what i would change, from now on
      """),
    Topic(
      "now, since, still, get on, any better, so far, noticed a difference",
      """
      since then, ever since, these days, nowadays, now i, now we, now they, now he, now she, i now, we now
      today i, today we, today they, to this day, from then on, got better, getting better, better at
      """),
    Topic(
      "react, reacted, take it, say afterwards, did people say, did they say",
      """
      he said, she said, they said, he told me, she told me, they told me, thanked, was happy, were happy
      was pleased, were pleased, was angry, were angry, was upset, were upset, wasn't happy, laughed, reacted
      was relieved, were relieved, took it well, took it badly, went quiet
      """),
    Topic(
      "what do you do about it, make up for, plan for that, what do you do when it",
      """
      these days, nowadays, now i, so now, i now, i try to, i've started, i started to, i've learned to
      i've learnt to, i make sure, i make myself, i've been working on, what i do, i've got into the habit
      """),
    Topic(
      "hardest, toughest, most difficult, harder",
      "hardest, toughest, most difficult, the hard part, the difficult part, harder"),
    Topic(
      "did you notice, did you find out, could you tell, did you come across",
      "i noticed, i found out, i realised, i realized, i could tell, i could see"),
    Topic(
      "taken with you, take away, did you learn, take from",
      "learned, learnt, taught me, taken with me, took away, taken from"),
    Topic(
      "how often, how many times",
      """
      every day, every week, every month, every few, every other, once a, twice a, times a, each day, each week
      each month, daily, weekly, monthly, all the time
      """),
  ]

  /// Words by which follow-ups ask, whatever they are about.
  static let common = Set(
    words: """
      tell told come came take took taken turn turned happen happened happens exactly yourself yours anyone
      anybody anything something somebody someone everyone everybody nobody else person people part ever last
      first next back know known give given want wants like look looked looking feel felt mean really still
      until since short sentence example name case matter point thought going gone went goes keep keeps kept
      need needed done doing sure good right rather each without ones once will might should must able that's
      didn't don't doesn't wasn't weren't wouldn't couldn't there's what's who's he's she's find found decide
      decided help helped helps start started move moved stay call called hear notice noticed makes gets used
      leave left side whole team teams best better others room times around today soon enough
      """)
}
