import InterviewCore

/// Two sessions beside each other as JSON, schema `rehearse.session-comparison/1`; each list holds the
/// figure of the first session, then that of the second.
struct SessionComparisonDocument: Codable, Equatable {
  var schema = "rehearse.session-comparison/1"
  var sessions: [Int]
  var answers: [Int]
  var medianSeconds: [Double?]
  var followUpsNeeded: [Int]
  var hints: [Int]
  var decisions: [Decision?]
  var dimensions: [Row]
  var competencies: [Row]
  var common: [Common]

  struct Row: Codable, Equatable {
    var name: String
    var means: [Double?]

    init(_ row: SessionComparison.Row) {
      name = row.name
      means = [row.means.before?.thousandths, row.means.after?.thousandths]
    }
  }

  struct Common: Codable, Equatable {
    var question: QuestionDocument
    var turns: [TurnDocument]
  }

  init(_ before: SessionRecord, _ after: SessionRecord, _ comparison: SessionComparison) {
    sessions = [before.number, after.number]
    answers = [comparison.answers.before, comparison.answers.after]
    medianSeconds = [
      comparison.medianSeconds.before?.thousandths, comparison.medianSeconds.after?.thousandths,
    ]
    followUpsNeeded = [comparison.followUpsNeeded.before, comparison.followUpsNeeded.after]
    hints = [comparison.hints.before, comparison.hints.after]
    decisions = [before.decision, after.decision]
    dimensions = comparison.dimensions.map(Row.init)
    competencies = comparison.competencies.map(Row.init)
    common = comparison.common.map { both in
      Common(
        question: QuestionDocument(both.turns.before.question),
        turns: [TurnDocument(both.turns.before), TurnDocument(both.turns.after)])
    }
  }
}
