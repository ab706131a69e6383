extension Schema {
  /// What version 5 adds for the sound of answers: which file holds it, and what was measured of it, as JSON.
  ///
  /// A `part` is 0 for the answer itself, else the place of the follow-up from 1 on.
  static let version5Recordings = """
    CREATE TABLE recording (
      turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
      part INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('recorded', 'attached')),
      file TEXT NOT NULL,
      seconds REAL NOT NULL,
      sha256 TEXT,
      delivery TEXT,
      isTranscribed INTEGER NOT NULL CHECK (isTranscribed IN (0, 1)),
      PRIMARY KEY (turn, part, origin)
    ) STRICT, WITHOUT ROWID;
    """
}
