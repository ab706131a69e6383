import TextBasics

/// The scoring of answers, dimension by dimension, as a conversation.
package struct Scoring: Equatable, Sendable {
  /// What is to be scored, in order.
  package let items: [Item]
  /// The place among the items.
  package private(set) var position: Int
  /// The score for which words of the transcript are wanted now.
  package private(set) var awaitsEvidence: Int?
  /// The friend whose scores are being predicted; nil for scores in one's own right.
  package let predicts: String?
  /// Who scores.
  package let rater: Rater
  private let medium: Medium

  /// One answer on one dimension.
  package struct Item: Equatable, Sendable {
    /// The turn with the answer.
    package var turn: Turn
    /// What is looked at.
    package var dimension: Dimension
  }

  /// Creates the scoring of turns on the dimensions that can be seen in the medium; it starts at the
  /// first that this rater has not scored, or predicted.
  package init(
    of turns: [Turn], with rubrics: RubricSet, in medium: Medium, by rater: Rater = .own,
    predicting friend: String? = nil
  ) {
    self.medium = medium
    self.rater = rater
    predicts = friend
    items = turns.filter(\.isScorable).flatMap { turn in
      rubrics.dimensions(for: turn.question.kind, in: medium).map {
        Item(turn: turn, dimension: $0)
      }
    }
    position =
      items.firstIndex {
        $0.turn.rating(by: rater, on: $0.dimension.id, predicting: friend) == nil
      } ?? items.count
  }

  /// Whether everything has been scored.
  package var isOver: Bool { position >= items.count }

  /// What is scored now.
  package var item: Item? { isOver ? nil : items[position] }

  /// What is waited for; nil once it is over.
  package var request: Request? {
    item.map { item in
      awaitsEvidence.map { .evidence(item.dimension, score: $0) } ?? .score(item.dimension)
    }
  }

  /// What to say at the start.
  package func opening() -> [Effect] {
    guard let item else { return [] }
    let answers = Set(items[position...].map(\.turn.number)).count
    let start = ScoringUtterance.start(answers: answers, rater: rater, predicts: predicts)
    return [.say(.scoring(start)), .say(.scoring(.answer(item.turn)))]
      + [.say(.scoring(.levels(item.dimension)))]
  }

  /// Takes a line: a score, `-` for not observed, `?` for the levels, `<` to go back, or the words
  /// that show a score.
  package mutating func handle(_ line: String) -> [Effect] {
    guard let item else { return [] }
    let typed = line.trimmed
    if let score = awaitsEvidence { return takeEvidence(typed, for: score, of: item) }
    switch typed {
    case "?": return [.say(.scoring(.reminder(item.turn, item.dimension)))]
    case "<": return goBack()
    case "-": return keep(nil, nil, of: item)
    default:
      guard let score = Int(typed), Dimension.scores.contains(score) else {
        return [.say(.scoring(.badScore(typed)))]
      }
      // What somebody else will think needs no proof.
      guard score >= Rating.evidenceFrom, predicts == nil else { return keep(score, nil, of: item) }
      awaitsEvidence = score
      return [.say(.scoring(.askEvidence(item.dimension, score: score)))]
    }
  }

  private mutating func takeEvidence(_ typed: String, for score: Int, of item: Item) -> [Effect] {
    if typed == "<" {
      awaitsEvidence = nil
      return [.say(.scoring(.levels(item.dimension)))]
    }
    if typed.isEmpty {
      return [.say(.scoring(.unsupported))] + keep(score, nil, of: item)
    }
    // Only what was typed can be quoted to the letter; a gist is not what was said, nor a gesture.
    if medium == .typed, !item.turn.wholeAnswer.quotes(typed) {
      return [.say(.scoring(.notInAnswer(typed)))]
    }
    return keep(score, typed, of: item)
  }

  private mutating func keep(_ score: Int?, _ evidence: String?, of item: Item) -> [Effect] {
    awaitsEvidence = nil
    let rating = Rating(
      rater: rater, predicts: predicts, dimension: item.dimension.id, group: item.dimension.group,
      score: score,
      medium: medium, evidence: evidence, saw: rater == .own ? nil : .live)
    position += 1
    return [.keepRating(rating, turn: item.turn.number)] + introduction(after: item)
  }

  private mutating func goBack() -> [Effect] {
    guard position > 0, let item else { return [.say(.scoring(.atTheFirst))] }
    position -= 1
    return introduction(after: item)
  }

  private func introduction(after previous: Item) -> [Effect] {
    guard let item else { return [] }
    let levels = Effect.say(.scoring(.levels(item.dimension)))
    return item.turn.number == previous.turn.number
      ? [levels] : [.say(.scoring(.answer(item.turn))), levels]
  }
}

extension String {
  /// Whether the words stand in this text in that order, whatever their case and the space between.
  func quotes(_ words: String) -> Bool {
    let folded = { (text: String) in
      text.lowercased().replacing("’", with: "'")
        .replacing("“", with: "\"").replacing("”", with: "\"")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var quoted = Substring(folded(words))
    if quoted.count > 1, quoted.first == "\"", quoted.last == "\"" {
      quoted = quoted.dropFirst().dropLast()
    }
    return folded(self).contains(quoted)
  }
}
