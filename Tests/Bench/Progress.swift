/// How scores went over the newest sessions, and what keeps going wrong.
func progressRows(_ workshop: Workshop) throws -> [Row] {
  try [("trends", 200), ("weakest", 20)].flatMap { name, sessions in
    try commandRows(workshop, ["review", name], against: scores(of: sessions))
  }
}

/// The newest so many scored sessions, their questions and their scores.
private func scores(of sessions: Int) -> String {
  let isOwnScore = """
    turn.role = 'question' AND rating.rater = 'self' AND rating.predicts = ''
      AND rating.score IS NOT NULL
    """
  let numbers = (0..<sessions).map { "\(50_000 - $0)" }.joined(separator: ", ")
  return """
    SELECT id, startedAt, medium FROM session
    WHERE mode <> 'recall' AND EXISTS (SELECT 1 FROM turn JOIN rating ON rating.turn = turn.id
      WHERE turn.session = session.id AND \(isOwnScore))
    ORDER BY startedAt DESC, id DESC LIMIT \(sessions + 1);
    SELECT id, session, competency FROM turn WHERE session IN (\(numbers)) AND role = 'question';
    SELECT turn.id, dimension, score FROM turn CROSS JOIN rating ON rating.turn = turn.id
    WHERE turn.session IN (\(numbers)) AND \(isOwnScore);
    """
}
