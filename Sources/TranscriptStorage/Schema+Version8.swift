extension Schema {
  /// What version 8 adds: the words that were taken out of what went to somebody, to be offered again, and which
  /// replies were removed, so that another machine does not bring them back.
  static let version8 = """
    ALTER TABLE debrief ADD COLUMN redacted TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE sharedReport ADD COLUMN redacted TEXT NOT NULL DEFAULT '[]';

    CREATE TABLE replyGone (
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      rater TEXT NOT NULL,
      removedAt INTEGER NOT NULL,
      PRIMARY KEY (session, rater)
    ) STRICT, WITHOUT ROWID;
    """
}
