import GRDB
import InterviewCore

/// How often each question was asked; counted in the index of version 3 alone.
enum Uses {
  /// The questions that were asked, of one bank where its id is given, in the order of their ids.
  static func all(of bank: String?, in db: Database) throws -> [QuestionUse] {
    // SQLite takes a bare column from the row that has the maximum (select, section 2.5).
    let sql = """
      SELECT bank, question, times, last,
        (SELECT avg(score) FROM rating
         WHERE rating.turn = latest AND rater = 'self' AND predicts = '') AS lastMean
      FROM (
        SELECT bank, question, count(*) AS times, max(askedAt) AS last, id AS latest
        FROM turn WHERE bank IS NOT NULL \(bank == nil ? "" : "AND bank = CAST(:bank AS TEXT)")
        GROUP BY bank, question)
      """
    return try db.values(sql, bank.map { ["bank": Text($0)] } ?? [:]) { row in
      QuestionUse(
        bank: try row["bank"], question: try row["question"], times: try row["times"],
        last: try row["last"], lastMean: try row["lastMean"])
    }
  }
}
