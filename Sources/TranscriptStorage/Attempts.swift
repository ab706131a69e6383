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
      WHERE bank IS NOT NULL ORDER BY id DESC LIMIT :limit
      """
    let turns = try db.values(sql, ["limit": limit]) { row in
      (
        id: try row["id"] as Int,
        attempt: Attempt(
          bank: try row["bank"], question: try row["question"], competency: try row["competency"],
          date: try row["askedAt"], skipped: try row["skipped"], scores: [])
      )
    }
    guard let newest = turns.first?.id, let oldest = turns.last?.id else { return [] }
    let scores = try scores(["oldest": oldest, "newest": newest], in: db)
    return turns.reversed().map { id, attempt in
      var attempt = attempt
      attempt.scores = scores[id] ?? []
      return attempt
    }
  }

  /// The candidate's own scores of the turns between two ids, in their order.
  private static func scores(
    _ range: StatementArguments, in db: Database
  ) throws -> [Int: [DimensionScore]] {
    let sql = """
      SELECT turn, dimension, score FROM rating
      WHERE turn BETWEEN :oldest AND :newest AND rater = 'self' AND predicts = '' AND score IS NOT NULL
      ORDER BY turn, place
      """
    let rows = try db.values(sql, range) { row in
      (
        turn: try row["turn"] as Int,
        score: DimensionScore(dimension: try row["dimension"], score: try row["score"])
      )
    }
    return Dictionary(grouping: rows, by: \.turn).mapValues { $0.map(\.score) }
  }
}
