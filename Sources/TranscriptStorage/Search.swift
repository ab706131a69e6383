import GRDB
import InterviewCore

/// Finds turns by their words.
struct Search {
  private let query: SearchQuery
  private let terms: SearchTerms
  private let limit: Int

  /// Prepares a search for the best so many.
  init(_ query: SearchQuery, limit: Int) {
    self.query = query
    self.terms = SearchTerms(query.text)
    self.limit = max(0, limit)
  }

  /// What there is.
  func results(in db: Database) throws -> SearchResults {
    guard !terms.isEmpty else { return SearchResults() }
    let sources = [try turns] + (query.isAboutQuestions ? [] : [try sessions])
    let window = max(limit, SearchResults.mostRanked)
    let found = try sources.flatMap { try ranked($0, window, in: db) }
      .sorted { ($0.rank, abs($1.id)) < ($1.rank, abs($0.id)) }
    // Counted only where not all of them were looked at anyway.
    let total =
      found.count < window
      ? found.count
      : try sources.reduce(0) {
        $0 + (try count($1, in: db))
      }
    var hits: [SearchHit] = []
    var hidden = 0
    for place in found where hits.count < limit {
      if let hit = try hit(place, in: db) { hits.append(hit) } else { hidden += 1 }
    }
    let known = total - hidden
    return SearchResults(
      hits: hits, total: min(known, SearchResults.mostCounted),
      hasMore: known > SearchResults.mostCounted, ranked: min(found.count - hidden, known))
  }

  // MARK: The statements

  /// Tables with the index as the first, and what is wanted of them.
  fileprivate struct Source {
    var tables: String
    var conditions: [String]
    var arguments: StatementArguments
    var order: String

    mutating func narrow(_ condition: String, _ argument: (any DatabaseValueConvertible)?) {
      guard let argument else { return }
      conditions.append(condition)
      arguments += [argument]
    }
  }

  /// The turns, newest first. The index comes first, in its own order, so that nothing has to be sorted.
  private var turns: Source {
    get throws {
      var source = Source(
        tables: "search", conditions: ["search MATCH ?", "search.rowid > 0"],
        arguments: [terms.fts5], order: "search.rowid DESC")
      source.narrow("turn.askedAt >= ?", try query.from?.milliseconds)
      source.narrow("turn.askedAt < ?", try query.to?.milliseconds)
      source.narrow("turn.kind = ?", query.kind?.rawValue)
      source.narrow("turn.competency = CAST(? AS TEXT)", query.competency.map(Text.init))
      source.narrow("turn.bank = CAST(? AS TEXT)", query.bank.map(Text.init))
      if let scores = query.scores { source.narrow(to: scores) }
      if source.conditions.count > 2 || query.medium != nil {
        source.tables += " CROSS JOIN turn ON turn.id = search.rowid"
      }
      if let medium = query.medium {
        source.tables += " CROSS JOIN session ON session.id = turn.session"
        source.narrow("session.medium = ?", medium.rawValue)
      }
      return source
    }
  }

  /// What was written about whole sessions, newest first.
  private var sessions: Source {
    get throws {
      var source = Source(
        tables: "search CROSS JOIN session ON session.id = -search.rowid",
        conditions: ["search MATCH ?", "search.rowid < 0"], arguments: [terms.fts5],
        order: "search.rowid")
      source.narrow("session.startedAt >= ?", try query.from?.milliseconds)
      source.narrow("session.startedAt < ?", try query.to?.milliseconds)
      source.narrow("session.medium = ?", query.medium?.rawValue)
      return source
    }
  }

  private func ranked(
    _ source: Source, _ window: Int, in db: Database
  ) throws -> [(id: Int, rank: Double)] {
    let sql = """
      SELECT search.rowid, bm25(search, \(Self.weights)) FROM \(source.tables)
      WHERE \(source.conditions.joined(separator: " AND "))
      ORDER BY \(source.order) LIMIT \(window)
      """
    return try db.values(sql, source.arguments) {
      (id: try $0.next(), rank: try $0.next())
    }
  }

  private func count(_ source: Source, in db: Database) throws -> Int {
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM \(source.tables)
      WHERE \(source.conditions.joined(separator: " AND ")) LIMIT \(SearchResults.mostCounted + 1))
      """
    return try db.values(sql, source.arguments) { try $0.next(Int.self) }.first ?? 0
  }

  /// The words of a question weigh half: it was asked in many sessions, so they tell turns apart least.
  private static let weights = SearchPart.allCases.map { $0 == .question ? "0.5" : "1.0" }
    .joined(separator: ", ")

  // MARK: The hits

  /// The hit, or nil where the words stand only in what is not to be found yet.
  private func hit(_ found: (id: Int, rank: Double), in db: Database) throws -> SearchHit? {
    let document = try SearchTable.document(of: found.id, in: db)
    let match = document.found(terms)
    if match == nil, document.hidesSome { return nil }
    let sql =
      found.id > 0
      ? """
      SELECT turn.session, number, askedAt, text, competency, kind, medium
      FROM turn JOIN session ON session.id = turn.session WHERE turn.id = ?
      """
      : "SELECT id, NULL, startedAt, NULL, NULL, NULL, medium FROM session WHERE id = -?"
    // SQLite may know letters that we fold in another way: the start of the text then.
    let place =
      match
      ?? (
        document.pieces.first?.part ?? .answer,
        SearchExcerpt(of: document.pieces.first?.text ?? "", matches: [])
      )
    return try db.values(sql, [found.id]) { columns in
      SearchHit(
        session: try columns.next(), turn: try columns.next(), date: try columns.date(),
        question: try columns.optionalText(), competency: try columns.optionalText(),
        kind: try columns.optionalWord(), medium: try columns.word(), part: place.part,
        excerpt: place.excerpt, rank: found.rank)
    }.first
  }
}

extension Search.Source {
  /// Wants one of the candidate's own scores to be among those given.
  fileprivate mutating func narrow(to scores: ScoreFilter) {
    let dimension = scores.dimension == nil ? "" : "AND rating.dimension = CAST(? AS TEXT)"
    conditions.append(
      """
      EXISTS (SELECT 1 FROM rating WHERE rating.turn = turn.id AND rating.rater = 'self'
        AND rating.predicts = '' AND rating.score BETWEEN ? AND ? \(dimension))
      """)
    arguments += [scores.range.lowerBound, scores.range.upperBound]
    if let name = scores.dimension { arguments += [Text(name)] }
  }
}
