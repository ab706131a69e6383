/// A search for a word that stands in nearly every answer, for one that stands in five, and for the beginning of many.
func searchRows(_ workshop: Workshop) throws -> [Row] {
  try ["the", BigStore.rareWord, "re*"].flatMap { word in
    try commandRows(workshop, ["review", "search", word], against: statements(finding: word))
  }
}

/// The newest that hold the word, how many there are, and the best of the newest.
private func statements(finding word: String) -> String {
  let found = "search MATCH '\(word)'"
  return """
    CREATE TEMP TABLE best AS
    SELECT rowid AS id, bm25(search, 1, 1, 0.5, 1, 1, 1, 1) AS rank FROM search
    WHERE \(found) AND rowid > 0 ORDER BY rowid DESC LIMIT 1000;
    SELECT rowid, bm25(search) FROM search WHERE \(found) AND rowid < 0 ORDER BY rowid LIMIT 1000;
    SELECT count(*) FROM (SELECT 1 FROM search WHERE \(found) LIMIT 10001);
    SELECT turn.session, number, askedAt, text, answer, competency, kind, medium
    FROM best CROSS JOIN turn ON turn.id = best.id CROSS JOIN session ON session.id = turn.session
    ORDER BY rank LIMIT 20;
    """
}
