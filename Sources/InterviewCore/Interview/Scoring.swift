import TextBasics

/// The scoring of answers as a conversation: a line an answer, or dimension by dimension.
package struct Scoring: Equatable, Sendable {
  /// What is to be scored, in order.
  package let items: [Item]
  /// The place among the items.
  package private(set) var position: Int
  /// The score for which words of the transcript are wanted now.
  package private(set) var awaitsEvidence: Evidence?
  /// The friend whose scores are being predicted; nil for scores in one's own right.
  package let predicts: String?
  /// Who scores.
  package let rater: Rater
  private let medium: Medium
  private let depth: ScoringDepth
  /// The turn that is scored one by one although the others are not.
  private var closelyScored: Int?
  /// The scores given on the present answer, by the place of their items.
  private var given: [Int: Int] = [:]
  /// The ratings kept in this scoring, by the place of their items.
  private var kept: [Int: Rating] = [:]

  /// One answer on one dimension.
  package struct Item: Equatable, Sendable {
    /// The turn with the answer.
    package var turn: Turn
    /// What is looked at.
    package var dimension: Dimension
  }

  /// A score that words are wanted for.
  package struct Evidence: Equatable, Sendable {
    /// The place of its item.
    var place: Int
    /// The score, from ``Rating/evidenceFrom`` on.
    var score: Int
  }

  /// Creates the scoring of turns on the dimensions that can be seen in the medium.
  ///
  /// - Parameters:
  ///   - turns: The turns; those that are not scored are passed over.
  ///   - rubrics: What an answer is scored on.
  ///   - medium: How the answers were given.
  ///   - rater: Who scores.
  ///   - friend: The friend whose scores are predicted.
  ///   - depth: How closely.
  ///   - again: Whether it starts at the first, whatever scores there are; else at the first that this
  ///     rater has not scored, or predicted.
  package init(
    of turns: [Turn], with rubrics: RubricSet, in medium: Medium, by rater: Rater = .own,
    predicting friend: String? = nil, depth: ScoringDepth = .quick, again: Bool = false
  ) {
    self.medium = medium
    self.rater = rater
    self.depth = depth
    predicts = friend
    items = turns.filter(\.isScorable).flatMap { turn in
      rubrics.dimensions(for: turn.question, in: medium).map { Item(turn: turn, dimension: $0) }
    }
    position = again ? 0 : items.count
    if !again, let first = items.indices.first(where: { present($0) == nil }) { position = first }
  }

  /// Whether everything has been scored.
  package var isOver: Bool { position >= items.count && awaitsEvidence == nil }

  /// What is scored now; the item of a score that words are wanted for.
  package var item: Item? {
    if let awaitsEvidence { return items[awaitsEvidence.place] }
    return position < items.count ? items[position] : nil
  }

  /// The places of what is still to be scored of the present answer, as one line of scores goes.
  private var rest: Range<Int> {
    guard position < items.count else { return position..<position }
    let rest = items[position...].prefix { $0.turn.number == items[position].turn.number }
    return position..<position + (isClose ? 1 : rest.count)
  }

  private var dimensions: [Dimension] { items[rest].map(\.dimension) }

  /// Whether the present answer is scored one dimension at a time.
  private var isClose: Bool {
    depth == .full || (position < items.count && closelyScored == items[position].turn.number)
  }

  /// What is waited for; nil once it is over.
  package var request: Request? {
    guard let item else { return nil }
    if let awaitsEvidence { return .evidence(item.dimension, score: awaitsEvidence.score) }
    return .scores(
      ScoresWanted(
        dimensions: dimensions, isPart: isClose || isWithin, present: presentScores,
        predicts: predicts))
  }

  /// Whether some of the present answer has been scored already.
  private var isWithin: Bool {
    position > 0 && items[position - 1].turn.number == items[position].turn.number
  }

  /// The scores that Enter keeps; nil where one is missing.
  private var presentScores: [Int?]? {
    let present = rest.compactMap(present)
    return present.count == rest.count ? present.map(\.score) : nil
  }

  private func present(_ place: Int) -> Rating? {
    kept[place]
      ?? items[place].turn.rating(by: rater, on: items[place].dimension.id, predicting: predicts)
  }

  /// What to say at the start.
  package func opening() -> [Effect] {
    guard !isOver else { return [] }
    let answers = Set(items[position...].map(\.turn.number)).count
    return [
      .say(
        .scoring(.start(answers: answers, rater: rater, predicts: predicts, depth: depth)))
    ] + introduction(anew: true)
  }

  /// The answer with what it is scored on, or the next dimension of it; anew, all that is needed to go on.
  package func introduction(anew: Bool = false) -> [Effect] {
    guard position < items.count else { return [] }
    let item = items[position]
    let answer = Effect.say(.scoring(.answer(item.turn)))
    if isClose {
      let levels = Effect.say(.scoring(.levels(item.dimension, rater)))
      return isWithin && !anew ? [levels] : [answer, levels]
    }
    return isWithin && !anew ? [] : [answer, .say(.scoring(.scale(dimensions, rater)))]
  }

  /// What is needed to go on where the screen was cleared.
  package var reminder: [ScoringUtterance] {
    guard let item else { return [] }
    return awaitsEvidence == nil && !isClose
      ? [.answer(item.turn), .scale(dimensions, rater)]
      : [.reminder(item.turn, item.dimension, rater)]
  }

  /// Takes a line: scores, `-` for not observed, `?` for one dimension at a time, `<` to go back, Enter
  /// to keep what there is, or the words that show a score.
  package mutating func handle(_ line: String) -> [Effect] {
    let typed = line.trimmed
    if let awaitsEvidence { return takeEvidence(typed, for: awaitsEvidence) }
    switch typed {
    case "?": return lookClosely()
    case "l": return listen()
    case "<": return goBack() ?? [.say(.scoring(.atTheFirst))]
    case "" where presentScores != nil: return goOn(rest.count)
    default:
      guard let scores = Self.scores(typed), scores.count <= rest.count else {
        return [.say(.scoring(.badScore(typed, wanted: rest.count)))]
      }
      return keep(scores)
    }
  }

  /// Plays the present answer, where it was recorded.
  private func listen() -> [Effect] {
    guard let turn = item?.turn, !turn.soundRecordings.isEmpty else {
      return [.say(.recording(.nothingToHear))]
    }
    return [.listen(turn)]
  }

  /// The scores of a line, with spaces between them or without; nil where there is anything else.
  static func scores(_ typed: String) -> [Int?]? {
    var scores: [Int?] = []
    for sign in typed where sign != " " && sign != "\t" && sign != "," {
      if sign == "-" || sign == "–" {
        scores.append(nil)
      } else if let score = sign.wholeNumberValue, Dimension.scores.contains(score) {
        scores.append(score)
      } else {
        return nil
      }
    }
    return scores.isEmpty ? nil : scores
  }

  /// Goes dimension by dimension, or shows the answer again where that is done already.
  private mutating func lookClosely() -> [Effect] {
    let item = items[position]
    guard !isClose else {
      return [.say(.scoring(.reminder(item.turn, item.dimension, rater)))]
    }
    closelyScored = item.turn.number
    return [.say(.scoring(.levels(item.dimension, rater)))]
  }

  // MARK: Keeping

  private mutating func keep(_ scores: [Int?]) -> [Effect] {
    let scored = Array(zip(rest, scores))
    let partly = partly(scores)
    for (place, score) in scored { given[place] = score }
    let next = goOn(scores.count)
    // What words are asked for is kept with them, so that they are asked for again after a break.
    let held = awaitsEvidence?.place
    return scored.filter { $0.0 != held }.map { keep($0.1, nil, at: $0.0) } + partly + next
  }

  /// What fewer scores than are asked for were taken for: they go by their order alone.
  private func partly(_ scores: [Int?]) -> [Effect] {
    guard scores.count < rest.count else { return [] }
    let dimensions = dimensions
    return [
      .say(
        .scoring(
          .partly(
            taken: Array(dimensions.prefix(scores.count)), scores: scores,
            open: Array(dimensions.dropFirst(scores.count)), rater)))
    ]
  }

  private mutating func keep(_ score: Int?, _ evidence: String?, at place: Int) -> Effect {
    let rating = rating(score, evidence, at: place)
    kept[place] = rating
    return .keepRating(rating, turn: items[place].turn.number)
  }

  private func rating(_ score: Int?, _ evidence: String?, at place: Int) -> Rating {
    let dimension = items[place].dimension
    return Rating(
      rater: rater, predicts: predicts, dimension: dimension.id, group: dimension.group,
      score: score, medium: medium, evidence: evidence, saw: rater == .own ? nil : .live)
  }

  /// What is kept where somebody leaves: the score that words are wanted for, without them.
  package func leave() -> [Effect] {
    guard let awaitsEvidence else { return [] }
    let rating = rating(awaitsEvidence.score, nil, at: awaitsEvidence.place)
    return [.keepRating(rating, turn: items[awaitsEvidence.place].turn.number)]
  }

  /// Goes on to what is not scored yet; at the end of an answer one score asks for its words.
  private mutating func goOn(_ count: Int) -> [Effect] {
    position += count
    if let evidence = wantedEvidence() {
      awaitsEvidence = evidence
      return [
        .say(.scoring(.askEvidence(items[evidence.place].dimension, score: evidence.score, rater)))
      ]
    }
    if !isInAnswer { given = [:] }
    return introduction()
  }

  /// Whether the item before belongs to the same answer.
  private var isInAnswer: Bool { position < items.count && isWithin }

  /// The score whose words are wanted now: in close scoring every high one, else the highest of an
  /// answer. What somebody else will think needs no proof.
  private func wantedEvidence() -> Evidence? {
    guard predicts == nil else { return nil }
    let last = position - 1
    if wasClose(last) {
      return given[last].flatMap {
        $0 >= Rating.evidenceFrom ? Evidence(place: last, score: $0) : nil
      }
    }
    guard !isInAnswer else { return nil }
    // A gesture stands in no transcript, so of equal scores the first counts: content comes first.
    let highest = given.sorted { $0.key < $1.key }.max { $0.value < $1.value }
    return highest.flatMap {
      $0.value >= Rating.evidenceFrom ? Evidence(place: $0.key, score: $0.value) : nil
    }
  }

  private func wasClose(_ place: Int) -> Bool {
    depth == .full || closelyScored == items[place].turn.number
  }

  private mutating func takeEvidence(_ typed: String, for evidence: Evidence) -> [Effect] {
    let item = items[evidence.place]
    if typed == "l", !item.turn.soundRecordings.isEmpty { return listen() }
    if typed == "?" { return [.say(.scoring(.reminder(item.turn, item.dimension, rater)))] }
    if typed == "<" {
      awaitsEvidence = nil
      position = wasClose(evidence.place) ? evidence.place : start(of: item.turn)
      return introduction()
    }
    // Whoever is a prompt ahead types the scores of the next answer.
    if Self.scores(typed) != nil { return [.say(.scoring(.scoresForWords(typed)))] }
    // Only what was typed can be quoted to the letter; a gist is not what was said, nor a gesture or a tone.
    if medium == .typed, item.dimension.group == .content, !typed.isEmpty,
      !item.turn.wholeAnswer.quotes(typed)
    {
      return [.say(.scoring(.notInAnswer(typed)))]
    }
    awaitsEvidence = nil
    if !isInAnswer { given = [:] }
    let kept = keep(evidence.score, typed.isEmpty ? nil : typed, at: evidence.place)
    return [kept] + introduction()
  }

  // MARK: Going back

  /// Goes one prompt back; nil where this is the first.
  package mutating func goBack() -> [Effect]? {
    if let awaitsEvidence { return takeEvidence("<", for: awaitsEvidence) }
    guard position > 0, position <= items.count else { return nil }
    if isClose, depth == .full || isWithin {
      position -= 1
    } else if position < items.count, closelyScored == items[position].turn.number {
      // Whoever asked to go one by one may have the line again.
      closelyScored = nil
      position = start(of: items[position].turn)
    } else {
      let before = isInAnswer ? items[position].turn : items[position - 1].turn
      position = start(of: before)
    }
    given = [:]
    return introduction()
  }

  /// The same scoring, at its last prompt.
  package mutating func reopen() -> [Effect] {
    position = items.count
    return goBack() ?? []
  }

  private func start(of turn: Turn) -> Int {
    items.firstIndex { $0.turn.number == turn.number } ?? 0
  }
}

/// What a line of scores is about.
package struct ScoresWanted: Equatable, Sendable {
  /// What is scored, in order.
  package var dimensions: [Dimension]
  /// Whether these are not all that an answer is scored on.
  package var isPart: Bool
  /// The scores there are, which Enter keeps; nil where some are missing.
  package var present: [Int?]?
  /// The friend whose scores are predicted.
  package var predicts: String?
}

extension String {
  /// Whether the words stand in this text in that order, whatever their case and the space between.
  func quotes(_ words: String) -> Bool {
    let folded = { (text: String) in
      text.lowercased().replacing("’", with: "'")
        .replacing("“", with: "\"").replacing("”", with: "\"")
        .singleSpaced
    }
    var quoted = Substring(folded(words))
    if quoted.count > 1, quoted.first == "\"", quoted.last == "\"" {
      quoted = quoted.dropFirst().dropLast()
    }
    return folded(self).contains(quoted)
  }
}
