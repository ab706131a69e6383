/// What an interview has to say; how it is worded is the app's business, unless the words are data.
package enum Utterance: Equatable, Sendable {
  /// Words of the interviewer.
  case spoken(String)
  case warmUp(String)
  /// A scored question, with its place among them.
  case question(number: Int, of: Int, AskedQuestion, budgetSeconds: Int)
  /// A question asked for the second time, to be scored beside the first answer.
  case redo(AskedQuestion, budgetSeconds: Int)
  case followUp(String)
  case closing(String)
  /// A quiet remark about the time.
  case nudge(String)
  /// A suspended session goes on.
  case resumed(number: Int)
  /// Why the next question was chosen.
  case reason(ChoiceReason)
  /// What each question listened for, what was noticed, and where the time went.
  case lookBack
  /// The same for one turn, in a drill.
  case lookBackOn(Turn)
  /// In how many days a drilled question comes again, and the lowest score that decided it; nil where
  /// it was skipped.
  case comesAgain(days: Int, lowest: Int?)
  case finished
  case suspended
  /// The interview was left before a word was said.
  case leftUnsaid
  case answering(AnsweringUtterance)
  case control(ControlUtterance)
  case menu(MenuUtterance)
  case observing(ObservingUtterance)
  case recalling(RecallingUtterance)
  case recording(RecordingUtterance)
  case verdict(VerdictUtterance)
  case scoring(ScoringUtterance)
  case redoing(RedoingUtterance)
}

/// What is said while an answer is given.
package enum AnsweringUtterance: Equatable, Sendable {
  /// How a spoken answer is given; said once.
  case howToSpeak
  /// The gist of a spoken answer is wanted now; its time is settled.
  case writeGist(answerSeconds: Double)
  case nothingSaid
  /// The story that is going to be told; nil for none of them.
  case storyNamed(StoryName?)
  /// Words that name no story, or more than one, and those that there are.
  case unknownStory(StoryError, [StoryName])
  /// Words typed where Enter alone was expected; they are a line of the answer.
  case noted(String)
  /// The answer has no room for more.
  case full
  /// So much of the answer found no room.
  case leftOut(bytes: Int)
  /// The answer as the editor left it.
  case edited(lines: [String])
  case editorFailed
  case pasted(lines: [String])
  case skipped
  /// The answer so far, put back after a break.
  case goingOn(lines: [String])
}

/// What is said in the pause menu.
package enum MenuUtterance: Equatable, Sendable {
  case opened
  case unknownChoice(String, inAnswer: Bool)
}

/// What is said to a friend who sits by.
package enum ObservingUtterance: Equatable, Sendable {
  /// The keys with which an observer notes what they see; said once.
  case howToObserve(observer: String)
  case noted(Tally)
  case unknownTally(String)
  /// The keyboard goes from the observer to the candidate; what was typed is not for their eyes.
  case handOver
}

/// What is said while a real interview is written down.
package enum RecallingUtterance: Equatable, Sendable {
  /// How it is done; said once.
  case howToRecall
  /// The question with that number is to be remembered next, or what was asked back about the answer before.
  case wanted(number: Int, asksBack: Bool)
  /// The question is noted, or what was asked back; the answer that was given is wanted.
  case answerWanted(isFirst: Bool, askedBack: Bool)
  /// The kind of the questions from here on.
  case kind(QuestionKind)
  /// There must be one question at least.
  case nothingRecalled
}

/// What is said while the candidate judges the whole, before anything is shown to them.
package enum VerdictUtterance: Equatable, Sendable {
  case askDecision
  case badDecision(String)
  /// Which of these answers were the best and the worst?
  case askExtremes([Turn])
  /// Which of them was the worst? The best has been named.
  case askWorst
  /// Something else than the numbers of answers, of which these there are.
  case badExtremes(String, answers: [Int])
}

/// What is said while answers are scored.
package enum ScoringUtterance: Equatable, Sendable {
  /// Scoring starts; so many answers are to be scored, by the candidate or a friend, or as the
  /// candidate expects a friend to score them.
  case start(answers: Int, rater: Rater, predicts: String?, depth: ScoringDepth)
  /// The next answer to score.
  case answer(Turn)
  /// All that an answer is scored on, with its levels, in as few lines as can be.
  case scale([Dimension], Rater)
  /// A dimension with its levels.
  case levels(Dimension, Rater)
  /// The answer again, with the levels, when someone asks for them.
  case reminder(Turn, Dimension, Rater)
  /// Something else than so many scores was typed.
  case badScore(String, wanted: Int)
  /// Fewer scores were typed than are asked for: what they were taken for, and what is still open.
  case partly(taken: [Dimension], scores: [Int?], open: [Dimension], Rater)
  case atTheFirst
  /// There are scores before these, which stay closed until these are given.
  case behindCurtain
  /// What shows a 4 or 5 on this dimension?
  case askEvidence(Dimension, score: Int, Rater)
  /// The words are not in the answer.
  case notInAnswer(String)
  /// Scores were typed where words are wanted.
  case scoresForWords(String)
}

/// What is said about answering the weakest question once more.
package enum RedoingUtterance: Equatable, Sendable {
  /// The dimension with the lowest mean; without a mean, the lowest in the answer that was called the worst.
  case lowest(dimension: Dimension, mean: Double?)
  /// The offer to answer the weakest question again.
  case offer(AskedQuestion, score: Int)
  case badYesNo(String)
  /// First answer and second, side by side.
  case beforeAndAfter(first: Int, second: Int)
}
