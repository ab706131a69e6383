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

  /// A reply together with what its rater has sent before, as two halves of a form add up; nil where there was
  /// nothing, and where the two differ on anything.
  func adding(_ reply: Reply, _ ratings: [Int: [Rating]]) -> (Reply, [Int: [Rating]])? {
    guard let earlier = replies.first(where: { $0.rater == reply.rater }),
      var whole = earlier.adding(reply)
    else { return nil }
    whole.receivedAt = reply.receivedAt
    whole.debrief = reply.debrief
    var all = self.ratings(by: reply.rater)
    for (turn, new) in ratings {
      for rating in new {
        guard let place = all[turn]?.firstIndex(where: { $0.dimension == rating.dimension }) else {
          all[turn, default: []].append(rating)
          continue
        }
        guard let kept = all[turn]?[place], kept.score == rating.score,
          kept.comment == nil || rating.comment == nil || kept.comment == rating.comment
        else { return nil }
        all[turn]?[place].comment = kept.comment ?? rating.comment
      }
    }
    for turn in all.keys {
      for place in all[turn, default: []].indices { all[turn]?[place].saw = whole.saw }
    }
    return (whole, all)
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

extension Reply {
  /// The reply with what another one says beside it; nil where the two differ.
  fileprivate func adding(_ other: Reply) -> Reply? {
    var whole = self
    for text in [\Reply.worked, \.workOn, \.tryNext] {
      guard
        self[keyPath: text].isEmpty || other[keyPath: text].isEmpty
          || self[keyPath: text] == other[keyPath: text]
      else { return nil }
      if self[keyPath: text].isEmpty { whole[keyPath: text] = other[keyPath: text] }
    }
    guard saw == nil || other.saw == nil || saw == other.saw,
      decision == nil || other.decision == nil || decision == other.decision
    else { return nil }
    for remark in other.remarks where !remarks.contains(remark) {
      let isReaction = remark.quote == nil
      guard !isReaction || !remarks.contains(where: { $0.turn == remark.turn && $0.quote == nil })
      else { return nil }
      whole.remarks.append(remark)
    }
    whole.remarks =
      whole.remarks.filter { $0.quote == nil } + whole.remarks.filter { $0.quote != nil }
    whole.saw = saw ?? other.saw
    whole.decision = decision ?? other.decision
    return whole
  }
}
