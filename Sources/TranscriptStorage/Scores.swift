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
    var scores = Scores()
    for start in stride(from: 0, to: sessions.count, by: sessionsAtOnce) {
      try scores.add(sessions[start...].prefix(sessionsAtOnce), in: db)
    }
    return ScoreHistory(
      sessions: sessions.indices.filter(scores.dimensions.holds).map { sessions[$0] },
      dimensions: scores.dimensions.means(of: sessions),
      competencies: scores.competencies.means(of: sessions), isCut: sessions.count < found.count)
  }

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
  private var names: [String] = []
  /// The names in UTF-8, and which of them came last.
  private var written: [[UInt8]] = []
  private var last = 0
  private var numbers: [String: Int] = [:]
  /// By the places of the sessions, then by the numbers of the subjects.
  private var sums: [[Sum]] = []

  private struct Sum {
    var scores = 0
    var count = 0
    var answers = 0
  }

  /// The number by which a subject is known: there are few of them, and millions of scores.
  mutating func number(of subject: String) -> Int {
    if let number = numbers[subject] { return number }
    names.append(subject)
    written.append(Array(subject.utf8))
    numbers[subject] = names.count - 1
    return names.count - 1
  }

  /// The same for a subject where SQLite holds it. Subjects mostly come in the order in which they came before,
  /// some of them left out: then nothing is copied.
  mutating func number(of subject: UnsafeRawBufferPointer) -> Int {
    for ahead in 1...3 {
      let guess = (last + ahead) % max(1, written.count)
      guard guess < written.count, subject.elementsEqual(written[guess]) else { continue }
      last = guess
      return guess
    }
    last = number(of: String(decoding: subject, as: UTF8.self))
    return last
  }

  mutating func add(_ score: Int, to subject: Int, of session: Int, isNewAnswer: Bool) {
    while sums.count <= session { sums.append([]) }
    while sums[session].count <= subject { sums[session].append(Sum()) }
    sums[session][subject].scores += score
    sums[session][subject].count += 1
    sums[session][subject].answers += isNewAnswer ? 1 : 0
  }

  /// Whether anything was added for a session.
  func holds(_ session: Int) -> Bool { session < sums.count && !sums[session].isEmpty }

  /// The means, by the order of the sessions, then by the bytes of the subject.
  func means(of sessions: [ScoredSession]) -> [SessionScore] {
    let order = names.indices.sorted { one, other in
      names[one].utf8.lexicographicallyPrecedes(names[other].utf8)
    }
    return zip(sessions, sums).flatMap { session, sums in
      order.filter { $0 < sums.count && sums[$0].count > 0 }.map { subject in
        SessionScore(
          session: session.number, subject: names[subject],
          mean: Double(sums[subject].scores) / Double(sums[subject].count),
          answers: sums[subject].answers)
      }
    }
  }
}
