import Foundation
import InterviewCore

/// A line of `review list`, for programs.
struct SummaryDocument: Codable, Equatable {
  var number: Int
  var startedAt: Date
  var state: SessionRecord.State
  var mode: SessionRecord.Mode
  var medium: Medium
  var banks: [String]
  var questions: Int
  var skipped: Int
  var answerSeconds: Double
  @Nullable var decision: Decision?
  @Nullable var lowestDimension: String?
  @Nullable var lowestMean: Double?

  init(_ summary: SessionSummary) {
    number = summary.number
    startedAt = summary.startedAt
    state = summary.state
    mode = summary.mode
    medium = summary.medium
    banks = summary.banks
    questions = summary.questions
    skipped = summary.skipped
    answerSeconds = summary.answerSeconds.thousandths
    _decision = Nullable(summary.decision)
    _lowestDimension = Nullable(summary.lowest?.dimension)
    _lowestMean = Nullable(summary.lowest?.mean.thousandths)
  }

  static let columns = [
    "number", "startedAt", "state", "mode", "medium", "banks", "questions", "skipped",
    "answerSeconds", "decision", "lowestDimension", "lowestMean",
  ]

  var fields: [String] {
    [
      "\(number)", startedAt.toTheMillisecond, state.rawValue,
      mode.rawValue, medium.rawValue, banks.joined(separator: " "), "\(questions)", "\(skipped)",
      "\(answerSeconds)", decision?.rawValue ?? "", lowestDimension ?? "",
      lowestMean.map { "\($0)" } ?? "",
    ]
  }
}
