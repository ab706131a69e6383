import Foundation
import GRDB
import InterviewCore

/// What was practised in the newest sessions of a window, added up by SQLite.
struct PracticeRecords {
  private let db: Database
  private let window: ScoreWindow
  /// The sessions of the window, newest first.
  private let sessions: [ScoredSession]
  private let isCut: Bool
  /// When the oldest of them began; everything since then counts.
  private let since: Int64

  /// Finds the sessions.
  init(_ window: ScoreWindow, in db: Database) throws {
    (self.db, self.window) = (db, window)
    let earliest = try window.since?.milliseconds ?? Int64.min
    let limit = max(1, window.sessions ?? 1)
    var boundary = earliest
    var isCut = false
    if window.sessions != nil {
      // Whether there is an older one than the oldest wanted is told by looking for one more moment.
      let starts = try db.values(
        "SELECT startedAt FROM session WHERE \(Self.isPractice(window)) "
          + "ORDER BY startedAt DESC, id DESC LIMIT ?2", [earliest, limit]
      ) { try $0.next(Int64.self) }
      boundary = starts.last ?? earliest
      isCut =
        try db.values(
          "SELECT 1 FROM session WHERE \(Self.isPractice(window)) AND startedAt < ?2 LIMIT 1",
          [earliest, boundary]
        ) { try $0.next(Int.self) }.isEmpty == false
    }
    since = boundary
    self.isCut = isCut
    sessions = try db.values(
      "SELECT id, startedAt, medium FROM session WHERE \(Self.isPractice(window)) "
        + "ORDER BY startedAt, id", [boundary]
    ) { columns in
      ScoredSession(
        number: try columns.next(), startedAt: try columns.date(), medium: try columns.word())
    }
  }

  /// Everything about them; the days of the calendar reach back on their own.
  func history(daysSince: Date) throws -> PracticeHistory {
    guard let oldest = sessions.first else { return PracticeHistory() }
    let scored = ScoreWindow(media: window.media, since: oldest.startedAt)
    return PracticeHistory(
      sessions: sessions, isCut: isCut, scores: try Scores.history(scored, in: db),
      questions: try questions(), lastScores: try lastScores(), hints: try hints(),
      matched: try matched(), pairs: try pairs(), days: try days(since: daysSince))
  }

  /// The condition under which a session is one of practice, since the moment that is ?1.
  private static func isPractice(_ window: ScoreWindow) -> String {
    let media = Medium.allCases.filter { window.media.isEmpty || window.media.contains($0) }
    return """
      session.startedAt >= ?1 AND session.mode <> 'recall'
        AND session.medium IN (\(media.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
        AND EXISTS (
          SELECT 1 FROM turn WHERE turn.session = session.id AND turn.role = 'question')
      """
  }

  /// The sessions with their turns, the sessions being looked for first.
  private var turns: String {
    "session CROSS JOIN turn ON turn.session = session.id"
  }

  private var isPractice: String { Self.isPractice(window) }

  private static let isOwnScore =
    "rating.rater = 'self' AND rating.predicts = '' AND rating.score IS NOT NULL"

  private func questions() throws -> [PractisedQuestion] {
    let sql = """
      SELECT askedAt, medium, competency, skipped, answerSeconds, budgetSeconds
      FROM \(turns) WHERE \(isPractice) AND role = 'question' ORDER BY askedAt, turn.id
      """
    return try db.values(sql, [since]) { columns in
      PractisedQuestion(
        askedAt: try columns.date(), medium: try columns.word(),
        competency: try columns.optionalText(), skipped: try columns.next(),
        answerSeconds: try columns.next(), budgetSeconds: try columns.next())
    }
  }

  private func lastScores() throws -> [CompetencyScore] {
    let sql = """
      WITH scored AS (
        SELECT turn.id, competency, row_number() OVER (
          PARTITION BY competency ORDER BY askedAt DESC, turn.id DESC) AS age
        FROM \(turns) WHERE \(isPractice) AND role = 'question' AND competency IS NOT NULL
          AND EXISTS (SELECT 1 FROM rating WHERE rating.turn = turn.id AND \(Self.isOwnScore)))
      SELECT competency, score FROM scored CROSS JOIN rating ON rating.turn = scored.id
      WHERE age = 1 AND \(Self.isOwnScore) ORDER BY competency, score
      """
    return try db.values(sql, [since]) { columns in
      CompetencyScore(competency: try columns.text(), score: try columns.next())
    }
  }

  private func hints() throws -> [HintCount] {
    let sql = """
      SELECT rule, count(DISTINCT turn.id)
      FROM \(turns) CROSS JOIN hint ON hint.turn = turn.id
      WHERE \(isPractice) AND role = 'question' AND NOT skipped GROUP BY rule ORDER BY rule
      """
    return try db.values(sql, [since]) { columns in
      HintCount(rule: try columns.text(), answers: try columns.next())
    }
  }

  private func matched() throws -> [MatchedWords] {
    let sql = """
      SELECT rule, CAST(word.value AS TEXT) AS words, count(*)
      FROM \(turns) CROSS JOIN hint ON hint.turn = turn.id
        CROSS JOIN json_each(hint.matched) AS word
      WHERE \(isPractice) AND role = 'question' AND NOT skipped GROUP BY rule, words ORDER BY rule, words
      """
    return try db.values(sql, [since]) { columns in
      MatchedWords(
        rule: try columns.text(), words: try columns.text(), times: try columns.next())
    }
  }

  /// Answers that the candidate has not scored at all stay out: their own eyes come first.
  private func pairs() throws -> [ScoredPair] {
    let sql = """
      SELECT session.id, startedAt, turn.number, friend.dimension, friend.rater, own.score,
        friend.score, expected.score
      FROM \(turns) CROSS JOIN rating AS friend ON friend.turn = turn.id
        LEFT JOIN rating AS own ON own.turn = turn.id AND own.rater = 'self'
          AND own.predicts = '' AND own.dimension = friend.dimension
        LEFT JOIN rating AS expected ON expected.turn = turn.id AND expected.rater = 'self'
          AND expected.predicts = friend.rater AND expected.dimension = friend.dimension
      WHERE \(isPractice) AND friend.rater <> 'self' AND friend.score IS NOT NULL
        AND EXISTS (
          SELECT 1 FROM rating
          WHERE rating.turn = turn.id AND rating.rater = 'self' AND rating.predicts = '')
      ORDER BY startedAt, session.id, turn.number, friend.place
      """
    return try db.values(sql, [since]) { columns in
      ScoredPair(
        session: try columns.next(), startedAt: try columns.date(), turn: try columns.next(),
        dimension: try columns.text(), friend: try columns.text(), own: try columns.next(),
        given: try columns.next(), predicted: try columns.next())
    }
  }

  private func days(since: Date) throws -> [PractisedSession] {
    let sql = """
      SELECT startedAt, (
        SELECT count(*) FROM turn
        WHERE turn.session = session.id AND role = 'question' AND NOT skipped)
      FROM session WHERE \(isPractice) ORDER BY startedAt, id
      """
    let beginning = max(since, window.since ?? since)
    return try db.values(sql, [try beginning.milliseconds]) { columns in
      PractisedSession(startedAt: try columns.date(), answers: try columns.next())
    }
  }
}
