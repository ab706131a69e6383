import GRDB
import InterviewCore

/// The table `rating`.
enum RatingTable {
  /// Keeps ratings of a turn, each in the place of the same rater's on the same dimension.
  static func keep(_ ratings: [Rating], turn: Int, in db: Database) throws {
    let sql = """
      INSERT INTO rating
        (turn, rater, predicts, dimension, place, dimensionGroup, score, medium, evidence, saw,
         comment)
      VALUES
        (?1, CAST(?2 AS TEXT), CAST(?3 AS TEXT), CAST(?4 AS TEXT),
         (SELECT coalesce(max(place) + 1, 0) FROM rating WHERE turn = ?1),
         ?5, ?6, ?7, CAST(?8 AS TEXT), ?9,
         CAST(?10 AS TEXT))
      ON CONFLICT (turn, rater, predicts, dimension) DO UPDATE SET
        dimensionGroup = excluded.dimensionGroup, score = excluded.score,
        medium = excluded.medium, evidence = excluded.evidence, saw = excluded.saw,
        comment = excluded.comment
      """
    for rating in ratings {
      try db.run(
        sql,
        [
          turn, Text(rating.rater.name), Text(rating.predicts ?? ""), Text(rating.dimension),
          rating.group.rawValue, rating.score, rating.medium.rawValue,
          rating.evidence.map(Text.init), rating.saw?.rawValue,
          rating.comment.map(Text.init),
        ])
    }
  }

  /// The ratings of a session's turns, in the order in which they were first kept.
  static func ratings(of session: Int, in db: Database) throws -> [Int: [Rating]] {
    let sql = """
      SELECT rating.turn, rater, predicts, dimension, dimensionGroup, score, rating.medium, evidence,
        saw, comment
      FROM turn JOIN rating ON rating.turn = turn.id
      WHERE turn.session = ? ORDER BY rating.turn, place
      """
    return try TurnTable.grouped(db, sql, session) { columns in
      let rater = Rater(name: try columns.text())
      let predicts = try columns.text()
      return Rating(
        rater: rater, predicts: predicts.isEmpty ? nil : predicts, dimension: try columns.text(),
        group: try columns.word(), score: try columns.next(), medium: try columns.word(),
        evidence: try columns.optionalText(), saw: try columns.optionalWord(),
        comment: try columns.optionalText())
    }
  }
}
