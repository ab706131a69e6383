import Foundation
import TranscriptStorage

/// What is done to a store of years as a whole, against the statements that do no less in sqlite3.
func storeRows(_ workshop: Workshop) throws -> [Row] {
  let store = try BigStore(workshop)
  let sqlite = try Workshop.program("sqlite3")
  let export = workshop.path("export.jsonl")
  let rows = try [
    (["data", "check"], Run(sqlite, store.path, looking), 1.5, 8000.0),
    (["data", "export", "--yes", export], Run(sqlite, "-json", store.path, everything), 1.5, 8000),
    (["review", "trends", "--all"], Run(sqlite, store.path, everyScore), 1.5, 1000),
  ].flatMap { words, theirs, most, flat -> [Row] in
    let ours = rehearse(words, workshop, home: store.home)
    let times = try alternating(turns: 3, warmUp: 0, ours.milliseconds, theirs.milliseconds)
    let name = words.prefix(2).joined(separator: " ") + ", 400,000 answers"
    return [
      .ratio(
        name, times.ours.median, times.theirs.median, of: "sqlite3", most: most, orBelow: flat),
      .memory(try ours.megabytes(workshop)),
    ]
  }
  return rows + (try mergeRows(workshop, store, export))
}

/// 10,000 answers of an export taken into an empty store, against the same rows put in by sqlite3.
private func mergeRows(_ workshop: Workshop, _ store: BigStore, _ export: String) throws -> [Row] {
  let (some, statements) = (workshop.path("some.jsonl"), workshop.path("some.sql"))
  let shell = Run("/bin/sh", "-c", "sed -n '2001,3250p;3250q' '\(export)' >'\(some)'")
  _ = try shell.milliseconds()
  let sqlite = try Workshop.program("sqlite3")
  _ = try Run(
    "/bin/sh", "-c", "'\(sqlite)' '\(store.path)' >'\(statements)' <<'END'\n\(insertions)\nEND\n"
  ).milliseconds()
  let merge = { (home: String) in rehearse(["data", "merge", some], workshop, home: home) }
  let times = try alternating(
    turns: 5, warmUp: 1, { try merge(workshop.emptyFolder("merged")).milliseconds() },
    {
      let path = try workshop.emptyFolder("inserted") + "/rehearse.sqlite"
      try TranscriptDatabase(path: path).close()
      return try Run(sqlite, "-bail", path, ".read \(statements)").milliseconds()
    })
  return [
    .ratio(
      "data merge, 10,000 answers", times.ours.median, times.theirs.median, of: "sqlite3", most: 2),
    .memory(try merge(workshop.emptyFolder("merged")).megabytes(workshop)),
  ]
}

private func rehearse(_ words: [String], _ workshop: Workshop, home: String) -> Run {
  var run = Run(workshop.rehearse, words)
  run.variables["REHEARSE_HOME"] = home
  return run
}

private let everything = """
  SELECT * FROM session; SELECT * FROM sessionBank; SELECT * FROM turn; SELECT * FROM followUp;
  SELECT * FROM hint; SELECT * FROM rating; SELECT * FROM debrief; SELECT * FROM reply;
  """

private let looking = """
  PRAGMA integrity_check; PRAGMA foreign_key_check;
  INSERT INTO search (search) VALUES ('integrity-check');
  \(everything)
  """

private let everyScore = """
  SELECT id, startedAt, medium FROM session ORDER BY startedAt, id;
  SELECT id, session, competency FROM turn WHERE role = 'question';
  SELECT turn.id, dimension, score FROM turn CROSS JOIN rating ON rating.turn = turn.id
  WHERE role = 'question' AND rater = 'self' AND predicts = '' AND score IS NOT NULL;
  """

/// What writes the statements that put the sessions from 2,001 to 3,250 in, with their words in the index.
private let insertions = """
  .print BEGIN;
  .mode insert session
  SELECT * FROM session WHERE id BETWEEN 2001 AND 3250;
  .mode insert sessionBank
  SELECT * FROM sessionBank WHERE session BETWEEN 2001 AND 3250;
  .mode insert turn
  SELECT * FROM turn WHERE id BETWEEN 16001 AND 26000;
  .mode insert followUp
  SELECT * FROM followUp WHERE turn BETWEEN 16001 AND 26000;
  .mode insert hint
  SELECT * FROM hint WHERE turn BETWEEN 16001 AND 26000;
  .mode insert rating
  SELECT * FROM rating WHERE turn BETWEEN 16001 AND 26000;
  .mode insert debrief
  SELECT * FROM debrief WHERE session BETWEEN 2001 AND 3250;
  .mode insert reply
  SELECT * FROM reply WHERE session BETWEEN 2001 AND 3250;
  .mode list
  SELECT 'INSERT INTO search (rowid, answer, question, followUp, comment) VALUES (' || id || ', '
    || quote(answer) || ', ' || quote(text) || ', '
    || quote((SELECT group_concat(text || ' ' || answer, ' ') FROM followUp WHERE turn = turn.id))
    || ', ' || quote((SELECT group_concat(comment, ' ') FROM rating WHERE turn = turn.id)) || ');'
  FROM turn WHERE id BETWEEN 16001 AND 26000;
  .print COMMIT;
  """
