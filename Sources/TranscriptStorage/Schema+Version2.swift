extension Schema {
  /// What version 2 adds: replies of friends, the words beside a rating, and interviews recalled.
  static let version2 = """
    ALTER TABLE session ADD COLUMN company TEXT;
    ALTER TABLE session ADD COLUMN position TEXT;

    ALTER TABLE rating ADD COLUMN comment TEXT;

    CREATE TABLE reply (
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      rater TEXT NOT NULL,
      debrief TEXT NOT NULL,
      saw TEXT CHECK (saw IN ('transcript', 'recording', 'live')),
      decision TEXT CHECK (decision IN ('strong-no', 'no', 'yes', 'strong-yes')),
      receivedAt INTEGER NOT NULL,
      worked TEXT NOT NULL,
      workOn TEXT NOT NULL,
      tryNext TEXT NOT NULL,
      PRIMARY KEY (session, rater)
    ) STRICT, WITHOUT ROWID;
    """
}
