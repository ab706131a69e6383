extension Schema {
  /// The tables of version 1.
  ///
  /// Times are milliseconds since 1970 UTC, durations seconds. `place` keeps the order of a list,
  /// from 0. The plan and the hints' words are JSON. A `predicts` that is empty stands for none,
  /// since the columns of a key cannot be null. The long texts come last in their rows, so that
  /// counting and adding up does not read them.
  static let version1 = """
    CREATE TABLE session (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid TEXT NOT NULL UNIQUE,
      startedAt INTEGER NOT NULL,
      finishedAt INTEGER,
      state TEXT NOT NULL CHECK (state IN ('finished', 'suspended', 'abandoned')),
      mode TEXT NOT NULL,
      medium TEXT NOT NULL CHECK (medium IN ('typed', 'aloud', 'observed')),
      interviewer TEXT NOT NULL,
      seed INTEGER NOT NULL,
      decision TEXT CHECK (decision IN ('strong-no', 'no', 'yes', 'strong-yes')),
      best INTEGER,
      worst INTEGER,
      plan TEXT CHECK (plan IS NULL OR state <> 'finished')
    ) STRICT;
    CREATE INDEX sessionByState ON session (state);

    CREATE TABLE sessionBank (
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      place INTEGER NOT NULL,
      bank TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY (session, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE turn (
      id INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number > 0),
      role TEXT NOT NULL CHECK (role IN ('warm-up', 'question', 'redo', 'closing')),
      redoOf INTEGER,
      skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
      askedAt INTEGER NOT NULL,
      thinkingSeconds REAL NOT NULL,
      answerSeconds REAL NOT NULL,
      pausedSeconds REAL NOT NULL,
      budgetSeconds INTEGER NOT NULL,
      bank TEXT,
      question TEXT NOT NULL,
      kind TEXT CHECK (kind IN ('behavioral', 'technical', 'cultural-fit')),
      competency TEXT,
      text TEXT NOT NULL,
      answer TEXT NOT NULL,
      UNIQUE (session, number)
    ) STRICT;

    CREATE TABLE followUp (
      id INTEGER PRIMARY KEY,
      turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
      place INTEGER NOT NULL,
      sign TEXT,
      answerSeconds REAL NOT NULL,
      text TEXT NOT NULL,
      answer TEXT NOT NULL,
      UNIQUE (turn, place)
    ) STRICT;

    CREATE TABLE hint (
      turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
      place INTEGER NOT NULL,
      rule TEXT NOT NULL,
      matched TEXT NOT NULL,
      PRIMARY KEY (turn, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rating (
      turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
      rater TEXT NOT NULL,
      predicts TEXT NOT NULL DEFAULT '',
      dimension TEXT NOT NULL,
      place INTEGER NOT NULL,
      dimensionGroup TEXT NOT NULL,
      score INTEGER CHECK (score BETWEEN 1 AND 5),
      medium TEXT NOT NULL,
      evidence TEXT,
      saw TEXT,
      PRIMARY KEY (turn, rater, predicts, dimension)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE debrief (
      uuid TEXT NOT NULL PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      friend TEXT NOT NULL,
      writtenAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX debriefBySession ON debrief (session);
    """
}
