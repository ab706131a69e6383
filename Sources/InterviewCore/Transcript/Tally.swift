/// Something an observer sees while the candidate speaks, noted with a single key.
package enum Tally: String, CaseIterable, Sendable {
  case lookedAway = "looked-away"
  case fidgeted
  case filler
  case longPause = "long-pause"
  case smiled

  /// The key that notes it.
  package var key: Character {
    switch self {
    case .lookedAway: "a"
    case .fidgeted: "f"
    case .filler: "u"
    case .longPause: "p"
    case .smiled: "s"
    }
  }

  /// The tally a key notes.
  package init?(key: Character) {
    guard let tally = Self.allCases.first(where: { String($0.key) == key.lowercased() }) else {
      return nil
    }
    self = tally
  }

  /// The name of the hint under which it is kept, with the times of the answer at which it was seen.
  package var rule: String { Self.rulePrefix + rawValue }

  /// What the names of such hints begin with.
  package static let rulePrefix = "saw-"
}

extension [Hint] {
  /// Adds what an observer saw, so many seconds into an answer.
  mutating func note(_ tally: Tally, atSecond second: Int) {
    note(Hint(rule: tally.rule, matched: ["\(second) s"]))
  }

  /// Adds what a hint matched to the hint of the same rule.
  mutating func note(_ hint: Hint) {
    if let place = firstIndex(where: { $0.rule == hint.rule }) {
      self[place].matched += hint.matched
    } else {
      append(hint)
    }
  }
}
