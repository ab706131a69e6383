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
      ORDER BY turn.id, score, place
      """
    var attempts: [(id: Int, attempt: Attempt)] = []
    for row in try db.values(sql, [limit], row) where attempts.last?.id != row.id {
      // The first row of a turn has its lowest score.
      attempts.append(row)
    }
    return attempts.map(\.attempt)
  }

  private static func row(_ columns: inout Columns) throws -> (id: Int, attempt: Attempt) {
    let id = try columns.next(Int.self)
    let bank = try columns.text()
    let question = try columns.text()
    let competency = try columns.optionalText()
    let date = try columns.date()
    let skipped = try columns.next(Bool.self)
    let dimension = try columns.optionalText()
    let score = try columns.next(Int?.self)
    let lowest = dimension.flatMap { dimension in
      score.map { DimensionScore(dimension: dimension, score: $0) }
    }
    return (
      id,
      Attempt(
        bank: bank, question: question, competency: competency, date: date, skipped: skipped,
        lowest: lowest)
    )
  }
}
