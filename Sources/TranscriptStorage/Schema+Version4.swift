extension Schema {
  /// What version 4 adds: when a rating was given and what it took the place of, what an interview is for,
  /// what its candidate had no answer to, and what an answer is scored on.
  static let version4 = """
    ALTER TABLE session ADD COLUMN forRole TEXT;
    ALTER TABLE session ADD COLUMN job TEXT;
    ALTER TABLE session ADD COLUMN declined TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE debrief ADD COLUMN numbering TEXT NOT NULL DEFAULT 'turns'
      CHECK (numbering IN ('turns', 'answers'));
    ALTER TABLE turn ADD COLUMN scoredOn TEXT NOT NULL DEFAULT '[]';

    ALTER TABLE rating ADD COLUMN ratedAt INTEGER;
    ALTER TABLE rating ADD COLUMN earlier TEXT;
    """
}
