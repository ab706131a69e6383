import GRDB
import InterviewCore

/// Answers given before: the stories that were told, and where a question was asked.
enum Askings {
  /// The newest so many stories told up to and in a session, newest first.
  static func stories(upTo session: Int, _ limit: Int, in db: Database) throws -> [ToldStory] {
    let sql = """
      SELECT id, session, number, bank, question, answer, story FROM turn
      WHERE session <= :session AND role = 'question' AND skipped = 0
        AND (kind = 'behavioral' OR story IS NOT NULL)
        AND bank IS NOT NULL
      ORDER BY session DESC, number DESC LIMIT :limit
      """
    let followUps = "SELECT answer FROM followUp WHERE turn = :turn AND answer <> '' ORDER BY place"
    return try db.values(sql, ["session": session, "limit": max(0, limit)]) { row in
      let (bank, question, answer): (String, String, String) =
        (try row["bank"], try row["question"], try row["answer"])
      let more: [String] = try db.values(followUps, ["turn": try row["id"] as Int]) {
        try $0["answer"]
      }
      return ToldStory(
        session: try row["session"], turn: try row["number"], question: "\(bank)/\(question)",
        text: ([answer] + more).filter { !$0.isEmpty }.joined(separator: "\n"),
        named: try row["story"])
    }
  }

  /// Where the questions with an id were answered, oldest first.
  static func askings(of question: String, in db: Database) throws -> [Asking] {
    let sql = """
      SELECT turn.bank, turn.session, turn.number FROM turn
        JOIN session ON session.id = turn.session
      WHERE turn.question = CAST(:question AS TEXT)
      ORDER BY session.startedAt, turn.session, turn.number
      """
    return try db.values(sql, ["question": Text(question)]) { row in
      Asking(bank: try row["bank"], session: try row["session"], turn: try row["number"])
    }
  }
}
