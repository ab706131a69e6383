extension Schema {
  /// What version 7 adds: reports that were written for others, with what they were asked and what came back.
  static let version7 = """
    CREATE TABLE sharedReport (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid TEXT NOT NULL UNIQUE,
      reader TEXT NOT NULL,
      writtenAt INTEGER NOT NULL,
      answeredAt INTEGER,
      questions TEXT NOT NULL,
      answers TEXT NOT NULL
    ) STRICT;

    CREATE TABLE sharedReportGone (
      uuid TEXT NOT NULL PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    """
}
