/// Whole commands over a store of years, against the same statements given to sqlite3.
func listRows(_ workshop: Workshop) throws -> [Row] {
  let store = try BigStore(workshop)
  var list = Run(workshop.rehearse, "review", "list")
  list.variables["REHEARSE_HOME"] = store.home
  let theirs = Run(try Workshop.program("sqlite3"), store.path, firstPage)
  let times = try alternating(turns: 100, list.milliseconds, theirs.milliseconds)
  let (megabytes, most) = (try megabytes(workshop, store, "review list", until: "older"), 60.0)
  return [
    .ratio(
      "review list, 50,000 sessions", times.ours.median, times.theirs.median, of: "sqlite3",
      most: 1.5, orBelow: 50),
    Row(
      what: "its memory", ours: "\(figure(megabytes)) MB", theirs: "", ratio: "",
      most: "\(figure(most)) MB", verdict: .init(megabytes <= most)),
  ]
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
