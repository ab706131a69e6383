extension Schema {
  /// What version 3 adds: a way to count how often each question was asked without reading answers.
  static let version3 = """
    CREATE INDEX turnByQuestion ON turn (bank, question, askedAt) WHERE bank IS NOT NULL;
    """
}
