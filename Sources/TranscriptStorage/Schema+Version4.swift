extension Schema {
  /// What version 4 adds: when a rating was given and what it took the place of, and what an interview is
  /// for.
  static let version4 = """
    ALTER TABLE session ADD COLUMN forRole TEXT;
    ALTER TABLE session ADD COLUMN job TEXT;

    ALTER TABLE rating ADD COLUMN ratedAt INTEGER;
    ALTER TABLE rating ADD COLUMN earlier TEXT;
    """
}
