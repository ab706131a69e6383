extension Schema {
  /// What version 3 adds: ways to look back over many sessions without reading their answers.
  static let version3 = """
    CREATE INDEX sessionByStart ON session (startedAt);
    CREATE INDEX turnByQuestion ON turn (question);
    CREATE INDEX turnByBank ON turn (bank, question, askedAt) WHERE bank IS NOT NULL;
    """
}
