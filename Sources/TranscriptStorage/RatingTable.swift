import Foundation
import GRDB
import InterviewCore

/// The table `rating`.
enum RatingTable {
  private static let ratings = Table(
    name: "rating",
    blank: Rating(rater: .own, dimension: "", group: .content, score: nil, medium: .typed),
    columns: [
      Column("rater", \.rater),
      Column("predicts", \.predicted),
      Column("dimension", \.dimension),
      Column("dimensionGroup", \.group),
      Column("score", \.score),
      Column("medium", \.medium),
      Column("evidence", \.evidence),
      Column("saw", \.saw),
      Column("comment", \.comment),
      Column("ratedAt", \.ratedAt),
      Column("earlier", \.earlierScores),
    ])

  /// Keeps ratings of a turn, each in the place of the same rater's on the same dimension, whose score
  /// stays under the new one.
  static func keep(_ ratings: [Rating], turn: Int, in db: Database) throws {
    guard !ratings.isEmpty else { return }
    let sql = "SELECT coalesce(max(place) + 1, 0) AS next FROM rating WHERE turn = :turn"
    let next = try db.first(sql, ["turn": turn]) { try $0["next"] as Int } ?? 0
    for (offset, rating) in ratings.enumerated() {
      let before = try existing(rating, of: turn, in: db)
      try Self.ratings.keep(
        before.map(rating.following) ?? rating, with: ["turn": turn, "place": next + offset],
        replacing: ["turn", "rater", "predicts", "dimension"], in: db)
    }
  }

  /// Keeps the ratings of a turn that has none yet.
  static func add(_ ratings: [Rating], turn: Int, in db: Database) throws {
    let places = ratings.map { [$0.rater.name, $0.predicted, $0.dimension] }
    guard Set(places).count == places.count else {
      return try keep(ratings, turn: turn, in: db)
    }
    try Self.ratings.add(ratings, to: "turn", turn, in: db)
  }

  /// What stands in the place of a rating.
  private static func existing(
    _ rating: Rating, of turn: Int, in db: Database
  ) throws -> Rating? {
    try ratings.find(
      """
      rating WHERE turn = :turn AND rater = CAST(:rater AS TEXT)
        AND predicts = CAST(:predicts AS TEXT) AND dimension = CAST(:dimension AS TEXT)
      """,
      [
        "turn": turn, "rater": Text(rating.rater.name), "predicts": Text(rating.predicted),
        "dimension": Text(rating.dimension),
      ], by: "place", in: db
    ).first?.record
  }

  /// The ratings of some sessions' turns, in the order in which they were first kept.
  static func ratings(of sessions: SessionRange, in db: Database) throws -> [Int: [Rating]] {
    try ratings.byTurn(of: sessions, in: db)
  }
}

extension Rating {
  /// Whom it predicts; empty for nobody, since the columns of a key cannot be null.
  fileprivate var predicted: String {
    get { predicts ?? "" }
    set { predicts = newValue.isEmpty ? nil : newValue }
  }

  fileprivate var earlierScores: EarlierScores {
    get { EarlierScores(list: earlier) }
    set { earlier = newValue.list }
  }
}

/// A list of earlier scores as JSON: pairs of a score and milliseconds; null where there are none.
private struct EarlierScores: ColumnValue {
  static let isOptional = true

  var list: [EarlierScore]

  func bind(to statement: BoundStatement, at place: CInt) throws {
    guard !list.isEmpty else { return try statement.bindNothing(at: place) }
    let json = try JSONEncoder().encode(
      list.map { [$0.score.map(Int64.init), try $0.ratedAt?.milliseconds] })
    try statement.bind(String(decoding: json, as: UTF8.self), at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> EarlierScores {
    guard let json = try String?.read(row, at: index) else { return EarlierScores(list: []) }
    let pairs = try? JSONDecoder().decode([[Int64?]].self, from: Data(json.utf8))
    guard let pairs, pairs.allSatisfy({ $0.count == 2 }) else {
      throw TableError.damaged("a list of earlier scores cannot be read")
    }
    return EarlierScores(
      list: pairs.map {
        EarlierScore(
          score: $0[0].flatMap(Int.init(exactly:)), ratedAt: $0[1].map(Date.init(milliseconds:)))
      })
  }
}

extension RatingTable {
  /// Whoever was sent a debrief or answered one, and whose scores were given or predicted in the newest turns.
  static func friends(in db: Database) throws -> [String] {
    let sql = """
      WITH lately AS (SELECT rater, predicts FROM rating
        WHERE turn > (SELECT coalesce(max(id), 0) FROM turn) - 1000)
      SELECT friend AS name FROM debrief UNION SELECT rater FROM reply
      UNION SELECT rater FROM lately WHERE rater <> 'self'
      UNION SELECT predicts FROM lately WHERE predicts <> '' ORDER BY name COLLATE NOCASE
      """
    return try db.values(sql) { row in try row["name"] }
  }
}
