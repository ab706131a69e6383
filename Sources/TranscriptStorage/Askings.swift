import GRDB
import InterviewCore

/// Answers given before: the stories that were told, and where a question was asked.
enum Askings {
  /// The newest so many stories told up to and in a session, newest first.
  static func stories(upTo session: Int, _ limit: Int, in db: Database) throws -> [ToldStory] {
    let sql = """
      SELECT id, session, number, bank, question, answer FROM turn
      WHERE session <= ? AND role = 'question' AND kind = 'behavioral' AND skipped = 0
        AND bank IS NOT NULL
      ORDER BY session DESC, number DESC LIMIT ?
      """
    let followUps = try db.cachedStatement(
      sql: "SELECT answer FROM followUp WHERE turn = ? AND answer <> '' ORDER BY place")
    return try db.values(sql, [session, max(0, limit)]) { columns in
      let id = try columns.next(Int.self)
      let (session, turn) = (try columns.next(Int.self), try columns.next(Int.self))
      let question = "\(try columns.text())/\(try columns.text())"
      let more = try Row.fetchCursor(followUps, arguments: [id])
      var texts = [try columns.text()]
      while let row = try more.next() {
        var answer = Columns(row)
        texts.append(try answer.text())
      }
      return ToldStory(
        session: session, turn: turn, question: question,
        text: texts.filter { !$0.isEmpty }.joined(separator: "\n"))
    }
  }

  /// Where the questions with an id were answered, oldest first.
  static func askings(of question: String, in db: Database) throws -> [Asking] {
    let sql = """
      SELECT turn.bank, turn.session, turn.number FROM turn
        JOIN session ON session.id = turn.session
      WHERE turn.question = CAST(? AS TEXT)
      ORDER BY session.startedAt, turn.session, turn.number
      """
    return try db.values(sql, [Text(question)]) { columns in
      Asking(
        bank: try columns.optionalText(), session: try columns.next(), turn: try columns.next())
    }
  }
}
