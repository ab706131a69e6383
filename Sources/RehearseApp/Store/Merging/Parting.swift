import Foundation
import InterviewCore
import TextBasics

/// Where two versions of a session part: the first turn in which neither goes on from the other.
struct Parting {
  /// The number of that turn.
  let turn: Int
  /// Whether the first version keeps the identifier.
  let firstStays: Bool
  /// The identifier of the other one, made from how it goes on.
  let identifier: UUID

  /// Finds where two versions part; nil where all of both fits into one.
  init?(_ first: SessionRecord, _ second: SessionRecord) {
    let numbers = Set((first.turns + second.turns).map(\.number)).sorted()
    for number in numbers {
      switch (first.turn(number), second.turn(number)) {
      case (let mine?, let theirs?):
        guard let paths = mine.paths(apartFrom: theirs) else { continue }
        self.init(number, paths.0, paths.1)
      case (let mine?, nil) where second.state == .finished:
        self.init(number, mine.path(followUps: 0), nil)
      case (nil, let theirs?) where first.state == .finished:
        self.init(number, nil, theirs.path(followUps: 0))
      default: continue
      }
      return
    }
    return nil
  }

  private init?(_ turn: Int, _ mine: String?, _ theirs: String?) {
    self.turn = turn
    firstStays = (mine ?? "") < (theirs ?? "")
    let path = (firstStays ? theirs : mine) ?? ""
    let digits = Array(SHA256.hexadecimal(of: Array(path.utf8)).prefix(32))
    let cuts = [0, 8, 12, 16, 20, 32]
    let parts = zip(cuts, cuts.dropFirst()).map { String(digits[$0..<$1]) }
    guard let identifier = UUID(uuidString: parts.joined(separator: "-")) else { return nil }
    self.identifier = identifier
  }
}

extension Turn {
  /// Two ways of going on, where neither turn goes on from the other; nil where one does.
  func paths(apartFrom other: Turn) -> (String, String)? {
    let (mine, theirs) = (path(followUps: 0), other.path(followUps: 0))
    if mine != theirs { return (mine, theirs) }
    for count in 1..<(min(followUps.count, other.followUps.count) + 1) {
      let (mine, theirs) = (path(followUps: count), other.path(followUps: count))
      if mine != theirs { return (mine, theirs) }
    }
    return nil
  }

  /// What was asked when and said to it, as bytes that sort by time; with so many of its follow-ups.
  func path(followUps count: Int) -> String {
    var turn = Turn(
      number: number, role: role, redoOf: redoOf, question: question, askedAt: askedAt,
      answer: answer)
    turn.followUps = followUps.prefix(count).map {
      FollowUpExchange(text: $0.text, sign: $0.sign, answer: $0.answer, answerSeconds: 0)
    }
    return askedAt.sortable + SessionMerging.bytes(TurnDocument(turn))
  }

  /// How far it has gone, as bytes that sort.
  var progress: String {
    var bare = self
    bare.ratings = []
    return String(10_000 + followUps.count) + SessionMerging.bytes(TurnDocument(bare))
  }

  /// The turn without what some friends said of it in their own right.
  func without(_ raters: some Collection<String>) -> Turn {
    guard !raters.isEmpty else { return self }
    var turn = self
    turn.ratings.removeAll { raters.contains($0.rater.name) && $0.predicts == nil }
    return turn
  }
}

extension Rating {
  /// Who rated what: of these a turn has one.
  var place: [String?] { [rater.name, predicts, dimension] }

  /// The one of two in the same place that stays, with the score of the other.
  func merged(with other: Rating) -> Rating {
    worth < other.worth ? other.following(self) : following(other)
  }

  /// Which of two stays: the greater.
  private var worth: String {
    var bare = self
    bare.earlier = []
    let words = [evidence, comment].count { $0?.isEmpty == false }
    let lowness = score.map { 9 - $0 } ?? 0
    return (ratedAt?.sortable ?? "") + "-\(score == nil ? 0 : 1)\(words)\(lowness)"
      + SessionMerging.bytes(RatingDocument(bare))
  }
}

extension UUID {
  /// One of two, the same on either side.
  func merged(with other: UUID) -> UUID { uuidString < other.uuidString ? other : self }
}

extension SessionSetting {
  /// What either knows; of two that differ, one in a fixed way.
  func merged(with other: SessionSetting) -> SessionSetting {
    func greater(_ first: String?, _ second: String?) -> String? {
      [first, second].compactMap(\.self).max { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
    }
    return SessionSetting(
      role: greater(role, other.role),
      job: greater(job?.uuidString, other.job?.uuidString).flatMap { UUID(uuidString: $0) },
      company: greater(company, other.company), position: greater(position, other.position))
  }
}

extension Reply {
  /// The time of its coming and then its bytes, as text that sorts.
  var age: String { receivedAt.sortable + SessionMerging.bytes(ReplyDocument(self)) }
}

extension DebriefRecord {
  /// What was written last, with every answer that either of the two had.
  func merged(with other: DebriefRecord) -> DebriefRecord {
    let key = { (one: DebriefRecord) in
      one.writtenAt.sortable + SessionMerging.bytes(DebriefDocument(one))
    }
    var merged = key(self) < key(other) ? other : self
    if answers != other.answers { merged.answers = nil }
    if let answers, let others = other.answers, answers != others {
      merged.answers = Set(answers + others).sorted()
    }
    return merged
  }
}

extension SessionMerging {
  /// The last that a friend has said of a session, or that it was removed.
  enum Word {
    case reply(Reply)
    case removed(RemovedReply)

    var reply: Reply? { if case .reply(let reply) = self { reply } else { nil } }
    var removed: RemovedReply? { if case .removed(let removed) = self { removed } else { nil } }
    var rater: String { reply?.rater ?? removed?.rater ?? "" }

    /// Its time, and then its bytes; of the same moment the removal is the newer.
    var age: String {
      switch self {
      case .reply(let reply): reply.age
      case .removed(let removed): removed.removedAt.sortable + "~"
      }
    }
  }
}

extension SessionRecord {
  /// How far it has come, as bytes that sort.
  var progress: String {
    var bare = self
    (bare.turns, bare.debriefs, bare.replies, bare.number) = ([], [], [], 0)
    bare.removedReplies = []
    bare.setting = SessionSetting()
    let rank = [State.suspended: 0, .abandoned: 1, .finished: 2][state] ?? 0
    let said = [decision == nil, best == nil, worst == nil].count { !$0 }
    return "\(rank)" + (finishedAt?.sortable ?? "") + "\(said)"
      + SessionMerging.bytes(SessionDocument(bare))
  }

  func reply(by rater: String) -> Reply? { replies.first { $0.rater == rater } }

  /// What it says, in bytes: without its number, which differs from machine to machine, and whatever the
  /// order of its ratings.
  var content: String {
    var bare = self
    bare.number = 0
    for index in bare.turns.indices {
      bare.turns[index].ratings.sort {
        SessionMerging.bytes($0.place) < SessionMerging.bytes($1.place)
      }
    }
    return SessionMerging.bytes(SessionDocument(bare))
  }
}

extension Date {
  /// The milliseconds since long ago, in digits enough for any time that is kept.
  fileprivate var sortable: String {
    let milliseconds = (timeIntervalSince1970 * 1000).rounded() + 1e16
    return digits(Int64(exactly: min(max(milliseconds, 0), 9e16)) ?? 0, atLeast: 17)
  }
}
