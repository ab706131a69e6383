extension Schema {
  /// What version 4 adds for a search: applications with all that belongs to them, the people one knows, and
  /// what is meant to be done.
  ///
  /// Days are those since 1970, times minutes since midnight.
  static let version4Jobs = """
    CREATE TABLE job (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      company TEXT NOT NULL,
      source TEXT,
      resume TEXT,
      kind TEXT CHECK (kind IN ('permanent', 'contract', 'interim', 'part-time')),
      url TEXT,
      deadline INTEGER,
      added INTEGER NOT NULL,
      posting TEXT
    ) STRICT;

    CREATE TABLE jobEvent (
      job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
      place INTEGER NOT NULL,
      uuid TEXT NOT NULL,
      kind TEXT NOT NULL,
      day INTEGER,
      minutes INTEGER,
      round TEXT,
      people TEXT NOT NULL,
      note TEXT,
      PRIMARY KEY (job, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE jobFeedback (
      job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
      place INTEGER NOT NULL,
      uuid TEXT NOT NULL,
      person TEXT,
      day INTEGER NOT NULL,
      text TEXT NOT NULL,
      about TEXT NOT NULL,
      PRIMARY KEY (job, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE jobLetter (
      job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
      place INTEGER NOT NULL,
      uuid TEXT NOT NULL,
      kind TEXT NOT NULL,
      day INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (job, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE contact (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      role TEXT,
      reach TEXT,
      origin TEXT,
      promised TEXT,
      spoke INTEGER
    ) STRICT;

    CREATE TABLE contactJob (
      contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
      job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
      PRIMARY KEY (contact, job)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contactByJob ON contactJob (job);

    CREATE TABLE ifThenPlan (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      text TEXT NOT NULL,
      written INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE rest (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      until INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE nextMark (
      "key" TEXT NOT NULL PRIMARY KEY,
      until INTEGER
    ) STRICT, WITHOUT ROWID;
    """
}
