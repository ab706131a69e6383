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
          date: try row["askedAt"], skipped: try row["skipped"], lowest: nil)
      )
    }
    guard let newest = turns.first?.id, let oldest = turns.last?.id else { return [] }
    let lowest = try lowest(["oldest": oldest, "newest": newest], in: db)
    return turns.reversed().map { id, attempt in
      var attempt = attempt
      attempt.lowest = lowest[id]
      return attempt
    }
  }

  /// The lowest of the candidate's own scores of each turn between two ids, the first that was given among equals.
  private static func lowest(
    _ range: StatementArguments, in db: Database
  ) throws -> [Int: DimensionScore] {
    // The dimension is that of the row in which the least was found.
    let sql = """
      SELECT turn, dimension, score, min(score << 32 | place) FROM rating
      WHERE turn BETWEEN :oldest AND :newest AND rater = 'self' AND predicts = '' AND score IS NOT NULL
      GROUP BY turn
      """
    var lowest: [Int: DimensionScore] = [:]
    try db.forEach(sql, range) { row in
      lowest[try row["turn"]] = DimensionScore(
        dimension: try row["dimension"], score: try row["score"])
    }
    return lowest
  }
}
