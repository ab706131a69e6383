package import InterviewCore

package import struct Foundation.UUID

/// What a friend is given to read and score: an interview without anybody's view of it.
///
/// It has no place for scores, notes, decisions, hints, the signs behind follow-ups or the names of
/// other friends, so no format can let one slip, visible or hidden.
package struct Debrief: Equatable, Sendable {
  /// Identifies the debrief, so that the reply finds its session again.
  package var id: UUID
  /// The name of the friend it is for.
  package var friend: String
  /// How many answers are scored.
  package var scored: Int { turns.count { !$0.dimensions.isEmpty } }

  /// Which interview it is.
  package var session: SessionFacts
  /// The answers to read, in the order they were given.
  package var turns: [Turn]
  /// The questions that were passed over.
  package var skipped: [SkippedQuestion]
  /// Every dimension that some answer is scored on, each once, group by group.
  package var rubric: [Dimension]
  /// Who asks, by the name the friend knows; nil where none is given.
  package var from: String?
  /// A personal line to the friend.
  package var note: String?
  /// Whether some of its answers were chosen, and others left out.
  package private(set) var isChoice = false

  /// Creates a debrief from its parts.
  package init(
    id: UUID, friend: String, session: SessionFacts, turns: [Turn], skipped: [SkippedQuestion],
    rubric: [Dimension], from: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.friend = friend
    self.session = session
    self.turns = turns
    self.skipped = skipped
    self.rubric = rubric
    self.from = from
    self.note = note
  }

  /// The debrief with some of its answers alone, by their numbers.
  package func holding(_ numbers: Set<Int>) -> Debrief {
    var chosen = self
    chosen.isChoice = true
    chosen.turns = turns.filter { numbers.contains($0.number) }
    chosen.skipped = []
    chosen.rubric = rubric.filter { dimension in
      chosen.turns.contains { $0.dimensions.contains(dimension.id) }
    }
    return chosen
  }

  /// The dimensions a turn is scored on, in the rubric's order.
  package func dimensions(of turn: Turn) -> [Dimension] {
    rubric.filter { turn.dimensions.contains($0.id) }
  }

  /// The dimensions that cannot be seen in answers given the way these were.
  package var unseen: [Dimension] { rubric.filter { !$0.media.contains(session.medium) } }

  /// The dimensions that a friend is asked to score a turn on: those that can be seen.
  package func seenDimensions(of turn: Turn) -> [Dimension] {
    dimensions(of: turn).filter { $0.media.contains(session.medium) }
  }

  /// Whether there is more to an answer than its words, so that a friend may have met it in several ways.
  package var asksHowItWasMet: Bool { session.medium != .typed }

  /// Which interview it is.
  package struct SessionFacts: Equatable, Codable, Sendable {
    /// The number the candidate knows it by.
    package var number: Int
    /// The day it started, as year-month-day.
    package var date: String
    /// How the answers were given, as far as a friend is concerned.
    package var medium: Medium
    /// Whether it was a real interview, written down from memory.
    package var isRecalled: Bool
    /// The company that interviews, where the candidate named it.
    package var company: String?
    /// The position it is for, where the candidate named it.
    package var position: String?

    private enum CodingKeys: String, CodingKey {
      case number, date, medium, company, position
      case isRecalled = "recalled"
    }

    /// Creates the facts.
    package init(
      number: Int, date: String, medium: Medium, isRecalled: Bool = false, company: String? = nil,
      position: String? = nil
    ) {
      self.number = number
      self.date = date
      self.medium = medium
      self.isRecalled = isRecalled
      self.company = company
      self.position = position
    }
  }

  /// One question with all that was said to it.
  package struct Turn: Equatable, Codable, Sendable {
    /// The place in the session, from 1; replies name the turn by it.
    package var number: Int
    /// What the turn is for.
    package var role: InterviewCore.Turn.Role
    /// The question as it was put.
    package var question: String
    /// What was answered, line by line.
    package var answer: String
    /// From the question to the first character or word, in seconds.
    package var thinkingSeconds: Double
    /// From there to the end of the answer, in seconds.
    package var answerSeconds: Double
    /// The time asked for, in seconds; 0 where none was.
    package var budgetSeconds: Int
    /// What was asked after the answer.
    package var followUps: [FollowUp]
    /// The ids of the dimensions it is scored on; none where there is nothing to score.
    package var dimensions: [String]

    /// Creates a turn from its parts.
    package init(
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
  package struct FollowUp: Equatable, Codable, Sendable {
    /// The follow-up as it was put.
    package var text: String
    /// What was said to it.
    package var answer: String
    /// The time it took, in seconds.
    package var answerSeconds: Double

    /// Creates a follow-up from its parts.
    package init(text: String, answer: String, answerSeconds: Double) {
      self.text = text
      self.answer = answer
      self.answerSeconds = answerSeconds
    }
  }

  /// A question that was passed over.
  package struct SkippedQuestion: Equatable, Codable, Sendable {
    /// The place in the session.
    package var number: Int
    /// The question as it was put.
    package var question: String

    /// Creates a skipped question.
    package init(number: Int, question: String) {
      self.number = number
      self.question = question
    }
  }
}
