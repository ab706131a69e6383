import Foundation
import GRDB
import InterviewCore

/// The tables `turn`, `followUp` and `hint`.
enum TurnTable {
  /// Keeps a turn in place of the one with its number, leaves the ratings alone, and returns the
  /// row's id.
  static func keep(_ turn: Turn, session: Int, in db: Database) throws -> Int {
    try checkLength(of: [turn.answer] + turn.followUps.map(\.answer))
    // Not REPLACE: that deletes the old row, and its ratings with it.
    let sql = """
      INSERT INTO turn
        (session, number, role, redoOf, skipped, askedAt, thinkingSeconds, answerSeconds,
         pausedSeconds, budgetSeconds, bank, question, kind, competency, text, answer)
      VALUES
        (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT),
         CAST(? AS TEXT), CAST(? AS TEXT))
      ON CONFLICT (session, number) DO UPDATE SET
        role = excluded.role, redoOf = excluded.redoOf, skipped = excluded.skipped,
        askedAt = excluded.askedAt, thinkingSeconds = excluded.thinkingSeconds,
        answerSeconds = excluded.answerSeconds, pausedSeconds = excluded.pausedSeconds,
        budgetSeconds = excluded.budgetSeconds, bank = excluded.bank,
        question = excluded.question, kind = excluded.kind, competency = excluded.competency,
        text = excluded.text, answer = excluded.answer
      """
    let (timing, question) = (turn.timing, turn.question)
    try db.run(
      sql,
      [
        session, turn.number, turn.role.rawValue, turn.redoOf, turn.skipped,
        try turn.askedAt.milliseconds, timing.thinkingSeconds, timing.answerSeconds,
        timing.pausedSeconds, timing.budgetSeconds, question.bank.map(Text.init),
        Text(question.id), question.kind?.rawValue, question.competency.map(Text.init),
        Text(question.text), Text(turn.answer),
      ])
    let id = try id(of: turn.number, session: session, in: db)
    try keep(turn.followUps, turn: id, in: db)
    try keep(turn.hints, turn: id, in: db)
    return id
  }

  private static func keep(_ followUps: [FollowUpExchange], turn: Int, in db: Database) throws {
    try db.run("DELETE FROM followUp WHERE turn = ?", [turn])
    for (place, followUp) in followUps.enumerated() {
      try db.run(
        """
        INSERT INTO followUp (turn, place, sign, answerSeconds, text, answer)
        VALUES (?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))
        """,
        [
          turn, place, followUp.sign?.rawValue, followUp.answerSeconds, Text(followUp.text),
          Text(followUp.answer),
        ])
    }
  }

  private static func keep(_ hints: [Hint], turn: Int, in db: Database) throws {
    try db.run("DELETE FROM hint WHERE turn = ?", [turn])
    for (place, hint) in hints.enumerated() {
      try db.run(
        """
        INSERT INTO hint (turn, place, rule, matched)
        VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT))
        """,
        [turn, place, Text(hint.rule), try JSONEncoder().encode(hint.matched)])
    }
  }

  /// Refuses what SQLite could not hold, before it is copied: GRDB would trap.
  private static func checkLength(of answers: [String]) throws {
    guard answers.allSatisfy({ $0.utf8.count < Text.longest }) else {
      throw TableError.unstorable("an answer is too long")
    }
  }

  /// The id of the row of a turn.
  static func id(of number: Int, session: Int, in db: Database) throws -> Int {
    let sql = "SELECT id FROM turn WHERE session = ? AND number = ?"
    let id = try db.values(sql, [session, number]) { try $0.next(Int.self) }.first
    guard let id else {
      throw TableError.unstorable("session \(session) has no turn \(number)")
    }
    return id
  }

  /// The turns of a session in their order, with all that belongs to them.
  static func turns(of session: Int, in db: Database) throws -> [Turn] {
    let sql = """
      SELECT id, number, role, redoOf, skipped, askedAt, thinkingSeconds, answerSeconds,
        pausedSeconds, budgetSeconds, bank, question, kind, competency, text, answer
      FROM turn WHERE session = ? ORDER BY number
      """
    let rows = try db.values(sql, [session]) { (id: try $0.next(Int.self), turn: try turn(&$0)) }
    let followUps = try followUps(of: session, in: db)
    let hints = try hints(of: session, in: db)
    let ratings = try RatingTable.ratings(of: session, in: db)
    return rows.map { id, turn in
      var turn = turn
      turn.followUps = followUps[id] ?? []
      turn.hints = hints[id] ?? []
      turn.ratings = ratings[id] ?? []
      return turn
    }
  }

  private static func turn(_ columns: inout Columns) throws -> Turn {
    let number = try columns.next(Int.self)
    let role = try columns.word(Turn.Role.self)
    let redoOf = try columns.next(Int?.self)
    let skipped = try columns.next(Bool.self)
    let askedAt = try columns.date()
    let timing = Timing(
      thinkingSeconds: try columns.next(), answerSeconds: try columns.next(),
      pausedSeconds: try columns.next(), budgetSeconds: try columns.next())
    let question = AskedQuestion(
      bank: try columns.optionalText(), id: try columns.text(), kind: try columns.optionalWord(),
      competency: try columns.optionalText(), text: try columns.text())
    return Turn(
      number: number, role: role, redoOf: redoOf, question: question, askedAt: askedAt,
      timing: timing, skipped: skipped, answer: try columns.text())
  }

  private static func followUps(
    of session: Int, in db: Database
  ) throws -> [Int: [FollowUpExchange]] {
    let sql = """
      SELECT followUp.turn, sign, followUp.answerSeconds, followUp.text, followUp.answer
      FROM turn JOIN followUp ON followUp.turn = turn.id
      WHERE turn.session = ? ORDER BY followUp.turn, place
      """
    return try grouped(db, sql, session) { columns in
      let sign = try columns.optionalWord(Sign.self)
      let seconds = try columns.next(Double.self)
      return FollowUpExchange(
        text: try columns.text(), sign: sign, answer: try columns.text(), answerSeconds: seconds)
    }
  }

  private static func hints(of session: Int, in db: Database) throws -> [Int: [Hint]] {
    let sql = """
      SELECT hint.turn, rule, matched FROM turn JOIN hint ON hint.turn = turn.id
      WHERE turn.session = ? ORDER BY hint.turn, place
      """
    return try grouped(db, sql, session) { columns in
      let rule = try columns.text()
      let json = Data(try columns.text().utf8)
      guard let matched = try? JSONDecoder().decode([String].self, from: json) else {
        throw TableError.damaged("the words of a hint cannot be read")
      }
      return Hint(rule: rule, matched: matched)
    }
  }

  /// One value for each row, under the turn that the first column names.
  static func grouped<Value>(
    _ db: Database, _ sql: String, _ session: Int, _ value: (inout Columns) throws -> Value
  ) throws -> [Int: [Value]] {
    let rows = try db.values(sql, [session]) { columns in
      (turn: try columns.next(Int.self), value: try value(&columns))
    }
    return Dictionary(grouping: rows, by: \.turn).mapValues { $0.map(\.value) }
  }
}
