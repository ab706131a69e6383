import Foundation
import GRDB
import InterviewCore

/// The candidate's own scores of first attempts, added up session by session.
///
/// The ratings are gone through once, in the order in which they lie, and added up here: grouping them by
/// dimension and again by competency takes SQLite longer than all the rest.
struct Scores {
  private var dimensions = Sums()
  private var competencies = Sums()

  /// The newest scored sessions of a window with their scores.
  static func history(_ window: ScoreWindow, in db: Database) throws -> ScoreHistory {
    // One more than wanted tells whether there are older ones.
    let found = try sessions(window, limit: window.sessions.map { $0 + 1 }, in: db)
    let sessions = Array(found.prefix(window.sessions ?? found.count).reversed())
    let parts = try parts(of: sessions[...], in: db)
    return ScoreHistory(
      sessions: sessions.indices.filter { place in parts.contains { $0.dimensions.holds(place) } }
        .map { sessions[$0] },
      dimensions: Sums.means(of: sessions, in: parts.map(\.dimensions)),
      competencies: Sums.means(of: sessions, in: parts.map(\.competencies)),
      isCut: sessions.count < found.count)
  }

  /// The scores of some sessions, added up; of very many the newer half on another thread, by a connection of its own.
  private static func parts(of sessions: ArraySlice<ScoredSession>, in db: Database) throws
    -> [Scores]
  {
    guard sessions.count >= manySessions,
      let file = try String.fetchOne(
        db, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'"), !file.isEmpty
    else { return [try added(sessions, in: db)] }
    let half = sessions.startIndex + sessions.count / 2
    let newer = Aside {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: file, configuration: configuration)
        .readOnce { try added(sessions[half...], in: $0) }
    }
    let older = Result { try added(sessions[..<half], in: db) }
    let found = Result { try newer.value() }
    // Where the file is open for one connection alone, this one reads the rest.
    return [try older.get(), try (try? found.get()) ?? added(sessions[half...], in: db)]
  }

  private static func added(_ sessions: ArraySlice<ScoredSession>, in db: Database) throws -> Scores
  {
    var scores = Scores()
    for start in stride(from: sessions.startIndex, to: sessions.endIndex, by: sessionsAtOnce) {
      try scores.add(sessions[start...].prefix(sessionsAtOnce), in: db)
    }
    return scores
  }

  /// From so many on, a second connection is worth its opening.
  private static let manySessions = 2000

  /// Bounds the length of a statement that names its sessions.
  private static let sessionsAtOnce = 500

  /// The condition under which a rating is a score of the candidate's first attempt.
  private static let isOwnScore = """
    turn.role = 'question' AND rating.rater = 'self' AND rating.predicts = ''
      AND rating.score IS NOT NULL
    """

  /// The newest sessions in which anything was scored, newest first; where all are wanted, the others as well:
  /// their turns are looked at anyway, and to look for a score first takes as long again.
  private static func sessions(
    _ window: ScoreWindow, limit: Int?, in db: Database
  ) throws -> [ScoredSession] {
    let media = Medium.allCases.filter { window.media.isEmpty || window.media.contains($0) }
    let isScored = """
      AND EXISTS (
        SELECT 1 FROM turn JOIN rating ON rating.turn = turn.id
        WHERE turn.session = session.id AND \(isOwnScore))
      """
    let sql = """
      SELECT id, startedAt, medium FROM session
      WHERE startedAt >= :since AND mode <> 'recall'
        AND medium IN (\(media.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
        \(limit == nil ? "" : isScored)
      ORDER BY startedAt DESC, id DESC LIMIT :limit
      """
    let since = try window.since?.milliseconds ?? Int64.min
    return try db.values(sql, ["since": since, "limit": limit ?? -1]) { row in
      ScoredSession(
        number: try row["id"], startedAt: try row["startedAt"], medium: try row["medium"])
    }
  }

  private mutating func add(_ sessions: ArraySlice<ScoredSession>, in db: Database) throws {
    let places = Dictionary(uniqueKeysWithValues: zip(sessions.map(\.number), sessions.indices))
    let numbers = sessions.map { String($0.number) }.joined(separator: ", ")
    let scored = """
      SELECT turn.id, turn.session, competency, dimension, score
      FROM turn CROSS JOIN rating ON rating.turn = turn.id
      WHERE turn.session IN (\(numbers)) AND \(Self.isOwnScore)
      """
    var last: Int?
    var session: Int?
    var competency: Int?
    try db.forEachInPlace(scored) { row in
      let id = try Int.read(row, at: 0)
      // The scores of an answer follow each other.
      let isFirst = id != last
      if isFirst {
        last = id
        session = places[try Int.read(row, at: 1)]
        competency = row.isNothing(2) ? nil : competencies.number(of: try row.text(2))
      }
      guard let session else { return }
      let score = try Int.read(row, at: 4)
      let dimension = dimensions.number(of: try row.text(3))
      dimensions.add(score, to: dimension, of: session, isNewAnswer: true)
      guard let competency else { return }
      competencies.add(score, to: competency, of: session, isNewAnswer: isFirst)
    }
  }
}

/// Scores of subjects, added up session by session.
private struct Sums {
  private var names = KnownTexts()
  /// By the places of the sessions, then by the numbers of the subjects.
  private var sums: [[Sum]] = []

  private struct Sum {
    var scores: Int32 = 0
    var count: Int32 = 0
    var answers: Int32 = 0
  }

  /// The number by which a subject is known: there are few of them, and millions of scores.
  mutating func number(of subject: UnsafeRawBufferPointer) -> Int { names.number(of: subject) }

  mutating func add(_ score: Int, to subject: Int, of session: Int, isNewAnswer: Bool) {
    while sums.count <= session { sums.append([]) }
    while sums[session].count <= subject { sums[session].append(Sum()) }
    sums[session][subject].scores &+= Int32(clamping: score)
    sums[session][subject].count += 1
    sums[session][subject].answers += isNewAnswer ? 1 : 0
  }

  /// Whether anything was added for a session.
  func holds(_ session: Int) -> Bool { session < sums.count && !sums[session].isEmpty }

  /// The means, by the order of the sessions, then by the bytes of the subject.
  static func means(of sessions: [ScoredSession], in parts: [Sums]) -> [SessionScore] {
    var means: [SessionScore] = []
    // There may be a million.
    means.reserveCapacity(parts.reduce(0) { $0 + $1.held })
    for part in parts {
      let names = part.names.all
      let order = names.indices.sorted { one, other in
        names[one].utf8.lexicographicallyPrecedes(names[other].utf8)
      }
      for (session, sums) in zip(sessions, part.sums) {
        for subject in order where subject < sums.count && sums[subject].count > 0 {
          means.append(
            SessionScore(
              session: session.number, subject: names[subject],
              mean: Double(sums[subject].scores) / Double(sums[subject].count),
              answers: Int(sums[subject].answers)))
        }
      }
    }
    return means
  }

  /// How many subjects of sessions have a score.
  private var held: Int { sums.reduce(0) { $0 + $1.count { $0.count > 0 } } }
}
