import InterviewCore

/// Which answers of a long session a friend should see: those that need eyes most, among as many others, so that the
/// choice tells the friend nothing.
struct AnswerProposal {
  /// An answer, and why it is proposed.
  struct Pick: Equatable {
    /// The number of the answer.
    var number: Int
    /// The reason, for the author alone.
    var reason: String
  }

  /// In the order of the session.
  let picks: [Pick]
  /// Of how many answers.
  let count: Int

  /// From so many answers on a choice is worth it.
  static let least = 6

  /// Nil for a session with fewer answers.
  init?(_ record: SessionRecord) {
    // A second try goes to nobody.
    let turns = record.scorableTurns.filter { $0.role == .question }
    guard turns.count >= Self.least else { return nil }
    count = turns.count
    var reasons: [Int: String] = [:]
    let add = { (turn: Turn?, reason: String) in
      if let turn, reasons[turn.number] == nil { reasons[turn.number] = reason }
    }
    add(Self.lowest(turns), "your lowest score")
    add(Self.widest(turns.filter { reasons[$0.number] == nil }), "the widest gap to a friend")
    add(Self.unseen(turns.filter { reasons[$0.number] == nil }, in: record), "nobody has seen it")
    var generator = SeededGenerator(seed: record.seed)
    let others = turns.filter { reasons[$0.number] == nil }.shuffled(using: &generator)
    for turn in others.prefix(max(reasons.count, 4 - reasons.count)) {
      add(turn, "drawn at random, so that the choice tells nothing")
    }
    picks = turns.compactMap { turn in
      guard let reason = reasons[turn.number], let number = record.answerNumber(ofTurn: turn.number)
      else { return nil }
      return Pick(number: number, reason: reason)
    }
  }

  private static func lowest(_ turns: [Turn]) -> Turn? {
    turns.compactMap { turn in own(turn).map { (turn, $0) } }.min { $0.1 < $1.1 }?.0
  }

  private static func widest(_ turns: [Turn]) -> Turn? {
    turns.compactMap { turn -> (Turn, Double)? in
      let given = mean(turn.ratings.filter { $0.rater != .own }.compactMap(\.score))
      guard let own = own(turn), let given, own != given else { return nil }
      return (turn, abs(own - given))
    }.max { $0.1 < $1.1 }?.0
  }

  /// The first that no friend was given, where some were.
  private static func unseen(_ turns: [Turn], in record: SessionRecord) -> Turn? {
    guard !record.debriefs.isEmpty else { return nil }
    return turns.first { turn in
      record.debriefs.allSatisfy { debrief in
        let number = record.number(ofTurn: turn.number, by: debrief.numbering)
        return debrief.answers.map { !$0.contains(number) } ?? false
      }
    }
  }

  private static func own(_ turn: Turn) -> Double? {
    mean(turn.ratings.filter { $0.rater == .own && $0.predicts == nil }.compactMap(\.score))
  }

  private static func mean(_ scores: [Int]) -> Double? {
    scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
  }
}
