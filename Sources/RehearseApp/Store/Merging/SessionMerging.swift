import Foundation
import InterviewCore

/// A session as one of two machines has it.
struct SessionVersion: Equatable {
  var record: SessionRecord
  var plan: Plan?
}

/// Brings two versions of a session together, by the same rules on either side:
///
/// - Turns, follow-ups, ratings, debriefs and replies of both are kept.
/// - Of a turn that one side has gone on with, the longer one stays. Where both have gone on, each in
///   its own way, the session becomes two: which one keeps the identifier is settled by the turn at which
///   they part (the one asked earlier), and the other gets an identifier made from that turn, so that it
///   is the same on every machine.
/// - Of two ratings by one person on one dimension the newer stays; of two whose moments nobody kept, the
///   one with a score, then the one with more words, then the lower. The score of the other stays under it.
///   A friend's newer reply stands in the place of all they said before; one that was removed on either side takes
///   with it what they had said until then.
/// - Of two stories that an answer was said to tell one stays in a fixed way, since nobody kept when that was said.
/// - What is said of the session as a whole is taken from the side that is further; what it is for, from
///   the side that says so.
///
/// So it does not matter in which order, or how often, the files of two machines are merged. Where three
/// have parted from each other no answer is lost either; but what the third said of the turns that all
/// have in common goes to the session that it meets first.
enum SessionMerging {
  /// What came of it.
  enum Outcome: Equatable {
    case one(SessionVersion)
    /// The session went on in two ways; the second one is a session of its own from now on.
    case two(SessionVersion, SessionVersion)
  }

  static func merge(_ first: SessionVersion, _ second: SessionVersion) -> Outcome {
    guard let parting = Parting(first.record, second.record) else {
      return .one(merged(first, second))
    }
    let (stays, leaves) = parting.firstStays ? (first, second) : (second, first)
    var moved = shared(leaves, with: stays, before: parting.turn)
    moved.record.id = parting.identifier
    moved.record.number = 0
    return .two(shared(stays, with: leaves, before: parting.turn), moved)
  }

  // MARK: One session

  private static func merged(_ first: SessionVersion, _ second: SessionVersion) -> SessionVersion {
    let further = [first.record, second.record].max { $0.progress < $1.progress } ?? first.record
    var record = further
    record.number = first.record.number
    record.setting = first.record.setting.merged(with: second.record.setting)
    record.turns = turns(first.record, second.record)
    let debriefs = first.record.debriefs + second.record.debriefs
    record.debriefs = Dictionary(debriefs.map { ($0.id, $0) }) { $0.merged(with: $1) }.values
      .sorted { ($0.writtenAt, $0.id.uuidString) < ($1.writtenAt, $1.id.uuidString) }
    (record.replies, record.removedReplies) = replies(first.record, second.record)
    let plans = [first.plan, second.plan].compactMap(\.self)
    let plan = record.state == .finished ? nil : plans.max { bytes($0) < bytes($1) }
    return SessionVersion(record: record, plan: plan)
  }

  /// The newest word of each friend: their reply, or that it was removed.
  private static func replies(
    _ first: SessionRecord, _ second: SessionRecord
  ) -> ([Reply], [RemovedReply]) {
    let replies = (first.replies + second.replies).map(Word.reply)
    let removed = (first.removedReplies + second.removedReplies).map(Word.removed)
    let newest = Dictionary((replies + removed).map { ($0.rater, $0) }) { one, other in
      one.age < other.age ? other : one
    }.values
    return (
      newest.compactMap(\.reply).sorted {
        ($0.receivedAt, $0.rater) < ($1.receivedAt, $1.rater)
      },
      newest.compactMap(\.removed).sorted { $0.rater < $1.rater }
    )
  }

  private static func turns(_ first: SessionRecord, _ second: SessionRecord) -> [Turn] {
    let mine = first.turns.map { $0.without(silenced(of: first, by: second)) }
    let theirs = second.turns.map { $0.without(silenced(of: second, by: first)) }
    var joinedTurns: [Int: Turn] = [:]
    for turn in mine + theirs {
      joinedTurns[turn.number] = joinedTurns[turn.number].map { merged($0, turn) } ?? turn
    }
    return joinedTurns.values.sorted { $0.number < $1.number }
  }

  /// The friends who have said something newer on the other side.
  static func silenced(of record: SessionRecord, by other: SessionRecord) -> [String] {
    let (mine, theirs) = (words(of: record), words(of: other))
    return theirs.filter { rater, age in mine[rater] ?? "" < age }.map(\.key)
  }

  /// How old the word of each friend is.
  private static func words(of record: SessionRecord) -> [String: String] {
    let words = record.replies.map(Word.reply) + record.removedReplies.map(Word.removed)
    return Dictionary(words.map { ($0.rater, $0.age) }, uniquingKeysWith: max)
  }

  /// Two turns of which one goes on from the other, as one.
  private static func merged(_ first: Turn, _ second: Turn) -> Turn {
    var turn = [first, second].max { $0.progress < $1.progress } ?? first
    turn.story = first.story.map { $0.merged(with: second.story ?? $0) } ?? second.story
    turn.ratings = first.ratings
    for rating in second.ratings {
      if let index = turn.ratings.firstIndex(where: { $0.place == rating.place }) {
        turn.ratings[index] = turn.ratings[index].merged(with: rating)
      } else {
        turn.ratings.append(rating)
      }
    }
    return turn
  }

  // MARK: Two sessions

  /// A version with what the other says of the turns that they have in common.
  private static func shared(
    _ version: SessionVersion, with other: SessionVersion, before number: Int
  ) -> SessionVersion {
    var version = version
    version.record.turns = version.record.turns.map { turn in
      guard turn.number < number, let same = other.record.turn(turn.number) else { return turn }
      return merged(turn, same)
    }
    return version
  }

  /// A value as bytes that are the same on every machine.
  static func bytes(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .rehearse
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
