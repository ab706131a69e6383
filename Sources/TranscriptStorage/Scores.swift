import Foundation
import GRDB
import InterviewCore

/// The candidate's own scores of first attempts, added up session by session.
///
/// The ratings are gone through once, in the order in which they lie, and added up here: grouping them by
/// dimension and again by competency takes SQLite longer than all the rest.
struct Scores {
  private var dimensions: [Key: Sum] = [:]
  private var competencies: [Key: Sum] = [:]

  /// The newest scored sessions of a window with their scores.
  static func history(_ window: ScoreWindow, in db: Database) throws -> ScoreHistory {
    // One more than wanted tells whether there are older ones.
    let found = try sessions(window, limit: window.sessions.map { $0 + 1 } ?? -1, in: db)
    let sessions = Array(found.prefix(window.sessions ?? found.count).reversed())
    var scores = Scores()
    for start in stride(from: 0, to: sessions.count, by: sessionsAtOnce) {
      try scores.add(sessions[start...].prefix(sessionsAtOnce).map(\.number), in: db)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(sessions.map(\.number), sessions.indices))
    return ScoreHistory(
      sessions: sessions, dimensions: scores.dimensions.means(inOrderOf: places),
      competencies: scores.competencies.means(inOrderOf: places),
      isCut: sessions.count < found.count)
  }

  /// Bounds the length of a statement that names its sessions.
  private static let sessionsAtOnce = 500

  fileprivate struct Key: Hashable {
    var session: Int
    var subject: String
  }

  fileprivate struct Sum {
    var scores = 0
    var count = 0
    var answers = 0
  }

  /// The condition under which a rating is a score of the candidate's first attempt.
  private static let isOwnScore = """
    turn.role = 'question' AND rating.rater = 'self' AND rating.predicts = ''
      AND rating.score IS NOT NULL
    """

  /// The newest sessions in which anything was scored, newest first.
  private static func sessions(
    _ window: ScoreWindow, limit: Int, in db: Database
  ) throws -> [ScoredSession] {
    let media = Medium.allCases.filter { window.media.isEmpty || window.media.contains($0) }
    let sql = """
      SELECT id, startedAt, medium FROM session
      WHERE startedAt >= :since AND mode <> 'recall'
        AND medium IN (\(media.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
        AND EXISTS (
          SELECT 1 FROM turn JOIN rating ON rating.turn = turn.id
          WHERE turn.session = session.id AND \(isOwnScore))
      ORDER BY startedAt DESC, id DESC LIMIT :limit
      """
    let since = try window.since?.milliseconds ?? Int64.min
    return try db.values(sql, ["since": since, "limit": limit]) { row in
      ScoredSession(
        number: try row["id"], startedAt: try row["startedAt"], medium: try row["medium"])
    }
  }

  private mutating func add(_ sessions: [Int], in db: Database) throws {
    let numbers = sessions.map(String.init).joined(separator: ", ")
    let asked = """
      SELECT id, session, competency FROM turn WHERE session IN (\(numbers)) AND role = 'question'
      """
    let turns = try db.values(asked) { row in
      (
        try row["id"] as Int,
        (session: try row["session"] as Int, competency: try row["competency"] as String?)
      )
    }
    let turn = Dictionary(uniqueKeysWithValues: turns)
    let scored = """
      SELECT turn.id AS turn, dimension, score FROM turn CROSS JOIN rating ON rating.turn = turn.id
      WHERE turn.session IN (\(numbers)) AND \(Self.isOwnScore)
      """
    var last: Int?
    try db.forEach(scored) { row in
      let id: Int = try row["turn"]
      let score: Int = try row["score"]
      guard let (session, competency) = turn[id] else { return }
      // The scores of an answer follow each other.
      let isFirst = id != last
      last = id
      let key = Key(session: session, subject: try row["dimension"])
      dimensions[key, default: Sum()].add(score, true)
      guard let competency else { return }
      competencies[Key(session: session, subject: competency), default: Sum()].add(score, isFirst)
    }
  }
}

extension Scores.Sum {
  fileprivate mutating func add(_ score: Int, _ isNewAnswer: Bool) {
    scores += score
    count += 1
    answers += isNewAnswer ? 1 : 0
  }
}

extension [Scores.Key: Scores.Sum] {
  /// The means, by the order of the sessions, then by the bytes of the subject.
  fileprivate func means(inOrderOf places: [Int: Int]) -> [SessionScore] {
    map { key, sum in
      (
        place: places[key.session] ?? .max,
        score: SessionScore(
          session: key.session, subject: key.subject,
          mean: Double(sum.scores) / Double(sum.count), answers: sum.answers)
      )
    }
    .sorted { one, other in
      one.place != other.place
        ? one.place < other.place
        : one.score.subject.utf8.lexicographicallyPrecedes(other.score.subject.utf8)
    }
    .map(\.score)
  }
}
