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
    ])

  /// Keeps ratings of a turn, each in the place of the same rater's on the same dimension.
  static func keep(_ ratings: [Rating], turn: Int, in db: Database) throws {
    guard !ratings.isEmpty else { return }
    let sql = "SELECT coalesce(max(place) + 1, 0) AS next FROM rating WHERE turn = :turn"
    let next = try db.first(sql, ["turn": turn]) { try $0["next"] as Int } ?? 0
    for (offset, rating) in ratings.enumerated() {
      try Self.ratings.keep(
        rating, with: ["turn": turn, "place": next + offset],
        replacing: ["turn", "rater", "predicts", "dimension"], in: db)
    }
  }

  /// The ratings of a session's turns, in the order in which they were first kept.
  static func ratings(of session: Int, in db: Database) throws -> [Int: [Rating]] {
    try ratings.byTurn(of: session, in: db)
  }
}

extension Rating {
  /// Whom it predicts; empty for nobody, since the columns of a key cannot be null.
  fileprivate var predicted: String {
    get { predicts ?? "" }
    set { predicts = newValue.isEmpty ? nil : newValue }
  }
}
