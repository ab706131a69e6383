/// The words by which ``Closing`` weighs a clause, by what they tell.
enum ClosingWords {
  /// Words before the subject of a clause.
  static let openers: Set<String> = [
    "and", "but", "so", "then", "also", "um", "uh", "well", "because",
  ]
  /// The speaker alone.
  static let speaker: Set<String> = ["i", "i'd", "i'll", "i'm", "i've"]
  /// The speaker, alone or with others.
  static let first = speaker.union(["we", "we'd", "we'll", "we're", "we've"])
  /// Whether a clause that begins with the word has its subject before it.
  static func isVerbal(_ word: String) -> Bool {
    word == "to" || word.hasSuffix("ing") || word.hasSuffix("ed") || verbs.contains(word)
      || relatives.contains(word)
  }
  private static let verbs: Set<String> = [
    "got", "made", "took", "wrote", "put", "sent", "gave", "told", "ran", "went", "did", "drew",
    "read",
    "built", "kept", "led", "held", "brought", "found", "set", "sat", "came", "said", "showed",
  ]
  /// Words that tie a clause to the one before it.
  static let relatives: Set<String> = ["which", "who", "that", "where"]
  /// Words with which a clause begins that something else happens in.
  static let subordinators: Set<String> = [
    "when", "whenever", "if", "once", "while", "although", "though", "unless", "as", "whether",
  ]
  /// Words with which a part without a verb begins.
  static let prepositions: Set<String> = [
    "after", "throughout", "over", "during", "in", "on", "at", "by", "within", "for", "with",
    "from",
    "despite", "before", "until", "since", "through", "without", "under", "between", "about",
    "around",
    "across", "instead", "such", "like", "given", "based", "along", "besides", "of", "per",
  ]
  /// Subjects whose verbs show no person.
  static let plurals: Set<String> = ["they", "all", "both", "most", "people", "everyone", "we"]
  /// Words for times.
  static let times = Set(
    words: """
      day days weekend weekends week weeks month months year years quarter quarters hour hours minutes
      morning evening night summer winter spring autumn fall season monday tuesday wednesday thursday friday
      saturday sunday january february march april may june july august september october november december
      christmas time release sprint sprints end then noon term exam inspection
      """)

  /// What says that a result follows, or what was learned.
  static let markers = PhraseList(
    """
    in the end, as a result, as a consequence, consequently, since then, ever since, from then on
    to this day, i learned, i learnt, i've learned, taught me, lesson, this experience, that experience
    the experience, resulted in, resulting in, paid off, the outcome, the result, the results, thanks to
    eventually, ultimately, ended up, led to, the upshot, which meant, experience taught, that was all
    that did it, that was that, it felt good, it felt great, it felt right, since that day, since that time
    from that day, from that moment, from that point
    """)
  /// What leads on from the deed to what came later.
  static let progress = PhraseList(
    """
    after, afterwards, later, finally, till, until, eventually, still, now, today, since, these days, nowadays
    in the end, at the end, first day, first time, last time, the next, the following, by the time, once, then
    ended up, turned out, meanwhile, days, week, weeks, month, months, year, years, monday, tuesday, wednesday, thursday
    friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december
    spring, summer, autumn, winter, christmas, easter, hours, minutes, morning, evening
    """)
  /// What says how sure one is of what follows.
  static let provisos = PhraseList(
    """
    as far as i know, as far as i can tell, as far as i can see, last i heard, the last i heard
    from what i hear, from what i heard, to my knowledge
    """)
  /// What follows was meant to be, and need not have come.
  static let purposes = PhraseList(
    """
    to ensure, to make sure, in order to, so that, so as to, to prevent, to avoid, to see, ensuring
    making sure
    """)
  /// What somebody says now of what was.
  static let reflections = PhraseList(
    """
    i think, i believe, i feel, i felt, i remember, i guess, i suppose, i'm, i know, i must, looking back
    it's lovely, it's nice, it's great, i was, i've, for me, to me, next time
    if i did it again, if i had to do it again, if i could do it again, if it happened again
    what i'd do, what i would do, what i'd change
    what i would change, in hindsight, with hindsight, knowing what i know, i should have, i would have
    i'd have, i'd do, i would do, i wish, today i would, today i'd
    honestly, i'd say, i'd still, i'd probably, i'd maybe, i still think, i don't know if, i don't think, i could, i could've, maybe i, probably, perhaps
    what i learned, what i learnt, what i took, what i do now, what i'd forgotten, the hard part, it's important
    you have to, that's what i'd say, so i'd say, i like, i mean
    """)
  /// What tells that something was said, thought or meant.
  static let speech = PhraseList(
    """
    said, says, told, asked, explained, thought, wanted, suggested, proposed, would, wouldn't, should, he'd
    she'd, they'd, might, could, knew, believed, hoped, argued, claimed, called, felt
    """)
  /// What was reached, whoever reached it.
  static let achievements = PhraseList(
    """
    succeeded, managed to, was able to, were able to, been able to, achieved, exceeded, earned, won, success
    successful, successfully, on time, in time, ahead of schedule, within budget, under budget, without any
    without a, without losing, passed, live, smooth*, on schedule, before the deadline, on track, zero
    """)
  /// What changes.
  static let changes = PhraseList(
    """
    increas*, decreas*, reduc*, improv*, dropped, drop, fell, rose, grew, doubled, halved, tripled, shrank
    went up, went down, went from, went to, came down, cut, saved, strengthen*, stabilised, stabilized
    boosted, recovered, enhanc*, stopped, went away, sold out, survived, healed, graduated, qualified
    replaced, switched, moved to, moved into, set up, caught on, took off, ran out, ended, lasted, signed up
    turned up, showed up, joined, reopened, born, works, vanished, disappeared, dried up, cleared, changed
    came back, returned, spread, copied, faster, better, stronger, smoother, happier, turned into, it worked
    that worked, this worked, worked well, worked out, worked perfectly, held, calmed, honed, minimized
    minimised, mitigat*, prevented, avoided, solved, fixed, resolved, no more, no longer, didn't have to
    didn't need to, don't have to, don't need to, no need, benefit*, motivated, foster*, underscor*
    reinforced, highlighted, demonstrated, proved, enabled, expanded
    """)
  /// Attempts at a change.
  static let improving = PhraseList(
    "improved on, improve, to improve, increase, reduce, to reduce, to increase")
  /// What others do at the end.
  static let deeds = PhraseList(
    """
    finished, completed, closed, delivered, launched, shipped, released, deployed, reached, met, received
    secured, signed, renewed, accepted, approved, adopted, implemented, agreed, decided, hired, promoted, kept
    bought, introduced, sold, lost, helped, allowed, extended, took over, named, handed, chose, apologised
    apologized, paid, opened, gained, settled, got, made, joined, stayed, left, cancelled, invited, ordered
    became
    """)
  /// Those of them that end something.
  static let endings = PhraseList(
    """
    finished, completed, delivered, launched, shipped, released, signed, renewed, accepted, approved, adopted
    promoted, hired, reached, met, secured, sold, implemented, merged, rolled out, closed
    """)
  /// How others took it.
  static let reactions = PhraseList(
    """
    thank*, praise*, appreciat*, impressed, pleased, happy, happier, satisfied, satisfaction, grateful
    delighted, relieved, proud, liked, loved, enjoyed, positive, good feedback, great feedback, compliment*
    recognised, recognized, award*, recommended, laughed, congratulat*, smiled, cheering, cried, friends
    certificate, prize, glad, well received, welcomed, clapped, applau*, admire*, respect*, thrilled
    excited, amazed, astonished, surprised, convinced, relief, joy, smile, you should have seen
    you could see, you could hear, you could feel, forgave, hugged, tears, cheered
    """)
  /// What takes that back.
  static let negations = PhraseList("not, wasn't, weren't, didn't, never")
  /// How the speaker took it.
  static let feelings = PhraseList("proud, happy, glad, grateful, relieved")
  /// What a speaker gets for it.
  static let gains = PhraseList(
    """
    job, offer, offers, rise, put in charge, certificate, degree, grade, award, promotion, contract, deal
    raise, bonus, prize, promoted, hired, invited, acknowledged, recognised, recognized, praised, thanked
    """)
  /// What compares.
  static let quantities = PhraseList(
    """
    percent, per cent, down to, up to, down from, up from, instead of, than before, than ever, more than
    less than, fewer, twice, half, a third, a quarter, a fifth, points, the first time, first time, the best
    the most, the largest, the lowest, the highest
    """)
  /// What lasts.
  static let lasting = PhraseList(
    """
    now, today, still, these days, nowadays, any more, anymore, again, each year, every year, each week
    every week, each month, every month, always, for good, since, each day, every day, from then
    """)
  /// What is so.
  static let present = PhraseList(
    """
    is, are, isn't, aren't, has, have, hasn't, haven't, it's, he's, she's, they're, that's, we're, we've
    they've, there's, i've
    """)
  /// Nobody.
  static let nobody = PhraseList(
    "nobody, no one, none, not one, nothing, not a single, hardly anyone")
  /// What comes later.
  static let later = PhraseList(
    """
    after, later, within, by, until, next, following, afterwards, soon, at once, immediately, on the day
    over the
    """)
  /// How things are when it is over.
  static let states = PhraseList(
    """
    was back, were back, was on, was done, were done, was over, was out, were out, was up, was full
    was clean, were through, was through, was alive, were alive, were full, was empty, were empty
    was better, were better, were clean, was open, was closed, were closed, was free, were free, were ready
    were fine, were good, were gone, was first, was second, was calm, was quiet, was fine, was good
    was great, was ready, was gone, was whole, were whole, was intact, were intact, was sorted, was settled
    were settled, was saved, were saved, was spotless, was tidy, was dry, was perfect, were perfect
    was even, was right, was home, were home, were sold, went well, went fine, went straight, was safe
    were safe, were open, were happy, was happy
    """)
  /// How things were.
  static let being = PhraseList("was, were, had, there was, there were, wasn't, weren't")
  /// What people think.
  static let thoughts = PhraseList(
    """
    think, thought, knew, felt, believed, believe, decided, realized, realised, saw, noticed, understood
    wanted
    """)
  /// What is asked for, watched or begun.
  static let settings = PhraseList(
    """
    required, requires, involved, aimed, included, includes, needed, needs, consisted, was to, were to
    supposed to, looked, sat, stood, waited, watched, seemed, started to, began, this meant, focus
    turned out to be, turned out that, turned out we, turned out they
    """)
  /// How something was done.
  static let methods = PhraseList(
    "approach, approaches, method, methods, process, proposal, this analogy")
  /// What is wrong.
  static let problems = PhraseList(
    """
    problem*, issue*, challeng*, critical, bug, bugs, error*, difficult*, angry, worse, complained, tight
    risk*, concern*, unfortunately, task, role, responsible
    """)
  /// What would be, or may.
  static let modals = PhraseList(
    """
    would, wouldn't, could, couldn't, should, shouldn't, might, may, must, will, won't, can, can't, cannot
    if
    """)
  /// What somebody tells.
  static let telling: Set<String> = [
    "said", "says", "told", "tells", "wrote", "writes", "reported", "reports", "confirmed",
    "mentioned", "admitted",
    "announced",
  ]
  /// Whom they tell it, and how the telling begins.
  static let told: Set<String> = [
    "me", "us", "them", "him", "her", "everyone", "everybody", "later", "afterwards", "that", "how",
    "to", "in", "my",
    "boss", "manager",
  ]
  /// How things turn, for whomever.
  static let turns = PhraseList(
    """
    gave in, gave way, backed down, came round, came around, said yes, voted yes, voted for, voted in favour
    said sorry, changed his mind, changed her mind, changed their minds, calmed down, settled down
    opened up, came true, made it, pulled through, got through, got home, got out, got in, got back
    went home, went ahead, went through, took it, turned out fine, turned out well, turned out to be better
    turned out right, arrived, walked again, slept through, shook hands, shook my, sat together, nodded
    relaxed, beamed, grinned, danced, sang, cheered, has used, have used, has been used, held up, taken over
    took up, picked up, put it
    """)
  /// What ends badly.
  static let losses = PhraseList(
    """
    too late, in vain, for nothing, didn't help, did not help, didn't work, did not work, made no difference
    to no avail, came to nothing, went with, turned down, turned us down, turned it down, turned me down
    was rejected, were rejected, got rejected
    """)
  /// How word of it spreads.
  static let spreads = PhraseList(
    """
    asked me to speak, asked me to tell, asked me to show, asked me to teach, asked me to train
    asked me to present, asked me to lead, asked me to run, asked me to join, asked me to come
    asked me to stay, told everyone, told everybody, told the others, told the story, told all, told his
    told her friends, told their, wrote about, word got round, word got around, spread the word
    talked about it
    """)
  /// How much it was before.
  static let baselines = PhraseList(
    """
    it had been, they had been, it'd been, it used to be, before it was, before that it was, compared to
    """)
  /// What goes on from then, in the past too; what was always so, or every week, was so before.
  static let enduring = PhraseList(
    "now, today, still, these days, any more, anymore, again, for good, since, from then, nowadays")
  /// Subjects that are others, whoever is named behind them.
  static let others: Set<String> = ["he", "she", "they", "it"]
  /// What a thing begins with.
  static let articles: Set<String> = [
    "the", "my", "our", "his", "her", "their", "every", "each", "ours", "mine",
  ]
  /// What goes on against the speaker, or for them, before anything comes of it.
  static let resistance = PhraseList(
    """
    grumbled, complained, blamed, kept, ignored, resisted, objected, interrupted, argued, shouted, gave me
    gave us, hid, left me, left us, listened, talked, followed, belonged, lay, took ages, took forever
    worked at
    """)
  /// What is so once more, or by now, in a clause whose tense does not show.
  static let renewed = PhraseList("again, now, today, still, these days, nowadays")
  /// Who or what is had back.
  static let fetched = PhraseList(
    "took, brought, called, rang, wrote, won, got, paid, invited, signed")
  /// How others say that it is good.
  static let praises = PhraseList(
    """
    the best, well done, good job, great job, nice work, good work, great work, the right thing, perfect
    brilliant, excellent, wonderful, never seen, never had
    """)
  /// How others say no.
  static let refusals = PhraseList(
    "refused, rejected, pulled out, walked away, gave up, said no, declined, shut down")
  /// What others do for the speaker, who comes next.
  static let favours: Set<String> = [
    "bought", "brought", "sent", "wrote", "offered", "baked", "named", "invited", "kissed",
    "hugged", "thanked",
    "nominated", "let", "greeted", "promoted", "hired", "kept", "chose", "picked", "phoned",
    "emailed",
  ]
  /// How something is now.
  static let now: Set<String> = [
    "gone", "back", "up", "running", "done", "fixed", "open", "closed", "better", "fine", "full",
    "empty", "quiet",
    "over", "live", "clean", "dry", "safe", "now", "alive", "healthy", "happy",
  ]
  /// What people do as a habit.
  static let habits = Set(
    words: """
      use come go ask take call send get keep make do work talk speak eat want know say tell run sit live
      play read write visit buy pay sell bring show learn teach help look give stay love meet see have are
      still now all even order book share greet copy follow
      """)
  /// What is done to a speaker.
  static let given = PhraseList(
    """
    got into trouble, told off, got sacked, got fired, was sacked, was fired, was warned, was asked to
    was offered, was named, didn't get, did not get, i failed, i lost the, i lost my, i lost him, i lost her
    """)
}
