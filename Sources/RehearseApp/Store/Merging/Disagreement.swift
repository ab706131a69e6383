import Foundation
import InterviewCore

/// Something that two machines say differently, of which one stays.
struct Disagreement: Equatable {
  /// The number of the session.
  var session: Int
  var about: Subject

  enum Subject: Equatable {
    /// Two scores by one person on one dimension; the one that leaves is kept under the one that stays.
    case score(answer: Int, of: Rating, stays: EarlierScore, leaves: EarlierScore)
    /// Two replies of one friend.
    case reply(rater: String, stays: Date, leaves: Date)
    /// Two stories that one answer was said to tell.
    case story(answer: Int, stays: UUID, leaves: UUID)
  }
}

extension SessionMerging {
  /// Where a session that is here and one of a file say something else, neither knowing of the other.
  static func disagreements(
    _ kept: SessionRecord, _ incoming: SessionRecord
  ) -> [Disagreement] {
    let replies = incoming.replies.compactMap { theirs -> Disagreement.Subject? in
      guard let mine = kept.reply(by: theirs.rater), mine.age != theirs.age else { return nil }
      let (older, newer) = mine.age < theirs.age ? (mine, theirs) : (theirs, mine)
      return .reply(rater: mine.rater, stays: newer.receivedAt, leaves: older.receivedAt)
    }
    let replaced = silenced(of: kept, by: incoming) + silenced(of: incoming, by: kept)
    let differing = kept.turns.compactMap { turn -> (turn: Int, scores: [Disagreement.Subject])? in
      guard let theirs = incoming.turn(turn.number) else { return nil }
      let answer = kept.answerNumber(ofTurn: turn.number) ?? turn.number
      let scores =
        differences(turn, theirs, of: answer, without: replaced)
        + [storyDifference(turn, theirs, of: answer)].compactMap(\.self)
      return scores.isEmpty ? nil : (turn.number, scores)
    }
    // Beyond where two sessions part, each keeps its own.
    let end = differing.isEmpty ? nil : Parting(kept, incoming)?.turn
    let scores = differing.filter { $0.turn < end ?? .max }.flatMap(\.scores)
    return (replies + scores).map { Disagreement(session: kept.number, about: $0) }
  }

  private static func storyDifference(
    _ kept: Turn, _ incoming: Turn, of answer: Int
  ) -> Disagreement.Subject? {
    guard let mine = kept.story, let theirs = incoming.story, mine != theirs else { return nil }
    let stays = mine.merged(with: theirs)
    return .story(answer: answer, stays: stays, leaves: stays == mine ? theirs : mine)
  }

  private static func differences(
    _ kept: Turn, _ incoming: Turn, of answer: Int, without replaced: [String]
  ) -> [Disagreement.Subject] {
    incoming.ratings.compactMap { theirs in
      guard let mine = kept.ratings.first(where: { $0.place == theirs.place }),
        mine.score != theirs.score, theirs.predicts != nil || !replaced.contains(theirs.rater.name),
        !mine.earlier.contains(theirs.asEarlier), !theirs.earlier.contains(mine.asEarlier)
      else { return nil }
      let stays = mine.merged(with: theirs).asEarlier
      let leaves = stays == mine.asEarlier ? theirs.asEarlier : mine.asEarlier
      return .score(answer: answer, of: mine, stays: stays, leaves: leaves)
    }
  }
}
