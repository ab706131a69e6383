import GRDB
import InterviewCore

/// The answers given before, as choosing the next question needs them.
///
/// The prompt reads them when it opens, so that what is in a turn is read once, not with each score.
enum Attempts {
  /// The newest answers to questions of banks, oldest first.
  static func newest(_ limit: Int, in db: Database) throws -> [Attempt] {
    let sql = """
      SELECT id, bank, question, competency, askedAt, skipped FROM turn
      WHERE bank IS NOT NULL ORDER BY id DESC LIMIT ?
      """
    let turns = try db.values(sql, [limit]) { columns in
      (id: try columns.next(Int.self), attempt: try attempt(&columns))
    }
    guard let newest = turns.first?.id, let oldest = turns.last?.id else { return [] }
    let scores = try scores([oldest, newest], in: db)
    return turns.reversed().map { id, attempt in
      var attempt = attempt
      attempt.scores = scores[id] ?? []
      return attempt
    }
  }

  private static func attempt(_ columns: inout Columns) throws -> Attempt {
    Attempt(
      bank: try columns.text(), question: try columns.text(),
      competency: try columns.optionalText(), date: try columns.date(),
      skipped: try columns.next(), scores: [])
  }

  /// The candidate's own scores of the turns between two ids, in their order.
  private static func scores(
    _ range: StatementArguments, in db: Database
  ) throws -> [Int: [DimensionScore]] {
    let sql = """
      SELECT turn, dimension, score FROM rating
      WHERE turn BETWEEN ? AND ? AND rater = 'self' AND predicts = '' AND score IS NOT NULL
      ORDER BY turn, place
      """
    let rows = try db.values(sql, range) { columns in
      let turn = try columns.next(Int.self)
      return (
        turn: turn, score: DimensionScore(dimension: try columns.text(), score: try columns.next())
      )
    }
    return Dictionary(grouping: rows, by: \.turn).mapValues { $0.map(\.score) }
  }
}
