import GRDB
import InterviewCore

import struct Foundation.Date

/// The tables `turn`, `followUp` and `hint`.
enum TurnTable {
  private static let turns = Table(
    name: "turn",
    blank: Turn(
      number: 0, role: .question,
      question: AskedQuestion(bank: nil, id: "", kind: nil, competency: nil, text: ""),
      askedAt: .distantPast),
    columns: [
      Column("number", \.number),
      Column("role", \.role),
      Column("redoOf", \.redoOf),
      Column("skipped", \.skipped),
      Column("askedAt", \.askedAt),
      Column("thinkingSeconds", \.timing.thinkingSeconds),
      Column("answerSeconds", \.timing.answerSeconds),
      Column("pausedSeconds", \.timing.pausedSeconds),
      Column("budgetSeconds", \.timing.budgetSeconds),
      Column("bank", \.question.bank),
      Column("question", \.question.id),
      Column("kind", \.question.kind),
      Column("competency", \.question.competency),
      Column("text", \.question.text),
      Column("scoredOn", \.question.scoredOn),
      Column("answer", \.answer),
      Column("story", \.story),
    ])

  private static let followUps = Table(
    name: "followUp", blank: FollowUpExchange(text: "", sign: nil, answer: "", answerSeconds: 0),
    columns: [
      Column("sign", \.sign),
      Column("answerSeconds", \.answerSeconds),
      Column("text", \.text),
      Column("answer", \.answer),
    ])

  private static let hints = Table(
    name: "hint", blank: Hint(rule: "", matched: []),
    columns: [Column("rule", \.rule), Column("matched", \.matched)])

  /// Keeps a turn in place of the one with its number, leaves the ratings alone, and returns the
  /// row's id.
  static func keep(_ turn: Turn, session: Int, in db: Database) throws -> Int {
    try checkLength(of: [turn.answer] + turn.followUps.map(\.answer))
    try turns.keep(
      turn, with: ["session": session], replacing: ["session", "number"], in: db)
    let id = try id(of: turn.number, session: session, in: db)
    try followUps.keep(turn.followUps, of: "turn", id, in: db)
    try hints.keep(turn.hints, of: "turn", id, in: db)
    try RecordingTable.keep(turn, as: id, in: db)
    return id
  }

  /// Keeps a turn that is not there yet with its ratings.
  static func add(_ turn: Turn, session: Int, in db: Database) throws {
    try checkLength(of: [turn.answer] + turn.followUps.map(\.answer))
    try turns.keep(turn, with: ["session": session], in: db)
    let id = Int(db.lastInsertedRowID)
    try followUps.add(turn.followUps, to: "turn", id, in: db)
    try hints.add(turn.hints, to: "turn", id, in: db)
    try RecordingTable.add(turn, as: id, in: db)
    try RatingTable.add(turn.ratings, turn: id, in: db)
  }

  /// Refuses what SQLite could not hold, before it is copied: GRDB would trap.
  private static func checkLength(of answers: [String]) throws {
    guard answers.allSatisfy({ $0.utf8.count < Text.longest }) else {
      throw TableError.unstorable("an answer is too long")
    }
  }

  /// The id of the row of a turn.
  static func id(of number: Int, session: Int, in db: Database) throws -> Int {
    guard let id = try existingID(of: number, session: session, in: db) else {
      throw TableError.unstorable("session \(session) has no turn \(number)")
    }
    return id
  }

  /// The id of the row of a turn, or nil where there is none.
  static func existingID(of number: Int, session: Int, in db: Database) throws -> Int? {
    try db.first(
      "SELECT id FROM turn WHERE session = :session AND number = :number",
      ["session": session, "number": number]
    ) { try $0["id"] }
  }

  /// The turns of some sessions in their order, with all that belongs to them, by the numbers of the sessions.
  static func turns(of sessions: SessionRange, in db: Database) throws -> [Int: [Turn]] {
    let isWanted = "turn WHERE session BETWEEN :first AND :last"
    var whole = Dictionary(
      try turns.find(isWanted, sessions.arguments, by: "id", in: db).map { ($0.number, $0.record) }
    ) { first, _ in first }
    for (id, list) in try followUps.byTurn(of: sessions, in: db) { whole[id]?.followUps = list }
    for (id, list) in try hints.byTurn(of: sessions, in: db) { whole[id]?.hints = list }
    for (id, list) in try RatingTable.ratings(of: sessions, in: db) { whole[id]?.ratings = list }
    try RecordingTable.fill(&whole, of: sessions, in: db)
    var found = Grouped<Turn>()
    let order = "SELECT id, session FROM \(isWanted) ORDER BY session, number"
    try db.forEach(order, sessions.arguments) { row in
      if let turn = whole[try row["id"]] { found.add(turn, to: try row["session"]) }
    }
    return found.lists
  }
}
