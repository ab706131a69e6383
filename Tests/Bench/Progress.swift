/// `review trends` and `review weakest` as whole commands over a store of years, against the same
/// statements given to sqlite3.
func progressRows(_ workshop: Workshop) throws -> [Row] {
  let store = try BigStore(workshop)
  return try [("trends", 200), ("weakest", 20)].flatMap { name, sessions in
    var ours = Run(workshop.rehearse, "review", name)
    ours.variables["REHEARSE_HOME"] = store.home
    let theirs = Run(try Workshop.program("sqlite3"), store.path, scores(of: sessions))
    let times = try alternating(turns: 60, ours.milliseconds, theirs.milliseconds)
    let (megabytes, most) = (
      try megabytes(workshop, store, "review \(name)", until: "practi"), 60.0
    )
    return [
      .ratio(
        "review \(name), 50,000 sessions", times.ours.median, times.theirs.median, of: "sqlite3",
        most: 1.5, orBelow: 50),
      Row(
        what: "its memory", ours: "\(figure(megabytes)) MB", theirs: "", ratio: "",
        most: "\(figure(most)) MB", verdict: .init(megabytes <= most)),
    ]
  }
}

/// The newest so many scored sessions, and their scores added up by dimension and by competency.
private func scores(of sessions: Int) -> String {
  let isOwnScore = """
    turn.role = 'question' AND rating.rater = 'self' AND rating.predicts = ''
      AND rating.score IS NOT NULL
    """
  let picked = """
    SELECT id, startedAt, medium FROM session
    WHERE mode <> 'recall' AND EXISTS (SELECT 1 FROM turn JOIN rating ON rating.turn = turn.id
      WHERE turn.session = session.id AND \(isOwnScore))
    ORDER BY startedAt DESC, id DESC LIMIT \(sessions + 1)
    """
  let sums = ["dimension", "competency"].map { subject in
    """
    WITH picked AS (\(picked))
    SELECT picked.id, \(subject), avg(score), count(DISTINCT turn.id)
    FROM picked CROSS JOIN turn ON turn.session = picked.id
      CROSS JOIN rating ON rating.turn = turn.id
    WHERE \(isOwnScore) GROUP BY picked.id, \(subject) ORDER BY picked.startedAt, \(subject);
    """
  }
  return "\(picked);\n" + sums.joined(separator: "\n")
}
