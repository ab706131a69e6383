import Foundation
import InterviewCore

extension SessionRecord {
  /// What no session can hold, in words; nil where everything can be.
  var impossibility: String? {
    let moments =
      [startedAt, finishedAt].compactMap(\.self) + debriefs.map(\.writtenAt)
      + replies.map(\.receivedAt) + removedReplies.map(\.removedAt)
    guard number > 0, moments.allSatisfy({ Plausible.holds($0) }) else {
      return "a time of it cannot be"
    }
    for turn in turns {
      if let problem = turn.impossibility { return "turn \(turn.number): \(problem)" }
    }
    return nil
  }
}

extension Turn {
  fileprivate var impossibility: String? {
    let scores = ratings.flatMap { [$0.asEarlier] + $0.earlier }
    let moments = [askedAt] + scores.compactMap(\.ratedAt)
    let seconds =
      [timing.thinkingSeconds, timing.answerSeconds, timing.pausedSeconds]
      + [Double(timing.budgetSeconds)] + followUps.map(\.answerSeconds)
    if !moments.allSatisfy({ Plausible.holds($0) }) { return "a time of it cannot be" }
    if !seconds.allSatisfy({ Plausible.holds(seconds: $0) }) { return "a duration cannot be" }
    let areScores = scores.compactMap(\.score).allSatisfy(Dimension.scores.contains)
    return areScores ? nil : "a score is not from 1 to 5"
  }
}
