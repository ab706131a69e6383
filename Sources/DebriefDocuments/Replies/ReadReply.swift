public import InterviewCore

/// What could be read of a friend's reply, and what could not.
public struct ReadReply: Equatable, Sendable {
  /// The ratings, answer by answer, in the rubric's order.
  public var ratings: [ReadRating] = []
  /// How the friend came to know the answers.
  public var saw: Saw?
  /// What worked.
  public var worked = ""
  /// What to work on.
  public var workOn = ""
  /// What to try next.
  public var tryNext = ""
  /// Whether the friend would hire.
  public var decision: Decision?
  /// What could not be read, in the order of its places, and what else is worth knowing.
  public var problems: [ReplyProblem] = []

  /// Creates a reply in which there is nothing yet.
  public init() {}

  /// Whether nothing at all is in it.
  public var isEmpty: Bool {
    ratings.isEmpty && worked.isEmpty && workOn.isEmpty && tryNext.isEmpty && decision == nil
  }

  /// The number of characters of one text that is kept at most.
  public static let textLimit = 10_000
}

/// A friend's score of one answer on one dimension.
public struct ReadRating: Equatable, Sendable {
  /// The turn with the answer.
  public var turn: Int
  /// The id of the dimension.
  public var dimension: String
  /// 1 to 5; nil is "not observed".
  public var score: Int?
  /// What was written beside it; empty where nothing was.
  public var comment: String

  /// Creates a rating.
  public init(turn: Int, dimension: String, score: Int?, comment: String = "") {
    self.turn = turn
    self.dimension = dimension
    self.score = score
    self.comment = comment
  }
}

/// What a debrief asks for: which answers are scored, and on which dimensions.
public struct ReplyForm: Equatable, Sendable {
  /// One answer that is scored.
  public struct Answer: Equatable, Sendable {
    /// The turn with the answer.
    public var turn: Int
    /// What it is scored on, in the order of the form.
    public var dimensions: [Dimension]
  }

  /// The answers that are scored.
  public var answers: [Answer]

  /// Creates the form that a debrief of a session holds.
  public init(of record: SessionRecord, rubrics: RubricSet) {
    let debrief = Debrief(of: record, for: "", id: record.id, day: "", rubrics: rubrics)
    self.init(of: debrief)
  }

  /// Creates the form that a debrief holds.
  public init(of debrief: Debrief) {
    answers = debrief.turns.filter { !$0.dimensions.isEmpty }
      .map { Answer(turn: $0.number, dimensions: debrief.dimensions(of: $0)) }
  }

  /// How many scores are asked for.
  public var count: Int { answers.reduce(0) { $0 + $1.dimensions.count } }

  func answer(_ turn: Int) -> Answer? { answers.first { $0.turn == turn } }
}
