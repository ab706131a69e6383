extension HintRule {
  /// The rule that notices a sign.
  package static func of(_ sign: Sign) -> HintRule {
    switch sign {
    case .tooShort: tooShort
    case .brokenOff: brokenOff
    case .noStory: noStory
    case .noResult: noResult
    case .noNumber: noNumber
    case .noOwnPart: noOwnPart
    case .hedged: hedged
    case .overTime: overTime
    case .underTime: underTime
    case .lateAnswer: lateAnswer
    case .fillers: fillers
    case .sameStory: sameStory
    }
  }

  // MARK: How much of it there is

  private static let tooShort = HintRule(
    .tooShort, "fewer than \(Listener.fewestWords) words",
    spoken: "less than \(Int(Listener.fewestSeconds)) s",
    why: "Fewer than 30 words, or less than 14 seconds where it was spoken: about a quarter of a "
      + "minute of speech at 130 words a minute. Where less than a minute is asked for, a quarter of it "
      + "is enough.",
    fires: [HintExample("It went well."), HintExample("The gist.", seconds: 9, .aloud)],
    keepsQuiet: [HintExample(story), HintExample("The gist.", seconds: 40, .aloud)]
  ) { heard in
    heard.isTooShort ? [] : nil
  }

  private static let brokenOff = HintRule(
    .brokenOff, "it breaks off in mid-sentence",
    why:
      "What was said last ends with no mark, or with a comma or a dash, behind a word that wants another one, such as "
      + "“the”, “and” or “was”. One that only lacks its full stop has ended.",
    fires: [HintExample("I called both of them and asked what each of them wanted from the")],
    keepsQuiet: [
      HintExample("I called both of them and asked what each of them wanted from it"),
      HintExample("I called both of them and asked them what it was."), HintExample(story),
    ]
  ) { heard in
    guard heard.isReadable, let end = heard.replies.last.flatMap(Unfinished.end) else {
      return nil
    }
    return [end]
  }

  private static let overTime = HintRule(
    .overTime, "more than a fifth over the time asked for",
    why: "More than a fifth over the time asked for; a fifth is grace.",
    fires: [HintExample(story, seconds: 145, of: 120)],
    keepsQuiet: [HintExample(story, seconds: 143, of: 120)]
  ) { heard in
    guard let seconds = heard.seconds, heard.budgetSeconds > 0 else { return nil }
    return seconds > Double(heard.budgetSeconds) * Listener.overTimeFactor ? [] : nil
  }

  private static let underTime = HintRule(
    .underTime, "less than a quarter of the time asked for",
    why:
      "Less than a quarter of the time asked for. Of a typed answer the words count too, as many "
      + "as would take a quarter of the time at 130 words a minute, since a pasted one takes no time.",
    fires: [
      HintExample(story, seconds: 44, of: 180), HintExample("The gist.", seconds: 29, .aloud),
    ],
    keepsQuiet: [
      HintExample(story, seconds: 46, of: 180), HintExample(story, seconds: 0, of: 60),
      HintExample("The gist.", seconds: 31, .aloud),
    ]
  ) { heard in
    let least = Double(heard.budgetSeconds) * Listener.underTimeShare
    guard !heard.isTooShort, let seconds = heard.seconds, seconds < least else { return nil }
    if heard.spokenSeconds == nil, heard.words.areUnspaced { return nil }
    let typing = Double(heard.words.count) / Listener.wordsPerMinute * 60
    return heard.spokenSeconds != nil || typing < least ? [] : nil
  }

  // MARK: What a story has

  private static let noStory = HintRule(
    .noStory, "how you would do it, and no time when you did",
    why:
      "An answer of 30 words or more that tells how things are, should be or would be, and nothing that "
      + "happened: fewer clauses have their first verb in the past than in the present or with “would”, and "
      + "fewer than four. Questions about conduct ask for one occasion. What a story needs is not looked for "
      + "then.",
    kinds: [.behavioral], fires: [HintExample(habit)],
    keepsQuiet: [
      HintExample(habit + " Last week I called both of them, and it worked."),
      HintExample("I called both of them and asked what they needed."), HintExample(story),
      HintExample(habit, kind: .culturalFit),
    ]
  ) { heard in
    guard heard.isReadable, heard.words.count >= Listener.fewestWords else { return nil }
    return heard.isStory ? nil : []
  }

  private static let noResult = HintRule(
    .noResult, "no word of how it ended",
    why:
      "A story that ends without a word of how it ended. Only its last two sentences are read, of more than ten "
      + "those of its second half, clause by clause: what changed, who was pleased, what somebody did or said "
      + "upon your deed, what is so today; what you did yourself is no result yet. What is said to each "
      + "follow-up is read by itself. Only stories have a result, so only behavioral questions are looked at.",
    kinds: [.behavioral],
    fires: [
      HintExample("I called both of them and asked what they needed from each other."),
      HintExample("It worked at first. Then they fell out. I called both of them, and I listened."),
    ],
    keepsQuiet: [
      HintExample("I called both of them, and in the end they shared the work."),
      HintExample("I called both of them and asked. They have lunch together these days."),
      HintExample("I wrote a test that showed where. The launch was on time."),
      HintExample(
        "I counted the cases. I made a page and taught it. After half a year we were down to four, and the page is "
          + "now used on five wards. My part was the count. The matron got us the time."),
      HintExample("A lock keeps two writers apart.", kind: .technical),
    ]
  ) { heard in
    heard.misses(heard.tellings.contains { Closing.tells($0) || Closing.tellsLate($0) })
  }

  private static let noNumber = HintRule(
    .noNumber, "no number in it",
    why:
      "A story in which nothing is measured: no share, amount, multiple, length of time, rate or count "
      + "beyond a dozen, in digits or in words. Ordinals, dates, ages, times of the day, since when "
      + "something was and the numbers of rooms, courses and versions measure nothing, nor do two people; "
      + "but where somebody asked back for a number, any that is given counts. "
      + "Most good answers have none, so a follow-up asks for one only where the question itself does.",
    kinds: [.behavioral],
    fires: [
      HintExample("I made the import faster and the customers were happy."),
      HintExample("In my third year two people and I chose a third-party importer for CS101."),
    ],
    keepsQuiet: [
      HintExample("I made the import twice as fast."), HintExample("I cut it from 9 s to 4 s."),
      HintExample("It was down for nine hours."),
    ]
  ) { heard in
    heard.misses(heard.hasNumber)
  }

  private static let noOwnPart = HintRule(
    .noOwnPart, "“we” or others, and nothing that you did",
    why:
      "A story that speaks for a group, or tells at length what others did, and in which “I” never goes "
      + "with a verb of acting. “I think”, “I was there” and “my manager” are no deeds. How often “we” is "
      + "said tells nothing, so nothing is counted.",
    kinds: [.behavioral],
    fires: [
      HintExample("We found the cause and our team mended it."),
      HintExample("We found the cause. My manager was glad, and I think we did well."),
    ],
    keepsQuiet: [
      HintExample("We found the cause, and I mended it."), HintExample("The cause was found."),
    ]
  ) { heard in
    guard heard.isReadable, !OwnPart.isTold(in: heard.text) else { return nil }
    let group = heard.words.matches(of: OwnPart.group)
    return group.isEmpty && !OwnPart.isStory(heard.text) ? nil : group
  }

  // MARK: How it is said

  private static let hedged = HintRule(
    .hedged, "much of it hedged",
    why:
      "In one reply two hedges, such as “maybe”, “sort of” or an answer that is asked (“Seventy?”), where "
      + "it has 30 words or fewer; in a longer one three, if they are more than a twenty-fifth of its "
      + "words. Each is judged in its phrase: “that kind of report” and “maybe 40” are none, nor is what "
      + "somebody else said.",
    fires: [HintExample("Maybe I should have asked. I guess it sort of worked.")],
    keepsQuiet: [
      HintExample("Maybe I should have asked, but it worked."),
      HintExample(
        "I write that kind of report. It takes maybe 40 minutes, a little bit more in May."),
    ]
  ) { heard in
    guard heard.isReadable else { return nil }
    let found = heard.replies.flatMap { reply -> [String] in
      let hedges = Hedges.found(in: reply)
      return Hedges.areMany(hedges.count, of: Words(reply).count) ? hedges : []
    }
    return found.isEmpty ? nil : found
  }

  /// Nothing shows it any more; records of earlier versions have it.
  private static let lateAnswer = HintRule(
    .lateAnswer, "a story first, and the point at the end",
    why:
      "No longer looked for; an earlier version noticed it. Where the point of an answer stands is a "
      + "matter of what it says: on answers by others the rule missed half of those that came late.",
    kinds: [], fires: [], keepsQuiet: []
  ) { _ in nil }

  private static let fillers = HintRule(
    .fillers, "more fillers than in your earlier answers",
    why:
      "More of uh, um, er, ehm and hmm, however stretched, of well and oh at the beginning of a clause, "
      + "of you know, I mean, basically, kind of and “right?”, and of like between commas in a hundred "
      + "words than in your own earlier answers of the session, by more than chance would have it in one of "
      + "twenty cases. Only a transcript of speech has any. How many others use tells nothing of you: three "
      + "in an answer are usual.",
    fires: [HintExample(halting, .aloud, after: [story, retold, another])],
    keepsQuiet: [
      HintExample(halting, .aloud), HintExample(halting, .typed, after: [story, retold, another]),
      HintExample(halting, .aloud, after: [halting, halting]),
      HintExample(story, .aloud, after: [retold, another]),
    ]
  ) { heard in
    guard heard.isEnglish, let earlier = heard.earlierPauses,
      Pauses(in: heard.text).exceed(earlier)
    else { return nil }
    return Fillers.found(in: heard.text)
  }

  /// No answer shows it that stands alone; ``SameStory`` finds it across sessions.
  private static let sameStory = HintRule(
    .sameStory, "this story was also told for other questions",
    why: "The same story, told for three different questions or more: half of the content words of "
      + "the shorter telling stand in the other (the overlap coefficient), with 12 of them at least "
      + "in each. An interviewer who hears it twice has heard one story.",
    fires: [HintExample(story, after: [retold, story])],
    keepsQuiet: [
      HintExample(story, after: [retold]), HintExample(story, after: [retold, another]),
    ]
  ) { _ in nil }

  // MARK: Answers to show them with

  private static let story = """
    Two weeks before launch the importer lost 40 records a day. I wrote a test that showed where, \
    changed the order of two writes, and in the end we launched on time with none lost.
    """
  private static let habit = """
    I usually talk to both of them. I think most people do not want to quarrel, they just want to be heard, \
    so I would let each of them speak first and then look for what they share.
    """
  private static let halting = """
    Um, so the, uh, the importer lost records, and I, um, I wrote, you know, a test for it. Hmm. In the \
    end it, er, it worked, I mean, none was lost.
    """
  private static let retold = """
    Before our launch an importer of ours was losing records every day. I wrote a small test which \
    showed where that was, changed the order of writes, and we launched on time with nothing lost.
    """
  private static let another = """
    My manager wanted a rewrite of the billing page in a new framework. I measured how many customers \
    would notice, showed her the figures over lunch, and she agreed to keep what we had.
    """
}
