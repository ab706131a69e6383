import Foundation
import GRDB
import InterviewCore

/// The candidate's own scores of first attempts, added up by SQLite session by session.
enum Scores {
  /// The newest scored sessions of a window with their scores.
  static func history(_ window: ScoreWindow, in db: Database) throws -> ScoreHistory {
    // One more than wanted tells whether there are older ones.
    var sessions = try sessions(window, limit: window.sessions.map { $0 + 1 } ?? -1, in: db)
    let isCut = window.sessions.map { sessions.count > $0 } ?? false
    if isCut { sessions.removeLast() }
    let limit = sessions.count
    return ScoreHistory(
      sessions: sessions.reversed(),
      dimensions: try scores("dimension", window, limit, in: db),
      competencies: try scores("competency", window, limit, in: db), isCut: isCut)
  }

  /// The condition under which a rating is a score of the candidate's first attempt.
  private static let isOwnScore = """
    turn.role = 'question' AND rating.rater = 'self' AND rating.predicts = ''
      AND rating.score IS NOT NULL
    """

  /// The newest sessions in which anything was scored, newest first.
  private static func picked(_ window: ScoreWindow) -> String {
    let media = Medium.allCases.filter { window.media.isEmpty || window.media.contains($0) }
    return """
      SELECT id, startedAt, medium FROM session
      WHERE startedAt >= ?1 AND mode <> 'recall'
        AND medium IN (\(media.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
        AND EXISTS (
          SELECT 1 FROM turn JOIN rating ON rating.turn = turn.id
          WHERE turn.session = session.id AND \(isOwnScore))
      ORDER BY startedAt DESC, id DESC LIMIT ?2
      """
  }

  private static func arguments(_ window: ScoreWindow, _ limit: Int) throws -> StatementArguments {
    [try window.since?.milliseconds ?? Int64.min, limit]
  }

  private static func sessions(
    _ window: ScoreWindow, limit: Int, in db: Database
  ) throws -> [ScoredSession] {
    try db.values(picked(window), arguments(window, limit)) { columns in
      ScoredSession(
        number: try columns.next(), startedAt: try columns.date(), medium: try columns.word())
    }
  }

  private static func scores(
    _ subject: String, _ window: ScoreWindow, _ limit: Int, in db: Database
  ) throws -> [SessionScore] {
    let sql = """
      WITH picked AS (\(picked(window)))
      SELECT picked.id, \(subject) AS subject, avg(score), count(DISTINCT turn.id)
      FROM picked CROSS JOIN turn ON turn.session = picked.id
        CROSS JOIN rating ON rating.turn = turn.id
      WHERE \(isOwnScore) AND subject IS NOT NULL
      GROUP BY picked.id, subject ORDER BY picked.startedAt, picked.id, subject
      """
    return try db.values(sql, arguments(window, limit)) { columns in
      SessionScore(
        session: try columns.next(), subject: try columns.text(), mean: try columns.next(),
        answers: try columns.next())
    }
  }
}
