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
          + "ORDER BY startedAt DESC, id DESC LIMIT :limit", ["since": earliest, "limit": limit]
      ) { try $0["startedAt"] as Int64 }
      boundary = starts.last ?? earliest
      isCut =
        try db.first(
          "SELECT id FROM session WHERE \(Self.isPractice(window)) AND startedAt < :boundary LIMIT 1",
          ["since": earliest, "boundary": boundary]
        ) { try $0["id"] as Int } != nil
    }
    since = boundary
    self.isCut = isCut
    sessions = try db.values(
      "SELECT id, startedAt, medium FROM session WHERE \(Self.isPractice(window)) "
        + "ORDER BY startedAt, id", ["since": boundary]
    ) { row in
      ScoredSession(
        number: try row["id"], startedAt: try row["startedAt"], medium: try row["medium"])
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

  /// The condition under which a session is one of practice, since the moment that is `:since`.
  private static func isPractice(_ window: ScoreWindow) -> String {
    let media = Medium.allCases.filter { window.media.isEmpty || window.media.contains($0) }
    return """
      session.startedAt >= :since AND session.mode <> 'recall'
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
    return try db.values(sql, ["since": since]) { row in
      PractisedQuestion(
        askedAt: try row["askedAt"], medium: try row["medium"],
        competency: try row["competency"], skipped: try row["skipped"],
        answerSeconds: try row["answerSeconds"], budgetSeconds: try row["budgetSeconds"])
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
    return try db.values(sql, ["since": since]) { row in
      CompetencyScore(competency: try row["competency"], score: try row["score"])
    }
  }

  private func hints() throws -> [HintCount] {
    let sql = """
      SELECT rule, count(DISTINCT turn.id) AS answers
      FROM \(turns) CROSS JOIN hint ON hint.turn = turn.id
      WHERE \(isPractice) AND role = 'question' AND NOT skipped GROUP BY rule ORDER BY rule
      """
    return try db.values(sql, ["since": since]) { row in
      HintCount(rule: try row["rule"], answers: try row["answers"])
    }
  }

  private func matched() throws -> [MatchedWords] {
    let sql = """
      SELECT rule, CAST(word.value AS TEXT) AS words, count(*) AS times
      FROM \(turns) CROSS JOIN hint ON hint.turn = turn.id
        CROSS JOIN json_each(hint.matched) AS word
      WHERE \(isPractice) AND role = 'question' AND NOT skipped GROUP BY rule, words ORDER BY rule, words
      """
    return try db.values(sql, ["since": since]) { row in
      MatchedWords(rule: try row["rule"], words: try row["words"], times: try row["times"])
    }
  }

  /// Answers that the candidate has not scored at all stay out: their own eyes come first.
  private func pairs() throws -> [ScoredPair] {
    let sql = """
      SELECT session.id AS session, startedAt, turn.number AS turn, friend.dimension AS dimension,
        friend.rater AS friend, own.score AS own, friend.score AS given,
        expected.score AS predicted
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
    return try db.values(sql, ["since": since]) { row in
      ScoredPair(
        session: try row["session"], startedAt: try row["startedAt"], turn: try row["turn"],
        dimension: try row["dimension"], friend: try row["friend"], own: try row["own"],
        given: try row["given"], predicted: try row["predicted"])
    }
  }

  private func days(since: Date) throws -> [PractisedSession] {
    let sql = """
      SELECT startedAt, (
        SELECT count(*) FROM turn
        WHERE turn.session = session.id AND role = 'question' AND NOT skipped) AS answers
      FROM session WHERE \(isPractice) ORDER BY startedAt, id
      """
    let beginning = max(since, window.since ?? since)
    return try db.values(sql, ["since": try beginning.milliseconds]) { row in
      PractisedSession(startedAt: try row["startedAt"], answers: try row["answers"])
    }
  }
}
