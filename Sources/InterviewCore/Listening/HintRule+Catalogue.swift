extension HintRule {
  /// The rule that notices a sign.
  package static func of(_ sign: Sign) -> HintRule {
    switch sign {
    case .tooShort: tooShort
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
      + "minute of speech at 130 words a minute.",
    fires: [HintExample("It went well."), HintExample("The gist.", seconds: 9, .aloud)],
    keepsQuiet: [HintExample(story), HintExample("The gist.", seconds: 40, .aloud)]
  ) { heard in
    heard.isTooShort ? [] : nil
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
    let typing = Double(heard.words.count) / Listener.wordsPerMinute * 60
    return heard.spokenSeconds != nil || typing < least ? [] : nil
  }

  // MARK: What a story has

  private static let noResult = HintRule(
    .noResult, "no word of how it ended",
    why: "A story without a word of how it ended, whose last sentence is still about what you did. "
      + "Only stories have a result, so only behavioral questions are looked at.",
    kinds: [.behavioral],
    fires: [
      HintExample("I called both of them and asked what they needed from each other."),
      HintExample("They did not speak. I called both of them, and I listened."),
    ],
    keepsQuiet: [
      HintExample("I called both of them, and in the end they shared the work."),
      HintExample("I called both of them and asked. They have lunch together these days."),
      HintExample("They did not speak. I called both, and they have lunch together now."),
      HintExample("A lock keeps two writers apart.", kind: .technical),
    ]
  ) { heard in
    heard.misses(
      Closing.tells(heard.text))
  }

  private static let noNumber = HintRule(
    .noNumber, "no number in it",
    why: "A story in which nothing is counted: no digit and no word for a number.",
    kinds: [.behavioral],
    fires: [HintExample("I made the import faster and the customers were happy.")],
    keepsQuiet: [
      HintExample("I made the import twice as fast."), HintExample("I cut it from 9 s to 4 s."),
    ]
  ) { heard in
    heard.misses(heard.words.haveDigits || !heard.words.matches(of: .numbers).isEmpty)
  }

  private static let noOwnPart = HintRule(
    .noOwnPart, "“we”, and never “I”",
    why:
      "A story that says “we” and never “I”. How often either is said tells nothing, so nothing is "
      + "counted.",
    kinds: [.behavioral],
    fires: [HintExample("We found the cause and our team mended it.")],
    keepsQuiet: [
      HintExample("We found the cause, and I mended it."), HintExample("The cause was found."),
    ]
  ) { heard in
    heard.words.matches(of: .speaker).isEmpty ? heard.matches(of: .group, fewest: 1) : nil
  }

  // MARK: How it is said

  private static let hedged = HintRule(
    .hedged, "\(Listener.fewestHedges) or more hedges",
    why: "Two or more hedges, such as “maybe” or “sort of”; a single one is how people talk.",
    fires: [HintExample("Maybe I should have asked. I guess it sort of worked.")],
    keepsQuiet: [HintExample("Maybe I should have asked, but it worked.")]
  ) { heard in
    heard.matches(of: .hedges, fewest: Listener.fewestHedges)
  }

  private static let lateAnswer = HintRule(
    .lateAnswer, "the point is announced in the second half",
    why:
      "The answer's own words announce the point (“in short”, “my answer is”) in its second half, "
      + "and not before. To a question of knowledge or conviction the answer comes first, then its "
      + "reasons (B. Minto, The Pyramid Principle, 1987); a story may end with its point. Fewer "
      + "than 40 words are over before anybody waits.",
    kinds: [.technical, .culturalFit],
    fires: [HintExample(late, kind: .technical)],
    keepsQuiet: [
      HintExample("In short, I would take one writer. " + late, kind: .technical),
      HintExample(late), HintExample("It depends. In short, yes.", kind: .technical),
    ]
  ) { heard in
    guard heard.isReadable, heard.words.count >= Listener.fewestWordsBeforeThePoint else {
      return nil
    }
    let half = heard.words.count / 2
    guard heard.words.matches(of: .points, in: 0..<half).isEmpty else { return nil }
    let late = heard.words.matches(of: .points, in: half..<heard.words.count)
    return late.isEmpty ? nil : late
  }

  private static let fillers = HintRule(
    .fillers, "\(Listener.fewestFillers) or more fillers",
    why:
      "Three or more of uh, um, er, well, oh, you know, I mean, in an answer that was spoken: in "
      + "138 rated mock interviews more of these went with lower ratings. “Well” and “oh” count "
      + "at the beginning of a sentence or clause only. “Like” is a filler one time in four, so it "
      + "is none here. One or two are how people talk.",
    fires: [HintExample("Um, I asked her. Well, you know, she said no.", .aloud)],
    keepsQuiet: [
      HintExample("Um, I asked her. Well, you know, she said no.", .typed),
      HintExample("It went well, as you know, and that is what I mean.", .aloud),
      HintExample("Like, I asked her, like, twice, and, like, she agreed.", .aloud),
    ]
  ) { heard in
    guard heard.isReadable, heard.spokenSeconds != nil else { return nil }
    let found = Fillers.found(in: heard.text)
    return found.count < Listener.fewestFillers ? nil : found
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
  private static let late = """
    There are several things to weigh here, and people see them differently. One writer is simple, \
    but it stops at one machine. Several writers go further, and then somebody has to decide between \
    two versions of the same row. So my answer is one writer until it hurts.
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
