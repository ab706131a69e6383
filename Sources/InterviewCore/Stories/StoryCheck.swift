import TextBasics

/// What the rules that listen to answers notice in a story, and how long it takes to tell.
package struct StoryCheck: Equatable, Sendable {
  /// What is missing, in the order of ``Sign``; none where the rules cannot read it.
  package let signs: [Sign]
  /// How many words it has.
  package let words: Int
  /// How many seconds it takes to read aloud.
  package let seconds: Double

  /// How fast people read aloud who have not been measured, in words a minute: a little slower than the 183
  /// of reading aloud in English, since an interview is no reading (Brysbaert 2019, "How many words do we read
  /// per minute?", Journal of Memory and Language 109).
  package static let usualPace = 150.0
  /// The time to tell a story, in seconds.
  package static let usualSeconds = 120

  /// Checks a story.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - pace: How fast the candidate speaks, in words a minute.
  package init(_ story: Story, pace: Double = Self.usualPace) {
    words = story.text.wordCount
    seconds = Self.seconds(of: story, pace: pace)
    guard words > 0 else {
      signs = []
      return
    }
    // Parts are often notes without a full stop, and each begins a sentence of its own.
    let told = Story.Part.allCases.map { story[$0].trimmed }.filter { !$0.isEmpty }
      .map { $0.last?.isPunctuation ?? false ? $0 : $0 + "." }.joined(separator: "\n")
    func heard(_ text: String) -> Heard {
      Heard(text, seconds: nil, budgetSeconds: Self.usualSeconds, language: "en")
    }
    let whole = heard(told)
    let action = story[.action].trimmed
    signs = [Sign.noResult, .noNumber, .noOwnPart].filter { sign in
      if sign == .noResult, !story[.result].trimmed.isEmpty { return Self.isOpen(story[.result]) }
      // Whoever has written it part by part has passed over this one.
      if sign == .noResult, Self.isInParts(story) { return true }
      // What the others were like says nothing of what one did.
      if sign == .noOwnPart, !action.isEmpty {
        return HintRule.of(sign).notice(heard(action)) != nil
      }
      // Whoever writes "nine minutes instead of an hour" under the result has measured it.
      if sign == .noNumber, Figures.tellTime(in: story[.result]) { return false }
      return HintRule.of(sign).notice(whole) != nil
    }
  }

  private static func isInParts(_ story: Story) -> Bool {
    [Story.Part.situation, .task].contains { !story[$0].trimmed.isEmpty }
      && !story[.action].trimmed.isEmpty
  }

  /// How many seconds a story takes to read aloud; without looking for what is missing, which takes far longer.
  package static func seconds(of story: Story, pace: Double) -> Double {
    Double(story.text.wordCount) / pace * 60
  }

  /// Whether what stands under "result" says that there is none yet. All else that somebody writes there is one, be it
  /// as short as "p95 from 9 s to 80 ms", which no rule for spoken answers reads.
  private static func isOpen(_ result: String) -> Bool {
    let words = Words(result)
    return words.count <= mostOpenWords && open.stands(in: words.folded)
  }

  private static let mostOpenWords = 14
  private static let open = PhraseList(
    """
    ongoing, still going on, still open, in progress, not yet, too early, too soon to, we'll see, we will see, i'll see
    remains to be seen, hard to measure, hard to say, hard to tell, hard to know, don't know, do not know, never found out
    never heard, no idea, unknown, unclear, tbd, to be decided, nobody measured, wasn't measured, was not measured
    """)
}

/// How fast a candidate speaks.
package enum SpeakingPace {
  /// The fewest seconds of recorded answers that tell it.
  package static let fewestSeconds = 120.0

  /// Words a minute over the answers that were recorded and whose words were confirmed; nil where these are
  /// too few.
  package static func measured(in turns: [Turn]) -> Double? {
    let spoken = turns.compactMap { turn in
      turn.recording.flatMap { recording in
        recording.isTranscribed ? (Words(turn.answer).count, recording.seconds) : nil
      }
    }
    let seconds = spoken.reduce(0) { $0 + $1.1 }
    let words = spoken.reduce(0) { $0 + $1.0 }
    return seconds >= fewestSeconds && words > 0 ? Double(words) / seconds * 60 : nil
  }
}
