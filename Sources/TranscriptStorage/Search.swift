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
    let all = try sources.map { try newest($0, window, in: db) }
    let found = all.flatMap(\.ranked)
      .sorted { ($0.rank, abs($1.id)) < ($1.rank, abs($0.id)) }
    let total = all.reduce(0) { $0 + $1.total }
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

    /// Wants a condition to hold that names its argument; none where there is no argument.
    mutating func narrow(
      _ condition: String, _ name: String, _ argument: (any DatabaseValueConvertible)?
    ) {
      guard let argument else { return }
      conditions.append(condition)
      arguments += [name: argument]
    }
  }

  /// The turns, newest first. The index comes first, in its own order, so that nothing has to be sorted.
  private var turns: Source {
    get throws {
      var source = Source(
        tables: "search", conditions: ["search MATCH :words", "search.rowid > 0"],
        arguments: ["words": terms.fts5], order: "search.rowid DESC")
      source.narrow("turn.askedAt >= :from", "from", try query.from?.milliseconds)
      source.narrow("turn.askedAt < :to", "to", try query.to?.milliseconds)
      source.narrow("turn.kind = :kind", "kind", query.kind?.rawValue)
      source.narrow(
        "turn.competency = CAST(:competency AS TEXT)", "competency",
        query.competency.map(Text.init))
      source.narrow("turn.bank = CAST(:bank AS TEXT)", "bank", query.bank.map(Text.init))
      if let scores = query.scores { source.narrow(to: scores) }
      if source.conditions.count > 2 || query.medium != nil {
        source.tables += " CROSS JOIN turn ON turn.id = search.rowid"
      }
      if let medium = query.medium {
        source.tables += " CROSS JOIN session ON session.id = turn.session"
        source.narrow("session.medium = :medium", "medium", medium.rawValue)
      }
      return source
    }
  }

  /// What was written about whole sessions, newest first.
  private var sessions: Source {
    get throws {
      var source = Source(
        tables: "search CROSS JOIN session ON session.id = -search.rowid",
        conditions: ["search MATCH :words", "search.rowid < 0"],
        arguments: ["words": terms.fts5], order: "search.rowid")
      source.narrow("session.startedAt >= :from", "from", try query.from?.milliseconds)
      source.narrow("session.startedAt < :to", "to", try query.to?.milliseconds)
      source.narrow("session.medium = :medium", "medium", query.medium?.rawValue)
      return source
    }
  }

  /// The newest that are found, with their ranks, and how many there are.
  private func newest(
    _ source: Source, _ window: Int, in db: Database
  ) throws -> (ranked: [(id: Int, rank: Double)], total: Int) {
    // For the beginning of a word SQLite first joins the lists of all words that begin so, for every statement
    // anew; that takes longer than ranking some thousands in vain.
    let isOnce = terms.all.contains(where: \.isPrefix)
    let limit = isOnce ? max(window, SearchResults.mostCounted + 1) : window
    let found = try ranked(source, limit, in: db)
    // Counted only where not all of them were looked at anyway.
    let total = isOnce || found.count < limit ? found.count : try count(source, in: db)
    return (Array(found.prefix(window)), total)
  }

  private func ranked(
    _ source: Source, _ window: Int, in db: Database
  ) throws -> [(id: Int, rank: Double)] {
    let sql = """
      SELECT search.rowid AS id, bm25(search, \(Self.weights)) AS score FROM \(source.tables)
      WHERE \(source.conditions.joined(separator: " AND "))
      ORDER BY \(source.order) LIMIT \(window)
      """
    return try db.values(sql, source.arguments) { row in
      (id: try row["id"], rank: try row["score"])
    }
  }

  private func count(_ source: Source, in db: Database) throws -> Int {
    let sql = """
      SELECT count(*) AS count FROM (SELECT 1 FROM \(source.tables)
      WHERE \(source.conditions.joined(separator: " AND ")) LIMIT \(SearchResults.mostCounted + 1))
      """
    return try db.first(sql, source.arguments) { try $0["count"] } ?? 0
  }

  /// The words of a question weigh half: it was asked in many sessions, so they tell turns apart least.
  private static let weights = SearchPart.allCases.map { $0 == .question ? "0.5" : "1.0" }
    .joined(separator: ", ")

  // MARK: The hits

  /// The number of the turn's answer, as `SessionRecord.answerNumber(ofTurn:)` counts.
  private static let answer = """
    CASE WHEN role IN ('question', 'redo') THEN (SELECT count(*) FROM turn AS numbered
      WHERE numbered.session = turn.session AND numbered.role = 'question'
        AND numbered.number <= CASE turn.role WHEN 'redo' THEN turn.redoOf ELSE turn.number END) END
    """

  /// The hit, or nil where the words stand only in what is not to be found yet.
  private func hit(_ found: (id: Int, rank: Double), in db: Database) throws -> SearchHit? {
    let document = try SearchTable.document(of: found.id, in: db)
    let match = document.found(terms)
    if match == nil, document.hidesSome { return nil }
    let sql =
      found.id > 0
      ? """
      SELECT turn.session AS session, number AS turn, askedAt AS date, text AS question, competency,
        kind, medium, \(Self.answer) AS answer
      FROM turn JOIN session ON session.id = turn.session WHERE turn.id = :id
      """
      : """
      SELECT id AS session, NULL AS turn, NULL AS answer, startedAt AS date, NULL AS question,
        NULL AS competency, NULL AS kind, medium
      FROM session WHERE id = -:id
      """
    // SQLite may know letters that we fold in another way: the start of the text then.
    let place =
      match
      ?? (
        document.pieces.first?.part ?? .answer,
        SearchExcerpt(of: document.pieces.first?.text ?? "", matches: [])
      )
    return try db.first(sql, ["id": found.id]) { row in
      SearchHit(
        session: try row["session"], turn: try row["turn"], answer: try row["answer"],
        date: try row["date"], question: try row["question"], competency: try row["competency"],
        kind: try row["kind"], medium: try row["medium"], part: place.part, excerpt: place.excerpt,
        rank: found.rank)
    }
  }
}

extension Search.Source {
  /// Wants one of the candidate's own scores to be among those given.
  fileprivate mutating func narrow(to scores: ScoreFilter) {
    let dimension = scores.dimension == nil ? "" : "AND rating.dimension = CAST(:dimension AS TEXT)"
    conditions.append(
      """
      EXISTS (SELECT 1 FROM rating WHERE rating.turn = turn.id AND rating.rater = 'self'
        AND rating.predicts = '' AND rating.score BETWEEN :least AND :most \(dimension))
      """)
    arguments += ["least": scores.range.lowerBound, "most": scores.range.upperBound]
    if let name = scores.dimension { arguments += ["dimension": Text(name)] }
  }
}
