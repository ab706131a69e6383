import InterviewCore

/// How many interviewers named a dimension, as JSON.
struct InterviewersDocument: Codable, Equatable {
  var dimension: String
  var interviewers: Int

  /// Those of the dimensions that some did name.
  static func all(_ dimensions: [String], _ remarks: [InterviewerRemark]) -> [Self] {
    dimensions.map { Self(dimension: $0, interviewers: remarks.naming($0).interviewers) }
      .filter { $0.interviewers > 0 }
  }
}

/// A session side by side as JSON, schema `rehearse.comparison/1`.
struct FriendComparisonDocument: Codable, Equatable {
  var schema = "rehearse.comparison/1"
  var session: Int
  var friends: [String]
  var dimensions: [DimensionDocument]
  var overall: [ReplyDocument]
  @Nullable var decision: Decision?
  /// Answers that friends scored and the candidate has not.
  var hiddenTurns: [Int]
  var predictions: FiguresDocument
  /// How many interviewers named each dimension that some did.
  var interviewers: [InterviewersDocument]

  init(
    _ comparison: FriendComparison, of record: SessionRecord, _ remarks: [InterviewerRemark] = []
  ) {
    interviewers = InterviewersDocument.all(comparison.dimensions.map(\.dimension.id), remarks)
    session = record.number
    friends = comparison.friends
    dimensions = comparison.dimensions.map(DimensionDocument.init)
    overall = record.replies.filter { comparison.friends.contains($0.rater) }.map { reply in
      var reply = reply
      reply.remarks = record.shownRemarks(of: reply)
      return ReplyDocument(reply)
    }
    _decision = Nullable(record.decision)
    hiddenTurns = comparison.hiddenTurns
    predictions = FiguresDocument(Calibration(record.scoredPairs).predictions)
  }

  struct DimensionDocument: Codable, Equatable {
    var dimension: String
    @Nullable var own: Double?
    @Nullable var median: Double?
    @Nullable var difference: Double?
    @Nullable var absoluteDifference: Double?
    var answers: [AnswerDocument]

    init(_ gap: FriendComparison.DimensionGap) {
      dimension = gap.dimension.id
      _own = Nullable(gap.own)
      _median = Nullable(gap.median)
      _difference = Nullable(gap.difference)
      _absoluteDifference = Nullable(gap.absoluteDifference)
      answers = gap.answers.map(AnswerDocument.init)
    }
  }

  struct AnswerDocument: Codable, Equatable {
    var turn: Int
    @Nullable var own: Int?
    @Nullable var median: Double?
    @Nullable var difference: Double?
    /// The lowest and the highest of the friends' scores.
    @Nullable var range: [Int]?
    var ratings: [GivenDocument]

    init(_ answer: FriendComparison.AnswerGap) {
      turn = answer.turn
      _own = Nullable(answer.own?.score)
      _median = Nullable(answer.median)
      _difference = Nullable(answer.difference)
      _range = Nullable(answer.range.map { [$0.lowerBound, $0.upperBound] })
      ratings = answer.given.map {
        GivenDocument(
          rater: $0.rater.name, score: Nullable($0.score),
          predicted: Nullable(answer.expected(of: $0.rater.name)), comment: $0.comment ?? "")
      }
    }
  }

  struct GivenDocument: Codable, Equatable {
    var rater: String
    @Nullable var score: Int?
    @Nullable var predicted: Int?
    var comment: String

    init(rater: String, score: Nullable<Int>, predicted: Nullable<Int>, comment: String) {
      self.rater = rater
      _score = score
      _predicted = predicted
      self.comment = comment
    }
  }
}
