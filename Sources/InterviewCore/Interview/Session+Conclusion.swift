import TextBasics

extension Session {
  mutating func askDecision() -> [Effect] {
    phase = .deciding
    return [.say(.verdict(.askDecision))]
  }

  mutating func decide(_ line: String, at now: Moment) -> [Effect] {
    let typed = line.trimmed
    if typed == "-" {
      record.declined.insert(.decision)
    } else {
      guard let decision = Decision(typed: typed) else {
        return [.say(.verdict(.badDecision(typed)))]
      }
      record.decision = decision
    }
    return [.keepSession] + advance(at: now)
  }

  /// Asks for the best and the worst answer, or for what is missing of them; nil where nothing is. One
  /// answer alone is neither.
  mutating func askExtremes() -> [Effect]? {
    let hasBest = record.best != nil || record.declined.contains(.best)
    let hasWorst = record.worst != nil || record.declined.contains(.worst)
    guard firstAnswers.count > 1, !hasBest || !hasWorst else { return nil }
    return nameExtremes(worstOnly: hasBest)
  }

  mutating func nameExtremes(worstOnly: Bool) -> [Effect] {
    phase = .naming(worstOnly: worstOnly)
    return [.say(.verdict(worstOnly ? .askWorst : .askExtremes(firstAnswers)))]
  }

  /// Takes the numbers of the best and the worst answer; `-` stands for none, alone for neither. A single
  /// number is the best, and the worst is asked for; two are both again, also where the worst alone was asked for.
  mutating func name(_ line: String, worstOnly: Bool, at now: Moment) -> [Effect] {
    let typed = line.trimmed
    let numbers = firstAnswers.compactMap { record.answerNumber(ofTurn: $0.number) }
    let words = typed.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    let places = words.map { $0 == "-" ? nil : Int($0) }
    let isSound = zip(words, places).allSatisfy { word, place in
      word == "-" || place.map(numbers.contains) ?? false
    }
    let isTwice = places.count == 2 && places[0] == places[1] && places[0] != nil
    guard isSound, !isTwice, (1...2).contains(words.count) else {
      return [.say(.verdict(.badExtremes(typed, answers: numbers)))]
    }
    if worstOnly, places.count == 1 {
      settle(.worst, places[0])
    } else {
      settle(.best, places[0])
      if places.count == 2 || places[0] == nil {
        settle(.worst, places.count == 2 ? places[1] : nil)
      }
    }
    return [.keepSession] + advance(at: now)
  }

  private mutating func settle(_ judgement: Judgement, _ answer: Int?) {
    let turn = answer.flatMap { record.turn(ofAnswer: $0)?.number }
    if judgement == .best { record.best = turn } else { record.worst = turn }
    if turn == nil { record.declined.insert(judgement) } else { record.declined.remove(judgement) }
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
