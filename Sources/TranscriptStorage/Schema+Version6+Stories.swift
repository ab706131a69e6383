extension Schema {
  /// What version 6 adds for what one brings to an interview: the stories one tells, which of them an answer was
  /// said to tell, and what was added to or struck from what a posting asks for.
  static let version6Stories = """
    CREATE TABLE story (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      situation TEXT NOT NULL,
      task TEXT NOT NULL,
      action TEXT NOT NULL,
      result TEXT NOT NULL,
      competencies TEXT NOT NULL,
      changed INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE storyGone (
      uuid TEXT NOT NULL PRIMARY KEY
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE turn ADD COLUMN story TEXT;

    ALTER TABLE job ADD COLUMN postingAdded TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE job ADD COLUMN postingStruck TEXT NOT NULL DEFAULT '[]';
    """
}
