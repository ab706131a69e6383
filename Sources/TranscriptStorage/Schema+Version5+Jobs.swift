extension Schema {
  /// What version 5 adds for a search: when a job or a contact was changed, and what was taken out of it, so
  /// that two machines can bring theirs together.
  static let version5Jobs = """
    ALTER TABLE job ADD COLUMN changed INTEGER;
    ALTER TABLE contact ADD COLUMN changed INTEGER;

    CREATE TABLE jobGone (
      uuid TEXT NOT NULL PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    """
}
