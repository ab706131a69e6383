import InterviewCore
import TextBasics

import struct Foundation.Date

/// What is kept of a friend's word on a session.
extension SessionRecord {
  /// The debrief that was written for a friend; the newest of several, the only one where nobody is named.
  func debrief(for friend: String?) -> DebriefRecord? {
    guard let friend else { return debriefs.count == 1 ? debriefs.first : nil }
    return debriefs.last { $0.friend.isSameName(as: friend) }
  }

  /// The name as it stands in this session already, whatever its case and spaces.
  func spelling(of name: String) -> String {
    let known = replies.map(\.rater) + turns.flatMap(\.ratings).map(\.rater.name)
    return known.first { $0 != Rater.own.name && $0.isSameName(as: name) }
      ?? name.singleSpaced
  }

  private func ratings(by rater: String) -> [Int: [Rating]] {
    turns.reduce(into: [:]) { result, turn in
      let own = turn.ratings.filter { $0.rater == .friend(rater) }
      if !own.isEmpty { result[turn.number] = own }
    }
  }

  func hasWord(of rater: String) -> Bool {
    replies.contains { $0.rater == rater } || !ratings(by: rater).isEmpty
  }

  /// Whether somebody else goes by a name.
  func knows(_ name: String) -> Bool {
    (debriefs.map(\.friend) + replies.map(\.rater)).contains { $0.isSameName(as: name) }
  }

  /// A reply together with what its rater has sent before, as two halves of a form add up; where both say something, the
  /// newer one holds. Nil where there was nothing before.
  func together(with reply: Reply, _ ratings: [Int: [Rating]]) -> RepliesTogether? {
    guard let earlier = replies.first(where: { $0.rater == reply.rater }) else { return nil }
    var (whole, differs) = earlier.together(with: reply)
    whole.receivedAt = reply.receivedAt
    whole.debrief = reply.debrief
    var all = self.ratings(by: reply.rater)
    for (turn, new) in ratings {
      for rating in new {
        guard let place = all[turn]?.firstIndex(where: { $0.dimension == rating.dimension }),
          let kept = all[turn]?[place]
        else {
          all[turn, default: []].append(rating)
          continue
        }
        let comments = Set([kept.comment, rating.comment].compactMap(\.self))
        differs = differs || kept.score != rating.score || comments.count > 1
        all[turn]?[place] = kept.score == rating.score ? kept : rating
        all[turn]?[place].comment = rating.comment ?? kept.comment
      }
    }
    for turn in all.keys {
      for place in all[turn, default: []].indices { all[turn]?[place].saw = whole.saw }
    }
    return RepliesTogether(reply: whole, ratings: all, differs: differs)
  }

  /// Whether just this reply is kept already, whenever it came and to whichever of the friend's debriefs.
  func holds(_ reply: Reply, _ ratings: [Int: [Rating]]) -> Bool {
    guard var kept = replies.first(where: { $0.rater == reply.rater }) else { return false }
    kept.receivedAt = reply.receivedAt
    kept.debrief = reply.debrief
    let before = self.ratings(by: reply.rater)
    let order = { (ratings: [Rating]) in ratings.sorted { $0.dimension < $1.dimension } }
    return kept == reply && before.mapValues(order) == ratings.mapValues(order)
  }

  func earlierWord(of rater: String, _ time: (Date) -> String) -> String {
    let scores = count(ratings(by: rater).values.reduce(0) { $0 + $1.count }, "rating")
    guard let reply = replies.first(where: { $0.rater == rater }) else {
      return "\(rater) has \(scores) in this session already, given while sitting by."
    }
    return "\(rater) replied before, on \(time(reply.receivedAt)), with \(scores)."
  }
}

/// Two replies of one rater as one.
struct RepliesTogether {
  var reply: Reply
  /// By the numbers of the turns.
  var ratings: [Int: [Rating]]
  /// Whether the newer one says anything else than the earlier one did.
  var differs: Bool
}

extension Reply {
  /// The reply with what another one says beside it, and in its place where both say something; and whether that is
  /// anything else.
  fileprivate func together(with other: Reply) -> (whole: Reply, differs: Bool) {
    var whole = self
    var differs = false
    func take<Value: Equatable>(_ part: WritableKeyPath<Reply, Value>, nothing: Value) {
      let (old, new) = (self[keyPath: part], other[keyPath: part])
      guard new != nothing, new != old else { return }
      differs = differs || old != nothing
      whole[keyPath: part] = new
    }
    for text in [\Reply.worked, \.tryNext] { take(text, nothing: "") }
    if !workOn.isEmpty, other.workOn.isWrittenElsewhere {
      let lines = workOn.split(separator: "\n")
      let new = other.workOn.split(separator: "\n").filter { !lines.contains($0) }
      whole.workOn = ([workOn] + new.map(String.init)).joined(separator: "\n")
    } else {
      take(\.workOn, nothing: "")
    }
    take(\.saw, nothing: nil)
    take(\.decision, nothing: nil)
    for remark in other.remarks where !remarks.contains(remark) {
      if remark.quote == nil {
        let before = whole.remarks.count
        whole.remarks.removeAll { $0.turn == remark.turn && $0.quote == nil }
        differs = differs || whole.remarks.count < before
      }
      whole.remarks.append(remark)
    }
    whole.remarks =
      whole.remarks.filter { $0.quote == nil } + whole.remarks.filter { $0.quote != nil }
    return (whole, differs)
  }
}

extension String {
  /// Whether all of it was written in other places of the form, as `[would you hire] yes, I would` was.
  fileprivate var isWrittenElsewhere: Bool {
    !isEmpty && split(separator: "\n").allSatisfy { $0.hasPrefix("[") }
  }
}
