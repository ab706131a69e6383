import InterviewCore

extension [SessionRecord] {
  /// What the real store finds, though ranked only by where the words stand, then newest first.
  func search(_ query: SearchQuery, _ limit: Int) -> SearchResults {
    let terms = SearchTerms(query.text)
    let hits = flatMap { $0.hits(terms, query) }
      .sorted { ($0.rank, $1.date, $1.session) < ($1.rank, $0.date, $0.session) }
    return SearchResults(
      hits: Array<SearchHit>(hits.prefix(limit)),
      total: Swift.min(hits.count, SearchResults.mostCounted),
      hasMore: hits.count > SearchResults.mostCounted,
      ranked: Swift.min(hits.count, SearchResults.mostRanked))
  }
}

extension SessionRecord {
  fileprivate func hits(_ terms: SearchTerms, _ query: SearchQuery) -> [SearchHit] {
    if let medium = query.medium, medium != self.medium { return [] }
    var hits = turns.filter { $0.fits(query) }.compactMap { turn -> SearchHit? in
      guard let found = SearchDocument(turn).found(terms) else { return nil }
      return SearchHit(
        session: number, turn: turn.number, date: turn.askedAt, question: turn.question.text,
        competency: turn.question.competency, kind: turn.question.kind, medium: medium,
        part: found.part, excerpt: found.excerpt, rank: found.part.rank)
    }
    if !query.isAboutQuestions, query.covers(startedAt),
      let found = SearchDocument(self).found(terms)
    {
      hits.append(
        SearchHit(
          session: number, turn: nil, date: startedAt, question: nil, competency: nil, kind: nil,
          medium: medium, part: found.part, excerpt: found.excerpt, rank: found.part.rank))
    }
    return hits
  }
}

extension Turn {
  fileprivate func fits(_ query: SearchQuery) -> Bool {
    query.covers(askedAt) && (query.kind == nil || query.kind == question.kind)
      && (query.competency == nil || query.competency == question.competency)
      && (query.bank == nil || query.bank == question.bank)
      && (query.scores.map { ratings.contains(where: $0.accepts) } ?? true)
  }
}

extension SearchPart {
  fileprivate var rank: Double { Double(Self.allCases.firstIndex(of: self) ?? 0) }
}
