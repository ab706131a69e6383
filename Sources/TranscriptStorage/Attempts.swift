import GRDB
import InterviewCore

/// The answers given before, as choosing the next question needs them.
enum Attempts {
  /// The newest answers to questions of banks, oldest first.
  static func newest(_ limit: Int, in db: Database) throws -> [Attempt] {
    let sql = """
      SELECT turn.id, bank, question, competency, askedAt, skipped, dimension, score
      FROM (
        SELECT id, bank, question, competency, askedAt, skipped FROM turn
        WHERE bank IS NOT NULL ORDER BY id DESC LIMIT ?
      ) AS turn LEFT JOIN rating ON rating.turn = turn.id
        AND rater = 'self' AND predicts = '' AND score IS NOT NULL
      ORDER BY turn.id, place
      """
    var attempts: [Row] = []
    for row in try db.values(sql, [limit], Row.init) {
      if attempts.last?.turn == row.turn {
        attempts[attempts.count - 1].attempt.scores += row.attempt.scores
      } else {
        attempts.append(row)
      }
    }
    return attempts.map(\.attempt)
  }

  /// An answer with one of its scores, or with none.
  private struct Row {
    let turn: Int
    var attempt: Attempt

    init(_ columns: inout Columns) throws {
      turn = try columns.next()
      attempt = Attempt(
        bank: try columns.text(), question: try columns.text(),
        competency: try columns.optionalText(), date: try columns.date(),
        skipped: try columns.next(), scores: [])
      let dimension = try columns.optionalText()
      let score = try columns.next(Int?.self)
      if let dimension, let score {
        attempt.scores = [DimensionScore(dimension: dimension, score: score)]
      }
    }
  }
}
