/// The first page of the list of sessions.
func listRows(_ workshop: Workshop) throws -> [Row] {
  try commandRows(workshop, ["review", "list"], against: firstPage)
}

/// What the first page shows: the sessions, their banks, what was asked and the lowest dimension.
private let firstPage = """
  SELECT id, startedAt, state, mode, medium, decision FROM session ORDER BY id DESC LIMIT 20;
  SELECT session, bank FROM sessionBank WHERE session BETWEEN 49981 AND 50000
  ORDER BY session, place;
  SELECT session, sum(role = 'question'), sum(role = 'question' AND skipped), sum(answerSeconds)
  FROM turn WHERE session BETWEEN 49981 AND 50000 GROUP BY session;
  SELECT session, dimension, avg(score) AS mean FROM turn JOIN rating ON rating.turn = turn.id
  WHERE session BETWEEN 49981 AND 50000 AND role = 'question' AND rater = 'self' AND predicts = ''
    AND score IS NOT NULL
  GROUP BY session, dimension ORDER BY session, mean, min(number << 32 | place);
  SELECT count(*) FROM session;
  """
