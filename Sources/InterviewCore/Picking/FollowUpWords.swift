/// The words by which ``FollowUpFit`` tells what a follow-up asks for.
enum FollowUpWords {
  /// What asks for an occasion of its own.
  static let openings = PhraseList("ever, have you, has that, has it, last, example")
  /// What points back at something that happened, or at somebody.
  static let references = PhraseList(
    """
    did, was, were, didn't, wasn't, weren't, would have, could have, should have, would you have
    could you have, should you have, made you, they, them, their, he, she, him, her, the two, that person
    story, again, next time, the people, anyone, anybody, nobody
    """)

  /// What asks how long something took, or how soon it was done.
  static let times = PhraseList(
    """
    how long, how soon, how late, how much time, how many days, how many weeks, how many hours
    how many months
    """)
  /// What says how things go in general.
  static let habits = PhraseList(
    """
    usually, normally, generally, typically, in general, as a rule, most of the time, i always, i would, i'd
    i try to, i tend to, i like to
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
      "seen it coming, known sooner, found it sooner, noticed it sooner",
      """
      should have seen, should have known, should have noticed, should have asked, could have known
      saw it coming, seen it coming
      """),
    Topic(
      "ask for help, who did you ask, who helped",
      "helped me, asked for help, i asked a, i asked my, i asked one, i asked two, i asked someone"),
    Topic(
      "permission",
      "permission, the okay, the ok, without asking, just started, simply started, i was allowed"),
    Topic(
      """
      live with, put you off, turn a job down, hesitate, bothers you, bores you, spoils it, motivation away
      worry you
      """,
      """
      i don't like, i do not like, what i don't, i can't stand, i can't really, i couldn't live, i hate
      i'd hate, i wouldn't want, annoys me, bothers me, bores me, puts me off, worries me, drains me, not for me
      """),
    Topic(
      "like to do more of, looking for, hoping for",
      "i'd like to, i would like to, i'd love to, i'm looking for, i want to, i'm hoping"),
    Topic(
      "still like to find out, still like to know",
      "i'd like to know, i would like to know, i'd love to know, i don't know yet, i'd be curious, i wonder"
    ),
    Topic(
      "hear about us, find that out",
      "i heard, i read, i saw, i came across, i found, on your site, on your website"),
    Topic(
      "what else did you consider",
      "i considered, i thought about, i wanted to be, i wanted to become, originally, i almost, i nearly"
    ),
    Topic(
      "told you that, say the same, manager say",
      "people tell me, people say, told me, tells me, i've been told, they say, my boss says"),
    Topic(
      "keep only one, matters most, most to you, help us most",
      "most important, above all, the main thing, most of all, matters most, more than anything"),
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
