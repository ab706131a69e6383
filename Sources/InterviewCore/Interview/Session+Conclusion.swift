import TextBasics

extension Session {
  mutating func decide(_ line: String, at now: Moment) -> [Effect] {
    let typed = line.trimmed
    if typed == "-" {
      passed.insert(.decision)
      return advance(at: now)
    }
    guard let decision = Decision(typed: typed) else {
      return [.say(.verdict(.badDecision(typed)))]
    }
    record.decision = decision
    return [.keepSession] + advance(at: now)
  }

  /// Takes the place of an answer among the questions, from 1, or `-` for none.
  mutating func name(_ extreme: Extreme, _ line: String, at now: Moment) -> [Effect] {
    let typed = line.trimmed
    let answers = firstAnswers
    if typed == "-" {
      passed.insert(.extreme(extreme))
      return advance(at: now)
    }
    guard let place = Int(typed), answers.indices.contains(place - 1) else {
      return [.say(.verdict(.badExtreme(typed, answers: answers.count)))]
    }
    record[extreme] = answers[place - 1].number
    return [.keepSession] + advance(at: now)
  }

  mutating func score(_ line: String, in scoring: Scoring, at now: Moment) -> [Effect] {
    var scoring = scoring
    let effects = scoring.handle(line)
    for case .keepRating(let rating, let turn) in effects { keep(rating, turn: turn) }
    phase = .scoring(scoring)
    guard scoring.isOver else { return effects }
    // What the observer typed is not for the candidate's eyes.
    let handsOver = scoring.rater != .own
    return effects + (handsOver ? [.say(.observing(.handOver))] : []) + advance(at: now)
  }

  private mutating func keep(_ rating: Rating, turn number: Int) {
    guard let index = record.turns.firstIndex(where: { $0.number == number }) else { return }
    record.turns[index].keep(rating)
  }

  mutating func redo(_ line: String, turn: Int, at now: Moment) -> [Effect] {
    guard let wantsTo = yesOrNo(line) else {
      return [.say(.redoing(.badYesNo(line.trimmed)))]
    }
    guard wantsTo, let first = record.turn(turn) else { return finish(at: now) }
    return askAgain(first, at: now)
  }
}

extension Turn {
  /// Keeps a rating in place of the same rater's on the same dimension.
  package mutating func keep(_ rating: Rating) {
    let place = ratings.firstIndex {
      $0.rater == rating.rater && $0.dimension == rating.dimension
        && $0.predicts == rating.predicts
    }
    if let place { ratings[place] = rating } else { ratings.append(rating) }
  }
}

extension Decision {
  /// Reads a decision as typed: `strong no`, `strong-no`, or its initials.
  init?(typed: String) {
    let word = typed.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }
      .joined(separator: "-")
    let short = ["sn": Self.strongNo, "n": .no, "y": .yes, "sy": .strongYes]
    guard let decision = Decision(rawValue: word) ?? short[word] else { return nil }
    self = decision
  }
}
