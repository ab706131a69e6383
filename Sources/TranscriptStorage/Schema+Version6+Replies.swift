extension Schema {
  /// What version 6 adds for friends: what they write about an answer beside their scores, and which answers they were
  /// given, as their numbers with commas between; all of them where there is none.
  static let version6Replies = """
    CREATE TABLE remark (
      session INTEGER NOT NULL,
      rater TEXT NOT NULL,
      place INTEGER NOT NULL,
      turn INTEGER NOT NULL,
      quote TEXT,
      text TEXT NOT NULL,
      PRIMARY KEY (session, rater, place),
      FOREIGN KEY (session, rater) REFERENCES reply ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE debrief ADD COLUMN answers TEXT;
    """
}
