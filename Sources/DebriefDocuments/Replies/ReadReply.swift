package import InterviewCore

/// What could be read of a friend's reply, and what could not.
package struct ReadReply: Equatable, Sendable {
  /// The ratings, answer by answer, in the rubric's order.
  package var ratings: [ReadRating] = []
  /// How the friend came to know the answers.
  package var saw: Saw?
  /// What worked.
  package var worked = ""
  /// What to work on.
  package var workOn = ""
  /// What to try next.
  package var tryNext = ""
  /// Whether the friend would hire.
  package var decision: Decision?
  /// What stays with the friend, answer by answer.
  package var reactions: [ReadReaction] = []
  /// Notes on the words of answers, answer by answer.
  package var notes: [ReadNote] = []
  /// What could not be read, in the order of its places, and what else is worth knowing.
  package var problems: [ReplyProblem] = []

  /// Creates a reply in which there is nothing yet.
  package init() {}

  /// Whether nothing at all is in it.
  package var isEmpty: Bool {
    ratings.isEmpty && reactions.isEmpty && notes.isEmpty && worked.isEmpty && workOn.isEmpty
      && tryNext.isEmpty
      && decision == nil
  }

  /// The number of characters of one text that is kept at most.
  package static let textLimit = 10_000
}

/// What stays with a friend of one answer, in their own words.
package struct ReadReaction: Equatable, Sendable {
  /// The turn with the answer.
  package var turn: Int
  /// Their words.
  package var text: String

  /// Creates a reaction.
  package init(turn: Int, text: String) {
    self.turn = turn
    self.text = text
  }
}

/// A friend's note on words of an answer.
package struct ReadNote: Equatable, Sendable {
  /// The turn with the answer.
  package var turn: Int
  /// The words it is about.
  package var quote: String
  /// What the friend says of them.
  package var text: String

  /// Creates a note.
  package init(turn: Int, quote: String, text: String) {
    self.turn = turn
    self.quote = quote
    self.text = text
  }
}

/// A friend's score of one answer on one dimension.
package struct ReadRating: Equatable, Sendable {
  /// The turn with the answer.
  package var turn: Int
  /// The id of the dimension.
  package var dimension: String
  /// 1 to 5; nil is "not observed".
  package var score: Int?
  /// What was written beside it; empty where nothing was.
  package var comment: String

  /// Creates a rating.
  package init(turn: Int, dimension: String, score: Int?, comment: String = "") {
    self.turn = turn
    self.dimension = dimension
    self.score = score
    self.comment = comment
  }
}

/// What a debrief asks for: which answers are scored, and on which dimensions.
package struct ReplyForm: Equatable, Sendable {
  /// One answer that is scored.
  package struct Answer: Equatable, Sendable {
    /// The turn with the answer.
    package var turn: Int
    /// What it is scored on, in the order of the form.
    package var dimensions: [Dimension]
    /// What was said, with what followed.
    package var said: String

    /// Whether it holds words in their order, whatever stands between them.
    func holds(_ quote: String) -> Bool {
      let words = quote.spokenWords
      guard !words.isEmpty else { return false }
      if " \(said.spokenWords) ".contains(" \(words) ") { return true }
      // `hand-over` of what was written `handover`.
      let letters = words.filter { $0 != " " && $0 != "-" }
      return letters.count > 11
        && said.spokenWords.filter { $0 != " " && $0 != "-" }.contains(letters)
    }
  }

  /// The answers that are scored.
  package var answers: [Answer]
  /// The dimensions that cannot be seen in answers given the way these were; a page does not ask for them.
  private let unseen: Set<String>
  /// The answers that the friend was given; nil for all of them.
  private var sent: Set<Int>?

  /// Creates the form that a debrief of a session holds.
  package init(
    of record: SessionRecord, rubrics: RubricSet, numbering: DebriefRecord.Numbering,
    answers: [Int]? = nil
  ) {
    let debrief = Debrief(
      of: record, for: "", id: record.id, day: "", rubrics: rubrics, numbering: numbering)
    self.init(of: debrief)
    sent = answers.map(Set.init)
  }

  /// Creates the form that a debrief holds.
  package init(of debrief: Debrief) {
    answers = debrief.turns.filter { !$0.dimensions.isEmpty }
      .map { turn in
        Answer(
          turn: turn.number, dimensions: debrief.dimensions(of: turn),
          said: ([turn.answer] + turn.followUps.map(\.answer)).joined(separator: "\n"))
      }
    unseen = Set(debrief.unseen.map(\.id))
  }

  /// How many scores are asked for: those of dimensions that can be seen, and others that were given.
  package func count(given ratings: [ReadRating]) -> Int {
    let asked = answers.filter { isSent($0.turn) }
      .reduce(0) { $0 + $1.dimensions.count(where: asks) }
    return asked + ratings.count { unseen.contains($0.dimension) || !isSent($0.turn) }
  }

  func answer(_ turn: Int) -> Answer? { answers.first { $0.turn == turn } }

  /// Whether an answer is in the form; others could be in an earlier one.
  func isSent(_ turn: Int) -> Bool { sent?.contains(turn) ?? true }

  /// Whether a form asks for a dimension; those that cannot be seen stood in older ones alone.
  func asks(for dimension: Dimension) -> Bool { !unseen.contains(dimension.id) }
}

extension String {
  /// Its letters and digits in lower case, a space between words.
  fileprivate var spokenWords: String {
    lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
