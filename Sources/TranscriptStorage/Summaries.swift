import GRDB
import InterviewCore

/// A page of the list of sessions, each part of it read for all sessions at once.
enum Summaries {
  /// The sessions from the one after `skipping`, newest first.
  static func page(_ limit: Int, skipping: Int, in db: Database) throws -> [SessionSummary] {
    var page = try sessions(max(0, limit), skipping: max(0, skipping), in: db)
    // A page holds every session between its first and its last number.
    guard let newest = page.first?.number, let oldest = page.last?.number else { return [] }
    let range: StatementArguments = ["oldest": oldest, "newest": newest]
    let banks = try banks(range, in: db)
    let totals = try totals(range, in: db)
    let lowest = try lowest(range, in: db)
    for index in page.indices {
      let number = page[index].number
      page[index].banks = banks[number] ?? []
      page[index].lowest = lowest[number]
      guard let total = totals[number] else { continue }
      page[index].questions = total.questions
      page[index].skipped = total.skipped
      page[index].answerSeconds = total.answerSeconds
    }
    return page
  }

  private static func sessions(
    _ limit: Int, skipping: Int, in db: Database
  ) throws -> [SessionSummary] {
    let sql = """
      SELECT id, startedAt, state, mode, medium, decision
      FROM session ORDER BY id DESC LIMIT :limit OFFSET :skipping
      """
    return try db.values(sql, ["limit": limit, "skipping": skipping]) { row in
      SessionSummary(
        number: try row["id"], startedAt: try row["startedAt"], state: try row["state"],
        mode: try row["mode"], medium: try row["medium"], banks: [], questions: 0, skipped: 0,
        answerSeconds: 0, decision: try row["decision"], lowest: nil)
    }
  }

  private static func banks(
    _ range: StatementArguments, in db: Database
  ) throws -> [Int: [String]] {
    let sql = """
      SELECT session, bank FROM sessionBank
      WHERE session BETWEEN :oldest AND :newest ORDER BY session, place
      """
    let rows = try db.values(sql, range) { row in
      (session: try row["session"] as Int, bank: try row["bank"] as String)
    }
    return Dictionary(grouping: rows, by: \.session).mapValues { $0.map(\.bank) }
  }

  private struct Totals {
    var questions: Int
    var skipped: Int
    var answerSeconds: Double
  }

  private static func totals(_ range: StatementArguments, in db: Database) throws -> [Int: Totals] {
    let sql = """
      SELECT session, sum(role = 'question') AS questions,
        sum(role = 'question' AND skipped) AS skipped, sum(answerSeconds) AS answerSeconds
      FROM turn WHERE session BETWEEN :oldest AND :newest GROUP BY session
      """
    let rows = try db.values(sql, range) { row in
      (
        try row["session"] as Int,
        Totals(
          questions: try row["questions"], skipped: try row["skipped"],
          answerSeconds: try row["answerSeconds"])
      )
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// For each session the dimension with the lowest mean of the candidate's own scores of first
  /// attempts; among equals the one that was scored first.
  private static func lowest(
    _ range: StatementArguments, in db: Database
  ) throws -> [Int: DimensionMean] {
    let sql = """
      SELECT session, dimension, avg(score) AS mean
      FROM turn JOIN rating ON rating.turn = turn.id
      WHERE session BETWEEN :oldest AND :newest AND role = 'question'
        AND rater = 'self' AND predicts = '' AND score IS NOT NULL
      GROUP BY session, dimension ORDER BY session, mean, min(number << 32 | place)
      """
    let rows = try db.values(sql, range) { row in
      (
        try row["session"] as Int,
        DimensionMean(dimension: try row["dimension"], mean: try row["mean"])
      )
    }
    return Dictionary(rows) { first, _ in first }
  }
}
