import GRDB
import InterviewCore

/// Friends' scores beside the candidate's own, as calibration needs them.
enum ScoredPairs {
  /// Every pair, session by session, oldest first; the answers the candidate has not scored at all are
  /// left out.
  static func all(in db: Database) throws -> [ScoredPair] {
    let sql = """
      SELECT session.id AS session, session.startedAt AS startedAt, turn.number AS turn,
        given.dimension AS dimension, given.rater AS friend, own.score AS own,
        given.score AS given, expected.score AS predicted
      FROM rating AS given
        JOIN turn ON turn.id = given.turn
        JOIN session ON session.id = turn.session
        LEFT JOIN rating AS own ON own.turn = given.turn AND own.rater = 'self'
          AND own.predicts = '' AND own.dimension = given.dimension
        LEFT JOIN rating AS expected ON expected.turn = given.turn AND expected.rater = 'self'
          AND expected.predicts = given.rater AND expected.dimension = given.dimension
      WHERE given.rater <> 'self' AND given.score IS NOT NULL
        AND EXISTS (SELECT 1 FROM rating AS mine
          WHERE mine.turn = given.turn AND mine.rater = 'self' AND mine.predicts = '')
      ORDER BY session.startedAt, session.id, turn.number, given.rater, given.place
      """
    return try db.values(sql) { row in
      ScoredPair(
        session: try row["session"], startedAt: try row["startedAt"], turn: try row["turn"],
        dimension: try row["dimension"], friend: try row["friend"], own: try row["own"],
        given: try row["given"], predicted: try row["predicted"])
    }
  }
}
