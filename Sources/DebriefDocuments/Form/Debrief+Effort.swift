import Foundation
import InterviewCore
import TextBasics

extension Debrief {
  /// How many scores it asks for.
  package var choices: Int { turns.reduce(0) { $0 + seenDimensions(of: $1).count } }

  /// How many minutes a friend needs for all of it, rounded up.
  ///
  /// Reading at 238 words a minute (Brysbaert 2019, Journal of Memory and Language 109, 104047), 10 seconds a choice (an
  /// ordinary question of a survey; Pew Research Center, "How we keep our online surveys from running too long", 2022),
  /// and a sentence of 12 words for each answer and each of the last three prompts, at the 36 words a minute that people
  /// type on a phone (Palin et al. 2019, MobileHCI, 37,000 people).
  package var minutes: Int {
    let reading = Double(wordsToRead) / 238
    let choosing = Double(choices + 1) * 10 / 60
    let writing = Double((scored + 3) * 12) / 36
    return Int((reading + choosing + writing).rounded(.up))
  }

  /// The words of questions and answers, and of the levels, which are read once.
  private var wordsToRead: Int {
    let said = turns.flatMap { turn in
      [turn.question, turn.answer] + turn.followUps.flatMap { [$0.text, $0.answer] }
    }
    let levels = rubric.filter { $0.media.contains(session.medium) }.flatMap { dimension in
      [dimension.name, dimension.question] + dimension.levels.values
    }
    return (said + levels).reduce(0) { $0 + $1.wordCount }
  }
}
