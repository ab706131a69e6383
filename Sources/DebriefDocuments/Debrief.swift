public import InterviewCore

public import struct Foundation.UUID

/// What a friend is given to read and score: an interview without anybody's view of it.
///
/// It has no place for scores, notes, decisions, hints, the signs behind follow-ups or the names of
/// other friends, so no format can let one slip, visible or hidden.
public struct Debrief: Equatable, Sendable {
  /// Identifies the debrief, so that the reply finds its session again.
  public var id: UUID
  /// The name of the friend it is for.
  public var friend: String
  /// Which interview it is.
  public var session: SessionFacts
  /// The answers to read, in the order they were given.
  public var turns: [Turn]
  /// The questions that were passed over.
  public var skipped: [SkippedQuestion]
  /// Every dimension that some answer is scored on, each once, group by group.
  public var rubric: [Dimension]

  /// Creates a debrief from its parts.
  public init(
    id: UUID, friend: String, session: SessionFacts, turns: [Turn], skipped: [SkippedQuestion],
    rubric: [Dimension]
  ) {
    self.id = id
    self.friend = friend
    self.session = session
    self.turns = turns
    self.skipped = skipped
    self.rubric = rubric
  }

  /// The dimensions a turn is scored on, in the rubric's order.
  public func dimensions(of turn: Turn) -> [Dimension] {
    rubric.filter { turn.dimensions.contains($0.id) }
  }

  /// The dimensions that cannot be seen in answers given the way these were.
  public var unseen: [Dimension] { rubric.filter { !$0.media.contains(session.medium) } }

  /// Which interview it is.
  public struct SessionFacts: Equatable, Codable, Sendable {
    /// The number the candidate knows it by.
    public var number: Int
    /// The day it started, as year-month-day.
    public var date: String
    /// How the answers were given, as far as a friend is concerned.
    public var medium: Medium
    /// Whether it was a real interview, written down from memory.
    public var isRecalled: Bool

    private enum CodingKeys: String, CodingKey {
      case number, date, medium
      case isRecalled = "recalled"
    }

    /// Creates the facts.
    public init(number: Int, date: String, medium: Medium, isRecalled: Bool = false) {
      self.number = number
      self.date = date
      self.medium = medium
      self.isRecalled = isRecalled
    }
  }

  /// One question with all that was said to it.
  public struct Turn: Equatable, Codable, Sendable {
    /// The place in the session, from 1; replies name the turn by it.
    public var number: Int
    /// What the turn is for.
    public var role: InterviewCore.Turn.Role
    /// The question as it was put.
    public var question: String
    /// What was answered, line by line.
    public var answer: String
    /// From the question to the first key or word, in seconds.
    public var thinkingSeconds: Double
    /// From there to the end of the answer, in seconds.
    public var answerSeconds: Double
    /// The time asked for, in seconds; 0 where none was.
    public var budgetSeconds: Int
    /// What was asked after the answer.
    public var followUps: [FollowUp]
    /// The ids of the dimensions it is scored on; none where there is nothing to score.
    public var dimensions: [String]

    /// Creates a turn from its parts.
    public init(
      number: Int, role: InterviewCore.Turn.Role, question: String, answer: String,
      thinkingSeconds: Double, answerSeconds: Double, budgetSeconds: Int,
      followUps: [FollowUp] = [], dimensions: [String]
    ) {
      self.number = number
      self.role = role
      self.question = question
      self.answer = answer
      self.thinkingSeconds = thinkingSeconds
      self.answerSeconds = answerSeconds
      self.budgetSeconds = budgetSeconds
      self.followUps = followUps
      self.dimensions = dimensions
    }
  }

  /// What was asked after the answer, and what was said to it.
  public struct FollowUp: Equatable, Codable, Sendable {
    /// The follow-up as it was put.
    public var text: String
    /// What was said to it.
    public var answer: String
    /// The time it took, in seconds.
    public var answerSeconds: Double

    /// Creates a follow-up from its parts.
    public init(text: String, answer: String, answerSeconds: Double) {
      self.text = text
      self.answer = answer
      self.answerSeconds = answerSeconds
    }
  }

  /// A question that was passed over.
  public struct SkippedQuestion: Equatable, Codable, Sendable {
    /// The place in the session.
    public var number: Int
    /// The question as it was put.
    public var question: String

    /// Creates a skipped question.
    public init(number: Int, question: String) {
      self.number = number
      self.question = question
    }
  }
}
