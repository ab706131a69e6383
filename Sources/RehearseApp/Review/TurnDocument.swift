import Foundation
import InterviewCore

/// A turn as JSON, and back.
struct TurnDocument: Codable, Equatable {
  var number: Int
  var role: Turn.Role
  @Nullable var redoOf: Int?
  var question: QuestionDocument
  var askedAt: Date
  var thinkingSeconds: Double
  var answerSeconds: Double
  var pausedSeconds: Double
  var budgetSeconds: Int
  var skipped: Bool
  var answer: String
  /// Only an answer that was recorded has it.
  var recording: RecordingDocument?
  /// Only an answer that was said to tell a story has it: its identifier.
  var story: UUID?
  /// Only an answer that a file was attached to has it.
  var attached: RecordingDocument?
  var followUps: [FollowUpDocument]
  var hints: [Hint]
  var ratings: [RatingDocument]

  init(_ turn: Turn) {
    number = turn.number
    role = turn.role
    _redoOf = Nullable(turn.redoOf)
    question = QuestionDocument(turn.question)
    askedAt = turn.askedAt
    thinkingSeconds = turn.timing.thinkingSeconds.thousandths
    answerSeconds = turn.timing.answerSeconds.thousandths
    pausedSeconds = turn.timing.pausedSeconds.thousandths
    budgetSeconds = turn.timing.budgetSeconds
    skipped = turn.skipped
    answer = turn.answer
    recording = turn.recording.map(RecordingDocument.init)
    story = turn.story
    attached = turn.attached.map(RecordingDocument.init)
    followUps = turn.followUps.map(FollowUpDocument.init)
    hints = turn.hints
    ratings = turn.ratings.map(RatingDocument.init)
  }
}

struct QuestionDocument: Codable, Equatable {
  @Nullable var bank: String?
  var id: String
  @Nullable var kind: QuestionKind?
  @Nullable var competency: String?
  var text: String
  /// The dimensions of content it is scored on; only where these are not those of its kind.
  var scoredOn: [String]?

  init(_ question: AskedQuestion) {
    scoredOn = question.scoredOn.isEmpty ? nil : question.scoredOn
    _bank = Nullable(question.bank)
    id = question.id
    _kind = Nullable(question.kind)
    _competency = Nullable(question.competency)
    text = question.text
  }
}

struct FollowUpDocument: Codable, Equatable {
  var text: String
  @Nullable var sign: Sign?
  var answer: String
  var answerSeconds: Double
  /// Only one that was recorded has it.
  var recording: RecordingDocument?

  init(_ followUp: FollowUpExchange) {
    text = followUp.text
    _sign = Nullable(followUp.sign)
    answer = followUp.answer
    answerSeconds = followUp.answerSeconds.thousandths
    recording = followUp.recording.map(RecordingDocument.init)
  }
}

struct RatingDocument: Codable, Equatable {
  var rater: String
  /// Only a prediction has it.
  var predicts: String?
  var dimension: String
  var group: DimensionGroup
  @Nullable var score: Int?
  var medium: Medium
  @Nullable var evidence: String?
  /// Only a friend's rating has it.
  var saw: Saw?
  /// Only where the rater wrote something beside the score.
  var comment: String?
  @Added var ratedAt: Date?
  /// Only where a later score took the place of others.
  var earlier: [EarlierDocument]?

  init(_ rating: Rating) {
    rater = rating.rater.name
    predicts = rating.predicts
    dimension = rating.dimension
    group = rating.group
    _score = Nullable(rating.score)
    medium = rating.medium
    _evidence = Nullable(rating.evidence)
    saw = rating.saw
    comment = rating.comment
    _ratedAt = Added(rating.ratedAt)
    earlier = rating.earlier.isEmpty ? nil : rating.earlier.map(EarlierDocument.init)
  }
}

struct EarlierDocument: Codable, Equatable {
  @Nullable var score: Int?
  @Nullable var ratedAt: Date?

  init(_ earlier: EarlierScore) {
    _score = Nullable(earlier.score)
    _ratedAt = Nullable(earlier.ratedAt)
  }
}

// MARK: Back again

extension Turn {
  init(_ document: TurnDocument) {
    let question = document.question
    self.init(
      number: document.number, role: document.role, redoOf: document.redoOf,
      question: AskedQuestion(
        bank: question.bank, id: question.id, kind: question.kind,
        competency: question.competency, text: question.text,
        scoredOn: question.scoredOn ?? []),
      askedAt: document.askedAt,
      timing: Timing(
        thinkingSeconds: document.thinkingSeconds, answerSeconds: document.answerSeconds,
        pausedSeconds: document.pausedSeconds, budgetSeconds: document.budgetSeconds),
      skipped: document.skipped, answer: document.answer,
      followUps: document.followUps.map {
        FollowUpExchange(
          text: $0.text, sign: $0.sign, answer: $0.answer, answerSeconds: $0.answerSeconds,
          recording: $0.recording.map(Recording.init))
      },
      hints: document.hints, ratings: document.ratings.map(Rating.init))
    recording = document.recording.map(Recording.init)
    story = document.story
    attached = document.attached.map(Recording.init)
  }
}

extension Rating {
  init(_ document: RatingDocument) {
    self.init(
      rater: Rater(name: document.rater), predicts: document.predicts,
      dimension: document.dimension, group: document.group, score: document.score,
      medium: document.medium, evidence: document.evidence, saw: document.saw,
      comment: document.comment, ratedAt: document.ratedAt)
    let scores = (document.earlier ?? []).map {
      EarlierScore(score: $0.score, ratedAt: $0.ratedAt)
    }
    earlier = scores.latest(without: score)
  }
}
